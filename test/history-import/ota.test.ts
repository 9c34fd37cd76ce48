import { existsSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createCatalogueIndex } from "../../src/catalogue/catalogue-index.js";
import { findPlatform } from "../../src/catalogue/find-platform.js";
import type { Catalogue } from "../../src/catalogue/types.js";
import { importHistory } from "../../src/history-import/import-history.js";
import { openArchive } from "../../src/history-import/ota/open-archive.js";
import { readDeclarations } from "../../src/history-import/ota/read-declarations.js";
import { readChangeView } from "../../src/records/change-view.js";
import { evidenceLine } from "../../src/records/evidence.js";
import { changeLine } from "../../src/records/labels.js";
import { Pipeline } from "../jobs/support/pipeline.js";
import { policyHtml } from "../jobs/support/policy.js";
import { type ArchiveCommit, git, removeFolder, writeArchive, writeFiles } from "./write-archive.js";

const URL_OF_TERMS = "https://marigold.example/terms";
const FILE = "Marigold Notes/Terms of Service.md";

function terms(words: { days?: string; disputes?: string; sold?: string } = {}): string {
  const { days = "30 days", disputes = "the courts of the country in which you live", sold = "nobody else" } = words;
  return [
    "# Terms of Service",
    "These terms apply to everyone who opens an account with Marigold Notes and to every notebook stored in it.",
    "## 1. Retention",
    `When you close your account we delete your personal data within ${days}, and our backups follow one month later.`,
    "## 2. Sharing",
    `We share your personal data with the companies that host our servers, and with ${sold} for their own use.`,
    "## 3. Disputes",
    `Any dispute about these terms between you and Marigold Notes is decided by ${disputes}.`,
    "## 4. Contact",
    "Questions about these terms can be sent to the address on our contact page, and a person answers them.",
  ].join("\n\n");
}

const COMMITS: readonly ArchiveCommit[] = [
  { file: FILE, text: terms(), at: "2023-02-01T06:00:00Z", subject: "First record" },
  { file: "Marigold Notes/Privacy Policy.md", text: terms({ days: "9 days" }), at: "2023-02-01T07:00:00Z" },
  { file: FILE, text: terms({ days: "90 days" }), at: "2023-06-01T06:00:00Z" },
  // Came and went within hours: a flap of the recorder's.
  { file: FILE, text: terms({ days: "3 days" }), at: "2023-07-01T06:00:00Z" },
  { file: FILE, text: terms({ days: "90 days" }), at: "2023-07-01T18:00:00Z" },
  { file: FILE, text: "# Log in\n\nPlease log in to continue.", at: "2023-08-01T06:00:00Z" },
  { file: FILE, text: terms({ days: "90 days", sold: "our advertising partners" }), at: "2023-09-01T06:00:00Z" },
  {
    file: FILE,
    text: `${terms({ days: "90 days", sold: "our advertising partners" })}\n\nWe send this line, which an older recorder left out, to everyone who asks for it.`,
    at: "2023-10-01T06:00:00Z",
    subject: "Apply technical or declaration upgrade",
  },
];
const DECLARATION = JSON.stringify({
  name: "Marigold Notes",
  terms: {
    "Terms of Service": { fetch: URL_OF_TERMS, select: "main", filter: ["dropAll"] },
    "Privacy Policy": {
      combine: [{ fetch: "https://marigold.example/privacy" }, { fetch: "https://marigold.example/more" }],
    },
    Broken: { fetch: "javascript:alert(1)" },
  },
});
const NO_CATALOGUE: Catalogue = { entries: () => [], find: (query) => findPlatform(createCatalogueIndex([]), query) };

let shared: Pipeline;
let pipeline: Pipeline;
let directory: string;
beforeAll(async () => {
  shared = await Pipeline.open();
  directory = writeArchive(COMMITS);
  writeFiles(directory, {
    "declarations/Marigold Notes.json": DECLARATION,
    "declarations/Marigold Notes.filters.js": `require("fs").writeFileSync(${JSON.stringify("ran.txt")}, "");`,
    "declarations/Broken.json": "{",
  });
});
beforeEach(async () => {
  pipeline = await shared.fresh();
});
afterAll(async () => {
  await shared.database.close();
  removeFolder(directory);
});

