import { writeTable } from "../export/write-table.js";
import { COLUMN_NAMES } from "./columns.js";
import type { VendorRow } from "./types.js";

/** Rows as CSV, headed as `readVendorList` reads them; with what became of each where the rows say it. */
export function writeVendorList(rows: readonly VendorRow[]): string {
  const told = rows.some(({ outcome }) => outcome !== undefined);
  const cells = rows.map((row) => {
    const what = [row.vendor, row.address, row.documents, row.tags, row.owner];
    const settings = [row.threshold, row.digest, row.every];
    return [...what, ...settings, ...(told ? [row.outcome ?? "", row.note ?? ""] : [])];
  });
  return writeTable([...COLUMN_NAMES, ...(told ? ["outcome", "note"] : [])], cells);
}
