import { parseFeed } from "htmlparser2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "../../src/ports.js";
import { makeApiToken } from "../../src/records/api-tokens.js";
import { makeFeedLink } from "../../src/records/feed-links.js";
import { openTestDatabase, type TestDatabase } from "../support/database.js";
import { type OpenSite, openSite, SIGNER } from "./support/open-site.js";

const OWN: Viewer = { adapter: "slack", workspace: "T1" };
const DAY_MS = 86_400_000;
let database: TestDatabase;
let site: OpenSite;
beforeAll(async () => {
  database = await openTestDatabase();
  site = await openSite(database, "links");
  const { stores, now } = site.world;
  const { id: channelId } = await stores.watches.saveChannel({ ...OWN, channel: "C1" });
  const watch = { threshold: "low", provisionType: null, digest: "off" } as const;
  const saved = { channelId, settings: watch, createdBy: "U1", now };
  await stores.watches.saveWatch({ ...saved, documentId: 1 });
  await stores.watches.saveWatch({ ...saved, documentId: 2, labels: { tags: ["payments"] } });
});
afterAll(async () => {
  await site.close();
  await database.close();
});

async function link(tag: string | null, viewer = OWN) {
  const { stores, now } = site.world;
  const wanted = { feed: { tag }, viewer, createdBy: "U1", lastsMs: 90 * DAY_MS };
  const made = await makeFeedLink(wanted, { stores, signer: SIGNER, publicUrl: site.settings.publicUrl, now });
  const paths = made.urls.map((url) => url.replace(site.settings.publicUrl, ""));
  return { id: made.link.id, paths };
}

async function token(viewer: Viewer, scope: "read" | "ask" = "read") {
  const { stores, now } = site.world;
  const wanted = { name: "reader", scopes: [scope], viewer, createdBy: "U1", expiresAt: null };
  return { authorization: `Bearer ${(await makeApiToken(wanted, { stores, now })).secret}` };
}

/** The records that an Atom feed tells. */
async function told(path: string, headers: Record<string, string> = {}): Promise<unknown[]> {
  const answer = await site.get(path, headers);
  expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
  return parseFeed(await answer.text())?.items.map(({ id }) => id?.split("/").at(-1)) ?? [];
}

describe("a workspace's own feeds", () => {
  it("tell what its channels watch, whole or by tag, by a link of each", async () => {
    const [all = ""] = (await link(null)).paths;
    const [tagged = ""] = (await link("payments")).paths;
    expect([await told(all), await told(tagged)]).toEqual([["C-2", "C-1"], ["C-2"]]);
    expect(await told((await link("nothing-has-it")).paths[0] ?? "")).toEqual([]);
    const others = await link(null, { adapter: "slack", workspace: "T2" });
    expect(await told(others.paths[0] ?? "")).toEqual([]);
  });

  it("come as JSON Feed, and lead to the policy where the page needs a link", async () => {
    const [, json = ""] = (await link("payments")).paths;
    const feed = (await (await site.get(json)).json()) as { feed_url: string; items: { id: string; url: string }[] };
    expect(feed.feed_url).toBe("https://fineprint.example/feeds/own/tags/payments.json");
    expect(feed.items.map(({ id, url }) => [id, url])).toEqual([
      ["https://fineprint.example/c/C-2", "https://intranet.acorn.example/terms"],
    ]);
  });

  it("open with a token that may read, for its workspace alone", async () => {
    expect(await told("/feeds/own/tags/Payments.atom", await token(OWN))).toEqual(["C-2"]);
    expect(await told("/feeds/own/watched.atom", await token({ adapter: "slack", workspace: "T2" }))).toEqual([]);
    const asks = await token(OWN, "ask");
    expect((await site.get("/feeds/own/watched.atom", asks)).status).toBe(403);
    expect((await site.get("/feeds/own/watched.atom", { authorization: "Bearer fpr_wrong" })).status).toBe(401);
    expect((await site.get("/feeds/own/watched.atom")).status).toBe(401);
  });

  it("open with no other link, none that was taken back, and none at another address", async () => {
    const made = await link("payments");
    const [path = ""] = made.paths;
    const signed = path.split("?")[1];
    for (const other of ["/feeds/own/watched.atom", "/feeds/own/tags/other.atom", "/c/C-2"]) {
      expect((await site.get(`${other}?${signed}`)).status).toBe(410);
    }
    expect((await site.get(`/feeds/own/tags/payments.txt?${signed}`)).status).toBe(404);
    await site.world.stores.links.revokeLink(made.id, OWN, site.world.now);
    expect((await site.get(path)).status).toBe(410);
  });

  it("have a calendar of the days that their changes state, however old the changes are", async () => {
    const { queuePool } = database;
    const day = new Date(site.world.now.getTime() + 5 * DAY_MS).toISOString().slice(0, 10);
    const { versions, changes } = site.world.stores;
    const { afterVersionId } = await changes.getChange(2);
    const [quote = ""] = await versions.readSlices(afterVersionId, [{ start: 0, end: 8 }]);
    const fact = { name: "effective-date", value: day, quote, start: 0, end: 8 };
    await queuePool.query("update fineprint.change_records set facts = $1 where id = 2", [JSON.stringify([fact])]);
    await queuePool.query(
      "insert into fineprint.deadlines (change_id, name, day) values (2, 'effective-date', $1) on conflict do nothing",
      [day],
    );
    const calendar = await (await site.get((await link(null)).paths[2] ?? "")).text();
    expect(calendar).toContain(`DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`);
    expect(calendar).toContain("UID:C-2-0-in-force@fineprint.example");
    const others = await link(null, { adapter: "slack", workspace: "T2" });
    expect(await (await site.get(others.paths[2] ?? "")).text()).not.toContain("BEGIN:VEVENT");
  });
});
