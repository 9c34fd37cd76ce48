import { separatorBetween } from "../extract/assemble.js";
import type { Clause, ClausePair, PolicyText } from "../types.js";

/** A clause of a held text that stands as it is known, not as it was read: where it comes from. */
export interface HeldClause {
  /** In the held text. */
  readonly index: number;
  /** In the text that is known. */
  readonly from: number;
}

/** A text as it was read, with some of its clauses as they are known. */
export interface HeldText {
  readonly content: PolicyText;
  readonly held: readonly HeldClause[];
}

interface Part {
  readonly clause: Clause;
  readonly words: string;
  readonly from: number | null;
}

/**
 * The newer text with the given pairs at the known wording: a clause that reads otherwise is taken from the known text, one
 * that came is left out, one that went is put back where it stood. `pairs` covers both sides once, in the order of the newer
 * text.
 */
export function holdText(
  before: PolicyText,
  after: PolicyText,
  { pairs, held }: { readonly pairs: readonly ClausePair[]; readonly held: readonly ClausePair[] },
): HeldText {
  const names = new Set(held.map(nameOf));
  const headings = heldHeadings(before, after, held);
  const parts = pairs.flatMap((pair): Part[] => {
    if (!names.has(nameOf(pair))) return pair.after === null ? [] : partOf(after, pair.after, null);
    return pair.before === null ? [] : partOf(before, pair.before, pair.before);
  });
  let text = "";
  let previous: Clause | null = null;
  const clauses = parts.map(({ clause, words, from }) => {
    text += separatorBetween(previous, clause);
    const start = text.length;
    text += words;
    previous = clause;
    const path = from === null ? renamed(clause.path, headings) : clause.path;
    return { ...clause, path, start, end: text.length };
  });
  const origins = parts.flatMap(({ from }, index) => (from === null ? [] : [{ index, from }]));
  return { content: { ...after, text, clauses }, held: origins };
}

function nameOf({ before, after }: ClausePair): string {
  return `${before}-${after}`;
}

function partOf(text: PolicyText, index: number, from: number | null): Part[] {
  const clause = text.clauses[index];
  return clause ? [{ clause, words: text.text.slice(clause.start, clause.end), from }] : [];
}

/** Headings that are held, by what they read now: null for one that came. */
function heldHeadings(before: PolicyText, after: PolicyText, held: readonly ClausePair[]): Map<string, string | null> {
  const headings = new Map<string, string | null>();
  for (const pair of held) {
    const young = pair.after === null ? undefined : after.clauses[pair.after];
    if (young?.kind !== "heading") continue;
    const old = pair.before === null ? undefined : before.clauses[pair.before];
    headings.set(after.text.slice(young.start, young.end), old ? before.text.slice(old.start, old.end) : null);
  }
  return headings;
}

function renamed(path: readonly string[], headings: ReadonlyMap<string, string | null>): readonly string[] {
  if (headings.size === 0) return path;
  return path.flatMap((heading) => {
    const known = headings.get(heading);
    return known === undefined ? [heading] : known === null ? [] : [known];
  });
}
