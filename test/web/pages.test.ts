import { load } from "cheerio";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extractText } from "../../src/policy/extract/extract.js";
import { reportChange } from "../../src/policy/report/report.js";
import type { PageAccess } from "../../src/ports.js";
import { makeRecordLink } from "../../src/records/record-links.js";
import { publishChange, TERMS_AFTER } from "../chat/commands/world.js";
import { openTestDatabase, type TestDatabase } from "../support/database.js";
import { type OpenSite, openSite, SIGNER } from "./support/open-site.js";

let database: TestDatabase;
let site: OpenSite;
let opened: PageAccess | undefined;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(async () => {
  await site.close();
  await database.close();
});

/** The tests below leave the records as they find them: one site serves all that want the same access. */
async function open(access: PageAccess = "catalogue"): Promise<OpenSite> {
  if (opened !== access) {
    if (opened !== undefined) await site.close();
    site = await openSite(database, access);
    opened = access;
  }
  return site;
}

async function words(response: Response): Promise<string> {
  const html = await response.text();
  return html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");
}

async function linkTo(record: { kind: "change" | "document"; id: number }, lastsMs = 86_400_000) {
  const { world, settings } = site;
  const viewer = { adapter: "slack", workspace: "T1" };
  const making = { stores: world.stores, signer: SIGNER, publicUrl: settings.publicUrl, now: world.now };
  const { link, url } = await makeRecordLink({ record, viewer, createdBy: "U1", lastsMs }, making);
  return { link, path: url.slice(settings.publicUrl.length) };
}

describe("a provision's page", () => {
  it("has every field of its record", async () => {
    const { get, world } = await open();
    const [provision] = await world.stores.provisions.listProvisions({
      documentId: 1,
      type: "class-action-waiver",
      limit: 1,
    });
    const response = await get(`/p/P-${provision?.id}`);
    expect(response.status).toBe(200);
    const page = await words(response);
    for (const part of [
      ...[
        "Meadow Learn",
        "Meadow Learn Terms of Service",
        `P-${provision?.id}`,
        "High severity",
        "View original document",
      ],
      ...[
        "with a readable Terms of Service",
        "Why it matters (compliance and governance)",
        "Consumer impact (what this means for users)",
      ],
      "1 confirmed change of this document in the last 30 days (2026-04-11 to 2026-05-11), counted 2026-05-11 06:02:13 UTC",
      ...["Why this severity", "base of its kind", "How other platforms handle this"],
      "You waive any right to take part in a class action.",
      "Excerpt from Meadow Learn’s Terms of Service",
      ...[
        "Document last updated (its own words) Last updated: 1 May 2026",
        "First tracked (document)",
        "First seen (provision)",
      ],
      ...["Last verified", "Record ID", "Document ID D-1", "Analysis generated", "Analyser 1", "Categories"],
      ...[
        "✓ Snapshot stored ✓ Hash verified at 2026-05-11 06:02:13 UTC",
        "stored bytes match their SHA-256, checked now",
      ],
      ...["SHA-256 of the snapshot (the bytes as fetched)", "SHA-256 of the extracted text (UTF-8)"],
      "no public archive has said that it holds one",
      ...[`Page: https://fineprint.example/p/P-${provision?.id}`, "Accessed: 2026-05-11 06:02:13 UTC"],
      ...["Regulations it may engage", "Other risks in this policy", "Questions and answers"],
      ...["Is Fineprint affiliated with Meadow Learn?", "it is no legal advice"],
    ]) {
      expect(page).toContain(part);
    }
  });
});

describe("a change's page", () => {
  it("tells, redlines, proves and cites", async () => {
    const { get } = await open();
    const response = await get("/c/C-1");
    const html = await response.text();
    expect(html).toContain("<del>");
    expect(html).toContain("<ins>");
    for (const part of [
      "Evidence bundle (zip)",
      "Citations",
      "Provisions touched",
      "Both wordings side by side",
      "C-1",
    ]) {
      expect(html).toContain(part);
    }
    expect(html).not.toContain("/c/C-1/whole");
  });

  it("shows whole texts to holders of a link", async () => {
    const { get } = await open();
    expect((await get("/c/C-1/whole")).status).toBe(404);
    expect(await words(await get("/c/C-1/whole"))).not.toContain("Write to us at any time.");
    const { path } = await linkTo({ kind: "change", id: 1 });
    const [address, query] = path.split("?");
    expect(await words(await get(`${address}/whole?${query}`))).toContain("Write to us at any time.");
    expect(await words(await get(`${address}/sides?${query}`))).toContain(
      "Write to us at any time. Write to us at any time.",
    );
  });
});

