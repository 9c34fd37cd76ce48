import { formatSecond } from "./utc.js";

/** What proves one quote: where it stands, which bytes hold it, when they were fetched. */
export interface Citation {
  readonly platform: string;
  readonly document: string;
  /** As people see it: `C-67`, `P-345`. */
  readonly recordId: string;
  readonly quote: string;
  /** When the snapshot was fetched. */
  readonly capturedAt: Date;
  /** SHA-256 of the snapshot's bytes, hex. */
  readonly sha256: string;
  readonly sourceUrl: string;
  /** A copy in a public archive, as that archive said it has one; null where none is known. */
  readonly archiveUrl: string | null;
  /** The record's own page; null where records have none. */
  readonly pageUrl: string | null;
  readonly accessedAt: Date;
}

/** The citation block, to copy as it is; the same text on every surface. */
export function formatCitation(citation: Citation): string {
  const lines: [name: string, value: string][] = [
    ["Platform", citation.platform],
    ["Document", citation.document],
    ["Record", citation.recordId],
    ["Quote", `"${citation.quote}"`],
    ["Captured", formatSecond(citation.capturedAt)],
    ["SHA-256 of the snapshot", citation.sha256],
    ["Source", citation.sourceUrl],
    ...optional("Archive", citation.archiveUrl),
    ...optional("Page", citation.pageUrl),
    ["Accessed", formatSecond(citation.accessedAt)],
  ];
  return lines.map(([name, value]) => `${name}: ${indentFurtherLines(value)}`).join("\n");
}

function optional(name: string, value: string | null): [name: string, value: string][] {
  return value === null ? [] : [[name, value]];
}

/** A quote with line breaks keeps them, but none of its lines can pass for a field of the block. */
function indentFurtherLines(value: string): string {
  return value.replaceAll(/\r\n|[\n\r\u2028\u2029]/g, "\n  ");
}
