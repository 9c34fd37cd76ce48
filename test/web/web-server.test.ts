import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import type { Readiness } from "../../src/operations/health.js";
import { createLivenessRoute, createReadinessRoute } from "../../src/web/health-route.js";
import { startWebServer } from "../../src/web/web-server.js";

let servers: Server[] = [];

afterEach(() => {
  for (const server of servers) server.close();
  servers = [];
});

const WELL: Readiness = { ready: true, checks: [{ name: "database", ok: true, detail: "answers" }] };

async function start(look: () => Promise<Readiness> = async () => WELL): Promise<string> {
  const echo = { path: "/echo", handle: (_: unknown, response: { end(text: string): void }) => response.end("echo") };
  const server = await startWebServer({
    host: "127.0.0.1",
    port: 0,
    routes: [createLivenessRoute(), createReadinessRoute(look), echo],
  });
  servers.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe("web server", () => {
  it("says that the process lives, and apart from it whether it can do its work", async () => {
    const well = await start();
    const alive = await fetch(`${well}/healthz`);
    expect([alive.status, await alive.json()]).toEqual([200, { status: "ok" }]);
    const ready = await fetch(`${well}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: "ready", checks: WELL.checks }]);

    const checks = [{ name: "database", ok: false, detail: "does not answer" }];
    const ill = await start(async () => ({ ready: false, checks }));
    expect((await fetch(`${ill}/healthz`)).status).toBe(200);
    const unready = await fetch(`${ill}/readyz`);
    expect([unready.status, await unready.json()]).toEqual([503, { status: "not-ready", checks }]);
  });

  it("hands a path's requests over, whatever the query, and knows no other path", async () => {
    const base = await start();
    expect(await (await fetch(`${base}/echo?x=1`)).text()).toBe("echo");
    expect((await fetch(`${base}/other`)).status).toBe(404);
    expect((await fetch(`${base}/healthz`, { method: "POST" })).status).toBe(405);
  });

  it("names the place when the port is taken", async () => {
    const port = Number(new URL(await start()).port);
    await expect(startWebServer({ host: "127.0.0.1", port, routes: [] })).rejects.toThrow(
      `Cannot listen on 127.0.0.1:${port} (PORT, HOST)`,
    );
  });
});
