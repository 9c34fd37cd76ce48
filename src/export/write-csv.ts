import type { Export, ExportedChange, ExportedClause } from "./types.js";
import { writeTable } from "./write-table.js";

type Cell = string | number | null;

interface Column {
  readonly name: string;
  read(change: ExportedChange, clause: ExportedClause | null): Cell;
}

/** One row a clause change; what belongs to the change stands in each of its rows, so that a row can be filtered alone. */
const COLUMNS: readonly Column[] = [
  { name: "change", read: ({ id }) => id },
  { name: "detected_at", read: ({ detectedAt }) => detectedAt },
  { name: "confirmed_at", read: ({ confirmedAt }) => confirmedAt },
  { name: "platform", read: ({ platform }) => platform },
  { name: "document", read: ({ document }) => document },
  { name: "document_type", read: ({ documentType }) => documentType },
  { name: "source_url", read: ({ sourceUrl }) => sourceUrl },
  { name: "severity", read: ({ severity }) => severity },
  { name: "direction", read: ({ direction }) => direction },
  { name: "verdict", read: ({ verdict }) => verdict },
  { name: "flags", read: ({ flags }) => flags.join("; ") },
  { name: "what_happened", read: ({ sentence }) => sentence },
  { name: "stated", read: ({ factsLine }) => factsLine },
  { name: "stated_quotes", read: ({ facts }) => facts.map(({ name, quote }) => `${name}: ${quote}`).join("\n") },
  { name: "triage", read: ({ triage }) => triage.map(({ words }) => words).join("\n") },
  { name: "clause_kind", read: (_change, clause) => clause?.kind ?? null },
  { name: "clause_types", read: (_change, clause) => clause?.types.join("; ") ?? null },
  { name: "clause_severity", read: (_change, clause) => clause?.severity ?? null },
  { name: "clause_direction", read: (_change, clause) => clause?.direction ?? null },
  { name: "provision", read: (_change, clause) => clause?.provision ?? null },
  { name: "section", read: (_change, clause) => (clause?.after ?? clause?.before)?.path.join(" › ") ?? null },
  { name: "quote_before", read: (_change, clause) => clause?.before?.quote ?? null },
  { name: "quote_after", read: (_change, clause) => clause?.after?.quote ?? null },
  { name: "own_date_before", read: ({ evidence }) => evidence.before.ownDate },
  { name: "own_date_after", read: ({ evidence }) => evidence.after.ownDate },
  { name: "captured_before", read: ({ evidence }) => evidence.before.capturedAt },
  { name: "captured_after", read: ({ evidence }) => evidence.after.capturedAt },
  { name: "snapshot_sha256_before", read: ({ evidence }) => evidence.before.snapshotSha256 },
  { name: "snapshot_sha256_after", read: ({ evidence }) => evidence.after.snapshotSha256 },
  { name: "text_sha256_before", read: ({ evidence }) => evidence.before.textSha256 },
  { name: "text_sha256_after", read: ({ evidence }) => evidence.after.textSha256 },
  { name: "archive_url", read: ({ evidence }) => evidence.after.archiveUrl ?? "" },
  { name: "left_out", read: ({ leftOut }) => leftOut },
];

/**
 * RFC 4180, UTF-8 with the mark by which spreadsheets know it. A cell that a spreadsheet would take for a formula gets an
 * apostrophe in front. Notes on what is left out are rows of their own at the end, in the first column.
 */
export function writeCsv({ changes, notes }: Export): string {
  const rows = changes.flatMap((change) => {
    const clauses = change.clauses.length > 0 ? change.clauses : [null];
    return clauses.map((clause) => COLUMNS.map(({ read }) => read(change, clause)));
  });
  return writeTable(
    COLUMNS.map(({ name }) => name),
    [...rows, ...notes.map((note) => [note, ...blanks()])],
  );
}

function blanks(): null[] {
  return COLUMNS.slice(1).map(() => null);
}
