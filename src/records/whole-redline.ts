import type { Clause, PolicyText, WordRun } from "../policy/types.js";
import type { ClauseChangeRecord, Stores } from "../ports.js";
import type { ChangeView } from "./change-view.js";

/** One clause of a document as both versions have it. A side is null where the clause does not stand there. */
export interface RedlineRow {
  readonly state: "same" | "added" | "removed" | "changed" | "moved";
  readonly isHeading: boolean;
  readonly before: string | null;
  readonly after: string | null;
  /** The words as they changed; one run where they did not. */
  readonly words: readonly WordRun[];
}

/** Both texts of a change, whole, clause by clause in the order of the newer one; what is gone stands where it stood. */
export async function readWholeRedline(
  { change, clauses }: ChangeView,
  { versions }: Pick<Stores, "versions">,
): Promise<RedlineRow[]> {
  const [before, after] = await Promise.all([
    versions.readVersion(change.beforeVersionId),
    versions.readVersion(change.afterVersionId),
  ]);
  return drawRedline(before.content, after.content, clauses);
}

/** The same from the texts themselves. */
export function drawRedline(
  before: PolicyText,
  after: PolicyText,
  changes: readonly ClauseChangeRecord[],
): RedlineRow[] {
  const changed = new Map(changes.flatMap((one) => (one.after ? [[one.after.start, one] as const] : [])));
  const gone = placeRemoved(before, after, changes);
  const rows = after.clauses.flatMap((clause) => {
    const row = rowOf(clause, after, changed.get(clause.start));
    return [row, ...(gone.get(clause.start) ?? [])];
  });
  return [...(gone.get(-1) ?? []), ...rows];
}

function rowOf(clause: Clause, text: PolicyText, change: ClauseChangeRecord | undefined): RedlineRow {
  const words = text.text.slice(clause.start, clause.end);
  const isHeading = clause.kind === "heading";
  const same = [{ op: "=", text: words }] as const;
  if (change === undefined) return { state: "same", isHeading, before: words, after: words, words: same };
  if (change.before === null) {
    return { state: "added", isHeading, before: null, after: words, words: [{ op: "+", text: words }] };
  }
  if (change.kind === "moved") return { state: "moved", isHeading, before: words, after: words, words: same };
  const runs = change.words.length > 0 ? change.words : replaced(change.before.quote, words);
  return { state: "changed", isHeading, before: change.before.quote, after: words, words: runs };
}

function replaced(before: string, after: string): WordRun[] {
  return [
    { op: "-", text: before },
    { op: "+", text: after },
  ];
}

/** Removed clauses by the start of the clause they stand behind in the newer text; -1: before the first. */
function placeRemoved(before: PolicyText, after: PolicyText, changes: readonly ClauseChangeRecord[]) {
  const removed = new Set(changes.flatMap((one) => (one.before && one.after === null ? [one.before.start] : [])));
  const partners = new Map(
    changes.flatMap((one) => (one.before && one.after ? [[one.before.start, one.after.start]] : [])),
  );
  const standing = new Map(after.clauses.map(({ start, end }) => [after.text.slice(start, end), start]));
  const rows = new Map<number, RedlineRow[]>();
  let behind = -1;
  for (const { start, end, kind } of before.clauses) {
    const words = before.text.slice(start, end);
    if (!removed.has(start)) {
      behind = partners.get(start) ?? standing.get(words) ?? behind;
      continue;
    }
    const row: RedlineRow = {
      ...{ state: "removed", isHeading: kind === "heading", before: words, after: null },
      words: [{ op: "-", text: words }],
    };
    rows.set(behind, [...(rows.get(behind) ?? []), row]);
  }
  return rows;
}
