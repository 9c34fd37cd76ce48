import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const FILE = new URL("../../src/catalogue/platforms.json", import.meta.url);
const Catalogue = z.object({
  platforms: z.array(z.object({ slug: z.string(), documents: z.array(z.object({ url: z.string() })) })),
});
const { platforms } = Catalogue.parse(JSON.parse(readFileSync(FILE, "utf8")));
const addresses = platforms.flatMap(({ slug, documents }) => documents.map(({ url }) => ({ slug, url })));

/** A year, a month or a day in an address names an edition, which never changes again. */
const EDITION = /(?<!\d)(?:19|20)\d{2}(?:[-_/.]?(?:0[1-9]|1[0-2]))?(?:[-_/.]?(?:0[1-9]|[12]\d|3[01]))?(?!\d)/;
/** Numbers of pages that only look like dates, each by name. */
const NUMBERS: readonly string[] = ["nodeId=201909000", "nodeId=201909010", "ruleId=2034", "ruleId=2041"];

describe("the catalogue", () => {
  it("watches what lives: no address names a dated edition", () => {
    const dated = addresses.filter(({ url }) => {
      const bare = NUMBERS.reduce((rest, number) => rest.replace(number, ""), url);
      return EDITION.test(bare) && !/\/(?:articles|sections)\/\d{7,}/.test(bare);
    });
    expect(dated).toEqual([]);
  });

  it("watches the general site where no region is meant", () => {
    expect(addresses.filter(({ url }) => /^https?:\/\/(?:[a-z]{2}-[a-z]{2})\.facebook\.com/.test(url))).toEqual([]);
  });
});
