import type { ClauseMatch } from "./align.js";
import type { ComparableClause } from "./comparable-clause.js";
import { REFERENCE_JOINERS, REFERENCE_WORDS } from "./tables/reference-words.js";

/** What became of the document's section numbers. */
export interface Renumbering {
  /** Old number to the new numbers that matched clauses carry. */
  readonly labels: ReadonlyMap<string, ReadonlySet<string>>;
  /** Headings put in minus headings taken out: where pages do not write their numbers, sections shift by as much at most. */
  readonly drift: number;
  /** Whether any matched clause carries another number than before. */
  readonly shifted: boolean;
}

const NUMBER = /^\d{1,3}(?:\.\d{1,3})*$/;
const FURTHEST_REFERENCE_WORD = 8;

/** Reads from the matched clauses which numbers moved. */
export function findRenumbering(
  before: readonly ComparableClause[],
  after: readonly ComparableClause[],
  matches: readonly ClauseMatch[],
): Renumbering {
  const labels = new Map<string, Set<string>>();
  let shifted = false;
  for (const match of matches) {
    const old = before[match.before]?.label;
    const young = after[match.after]?.label;
    if (old == null || young == null) continue;
    shifted ||= old !== young;
    labels.set(old, (labels.get(old) ?? new Set()).add(young));
  }
  return { labels, shifted, drift: countSections(after) - countSections(before) };
}

function countSections(clauses: readonly ComparableClause[]): number {
  const headings = clauses.filter((clause) => clause.kind === "heading").length;
  return headings > 0 ? headings : clauses.filter((clause) => clause.kind === "item").length;
}

/** Whether the words at `at` are a reference to parts of the document: a reference word, then numbers and joiners up to here. */
export function isReference(tokens: readonly string[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - FURTHEST_REFERENCE_WORD); back -= 1) {
    const token = tokens[back] ?? "";
    if (REFERENCE_WORDS.has(token)) return true;
    if (!isNumber(token) && !REFERENCE_JOINERS.has(token) && !/^[a-z]$/.test(token)) return false;
  }
  return false;
}

/** Whether a reference's number changed only because the part it names is now called that. */
export function isRenumbered(old: string, young: string, renumbering: Renumbering): boolean {
  if (renumbering.labels.get(old)?.has(young)) return true;
  if (!isNumber(old) || !isNumber(young)) return false;
  const shift = Number.parseInt(young, 10) - Number.parseInt(old, 10);
  if (renumbering.shifted) return neighboursShift(old, shift, renumbering);
  return (
    shift !== 0 && Math.sign(shift) === Math.sign(renumbering.drift) && Math.abs(shift) <= Math.abs(renumbering.drift)
  );
}

/** The number itself stands on no matched clause: it shifts as the sections next to it do. */
function neighboursShift(old: string, shift: number, renumbering: Renumbering): boolean {
  const number = Number.parseInt(old, 10);
  return [number + 1, number - 1].some((near) => renumbering.labels.get(String(near))?.has(String(near + shift)));
}

function isNumber(token: string): boolean {
  return NUMBER.test(token);
}
