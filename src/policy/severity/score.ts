import type { Classification } from "../classify/classify.js";
import type { RuleHit } from "../classify/rule-hit.js";
import { lines } from "../reading/lines.js";
import { readPattern } from "../reading/pattern.js";
import { findDurations } from "../reading/quantities.js";
import type { Stretch } from "../reading/split-sentences.js";
import { textWords } from "../reading/text-words.js";
import { createWordSigns } from "../reading/word-signs.js";
import type { FactorName, Reason } from "../reason.js";
import type { ProvisionType } from "../taxonomy.js";
import { BASES, NAMED_ONLY } from "./tables/bases.js";
import { A_CHOICE } from "./tables/choice-words.js";
import { CHOICE_IS_USUAL, FACTOR_ROWS, type FactorRow, NO_CHOICE_POINTS } from "./tables/factors.js";
import { isUsersOwn } from "./users-own.js";

export interface Score {
  /** 0 to 100. */
  readonly points: number;
  readonly reasons: readonly Reason[];
}

const ACT = new RegExp(lines`
  \b(?:
    collect
    |shar
    |disclos
    |use\b
    |uses\b
    |using\b
    |sell
    |sold
    |rent\b
    |train
    |scan
    |analy[sz]
    |infer
    |build
    |create
    |target
    |show
    |display
    |access
    |view
    |monitor
    |read\b
    |see\b
    |provide
    |receive
    |obtain
    |deliver
    |serve
    |send
    |process(?:es|ed|ing)\b
    |(?:we|to|may|will|can|also|and) process\b
    |process (?:your|the|this|such)
    |look(?:s|ing)? (?:at|into|through)
    |inspect
    |open\b
    |export
    |download
    |combine
    |gather
    |record
  )
`);

const EXCEPTION = /\b(?:unless|except|until|if|so long as|provided that)\b/;
const NEGATION = /\b(?:not|nt|never|no longer|neither|nor|prohibited|rights? (?:to|of)|requests?|means|includes?:)\b/;

/** How far from the words of a hit a negation still speaks of them, in characters. */
const BEFORE_HIT = 80;
const BEHIND_HIT = 12;

const COMPANY_ACT = readPattern(
  lines`
    (?:
      we
      |company
      |it
      |they
      |employers?
      |administrators?
      |owners?
      |managers?
      |school
      |teachers?
      |organi[sz]ation
      |may
      |will
      |can
      |to
      |is
      |are
      |be
      |been
      |also
      |providers?
      |partners
    ) (?:[\w'-]+ ){0,5}(?:
      collect
      |gather
      |process
      |us(?:e|ed|ing)\b
      |shar
      |disclos
      |sell
      |sold
      |train
      |improv
      |develop
      |analy
      |scan
      |record
      |receiv
      |obtain
      |retain
      |stor
      |access
      |view
      |monitor
      |see\b
      |read\b
      |look\b
      |inspect
      |open\b
      |export
      |download
      |review
      |available
    )
  `,
);

/** A factor row that applied, and where its words stand in the clause. */
interface Trigger {
  readonly row: FactorRow;
  readonly start: number;
  readonly end: number;
}

/** Scores one type of a clause: its base, then every factor whose words stand in it. `text` is the clause as written. */
export function scoreType(type: ProvisionType, text: string, clause: Classification): Score {
  const base = BASES[type];
  const variant = base.variants.find(({ when }) => when.test(clause.folded));
  const full = variant?.points ?? base.points;
  const namedOnly = NAMED_ONLY.types.has(type) && !clause.hits.some((hit) => hit.type === type && isDone(hit, clause));
  const first: Reason = { factor: "base", type, points: namedOnly ? Math.min(full, NAMED_ONLY.points) : full };
  const triggers = findTriggers(type, clause);
  const reasons = [
    first,
    ...triggers.map(({ row, start, end }) => ({
      factor: row.factor,
      trigger: quote(text, start, end),
      points: row.points,
    })),
    ...silenceOnChoice(type, text, { clause, triggers }),
  ];
  const sum = reasons.reduce((total, { points }) => total + points, 0);
  return { points: Math.max(0, Math.min(100, sum)), reasons };
}

function findTriggers(type: ProvisionType, clause: Classification): Trigger[] {
  const found: Trigger[] = [];
  const acts = new Set(clause.hits.filter((hit) => hit.type === type).map((hit) => hit.sentence));
  const rows = rowsOf(clause);
  for (const row of FACTOR_ROWS) {
    if (row.types !== null && !row.types.has(type)) continue;
    if (row.group !== null && found.some((other) => other.row.group === row.group)) continue;
    const trigger = findTrigger(row, clause, { acts, rows });
    if (trigger !== null && !found.some((other) => overlaps(other, trigger))) found.push(trigger);
  }
  return found;
}

