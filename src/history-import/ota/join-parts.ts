import type { RecordedFile } from "./read-log.js";

/** A document recorded in several files: "Community Guidelines #harassment.md", one for each of its pages. */
const PART = /^(.{1,400}) #[^/#]{1,200}\.md$/;
/** Parts whose first record is no later than this after the first of all belong to it from the beginning, ms: 1 day. */
const BEGINNING_MS = 24 * 3_600_000;

/** What one commit makes of a document: the content of all its parts. */
export interface JoinedFile extends Omit<RecordedFile, "blob"> {
  /** Hashes, in the order of the parts' names. */
  readonly blobs: readonly string[];
}

/**
 * Puts the files of one document together, by its path without the parts' names. Where the whole is recorded as well, the
 * parts say nothing that it does not.
 */
export function joinSplitFiles(
  files: ReadonlyMap<string, readonly RecordedFile[]>,
): ReadonlyMap<string, readonly RecordedFile[]> {
  const joined = new Map<string, readonly RecordedFile[]>();
  for (const [path, records] of files) {
    const whole = wholeOf(path);
    if (whole === null) joined.set(path, records);
    else if (!files.has(whole)) joined.set(whole, [...(joined.get(whole) ?? []), ...records]);
  }
  return joined;
}

function wholeOf(path: string): string | null {
  const name = PART.exec(path)?.[1];
  return name === undefined ? null : `${name}.md`;
}

/** The states of a document, one for each commit that touched it, from when all of its first parts were there. */
export function joinParts(path: string, records: readonly RecordedFile[]): JoinedFile[] {
  const inOrder = records.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const first = firstParts(inOrder);
  const parts = new Map<string, string>();
  const states = new Map<string, JoinedFile>();
  for (const { blob, ...record } of inOrder) {
    parts.set(record.path, blob);
    if (!first.every((part) => parts.has(part))) continue;
    const blobs = [...parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, hash]) => hash);
    states.set(record.commit, { ...record, path, blobs });
  }
  return [...states.values()];
}

/** The parts a document began with, by path. */
function firstParts(records: readonly RecordedFile[]): string[] {
  const earliest = records[0]?.at.getTime() ?? 0;
  const early = records.filter(({ at }) => at.getTime() - earliest <= BEGINNING_MS);
  return [...new Set(early.map(({ path }) => path))];
}
