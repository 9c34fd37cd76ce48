import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createCatalogue } from "../../src/catalogue/catalogue.js";
import { readingFor } from "../../src/catalogue/document-reading.js";
import { syncReading } from "../../src/catalogue/sync-reading.js";
import type { Catalogue, CatalogueMatch } from "../../src/catalogue/types.js";
import { errorMessage, InputError } from "../../src/errors.js";
import type { PolicyDocument } from "../../src/ports.js";

let catalogue: Catalogue;
let directory: string;

beforeAll(async () => {
  catalogue = await createCatalogue();
  directory = await mkdtemp(join(tmpdir(), "fineprint-catalogue-"));
});
afterAll(() => rm(directory, { recursive: true }));

function slugOf(match: CatalogueMatch): string | null {
  return match.kind === "found" ? match.entry.slug : null;
}

async function writeOwn(content: unknown): Promise<string> {
  const file = join(directory, `own-${Math.random().toString(36).slice(2)}.json`);
  await writeFile(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

async function faultsOf(content: unknown): Promise<string> {
  const error = await createCatalogue({ userFile: await writeOwn(content) }).catch((fault: unknown) => fault);
  expect(error).toBeInstanceOf(InputError);
  return errorMessage(error);
}

describe("find", () => {
  it.each([
    ["coursera", "coursera"],
    ["  COURSERA ", "coursera"],
    ["AWS", "amazon-web-services"],
    ["amazon web-services", "amazon-web-services"],
    ["Twitter", "x"],
    ["x", "x"],
    ["O’Reilly", "oreilly"],
    ["ÔRËILLY", "oreilly"],
    ["ChatGPT", "openai"],
    ["character.ai", "character-ai"],
    ["coursera.org", "coursera"],
    ["www.Coursera.org", "coursera"],
    ["blog.coursera.org", "coursera"],
    ["aws.amazon.com", "amazon-web-services"],
    ["https://www.coursera.org/", "coursera"],
    ["<https://slack.com>", "slack"],
  ])("finds %j", (query, slug) => {
    expect(slugOf(catalogue.find(query))).toBe(slug);
  });

  it("finds every entry by each of its names, its domains and its addresses", () => {
    for (const entry of catalogue.entries()) {
      for (const query of [entry.slug, entry.name, ...entry.aliases, ...entry.domains]) {
        expect(slugOf(catalogue.find(query)), query).toBe(entry.slug);
      }
      for (const { url } of entry.documents) expect(catalogue.find(url)).toEqual({ kind: "found", entry, url });
    }
  });

  it("knows an address whatever its scheme, www., closing slash and fragment", () => {
    const expected = catalogue.find("https://www.coursera.org/about/terms");
    expect(slugOf(expected)).toBe("coursera");
    for (const spelling of [
      "http://coursera.org/about/terms/",
      "coursera.org/about/terms",
      "https://www.coursera.org/about/terms#part-3",
    ]) {
      expect(catalogue.find(spelling)).toEqual(expected);
    }
  });

  it("hands back an address it does not know, also one of a platform it knows", () => {
    expect(catalogue.find("https://acme.example/privacy?v=2")).toEqual({
      kind: "url",
      url: "https://acme.example/privacy?v=2",
    });
    expect(catalogue.find("acme.example")).toEqual({ kind: "url", url: "https://acme.example/" });
    expect(catalogue.find("http://127.0.0.1:8080/terms")).toEqual({ kind: "url", url: "http://127.0.0.1:8080/terms" });
    expect(catalogue.find("https://coursera.org/other")).toEqual({ kind: "url", url: "https://coursera.org/other" });
    expect(catalogue.find("https://coursera.org.evil.example/")).toMatchObject({ kind: "url" });
  });

  it("leaves passwords out of an address", () => {
    expect(catalogue.find("https://ann:secret@acme.example/terms")).toEqual({
      kind: "url",
      url: "https://acme.example/terms",
    });
  });

  it.each([
    ["cousera", "coursera"],
    ["coursrea", "coursera"],
    ["courseraa", "coursera"],
    ["slak", "slack"],
    ["mailchmp", "mailchimp"],
  ])("forgives one typo in %j", (query, slug) => {
    expect(slugOf(catalogue.find(query))).toBe(slug);
  });

  it("suggests at most three close names otherwise, closest first", () => {
    const match = catalogue.find("corsea");
    expect(match.kind).toBe("unknown");
    if (match.kind !== "unknown") return;
    expect(match.suggestions.length).toBeLessThanOrEqual(3);
    expect(match.suggestions[0]?.slug).toBe("coursera");
  });

  it("does not guess from two or three letters, nor when nothing is close", () => {
    expect(catalogue.find("zom").kind).toBe("unknown");
    expect(catalogue.find("qqqqxxqqqq")).toEqual({ kind: "unknown", suggestions: [] });
    expect(catalogue.find("")).toEqual({ kind: "unknown", suggestions: [] });
    expect(catalogue.find("ftp://coursera.org/terms").kind).toBe("unknown");
    expect(catalogue.find("javascript:alert(1)").kind).toBe("unknown");
  });

  it("answers any text at all with an address of the web, an entry or suggestions", () => {
    const nasty = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.webUrl({ withQueryParameters: true }),
      fc.domain(),
    );
    fc.assert(
      fc.property(nasty, (query) => {
        const match = catalogue.find(query);
        if (match.kind === "url") expect(["http:", "https:"]).toContain(new URL(match.url).protocol);
        if (match.kind === "unknown") expect(match.suggestions.length).toBeLessThanOrEqual(3);
      }),
    );
    expect(catalogue.find("a".repeat(1_000_000)).kind).toBe("unknown");
    expect(catalogue.find(`https://acme.example/${"a".repeat(5_000)}`).kind).toBe("unknown");
  });
});

describe("a person's own catalogue file", () => {
  const document = { type: "terms", url: "https://intranet.example/terms" };

  it("adds platforms", async () => {
    const own = {
      platforms: [
        { slug: "acme-mail", name: "Acme Mail", aliases: ["AM"], domains: ["acme.example"], documents: [document] },
      ],
    };
    const extended = await createCatalogue({ userFile: await writeOwn(own) });
    expect(extended.entries().length).toBe(catalogue.entries().length + 1);
    expect(slugOf(extended.find("am"))).toBe("acme-mail");
    expect(extended.find("acme mail")).toMatchObject({ entry: { documents: [{ ...document, needsBrowser: false }] } });
  });

  it("extends a platform that is there: its words win, the rest stays", async () => {
    const terms = { type: "terms", url: "http://coursera.org/about/terms", needsBrowser: true };
    const own = { platforms: [{ slug: "coursera", name: "Coursera Inc.", documents: [document, terms] }] };
    const extended = await createCatalogue({ userFile: await writeOwn(own) });
    const match = extended.find("coursera.org");
    expect(match).toMatchObject({ kind: "found", entry: { slug: "coursera", name: "Coursera Inc." } });
    if (match.kind !== "found") return;
    const known = catalogue.find("coursera");
    const others = known.kind === "found" ? known.entry.documents.filter(({ type }) => type !== "terms") : [];
    expect(match.entry.documents).toEqual(expect.arrayContaining([terms, ...others]));
    expect(match.entry.documents).toHaveLength(others.length + 2);
    expect(slugOf(extended.find("Coursera"))).toBe("coursera");
  });

  it("says how a document is read, and brings it to those on record", async () => {
    const reading = { select: ["main"], remove: [{ startBefore: "#end" }] };
    const own = { ...document, reading, needsBrowser: true };
    const platforms = [{ slug: "acme-mail", name: "Acme Mail", documents: [own] }];
    const extended = await createCatalogue({ userFile: await writeOwn({ platforms }) });
    const wanted = { ...reading, browser: true, by: "catalogue" };
    expect(readingFor(extended, document.url)).toEqual(wanted);
    const rows = [
      { id: 1, url: document.url, reading: null },
      { id: 2, url: document.url, reading: { select: ["p"], by: "operator" } },
      { id: 3, url: document.url, reading: wanted },
      { id: 4, url: "https://elsewhere.example/", reading: { select: ["p"], by: "catalogue" } },
    ];
    const set: unknown[] = [];
    const documents = {
      listDocuments: async () => rows as unknown as PolicyDocument[],
      setReading: async (id: number, given: unknown) => {
        set.push([id, given]);
        return rows[0] as unknown as PolicyDocument;
      },
    };
    expect(await syncReading(extended, documents, new Date(0))).toBe(2);
    expect(set).toEqual([
      [1, wanted],
      [4, null],
    ]);
  });

  it("refuses a selector that is none", async () => {
    const own = { ...document, reading: { select: "p[" } };
    const platforms = [{ slug: "acme-mail", name: "Acme Mail", documents: [own] }];
    expect(await faultsOf({ platforms })).toContain("is no CSS selector");
  });

  it("is refused with all its faults at once: where, what, what to write", async () => {
    const message = await faultsOf({
      platforms: [
        { slug: "Acme Mail", name: "", documents: [{ type: "recipe", url: "ftp://acme.example/terms" }] },
        { slug: "beta", name: "Beta", domains: ["https://beta.example"], documents: [] },
        { slug: "gamma", name: "Gamma", documents: [document], adress: "x" },
      ],
    });
    expect(message).toContain("has 7 fault(s)");
    expect(message).toContain("platforms[0].slug: is no slug; write lower-case letters");
    expect(message).toContain("platforms[0].name: is empty");
    expect(message).toContain("platforms[0].documents[0].type: is no document type; write one of privacy, terms");
    expect(message).toContain("platforms[0].documents[0].url: is no web address; write one that starts with https://");
    expect(message).toContain("platforms[1].domains[0]: is no domain; write it like example.com");
    expect(message).toContain("platforms[1].documents: is empty; list at least one document");
    expect(message).toContain("adress");
  });

  it("is refused when it claims what another platform has", async () => {
    const own = { slug: "acme", name: "Slack", domains: ["coursera.org"], documents: [document] };
    const message = await faultsOf({ platforms: [own, { slug: "beta", name: "Beta", documents: [document] }] });
    expect(message).toContain('"acme" and "slack" both claim the name "slack"');
    expect(message).toContain('both claim the domain "coursera.org"');
    expect(message).toContain('"acme" and "beta" both claim the address');
  });

  it("is refused when it is no JSON, no catalogue or not there", async () => {
    expect(await faultsOf("{ platforms")).toContain("is no JSON");
    expect(await faultsOf([])).toContain("the file:");
    const missing = await createCatalogue({ userFile: join(directory, "none.json") }).catch(errorMessage);
    expect(missing).toContain("cannot be read");
    expect(await createCatalogue({ userFile: directory }).catch(errorMessage)).toContain("cannot be read");
  });
});