/** What tells how far somebody may go: for the user's own rights and remedies it is no harm. */
const POWERS: ReadonlySet<FactorName> = new Set(["discretion", "breadth"] as const);

/** What makes a clause worse counts only beside the act it bears on; what softens it counts anywhere in the clause. */
function findTrigger(
  row: FactorRow,
  clause: Classification,
  { acts, rows }: { readonly acts: ReadonlySet<number>; readonly rows: readonly ReadonlySet<FactorRow>[] },
): Trigger | null {
  for (const [index, { start, end }] of clause.sentences.entries()) {
    if (row.points > 0 && !acts.has(index) && !acts.has(index - 1)) continue;
    if (!rows[index]?.has(row)) continue;
    const sentence = clause.folded.slice(start, end);
    const match = row.phrase.exec(sentence);
    if (match === null || row.unless?.test(sentence) || !isInDays(row, sentence)) continue;
    if (row.points > 0 && POWERS.has(row.factor) && isUsersOwn(sentence, match.index)) continue;
    return { row, start: start + match.index, end: start + match.index + match[0].length };
  }
  return null;
}

/** Rows whose words stand in each sentence, read once a clause however many types it has. */
const ROWS_OF = new WeakMap<Classification, readonly ReadonlySet<FactorRow>[]>();
const SIGNS = createWordSigns(FACTOR_ROWS.map(({ phrase }) => phrase));

function rowsOf(clause: Classification): readonly ReadonlySet<FactorRow>[] {
  const known = ROWS_OF.get(clause);
  if (known !== undefined) return known;
  const read = clause.sentences.map((stretch) => readRows(clause.folded, stretch));
  ROWS_OF.set(clause, read);
  return read;
}

function readRows(folded: string, { start, end }: Stretch): ReadonlySet<FactorRow> {
  return new Set(SIGNS.candidates(textWords(folded, start, end)).flatMap((index) => FACTOR_ROWS[index] ?? []));
}

function isInDays(row: FactorRow, sentence: string): boolean {
  if (row.days === null) return true;
  const [from, to] = row.days;
  return findDurations(sentence).some(({ value }) => value >= from && value < to);
}

function silenceOnChoice(
  type: ProvisionType,
  text: string,
  { clause, triggers }: { clause: Classification; triggers: readonly Trigger[] },
): Reason[] {
  if (!CHOICE_IS_USUAL.has(type) || triggers.some(({ row }) => row.factor === "consent")) return [];
  if (A_CHOICE.test(clause.folded)) return [];
  const act = clause.hits.find((hit) => hit.type === type && isAct(hit, clause));
  return act === undefined
    ? []
    : [{ factor: "consent", trigger: quote(text, act.start, act.end), points: NO_CHOICE_POINTS }];
}

/** A sentence that only names the data, says how it is deleted, or denies the act, asks for no choice. */
function isAct({ sentence, start, end }: RuleHit, { folded, sentences }: Classification): boolean {
  const stretch = sentences[sentence];
  if (stretch === undefined) return false;
  // "We sell your data; if you don't like that …": what is denied further on is another matter.
  const near = folded.slice(Math.max(stretch.start, start - BEFORE_HIT), Math.min(stretch.end, end + BEHIND_HIT));
  return ACT.test(folded.slice(stretch.start, stretch.end)) && !NEGATION.test(withoutException(near));
}

/** "We may use your photos to train our models unless you tell us not to": what is denied behind an exception is not the act. */
function withoutException(words: string): string {
  const at = words.search(EXCEPTION);
  return at > 0 && ACT.test(words.slice(0, at)) ? words.slice(0, at) : words;
}

/** Whether the sentence says that the company acts on the data, or for what it does. */
function isDone(hit: RuleHit, clause: Classification): boolean {
  const stretch = clause.sentences[hit.sentence];
  return (
    stretch !== undefined && isAct(hit, clause) && COMPANY_ACT.test(clause.folded.slice(stretch.start, stretch.end))
  );
}

function overlaps(a: Trigger, b: Trigger): boolean {
  return a.start < b.end && b.start < a.end;
}

function quote(text: string, start: number, end: number): string {
  return text.slice(start, end).trim();
}
