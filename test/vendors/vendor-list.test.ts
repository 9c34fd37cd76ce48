import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { VENDOR_COLUMNS } from "../../src/chat/commands/watching/vendor-columns.js";
import { InputError } from "../../src/errors.js";
import { readVendorList } from "../../src/vendors/read-vendor-list.js";
import type { VendorRow } from "../../src/vendors/types.js";
import { writeVendorList } from "../../src/vendors/write-vendor-list.js";

const read = (text: string) => readVendorList(text, VENDOR_COLUMNS);

describe("a list of vendors", () => {
  it("has headings in any order, and columns that say nothing here", () => {
    const text =
      "\uFEFFTags;Company;Spend;Owner;Severity;Frequency;Policies\npay | EU;Box, Inc.;12;@dana;High;weekly;privacy+terms\n";
    expect(read(text)).toEqual({
      ignored: ["Spend"],
      faults: [],
      lines: [
        {
          ...{ line: 2, vendor: "Box, Inc.", tags: ["pay", "eu"], owner: "@dana", threshold: "high" },
          ...{ checkEveryMs: 7 * 86_400_000, documents: ["privacy", "terms"] },
        },
      ],
    });
  });

  it("has the headings of an ordinary list: two words, and the address of the policy before the name", () => {
    const row = "Acme Notes,Notes,@dana,https://acme.example/privacy";
    const line = { line: 2, vendor: "https://acme.example/privacy", tags: ["notes"], owner: "@dana" };
    for (const name of ["Vendor name", "Company Name", "Supplier", "provider"]) {
      for (const address of ["Policy URL", "policy_link", "Link", "URL"]) {
        expect(read(`${name},Category,Contact,${address}\n${row}\n`)).toEqual({
          faults: [],
          lines: [line],
          ignored: [],
        });
      }
    }
  });

  it("may be names alone, commas and all", () => {
    const { lines } = read("Box, Inc.\r\n\r\n  Zoom \nhttps://acme.example/privacy\n");
    expect(lines.map(({ line, vendor }) => [line, vendor])).toEqual([
      [1, "Box, Inc."],
      [3, "Zoom"],
      [4, "https://acme.example/privacy"],
    ]);
  });

  it("prefers an address to the name beside it", () => {
    expect(read("vendor,website\nAcme,acme.example\n").lines[0]).toMatchObject({ vendor: "acme.example" });
  });

  it("says of each bad line what is wrong, and takes the others", () => {
    const text =
      "vendor,threshold,every,tags,documents\nBox,huge,,,\nZoom,,5m,,\nMiro,,,<b>,\nFigma,,,,novel\n,high,,,\nAsana,low,,,all\n";
    const { lines, faults } = read(text);
    expect(lines).toEqual([{ line: 7, vendor: "Asana", threshold: "low", documents: "all" }]);
    expect(faults.map(({ line, problem }) => `${line} ${problem}`)).toEqual([
      expect.stringContaining('2 "huge" is no severity'),
      expect.stringContaining('3 "5m" is no cadence'),
      expect.stringContaining('4 "<b>" is no tag'),
      expect.stringContaining('5 "novel" is no kind of policy'),
      "6 It names no vendor.",
    ]);
  });

  it.each([
    ["", "The list is empty"],
    ["x".repeat(1_000_001), "too long"],
    ["a\n".repeat(2_002), "at most 2000"],
  ])("that is none is refused", (text, words) => {
    expect(() => read(text)).toThrow(InputError);
    expect(() => read(text)).toThrow(words);
  });

  it("throws nothing but InputError, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: "binary" }), (text) => {
        try {
          read(text);
          read(`vendor,tags\n${text}`);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
    );
  });

  it("comes back as it was written, and harmless to a spreadsheet", () => {
    const row: VendorRow = {
      ...{ vendor: "=cmd()", address: "", documents: "privacy,terms", tags: "eu pay", owner: "-dana, “x”" },
      ...{ threshold: "high", digest: "weekly", every: "7d", outcome: "found", note: "a\nb" },
    };
    const text = writeVendorList([row]);
    expect(text).toContain("'=cmd()");
    expect(read(text).lines).toEqual([
      {
        ...{ line: 3, vendor: "=cmd()", documents: ["privacy", "terms"], tags: ["eu", "pay"], owner: "-dana, “x”" },
        ...{ threshold: "high", digest: "weekly", checkEveryMs: 604_800_000 },
      },
    ]);
  });
});
