import { createServer, type Server } from "node:http";
import { connect, type Socket } from "node:net";

export interface TestProxy {
  readonly url: string;
  /** What was asked for, "203.0.113.5:443", with the credentials sent along. */
  readonly asked: { readonly target: string; readonly authorization: string | undefined }[];
  close(): Promise<void>;
}

/** A proxy on the loopback address that opens every tunnel to `port` of this machine, or refuses with the status given for a target. */
export async function startProxy(
  port: number,
  refuse: (target: string) => number | null = () => null,
): Promise<TestProxy> {
  const asked: TestProxy["asked"] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((_, response) => response.writeHead(400).end());
  server.on("connection", (socket) => sockets.add(socket));
  server.on("connect", (request, client: Socket) => {
    const target = request.url ?? "";
    asked.push({ target, authorization: request.headers["proxy-authorization"] });
    const status = refuse(target);
    if (status !== null) return client.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`);
    const upstream = connect(port, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      upstream.pipe(client);
      client.pipe(upstream);
    });
    sockets.add(upstream);
    for (const socket of [client, upstream]) socket.on("error", () => {});
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The proxy has no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}
