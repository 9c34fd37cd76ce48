import type { Polarity } from "../clause-reading.js";
import { lines } from "../reading/lines.js";
import { readPattern } from "../reading/pattern.js";

/**
 * What we say of a clause, part by part. Every part is a template: a stretch in square brackets stands only when the clause
 * fills its slot (the slots are those of `slot-rows.ts`). A part that has nothing to say is null and is left out.
 */
export interface Reading {
  /** What the clause says, in plain words. */
  readonly says: string;
  /** For compliance and governance; "you" never stands in it. */
  readonly why: string | null;
  /** For the user. */
  readonly means: string | null;
  readonly can: string | null;
  /** What follows for somebody who does nothing. */
  readonly idle: string | null;
}

/** A narrower reading, for clauses that have the words; what it leaves out is the general reading's. */
export interface ReadingCase extends Partial<Reading> {
  /** In the notation of `reading/pattern.ts`; read sentence by sentence. */
  readonly when: RegExp;
  /** Null: for either. */
  readonly stance: Polarity | null;
  /** Looks at all sentences of the clause, not only at those that are of the kind. */
  readonly anywhere: boolean;
}

/** Words that decide whose side a clause takes, where the rating's own rules leave it open. */
export interface Turn {
  readonly to: Polarity;
  readonly when: RegExp;
  /** The sentence does not count when this stands in it. */
  readonly unless: RegExp | null;
}

/** Our texts on one provision type. */
export interface TypeTexts {
  /** True of every clause of the kind that is not in the user's favour. */
  readonly general: Reading;
  /** True of every clause of the kind that is; null where none is. */
  readonly protective: Reading | null;
  /** The first that fits is used. */
  readonly cases: readonly ReadingCase[];
  readonly turns: readonly Turn[];
  /** What a clause must say for the general reading to be true of it; null where the kind alone makes it true. */
  readonly core: RegExp | null;
}

/** A way to opt out that is offered: "you cannot opt out" is none. */
export const OPT_OUT = lines`
  (?:
    may
    |can
    |could
    |to
    |by
    |through
    |via
    |unless you
    |if you
    |please
    |the
    |an?
    |our
    |right
    |and
    |or
  ) (?:(?!not )\w+ ){0,2}opt(?:ing|ed)?[- ]?out
`;

type Parts = readonly [
  says: string,
  why: string | null,
  means: string | null,
  can?: string | null,
  idle?: string | null,
];

/** One row of the tables: the general reading, the one of a promise, and narrower ones. */
export function texts(
  general: Parts,
  protective: Parts | null,
  ...rows: readonly (ReadingCase | Turn | Core)[]
): TypeTexts {
  return {
    general: reading(general),
    protective: protective === null ? null : reading(protective),
    cases: rows.filter((row): row is ReadingCase => "stance" in row),
    turns: rows.filter((row): row is Turn => "to" in row),
    core: rows.find((row): row is Core => "core" in row)?.core ?? null,
  };
}

interface Core {
  readonly core: RegExp;
}

/** The general reading stands only where a sentence of the kind has the words. */
export function core(pattern: string): Core {
  return { core: readPattern(pattern) };
}

/** A clause is a promise when every sentence of the kind has the words. */
export function promise(when: string, unless?: string): Turn {
  return turn("protective", when, unless);
}

/** A clause is against the user when any sentence of the kind has the words. */
export function harm(when: string, unless?: string): Turn {
  return turn("adverse", when, unless);
}

function turn(to: Polarity, when: string, unless?: string): Turn {
  return { to, when: readPattern(when), unless: unless === undefined ? null : readPattern(unless) };
}

function reading([says, why, means, can = null, idle = null]: Parts): Reading {
  return { says, why, means, can, idle };
}

/** A case of a clause against the user, or of a kind that takes no side. */
export function against(when: string, parts: Partial<Reading>): ReadingCase {
  return { ...parts, when: readPattern(when), stance: "adverse", anywhere: false };
}

/** A case of a promise. */
export function infavour(when: string, parts: Partial<Reading>): ReadingCase {
  return { ...parts, when: readPattern(when), stance: "protective", anywhere: false };
}

/** A case whose words tell the side by themselves. */
export function either(when: string, parts: Partial<Reading>): ReadingCase {
  return { ...parts, when: readPattern(when), stance: null, anywhere: false };
}

/** The same, wherever in the clause its words stand. */
export function anywhere(one: ReadingCase): ReadingCase {
  return { ...one, anywhere: true };
}
