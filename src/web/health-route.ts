import type { Route } from "./web-server.js";

/**
 * `GET /healthz`: 200 `{"status":"ok"}`, or 503 `{"status":"unavailable"}` when `check` throws, for container platforms
 * and load balancers.
 */
export function createHealthRoute(check: () => Promise<unknown>): Route {
  return {
    path: "/healthz",
    async handle(request, response) {
      if (request.method !== "GET") {
        response.writeHead(405).end();
        return;
      }
      const healthy = await check().then(
        () => true,
        () => false,
      );
      response.writeHead(healthy ? 200 : 503, { "content-type": "application/json" });
      response.end(JSON.stringify({ status: healthy ? "ok" : "unavailable" }));
    },
  };
}