async function importAll(folder = directory, declarations = directory) {
  const archive = await openArchive({
    directory: folder,
    catalogue: NO_CATALOGUE,
    services: [],
    declarations,
  });
  try {
    const results = [];
    for (const history of archive.histories) results.push(await importHistory(history, archive.source, pipeline.deps));
    return results;
  } finally {
    await archive.close();
  }
}

const changes = (id: number) => pipeline.stores.changes.listChanges({ documentId: id, withQuiet: true, limit: 50 });
const day = (date: Date | undefined) => date?.toISOString().slice(0, 10);

describe("an Open Terms Archive repository", () => {
  it("becomes documents with their versions and changes, dated and marked", async () => {
    const [result, privacy] = await importAll();
    expect(result).toMatchObject({ versions: 6, skipped: 1, changes: 2, known: false });
    expect(privacy?.document).toMatchObject({ type: "privacy", url: "https://marigold.example/privacy" });
    const id = result?.document.id ?? 0;
    const document = await pipeline.stores.documents.getDocument(id);
    expect(document).toMatchObject({ type: "terms", url: URL_OF_TERMS, state: "unverified" });
    expect(day(document.firstTrackedAt)).toBe("2023-02-01");
    const found = await changes(id);
    expect(found.map(({ confirmedAt, status, imported }) => [day(confirmedAt ?? undefined), status, imported])).toEqual(
      [
        ["2023-09-01", "confirmed", true],
        ["2023-06-01", "confirmed", true],
      ],
    );
    const version = await pipeline.stores.versions.getVersion(found[0]?.afterVersionId ?? 0);
    const snapshot = await pipeline.stores.snapshots.getSnapshot(version.snapshotId);
    expect(snapshot.origin).toMatch(/^ota:[0-9a-f]{40}:Marigold Notes\/Terms of Service\.md$/);
    expect(day(snapshot.fetchedAt)).toBe("2023-09-01");
  });

  it("says since when each provision stands, and in which words", async () => {
    const [result] = await importAll();
    const provisions = await pipeline.stores.provisions.listProvisions({
      documentId: result?.document.id ?? 0,
      limit: 50,
    });
    const find = (words: string) => provisions.find(({ clause }) => clause.quote.includes(words));
    const retention = find("90 days");
    expect(day(retention?.firstSeenAt)).toBe("2023-02-01");
    const wordings = await pipeline.stores.provisions.listWordings(retention?.id ?? 0);
    expect(wordings.map(({ acceptedAt, clause }) => [day(acceptedAt), /\d+ days/.exec(clause.quote)?.[0]])).toEqual([
      ["2023-02-01", "30 days"],
      ["2023-06-01", "90 days"],
    ]);
  });

  it("is imported once, however often it is asked for, and taken up where it was cut short", async () => {
    const cut = {
      ...pipeline.deps,
      engine: { ...pipeline.deps.engine, compare: () => Promise.reject(new Error("killed")) },
    };
    const archive = await openArchive({ directory, catalogue: NO_CATALOGUE, services: [] });
    const [history] = archive.histories;
    if (!history) throw new Error("no history");
    await expect(importHistory(history, archive.source, cut)).rejects.toThrow("killed");
    await archive.close();
    const [first] = await importAll();
    const [second] = await importAll();
    expect(first).toMatchObject({ versions: 6, changes: 2, known: false });
    expect(second?.known).toBe(true);
    const versions = await pipeline.stores.versions.listVersions(first?.document.id ?? 0, 100);
    expect(versions).toHaveLength(6);
    expect(await changes(first?.document.id ?? 0)).toHaveLength(2);
  });

  it("reads a bare repository, and services by name", async () => {
    const bare = `${directory}.bare.git`;
    git(directory, ["clone", "--quiet", "--bare", directory, bare]);
    expect((await importAll(bare)).map(({ known }) => known)).toEqual([false, false]);
    expect((await importAll()).map(({ known }) => known)).toEqual([true, true]);
    const archive = await openArchive({
      directory: bare,
      declarations: directory,
      catalogue: NO_CATALOGUE,
      services: ["other"],
    });
    expect(archive.histories).toEqual([]);
    await archive.close();
    removeFolder(bare);
  });

  it("names what it has no address for", async () => {
    const bare = `${directory}.bare.git`;
    git(directory, ["clone", "--quiet", "--bare", directory, bare]);
    const archive = await openArchive({ directory: bare, catalogue: NO_CATALOGUE, services: [] });
    expect(archive.histories).toEqual([]);
    expect(archive.withoutAddress).toEqual(["Marigold Notes / Terms of Service", "Marigold Notes / Privacy Policy"]);
    await archive.close();
    removeFolder(bare);
  });

  it("refuses a folder of declarations that holds none", async () => {
    const opening = openArchive({ directory, declarations: "/nowhere", catalogue: NO_CATALOGUE, services: [] });
    await expect(opening).rejects.toThrow("/nowhere holds no declarations");
  });

  it("belongs to the catalogue's platform by any of its names, and to none that is merely close", async () => {
    const entry = (name: string, aliases: string[]) => ({
      ...{ slug: "meadow", name, aliases, domains: ["meadow.example"] },
      documents: [{ type: "terms", url: URL_OF_TERMS, needsBrowser: false }],
    });
    const slugsWith = async (name: string, aliases: string[]) => {
      const catalogue: Catalogue = {
        entries: () => [],
        find: (query) => findPlatform(createCatalogueIndex([entry(name, aliases)]), query),
      };
      const archive = await openArchive({ directory, catalogue, services: [] });
      await archive.close();
      return archive.histories.map(({ platform }) => platform.slug);
    };
    expect(await slugsWith("Meadow", ["marigold-notes"])).toEqual(["meadow", "meadow"]);
    expect(await slugsWith("Marigold Note", [])).toEqual(["marigold-notes", "marigold-notes"]);
  });

  it("never runs a script of the archive's, nor what the repository's settings name", async () => {
    const marker = path.join(directory, "ran.txt");
    for (const setting of ["core.fsmonitor", "core.pager", "diff.external", "core.hooksPath", "gpg.program"]) {
      git(directory, ["config", setting, `touch ${marker}`]);
    }
    await importAll();
    expect(existsSync(marker)).toBe(false);
    for (const setting of ["core.fsmonitor", "core.pager", "diff.external", "core.hooksPath", "gpg.program"]) {
      git(directory, ["config", "--unset", setting]);
    }
  });

  it("says what is no repository", async () => {
    const open = openArchive({ directory: "/", catalogue: NO_CATALOGUE, services: [] });
    await expect(open).rejects.toThrow(/git cannot read \/: .*not a git repository/);
  });
});

