import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { errorMessage, FineprintError } from "../errors.js";

/** Requests for one path, handed to whoever takes them. */
export interface Route {
  readonly path: string;
  handle(request: IncomingMessage, response: ServerResponse): void;
}

export interface WebServerOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly routes: readonly Route[];
  /** Takes every path that no route is for; without it those are 404. */
  readonly others?: Route["handle"];
}

/**
 * The one web server of the process. Throws a `FineprintError` that names the place when
 * it cannot listen there.
 */
export async function startWebServer({ host, port, routes, others }: WebServerOptions): Promise<Server> {
  const server = createServer((request, response) => {
    const path = request.url?.split("?", 1)[0];
    const route = routes.find((one) => one.path === path);
    if (route) route.handle(request, response);
    else if (others) others(request, response);
    else response.writeHead(404).end();
  });
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    const place = `${host}:${port}`;
    throw new FineprintError("port-taken", `Cannot listen on ${place} (PORT, HOST): ${errorMessage(error)}`, false, {
      cause: error,
    });
  }
  return server;
}
