import { stringify } from "csv-stringify/sync";

/** The library quotes a cell for a whole record delimiter only; half of one breaks the row as well. */
const LINE_BREAK = /[\r\n]/;

/** Rows as CSV (RFC 4180, UTF-8 with its mark); what a spreadsheet would take for a formula gets an apostrophe in front. */
export function writeTable(header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const marks = { record_delimiter: "\r\n", quoted_match: LINE_BREAK, escape_formulas: true, bom: true };
  return stringify([[...header], ...rows.map((row) => [...row])], marks);
}
