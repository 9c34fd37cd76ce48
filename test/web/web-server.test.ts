import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createHealthRoute } from "../../src/web/health-route.js";
import { startWebServer } from "../../src/web/web-server.js";

let servers: Server[] = [];

afterEach(() => {
  for (const server of servers) server.close();
  servers = [];
});

async function start(check: () => Promise<unknown>): Promise<string> {
  const echo = { path: "/echo", handle: (_: unknown, response: { end(text: string): void }) => response.end("echo") };
  const server = await startWebServer({ host: "127.0.0.1", port: 0, routes: [createHealthRoute(check), echo] });
  servers.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe("web server", () => {
  it("says whether the process can do its work", async () => {
    const well = await fetch(`${await start(async () => {})}/healthz`);
    expect([well.status, await well.json()]).toEqual([200, { status: "ok" }]);
    const ill = await fetch(`${await start(() => Promise.reject(new Error("database gone")))}/healthz`);
    expect([ill.status, await ill.json()]).toEqual([503, { status: "unavailable" }]);
  });

  it("hands a path's requests over, whatever the query, and knows no other path", async () => {
    const base = await start(async () => {});
    expect(await (await fetch(`${base}/echo?x=1`)).text()).toBe("echo");
    expect((await fetch(`${base}/other`)).status).toBe(404);
    expect((await fetch(`${base}/healthz`, { method: "POST" })).status).toBe(405);
  });

  it("names the place when the port is taken", async () => {
    const port = Number(new URL(await start(async () => {})).port);
    await expect(startWebServer({ host: "127.0.0.1", port, routes: [] })).rejects.toThrow(
      `Cannot listen on 127.0.0.1:${port} (PORT, HOST)`,
    );
  });
});
