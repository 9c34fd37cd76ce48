import { parseFeed } from "htmlparser2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StatedFact } from "../../src/policy/types.js";
import { datedFacts } from "../../src/records/dated-facts.js";
import type { FeedEntry } from "../../src/web/feeds/entries.js";
import { writeCalendar } from "../../src/web/feeds/write-calendar.js";
import { writeAtom, writeJsonFeed } from "../../src/web/feeds/write-feeds.js";
import { openTestDatabase, type TestDatabase } from "../support/database.js";
import { type OpenSite, openSite } from "./support/open-site.js";

let database: TestDatabase;
let site: OpenSite;
beforeAll(async () => {
  database = await openTestDatabase();
  site = await openSite(database, "catalogue");
});
afterAll(async () => {
  await site.close();
  await database.close();
});

const FEEDS = ["all", "platforms/meadow-learn", "documents/D-1", "kinds/class-action-waiver", "severities/high"];

describe("feeds", () => {
  it.each(FEEDS)("%s tells the same changes as Atom and JSON Feed, and nothing of what is not listed", async (path) => {
    const atom = await site.get(`/feeds/${path}.atom`);
    expect(atom.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    const xml = await atom.text();
    const read = parseFeed(xml);
    expect(read).toMatchObject({ type: "atom", link: expect.stringContaining("https://fineprint.example/") });
    expect(read?.items.map(({ id, link }) => [id, link])).toEqual([
      ["https://fineprint.example/c/C-1", "https://fineprint.example/c/C-1"],
    ]);
    const json = (await (await site.get(`/feeds/${path}.json`)).json()) as {
      version: string;
      feed_url: string;
      items: { id: string; title: string; content_text: string }[];
    };
    expect([json.version, json.feed_url]).toEqual([
      "https://jsonfeed.org/version/1.1",
      `https://fineprint.example/feeds/${path}.json`,
    ]);
    expect(json.items.map(({ id, title }) => [id, title])).toEqual(read?.items.map(({ id, title }) => [id, title]));
    expect(xml + JSON.stringify(json)).not.toContain("Acorn");
    expect((await site.get(`/feeds/${path}.ics`)).headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect((await site.get(`/feeds/${path}.atom`, { "if-none-match": atom.headers.get("etag") ?? "" })).status).toBe(
      304,
    );
  });

  it.each([
    "platforms/acorn",
    "documents/D-2",
    "kinds/nonsense",
    "severities/awful",
    "platforms/all",
    "constructor/x",
    "all.atom/x",
  ])("%s is none", async (path) => {
    expect((await site.get(`/feeds/${path}.atom`)).status).toBe(404);
    expect((await site.get(`/feeds/${path}.toString`)).status).toBe(404);
  });
});

describe("hostile words in feeds", () => {
  const words = 'a "b" <c> & ]]> \u202E \u0007 \uFFFF \ud800 end\r\nEND:VCALENDAR\r\nX-EVIL:1';
  const entry = async (facts: readonly StatedFact[]): Promise<FeedEntry> => {
    const { stores } = site.world;
    const document = await stores.documents.getDocument(1);
    const change = { ...(await stores.changes.getChange(1)), facts };
    const platform = { ...(await stores.platforms.getPlatform(document.platformId)), name: words };
    return {
      ...{ change, document, platform, record: "C-1", title: words, lines: [words] },
      ...{ url: "https://fineprint.example/c/C-1", opens: "https://fineprint.example/c/C-1" },
    };
  };
  const HEAD = {
    title: words,
    url: "https://fineprint.example/feeds/all",
    home: "https://fineprint.example/platforms",
  };

  it("stay words in Atom and JSON Feed", async () => {
    const atom = writeAtom(HEAD, [await entry([])]);
    expect(atom.match(/<entry>/g)).toHaveLength(1);
    expect(parseFeed(atom)?.items[0]?.title).toContain('a "b" <c> & ]]> <U+202E> <U+0007>');
    expect(JSON.parse(writeJsonFeed(HEAD, [await entry([])])).items[0].title).toContain("<U+202E>");
  });

  it("stay words in the calendar, whose days are whole and keep their names", async () => {
    const fact = (value: string, name: StatedFact["name"] = "effective-date") => ({
      name,
      value,
      quote: words,
      start: 3,
      end: 9,
    });
    const facts = [
      fact("2026-06-01"),
      fact("2026-06-01"),
      fact("2026-13-45"),
      fact("30 days", "notice-period"),
      fact("2026-05-20", "opt-out"),
    ];
    expect(datedFacts(facts).map(({ day, name }) => `${name} ${day}`)).toEqual([
      "Opt-out 2026-05-20",
      "In force 2026-06-01",
    ]);
    const calendar = writeCalendar(HEAD, [await entry(facts)]);
    const lines = calendar.split("\r\n");
    expect(lines.every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line))).toBe(true);
    const unfolded = calendar.replaceAll("\r\n ", "").split("\r\n");
    expect(unfolded.filter((line) => /^(?:BEGIN|END):/.test(line)).sort()).toEqual([
      ...["BEGIN:VCALENDAR", "BEGIN:VEVENT", "BEGIN:VEVENT", "END:VCALENDAR", "END:VEVENT", "END:VEVENT"],
    ]);
    expect(unfolded.some((line) => line.startsWith("X-EVIL"))).toBe(false);
    expect(unfolded.filter((line) => line.startsWith("DTSTART"))).toEqual([
      "DTSTART;VALUE=DATE:20260520",
      "DTSTART;VALUE=DATE:20260601",
    ]);
    expect(unfolded.filter((line) => line.startsWith("UID:"))).toEqual([
      "UID:C-1-3-opt-out@fineprint.example",
      "UID:C-1-3-in-force@fineprint.example",
    ]);
  });
});
