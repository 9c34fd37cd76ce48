import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { errorMessage, FineprintError } from "../errors.js";

export interface HealthOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Throws when the process cannot do its work (database gone). */
  readonly check: () => Promise<void>;
}

/** `GET /healthz`: 200 `{"status":"ok"}`, or 503 with the same shape, for container platforms and load balancers. */
export async function startHealthServer(options: HealthOptions): Promise<Server> {
  const server = createServer(async (request, response) => {
    if (request.method !== "GET" || request.url !== "/healthz") {
      response.writeHead(404).end();
      return;
    }
    const healthy = await options.check().then(
      () => true,
      () => false,
    );
    response.writeHead(healthy ? 200 : 503, { "content-type": "application/json" });
    response.end(JSON.stringify({ status: healthy ? "ok" : "unavailable" }));
  });
  server.listen(options.port, options.host);
  try {
    await once(server, "listening");
  } catch (error) {
    const place = `${options.host}:${options.port}`;
    throw new FineprintError("port-taken", `Cannot listen on ${place} (PORT, HOST): ${errorMessage(error)}`, false, {
      cause: error,
    });
  }
  return server;
}
