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
  readonly accessedAt: Date;
}

/** The Wayback Machine's copy nearest to a moment (it redirects to the closest one it holds). */
export function archiveUrl(sourceUrl: string, at: Date): string {
  const stamp = at.toISOString().slice(0, 19).replaceAll(/\D/g, "");
  return `https://web.archive.org/web/${stamp}/${sourceUrl}`;
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
    ["Archive", archiveUrl(citation.sourceUrl, citation.capturedAt)],
    ["Accessed", formatSecond(citation.accessedAt)],
  ];
  return lines.map(([name, value]) => `${name}: ${indentFurtherLines(value)}`).join("\n");
}

/** A quote with line breaks keeps them, but none of its lines can pass for a field of the block. */
function indentFurtherLines(value: string): string {
  return value.replaceAll(/\r\n|[\n\r\u2028\u2029]/g, "\n  ");
}
