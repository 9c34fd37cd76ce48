import { describe, expect, it } from "vitest";
import { readCatalogueFile } from "../../src/catalogue/catalogue-file.js";
import { findConflicts } from "../../src/catalogue/catalogue-index.js";
import { DOCUMENT_TYPES } from "../../src/catalogue/document-types.js";
import platforms from "../../src/catalogue/platforms.json" with { type: "json" };

const result = readCatalogueFile(platforms);
const entries = "entries" in result ? result.entries : [];
const documents = entries.flatMap((entry) => entry.documents.map((document) => ({ slug: entry.slug, ...document })));

describe("the catalogue that comes with Fineprint", () => {
  it("has the shape of a catalogue file", () => {
    expect("faults" in result ? result.faults : []).toEqual([]);
  });

  it("has at least 350 platforms, each with a document", () => {
    expect(entries.length).toBeGreaterThanOrEqual(350);
    expect(entries.filter((entry) => entry.documents.length === 0)).toEqual([]);
  });

  it("says what its facts are worth and when they were written down", () => {
    expect(platforms.about).toContain("unverified");
    expect(platforms.collectedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("has no name, domain or address that two platforms claim", () => {
    expect(findConflicts(entries)).toEqual([]);
  });

  it("is sorted by slug, and by document type within a platform", () => {
    const order = DOCUMENT_TYPES.map(({ id }) => id);
    const slugs = platforms.platforms.map(({ slug }) => slug);
    expect(slugs).toEqual(slugs.toSorted());
    for (const { slug, documents: own } of platforms.platforms) {
      const places = own.map(({ type }) => order.indexOf(type));
      expect(places, slug).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  it("writes every address the way it is read, so that one page has one spelling", () => {
    const written = platforms.platforms.flatMap((entry) => entry.documents.map(({ url }) => url));
    expect(written).toEqual(documents.map(({ url }) => url));
  });

  it("names no page that cannot be a public policy page", () => {
    const bad = documents.filter(
      ({ url }) => !new URL(url).hostname.includes(".") || /\.pdf$/i.test(new URL(url).pathname),
    );
    expect(bad).toEqual([]);
  });

  it("has a privacy policy or terms for nearly every platform", () => {
    const bare = entries.filter(
      ({ documents: own }) => !own.some(({ type }) => type === "privacy" || type === "terms"),
    );
    expect(bare.map(({ slug }) => slug).length).toBeLessThan(entries.length / 20);
  });
});
