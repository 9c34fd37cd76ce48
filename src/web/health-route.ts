import type { ServerResponse } from "node:http";
import type { Readiness } from "../operations/health.js";
import type { Route } from "./web-server.js";

/** `GET /healthz`: 200 `{"status":"ok"}` while the process lives and its event loop turns. It asks nothing of anybody else. */
export function createLivenessRoute(): Route {
  return { path: "/healthz", handle: onGet(async () => [200, { status: "ok" }]) };
}

/**
 * `GET /readyz`: 200 `{"status":"ready","checks":[{name, ok, detail}]}`, or 503 with "not-ready" when something that the
 * work needs is missing. `ok: null` marks what a person should look at, though work goes on.
 */
export function createReadinessRoute(look: () => Promise<Readiness>): Route {
  return {
    path: "/readyz",
    handle: onGet(async () => {
      const { ready, checks } = await look();
      return [ready ? 200 : 503, { status: ready ? "ready" : "not-ready", checks }];
    }),
  };
}

function onGet(answer: () => Promise<[status: number, body: unknown]>): Route["handle"] {
  return (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") response.writeHead(405, { allow: "GET, HEAD" }).end();
    else void answer().then(([status, body]) => sendJson(response, status, body));
  };
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(JSON.stringify(body));
}
