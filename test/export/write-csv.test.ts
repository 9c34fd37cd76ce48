import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeCsv } from "../../src/export/write-csv.js";
import { changeOf, clauseWith, exportOf, HOSTILE } from "./changes.js";

/** Reads RFC 4180, strictly. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  CELL.lastIndex = text.startsWith("\uFEFF") ? 1 : 0;
  while (CELL.lastIndex < text.length) {
    const match = CELL.exec(text);
    if (!match) throw new Error(`no RFC 4180 at ${text.slice(CELL.lastIndex, CELL.lastIndex + 20)}`);
    row.push(match[1] === undefined ? (match[2] ?? "") : match[1].replaceAll('""', '"'));
    if (match[3] !== ",") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

function column(rows: readonly string[][], name: string): string[] {
  const at = rows[0]?.indexOf(name) ?? -1;
  return rows.slice(1).map((row) => row[at] ?? "");
}

describe("a csv export", () => {
  it("has a row a clause change, each with its change and its evidence", () => {
    const change = changeOf({ clauses: [clauseWith("one"), clauseWith("two")] });
    const rows = readCsv(writeCsv(exportOf([change, changeOf({ id: "C-9", clauses: [] })])));
    expect(column(rows, "change")).toEqual(["C-67", "C-67", "C-9"]);
    expect(column(rows, "quote_after")).toEqual(["one", "two", ""]);
    expect(column(rows, "snapshot_sha256_after")).toEqual(Array(3).fill("2d".repeat(32)));
    for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0);
  });

  it("holds every cell word for word, but no formula", () => {
    const words = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...HOSTILE));
    fc.assert(
      fc.property(words, words, (quote, platform) => {
        const rows = readCsv(writeCsv(exportOf([changeOf({ platform, clauses: [clauseWith(quote)] })])));
        expect(rows).toHaveLength(2);
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        expect([quote, `'${quote}`]).toContain(column(rows, "quote_after")[0]);
        expect([platform, `'${platform}`]).toContain(column(rows, "platform")[0]);
      }),
      { numRuns: 100 },
    );
  });

  it("says at its end what is not in it", () => {
    const rows = readCsv(writeCsv(exportOf([changeOf()], ["Cut: there are more."])));
    expect(rows.at(-1)?.[0]).toBe("Cut: there are more.");
  });
});