describe("who may see", () => {
  it("shows what the catalogue lists, and of the rest not even that it exists", async () => {
    const { get, world } = await open();
    const [hidden] = await world.stores.provisions.listProvisions({ documentId: 2, limit: 1 });
    for (const path of [
      "/c/C-2",
      `/p/P-${hidden?.id}`,
      "/d/D-2",
      "/platforms/acorn",
      "/c/C-999",
      "/c/C-2/bundle.zip",
    ]) {
      const response = await get(path);
      expect([path, response.status]).toEqual([path, 404]);
      expect(await response.text()).not.toContain("Acorn");
    }
    for (const path of [
      "/platforms",
      "/kinds",
      "/kinds/class-action-waiver",
      "/search?q=class+action",
      "/compare?platform=acorn&platform=meadow-learn",
    ]) {
      const page = await (await get(path)).text();
      expect([path, page.includes("Acorn Terms") || page.includes("/platforms/acorn")]).toEqual([path, false]);
    }
  });

  it("opens a workspace's record by a link until it ends or is taken back, unlisted, counted and logged", async () => {
    const { get, world } = await open();
    const { path, link } = await linkTo({ kind: "change", id: 2 }, 3_600_000);
    const opened = await get(path);
    expect([opened.status, opened.headers.get("cache-control"), opened.headers.get("x-robots-tag")]).toEqual([
      ...[200, "private, no-store", "noindex, nofollow"],
    ]);
    expect(opened.headers.get("etag")).toBeNull();
    const html = await opened.text();
    expect(html).toContain("Acorn");
    expect(html).toContain('content="noindex, nofollow"');
    // Neither other records of the workspace nor the site's lists are linked.
    expect(
      [...html.matchAll(/href="(\/[^"]*)"/g)]
        .map(([, href]) => href)
        .filter((href) => !href?.startsWith("/c/C-2/") && !href?.startsWith("/assets/")),
    ).toEqual([]);
    expect(await world.stores.links.findLink(link.id)).toMatchObject({ opened: 1 });
    const [entry] = await world.stores.audit.listAudit({ limit: 1 });
    expect(entry).toMatchObject({ actor: `link L-${link.id}`, verb: "open-link", subject: "C-2" });

    const other = await get(path.replace("/c/C-2", "/c/C-1"));
    expect([other.status, await words(other)]).toEqual([410, expect.stringContaining("not one that Fineprint made")]);
    expect((await get(`${path.slice(0, -1)}${path.endsWith("A") ? "B" : "A"}`)).status).toBe(410);
    world.now = new Date(world.now.getTime() + 3_600_001);
    expect(await words(await get(path))).toContain("made for a time that is over");
    world.now = new Date(world.now.getTime() - 3_600_001);
    await world.stores.links.revokeLink(link.id, { adapter: "slack", workspace: "T1" }, world.now);
    const revoked = await get(path);
    expect([revoked.status, await words(revoked)]).toEqual([410, expect.stringContaining("was taken back")]);
  });

  it("opens nothing without a link where pages open with links alone", async () => {
    const { get } = await open("links");
    for (const path of ["/c/C-1", "/platforms", "/search?q=a", "/feeds/all.atom"])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    const { path } = await linkTo({ kind: "document", id: 2 });
    expect(await words(await get(path))).toContain("Acorn Terms of Service");
  });
});

