import type { MetricsRegistry } from "../operations/metrics.js";
import type { Route } from "./web-server.js";

/** `GET /metrics`: the process's figures, for Prometheus. They name no company, channel or person. */
export function createMetricsRoute({ contentType, expose }: Pick<MetricsRegistry, "contentType" | "expose">): Route {
  return {
    path: "/metrics",
    handle(request, response) {
      if (request.method !== "GET") {
        response.writeHead(405, { allow: "GET" }).end();
        return;
      }
      expose().then(
        (text) => response.writeHead(200, { "content-type": contentType }).end(text),
        () => response.writeHead(500).end(),
      );
    },
  };
}