describe("what an archive declares", () => {
  const files = (texts: Readonly<Record<string, string>>, at: string): ArchiveCommit[] =>
    Object.entries(texts).map(([part, text]) => ({ file: `Marigold Notes/Rules #${part}.md`, text, at }));

  it("becomes reading instructions, as far as it is selectors and no program", async () => {
    const folder = writeArchive([{ file: FILE, text: terms(), at: "2023-02-01T06:00:00Z" }]);
    const fetch = URL_OF_TERMS;
    const declared = {
      "Terms of Service": { fetch, select: ["main", { startBefore: "h2" }], remove: ".ad", filter: ["dropAll"] },
      Split: { combine: [{ fetch, select: "main" }, { fetch: `${fetch}/more` }], executeClientScripts: true },
      Strange: { fetch: `${fetch}/x`, select: "p[" },
    };
    writeFiles(folder, {
      "declarations/Marigold Notes.json": JSON.stringify({ name: "Marigold Notes", terms: declared }),
      "declarations/Marigold Notes.history.json": JSON.stringify({
        "Terms of Service": [{ fetch: "https://old.example/terms", validUntil: "2023-03-01T00:00:00Z" }],
        Gone: [{ fetch: "https://old.example/gone", validUntil: "2022-01-01T00:00:00Z" }, { fetch: "no address" }],
      }),
    });
    const declaration = (await readDeclarations(folder))?.get("Marigold Notes");
    const reading = (type: string) => declaration?.terms.get(type)?.reading;
    expect(reading("Terms of Service")).toEqual({ select: ["main", { startBefore: "h2" }], remove: [".ad"] });
    expect(reading("Split")).toEqual({ select: ["main"], combine: [{ url: `${fetch}/more` }], browser: true });
    expect(reading("Strange")).toBeNull();
    expect(declaration?.terms.get("Gone")?.url).toBe("https://old.example/gone");
    const [result] = await importAll(folder, folder);
    expect(result?.document.reading).toMatchObject({ remove: [".ad"], by: "declaration" });
    const [version] = await pipeline.stores.versions.listVersions(result?.document.id ?? 0, 1);
    const { finalUrl } = await pipeline.stores.snapshots.getSnapshot(version?.snapshotId ?? 0);
    expect(finalUrl).toBe("https://old.example/terms");
    removeFolder(folder);
  });

  it("puts a document together that is recorded in several files", async () => {
    const folder = writeArchive([
      ...files({ sharing: terms(), disputes: terms({ days: "9 days" }) }, "2023-02-01T06:00:00Z"),
      ...files({ sharing: terms({ days: "90 days" }) }, "2023-06-01T06:00:00Z"),
      ...files({ fees: "# Fees\n\nYou pay a fee of 9 euros each month for your account." }, "2023-08-01T06:00:00Z"),
      { file: "Marigold Notes/Whole.md", text: terms(), at: "2023-08-01T06:00:00Z" },
      { file: "Marigold Notes/Whole #part.md", text: terms(), at: "2023-08-01T06:00:00Z" },
    ]);
    const declared = { Rules: { fetch: URL_OF_TERMS }, Whole: { fetch: `${URL_OF_TERMS}/whole` } };
    writeFiles(folder, {
      "declarations/Marigold Notes.json": JSON.stringify({ name: "Marigold Notes", terms: declared }),
    });
    const [rules, whole] = await importAll(folder, folder);
    expect(rules).toMatchObject({ versions: 3, changes: 2 });
    expect(whole).toMatchObject({ versions: 1, changes: 0 });
    const [newest] = await pipeline.stores.versions.listVersions(rules?.document.id ?? 0, 1);
    const { content } = await pipeline.stores.versions.readVersion(newest?.id ?? 0);
    for (const words of ["9 days", "90 days", "a fee of 9 euros"]) expect(content.text).toContain(words);
    removeFolder(folder);
  });
});