describe("pages over HTTP", () => {
  it("carry a strict policy, a tag to compare by, and one address", async () => {
    const { get } = await open();
    const first = await get("/c/C-1");
    expect(first.headers.get("content-security-policy")).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(first.headers.get("cache-control")).toBe("public, max-age=60");
    const again = await get("/c/C-1", { "if-none-match": first.headers.get("etag") ?? "" });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const moved = await get("/c/c1?x=1");
    expect([moved.status, moved.headers.get("location")]).toEqual([301, "/c/C-1?x=1"]);
    const html = await first.text();
    expect(html).not.toMatch(/<script|style="|https?:\/\/(?!fineprint\.example|www\.meadow\.example)[^"]*"/);
    const style = /href="(\/assets\/style-[^"]+)"/.exec(html)?.[1] ?? "";
    expect((await get(style)).headers.get("cache-control")).toContain("immutable");
  });

  it("help where there is no page", async () => {
    const { get } = await open();
    for (const path of ["/c/C-99", "/c/nothing", "/nowhere", "/kinds/nonsense", "/p/C-1"]) {
      const response = await get(path);
      expect([path, response.status]).toEqual([path, 404]);
      expect(await words(response)).toContain("Search");
    }
  });

  it("search words in any form, kinds and platforms; page by page", async () => {
    const { get } = await open();
    expect(await words(await get("/search?q=waiving"))).toContain(
      "You waive any right to take part in a class action.",
    );
    expect(await words(await get("/search?q=meadow"))).toContain("Platforms Meadow Learn");
    expect(await words(await get("/search?q=arbitration"))).toContain("Kinds of clause Binding arbitration");
    expect(await words(await get("/search?q=zzzz"))).toContain("Nothing on record here holds “zzzz”");
    for (const odd of ["%00", "'", '"', "!!!", "a & | b", "\\", "(", "*:*"]) {
      expect((await get(`/search?q=${encodeURIComponent(odd)}`)).status).toBe(200);
    }
  });
});

describe("where everything is open", () => {
  it("compares two to four platforms on a kind", async () => {
    const { get } = await open("all");
    const page = await words(await get("/compare?platform=meadow-learn&platform=acorn&kind=class-action-waiver"));
    expect(page).toContain("Class action waiver, side by side");
    expect(await words(await get("/compare?platform=acorn&kind=arbitration"))).toContain(
      "Choose 2 to 4 different platforms.",
    );
    const whole = await get("/c/C-2/whole");
    expect([whole.headers.get("x-robots-tag"), await words(whole)]).toEqual([
      "noindex, nofollow",
      expect.stringContaining("Write to us at any time."),
    ]);
  });

  it("hostile texts stay words", async () => {
    const { get, world } = await open("all");
    const before = TERMS_AFTER.replaceAll("Meadow Learn", "Acorn");
    const lines = HOSTILE.map((line) => line.replaceAll("<", "\\<")).join("\n\n");
    const after = `${before}\n## 4. Sharing \\<i>\n\n${lines}\n`;
    const report = reportChange(extractText(before, "markdown"), extractText(after, "markdown"));
    const { id } = await publishChange(world, await world.stores.documents.getDocument(2), after, report);
    const [provision] = await world.stores.provisions.listProvisions({ documentId: 2, limit: 1 });
    const pages = [
      `/c/C-${id}`,
      `/c/C-${id}/whole`,
      `/c/C-${id}/sides`,
      "/d/D-2",
      `/p/P-${provision?.id}`,
      "/platforms/acorn",
    ];
    for (const path of [...pages, ...HOSTILE.map((line) => `/search?q=${encodeURIComponent(line)}`)]) {
      const response = await get(path);
      const body = await response.text();
      expect([path, response.status, activeIn(body)]).toEqual([path, 200, []]);
    }
    const shown = load(await (await get(`/c/C-${id}`)).text())("main").text();
    for (const sign of ["alert(1)", "<script>", "<img src=x", "<U+202E>evil", "Owned", "constructor"])
      expect(shown).toContain(sign);
  });
});

/** Elements, attributes, addresses and directions on a page that are not ours, as a browser would see them. */
function activeIn(html: string): string[] {
  const page = load(html);
  const strange = page("script, img, i, iframe, object, [style], h1:contains(Owned)").toArray();
  const attributes = page("*")
    .toArray()
    .flatMap((element) => Object.entries(page(element).attr() ?? {}))
    .filter(
      ([name, value]) =>
        name.startsWith("on") || (/^(?:href|src|action)$/.test(name) && !/^(?:\/|#|https:)/.test(value)),
    );
  return [
    ...strange.map((element) => page.html(element)),
    ...attributes.map((pair) => pair.join("=")),
    ...(html.includes("\u202E") ? ["U+202E"] : []),
  ];
}

const HOSTILE = [
  "We may share your data <script>alert(1)</script> with third parties.",
  'We may sell your data "><img src=x onerror=alert(1)> at any time.',
  "We may share data with partners &lt;b&gt; and &#60;script&#62; others.",
  "We may share your data \u202Eevil\u202C with third parties.",
  "We may sell data ]]> --> </blockquote></main></body><h1>Owned</h1> freely.",
  "We may share data javascript:alert(1) [link](javascript:alert(1)) with third parties.",
  "We may sell your data {{constructor.constructor('alert(1)')()}} $" + "{alert(1)} freely.",
];
