import { stringify } from "csv-stringify/sync";
import { COLUMN_NAMES } from "./columns.js";
import type { VendorRow } from "./types.js";

/** The library quotes a cell for a whole record delimiter only; half of one breaks the row as well. */
const LINE_BREAK = /[\r\n]/;

/**
 * Rows as CSV (RFC 4180, UTF-8 with its mark), headed as `readVendorList` reads them; with what became of each where the rows
 * say it. What a spreadsheet would take for a formula gets an apostrophe in front, which is read away again.
 */
export function writeVendorList(rows: readonly VendorRow[]): string {
  const told = rows.some(({ outcome }) => outcome !== undefined);
  const cells = rows.map((row) => {
    const what = [row.vendor, row.address, row.documents, row.tags, row.owner];
    const settings = [row.threshold, row.digest, row.every];
    return [...what, ...settings, ...(told ? [row.outcome ?? "", row.note ?? ""] : [])];
  });
  const marks = { record_delimiter: "\r\n", quoted_match: LINE_BREAK, escape_formulas: true, bom: true };
  return stringify([[...COLUMN_NAMES, ...(told ? ["outcome", "note"] : [])], ...cells], marks);
}
