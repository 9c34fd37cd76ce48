import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A way to a server that can be shut: connections end, and new ones are refused. */
export interface Gate {
  /** The server's URL, by way of the gate. */
  readonly url: string;
  shut(): void;
  open(): void;
  close(): void;
}

export async function openGate(serverUrl: string): Promise<Gate> {
  const target = new URL(serverUrl);
  const sockets = new Set<Socket>();
  let isOpen = true;
  const keep = (socket: Socket, other: () => void) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => {
      sockets.delete(socket);
      other();
    });
  };
  const server = createServer((socket) => {
    if (!isOpen) {
      socket.on("error", () => undefined);
      socket.destroy();
      return;
    }
    const beyond = connect(Number(target.port), target.hostname);
    keep(socket, () => beyond.destroy());
    keep(beyond, () => socket.destroy());
    socket.pipe(beyond).pipe(socket);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = new URL(serverUrl);
  url.hostname = "127.0.0.1";
  url.port = String((server.address() as AddressInfo).port);
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: url.href,
    shut: () => {
      isOpen = false;
      cut();
    },
    open: () => {
      isOpen = true;
    },
    close: () => {
      server.close();
      cut();
    },
  };
}

/** Empties the database that a Redis URL names. */
export async function flushRedis(redisUrl: string): Promise<void> {
  const { hostname, port, pathname } = new URL(redisUrl);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  socket.write(`SELECT ${Number(pathname.slice(1) || 0)}\r\nFLUSHDB\r\n`);
  let answer = "";
  for await (const part of socket) {
    answer += String(part);
    if (answer.split("\r\n").length > 2) break;
  }
  if (!answer.startsWith("+OK\r\n+OK")) throw new Error(`Redis did not flush: ${answer.trim()}`);
}