describe("a document that is watched", () => {
  it("posts nothing of its imported history, and nothing for the first read of its own after it", async () => {
    const id = await pipeline.watch();
    await importAll();
    pipeline.pages.set(URL_OF_TERMS, policyHtml());
    const outcomes = await pipeline.check();
    expect(outcomes.at(-1)?.kind).toBe("baseline");
    await pipeline.check(14 * 3_600_000);
    expect(pipeline.adapter.sent).toEqual([]);
    expect((await changes(id)).every(({ imported }) => imported)).toBe(true);
    expect((await pipeline.stores.documents.getDocument(id)).state).toBe("verified");
  });

  it("posts the first change of its own after the history, even when its page said the same as the last version", async () => {
    await pipeline.watch();
    await importAll();
    const page = terms({ days: "90 days", sold: "our advertising partners" });
    pipeline.pages.set(URL_OF_TERMS, page);
    await pipeline.check();
    pipeline.pages.set(
      URL_OF_TERMS,
      page.replace("the courts of the country in which you live", "binding arbitration"),
    );
    await pipeline.check(14 * 3_600_000);
    await pipeline.pass(3_600_000);
    expect(pipeline.adapter.sent).toHaveLength(1);
  });

  it("keeps its current version, and gets the past of its clauses", async () => {
    pipeline.pages.set(URL_OF_TERMS, terms({ days: "90 days", sold: "our advertising partners" }));
    const id = await pipeline.watch();
    await pipeline.check();
    const before = await pipeline.stores.documents.getDocument(id);
    const [result] = await importAll();
    expect(result?.document.id).toBe(id);
    const after = await pipeline.stores.documents.getDocument(id);
    expect(after.currentVersionId).toBe(before.currentVersionId);
    expect(after.state).toBe("verified");
    const provisions = await pipeline.stores.provisions.listProvisions({ documentId: id, limit: 50 });
    const retention = provisions.find(({ clause }) => clause.quote.includes("90 days"));
    expect(day(retention?.firstSeenAt)).toBe("2023-02-01");
    expect(await pipeline.stores.provisions.listWordings(retention?.id ?? 0)).toHaveLength(2);
    expect(await changes(id)).toHaveLength(2);
    expect(pipeline.adapter.sent).toEqual([]);
  });
});

describe("what people see of it", () => {
  it("is marked as imported", async () => {
    const [result] = await importAll();
    const [change] = await changes(result?.document.id ?? 0);
    if (!change) throw new Error("no change");
    const view = await readChangeView(pipeline.stores, change.id);
    expect(evidenceLine(view.after)).toMatch(/imported: Open Terms Archive, commit [0-9a-f]{14}$/);
    expect(changeLine(change, view.document, view.platform)).toContain("imported history");
  });
});
