import { lines } from "./reading/lines.js";
import type { Clause, PolicyText } from "./types.js";

/** As much of a leading clause as is read, from its end. */
const LONGEST_LEAD = 600;
/** More entries than this are not counted. */
const MOST_ENTRIES = 20;
/** A paragraph that is an entry of a list by its mark: "i.", "(a)", "b)", "–", or by going on in a small letter. */
const ENTRY = new RegExp(lines`
  ^\W{0,2}(?:
    [(\[](?:[a-z]|[ivx]{1,5}|\d{1,2})[)\]]
    |(?:[a-z]|[ivx]{1,5}|\d{1,2})[).]\s
    |[-\u2013\u2014\u2022\u00b7*]\s
    |[a-z]+\b(?![.)])
  )
`);
/** What introduces entries and forbids them; "as long as you do no harm" forbids nothing. */
const FORBIDS = new RegExp(
  lines`
    \b(?:
      (?:must|may|will|shall|should|can|could|do|does|is|are) (?:\w+ )?not
      |cannot
      |never
      |prohibited
      |forbidden
      |refrain
    )\b
    |n['\u2019]t\b
  `,
  "i",
);

/**
 * The words that lead in each clause of a list, by clause: "You must not:"; null for a clause that no words lead in. An entry that itself
 * ends in a colon leads in those after it. Of several, what forbids is told, the outermost words first: pages do not say where an inner list ends.
 */
export function leadsOf({ text, clauses }: Pick<PolicyText, "text" | "clauses">): readonly (string | null)[] {
  let lead: string | null = null;
  let inner: Inner[] = [];
  return clauses.map((clause, at) => {
    const words = text.slice(clause.start, clause.end).trim();
    if (!isEntry(clause, words, lead, clauses[at - 1])) {
      lead = clause.kind === "paragraph" && words.endsWith(":") ? words.slice(-LONGEST_LEAD) : null;
      inner = [];
      return null;
    }
    while (inner.length > 0 && !belongs(inner.at(-1), words)) inner = inner.slice(0, -1);
    inner = inner.map((one) => ({ ...one, form: one.form ?? formOf(words), last: BEFORE_LAST.test(words) }));
    const around = [...inner.map((one) => one.words).reverse(), ...(lead === null ? [] : [lead])];
    if (words.endsWith(":")) inner = [...inner, { words: words.slice(-LONGEST_LEAD), form: null, last: false }];
    if (lead !== null && FORBIDS.test(lead)) return lead;
    return around.find((one) => FORBIDS.test(one)) ?? around[0] ?? null;
  });
}

/** An entry that leads in others, and how the first of those is written. */
interface Inner {
  readonly words: string;
  readonly form: Form | null;
  /** The entry just read was the last but one. */
  readonly last: boolean;
}

interface Form {
  readonly small: boolean;
  readonly ended: boolean;
}

const BEFORE_LAST = /[;,] (?:and|or)$/;

function formOf(words: string): Form {
  return { small: /^\W*[a-z]{2}/.test(words), ended: words.endsWith(".") };
}

/** Pages do not say how deep an entry stands; one that is written otherwise than the first is none of the inner list. */
function belongs(inner: Inner | undefined, words: string): boolean {
  if (inner === undefined || inner.form === null) return true;
  const { form, last } = inner;
  const own = formOf(words);
  return own.small === form.small && (own.ended === form.ended || last);
}

/** Where the entries that a clause leads in end, in order; none for a clause that leads in no list. */
export function entriesOf(clauses: PolicyText["clauses"], at: number, leads: readonly (string | null)[]): number[] {
  const ends: number[] = [];
  const lead = leads[at + 1] ?? null;
  for (let next = at + 1; lead !== null && leads[next] === lead && ends.length < MOST_ENTRIES; next++) {
    const entry = clauses[next];
    if (entry !== undefined) ends.push(entry.end);
  }
  return ends;
}

function isEntry({ kind, path }: Clause, words: string, lead: string | null, before: Clause | undefined): boolean {
  if (kind === "item") return true;
  return kind === "paragraph" && lead !== null && ENTRY.test(words) && before?.path.length === path.length;
}
