import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import { createServer as createRawServer, type Server, type Socket } from "node:net";
import { createPageFetcher, type PageFetcherOptions } from "../../../src/fetch/page-fetcher.js";
import type { PageFetcher } from "../../../src/ports.js";

export interface Loopback {
  readonly port: number;
  /** "http://127.0.0.1:1234" */
  readonly origin: string;
  readonly requests: IncomingMessage[];
}

const openServers: Server[] = [];
const openFetchers: PageFetcher[] = [];

/** A real web server on the loopback address. */
export async function startWeb(listener: RequestListener): Promise<Loopback> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    listener(request, response);
  });
  return { ...(await listen(server)), requests };
}

/** A server that answers each connection with whatever bytes the test likes, once the request's headers are in. */
export async function startRaw(answer: (socket: Socket) => void): Promise<Loopback> {
  const server = createRawServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => answer(socket));
  });
  return { ...(await listen(server)), requests: [] };
}

/** A fetcher that may read the loopback address, without robots.txt and with short limits unless told otherwise. */
export function createTestFetcher(options: Partial<PageFetcherOptions> = {}): PageFetcher {
  const fetcher = createPageFetcher({
    allowPrivateHosts: ["127.0.0.1"],
    userAgent: "Fineprint/0 (test)",
    timeoutMs: 2_000,
    maxBytes: 100_000,
    spacingMs: 0,
    robots: false,
    ...options,
  });
  openFetchers.push(fetcher);
  return fetcher;
}

/** For `afterEach`: ends every server and fetcher of the test. */
export async function closeLoopback(): Promise<void> {
  await Promise.all(openServers.splice(0).map(closeServer));
  await Promise.all(openFetchers.splice(0).map((fetcher) => fetcher.close()));
}

async function listen(server: Server): Promise<{ port: number; origin: string }> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.on("ending", () => {
    for (const socket of sockets) socket.destroy();
  });
  openServers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return { port: address.port, origin: `http://127.0.0.1:${address.port}` };
}

async function closeServer(server: Server): Promise<void> {
  server.emit("ending");
  await new Promise<void>((done) => server.close(() => done()));
}
