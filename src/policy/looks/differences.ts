import { createHash } from "node:crypto";
import { linkKey, readComparableLinks } from "../compare/links.js";
import { normaliseClause } from "../compare/normalise.js";
import type { ProvisionType } from "../taxonomy.js";
import type { ChangeReport, ClauseChange, PolicyText, Span } from "../types.js";

/** One clause that reads otherwise in a look than in the text it is compared with. */
export interface Difference {
  /** Indexes of the clause on either side; null where it does not stand. */
  readonly before: number | null;
  readonly after: number | null;
  /** Its place in the text that is known: the clause there, or the one after which it came. Short, the same at every look. */
  readonly place: string;
  /** Hash of its wording in the look; `GONE` where it does not stand. */
  readonly wording: string;
  /** Hash of the wording that is known; `GONE` where there is none. */
  readonly known: string;
  /** The words of either side, as they are compared. */
  readonly words: readonly string[];
  readonly knownWords: readonly string[];
  /** Its kinds, without "other": a clause that has one is never passed over in silence. */
  readonly kinds: readonly ProvisionType[];
  readonly path: readonly string[];
}

/** What stands for the wording of a clause that is not there. */
export const GONE = "-";

/** A clause's words, and their hash. */
interface Wording {
  readonly words: readonly string[];
  readonly hash: string;
}

const NOTHING: Wording = { words: [], hash: GONE };

/** The differences a report tells, clause by clause; order alone is none. */
export function listDifferences(report: ChangeReport, before: PolicyText, after: PolicyText): Difference[] {
  const [old, young] = [indexByStart(before), indexByStart(after)];
  const changed = new Map<ClauseChange, { before: number | null; after: number | null }>();
  for (const change of report.changes) {
    if (change.kind === "moved") continue;
    changed.set(change, { before: at(old, change.before), after: at(young, change.after) });
  }
  const anchors = findAnchors(
    report,
    new Set([...changed.values()].flatMap(({ after: index }) => index ?? [])),
    before,
  );
  return [...changed].map(([change, place]) => {
    const was = place.before === null ? NOTHING : wordingOf(before, place.before);
    const is = place.after === null ? NOTHING : wordingOf(after, place.after);
    return {
      ...place,
      place: place.before === null ? placeAfter(anchors.get(place.after ?? -1) ?? "") : placeOf(was.hash),
      wording: is.hash,
      known: was.hash,
      words: is.words,
      knownWords: was.words,
      kinds: change.types.filter((type) => type !== "other"),
      path: (change.after ?? change.before)?.path ?? [],
    };
  });
}

/** The place of a clause that is known. */
export function placeOf(wording: string): string {
  return `of:${wording}`;
}

/** The place of clauses that come after one that is known. */
export function placeAfter(wording: string): string {
  return `after:${wording}`;
}

/** Hash of a clause's wording and of where its links lead. */
export function wordingOf(text: PolicyText, index: number): Wording {
  const clause = text.clauses[index];
  if (!clause) return NOTHING;
  const { tokens } = normaliseClause(text.text.slice(clause.start, clause.end), clause.kind);
  const links = readComparableLinks(clause.links).map(linkKey);
  const hash = createHash("sha256")
    .update(`${tokens.join(" ")}\n${links.join(" ")}`)
    .digest("hex")
    .slice(0, 16);
  return { words: tokens, hash };
}

/** Of each new clause that came: the wording of the last clause before it that is known and stayed. */
function findAnchors({ pairs }: ChangeReport, changed: ReadonlySet<number>, before: PolicyText): Map<number, string> {
  const anchors = new Map<number, string>();
  let anchor: number | null = null;
  for (const pair of pairs) {
    if (pair.after === null) continue;
    if (changed.has(pair.after)) anchors.set(pair.after, anchor === null ? "" : wordingOf(before, anchor).hash);
    else if (pair.before !== null) anchor = pair.before;
  }
  return anchors;
}

function indexByStart({ clauses }: PolicyText): Map<number, number> {
  return new Map(clauses.map(({ start }, index) => [start, index]));
}

function at(indexes: ReadonlyMap<number, number>, span: Span | null): number | null {
  return span === null ? null : (indexes.get(span.start) ?? null);
}
