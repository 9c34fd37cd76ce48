import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type ArchiveUse, findCopies } from "../../src/evidence/archive.js";
import { createPageFetcher } from "../../src/fetch/page-fetcher.js";
import { createUrlJudge } from "../../src/fetch/refused-url.js";
import { createWorld, type World, withChange } from "../chat/commands/world.js";
import { openTestDatabase, type TestDatabase } from "../support/database.js";

let database: TestDatabase;
let world: World;
let server: Server;
let base: string;
let requests: string[];
let answer: (path: string) => { status?: number; body?: string; location?: string };

beforeAll(async () => {
  database = await openTestDatabase();
  server = createServer((request, response) => {
    const path = request.url ?? "";
    if (path === "/robots.txt") return response.writeHead(404).end();
    requests.push(path);
    const { status = 200, body = "", location } = answer(path);
    response.writeHead(status, { "content-type": "application/json", ...(location ? { location } : {}) });
    return response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(async () => {
  world = await createWorld(database);
  await withChange(world);
  await world.stores.documents.publish(["https://www.meadow.example/terms"]);
  requests = [];
});
afterEach(() => world.runner.stop());
afterAll(async () => {
  server.close();
  await database.close();
});

async function turn(use: ArchiveUse = "ask"): Promise<number> {
  const fetcher = createPageFetcher({
    ...{ allowPrivateHosts: ["127.0.0.1"], userAgent: "Fineprint test", spacingMs: 0 },
    clock: { now: () => world.now },
  });
  const judge = createUrlJudge([]);
  try {
    return await findCopies({
      stores: world.stores,
      clock: { now: () => world.now },
      archive: {
        ...{ use, fetcher, availabilityUrl: `${base}/wayback/available`, saveUrl: `${base}/save/` },
        isPublicUrl: (url) => judge(new URL(url)) === null,
      },
    });
  } finally {
    await fetcher.close();
  }
}

const closest = (timestamp: string, more: object = {}) => ({
  body: JSON.stringify({
    archived_snapshots: {
      closest: {
        available: true,
        status: "200",
        timestamp,
        url: `http://web.archive.org/web/${timestamp}/https://www.meadow.example/terms`,
        ...more,
      },
    },
  }),
});

describe("copies in archives", () => {
  it("are linked once the archive has said that it holds one, near each fetch", async () => {
    answer = (path) => closest(path.includes("timestamp=202605") ? "20260502000000" : "20260403000000");
    expect((await world.run("cite C-1")).blocks.map((block) => JSON.stringify(block)).join()).not.toContain("Archive:");
    expect(await turn()).toBe(2);
    expect(requests.map((path) => new URLSearchParams(path.split("?")[1]).get("url"))).toEqual(
      Array(2).fill("https://www.meadow.example/terms"),
    );
    const cited = (await world.run("cite C-1")).blocks.map((block) => JSON.stringify(block)).join();
    expect(cited).toContain("Archive: https://web.archive.org/web/20260502000000/https://www.meadow.example/terms");
    expect(cited).toContain("Archive: https://web.archive.org/web/20260403000000/https://www.meadow.example/terms");
    expect(await turn()).toBe(0);
    expect(requests).toHaveLength(2);
  });

  it.each([
    ["it has none", { body: '{"archived_snapshots":{}}' }, 2],
    ["its copy is an error page", closest("20260502000000", { status: "404" }), 2],
    ["it answers nonsense", { body: "<html>Sorry</html>" }, 1],
    ["it answers another shape", { body: '{"archived_snapshots":{"closest":{"url":5}}}' }, 1],
    ["it is away", { status: 503 }, 1],
    ["its link is none", closest("20260502000000", { url: "javascript:alert(1)" }), 2],
  ])("are not linked where %s", async (_what, given, asked) => {
    answer = () => given;
    expect(await turn()).toBe(0);
    expect(requests).toHaveLength(asked);
    expect((await world.stores.snapshots.getSnapshot(1)).archived).toBeNull();
    const cited = (await world.run("cite C-1")).blocks.map((block) => JSON.stringify(block)).join();
    expect(cited).not.toContain("Archive:");
  });

  it("are asked for again after a week, of an archive that had none", async () => {
    answer = () => ({ body: '{"archived_snapshots":{}}' });
    await turn();
    await turn();
    expect(requests).toHaveLength(2);
    world.now = new Date(world.now.getTime() + 8 * 86_400_000);
    await turn();
    expect(requests).toHaveLength(4);
  });

  it("are asked for of no private host, and of no document that the catalogue does not list", async () => {
    answer = () => closest("20260502000000");
    await database.queuePool.query("update fineprint.documents set url = 'http://10.0.0.5/terms'");
    expect([await turn(), requests]).toEqual([0, []]);
    await database.queuePool.query(
      "update fineprint.documents set url = 'https://www.meadow.example/x', is_public = false",
    );
    await database.queuePool.query("update fineprint.snapshots set archive_asked_at = null");
    expect([await turn(), requests]).toEqual([0, []]);
  });

  it("are made where that is wanted, one a turn, of a page that was fetched today", async () => {
    const today = new Date("2026-05-01T07:00:00Z");
    world.now = today;
    answer = (path) => {
      if (path.startsWith("/save/"))
        return { status: 302, location: `/web/20260501070001/https://www.meadow.example/terms` };
      return path.startsWith("/web/") ? { body: "{}" } : { body: '{"archived_snapshots":{}}' };
    };
    expect(await turn("save")).toBe(1);
    expect(requests.filter((path) => path.startsWith("/save/"))).toEqual(["/save/https://www.meadow.example/terms"]);
    expect((await world.stores.snapshots.getSnapshot(2)).archived).toEqual({
      url: `${base}/web/20260501070001/https://www.meadow.example/terms`,
      capturedAt: new Date("2026-05-01T07:00:01Z"),
    });
  });
});
