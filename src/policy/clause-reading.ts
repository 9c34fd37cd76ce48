import { type Told, tell } from "./told.js";
import type { ChangeReport, ClauseChange, ClauseRating, PolicyText, RatedClause, StatedFact } from "./types.js";

/** Whose side a clause takes. */
export type Polarity = "adverse" | "protective";

/** Our reading of one clause in parts, apart from what the policy says. A part that has nothing to say is null or empty. */
export interface ExplanationParts {
  /** What the clause says, in plain words, at most 30 of them; slots filled from the clause only. */
  readonly says: Told;
  /** For compliance and governance. */
  readonly whyItMatters: Told | null;
  /** For the user. */
  readonly consumerImpact: Told | null;
  readonly youCanDo: readonly Told[];
  readonly ifYouDoNothing: Told | null;
  /** Facts the clause itself states; `start` and `end` are offsets into the clause's quote. */
  readonly facts: readonly StatedFact[];
  /** The words behind what was filled in or chosen for this clause. */
  readonly grounds: readonly Ground[];
}

/** Words of the clause that a part of our reading rests on; offsets into the clause. */
export interface Ground {
  /** What we say. */
  readonly said: string;
  /** The clause's words for it. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/**
 * All that is said of one clause: made once by the analysis, kept, and drawn from wherever the clause is shown. The same
 * words under the same headings and lead-in have the same reading by the same analyser.
 */
export interface ClauseReading extends ClauseRating {
  /** The side it takes on its leading type; null when only a heading names that type. */
  readonly polarity: Polarity | null;
  readonly explanation: ExplanationParts;
  /** What would move its rating to another band; empty when no single factor would. */
  readonly wouldChange: readonly Told[];
}

/** A clause by its words, the headings above it and what leads it in. */
export interface Wording {
  readonly quote: string;
  readonly path: readonly string[];
  /** The words that lead in the list whose entry it is: "You must not:". Absent where none do, or none are known. */
  readonly leadIn?: string;
}

/** A text of which only some clauses may be given; then `leadIns` has what leads in each of them. */
export interface TextToRead extends PolicyText {
  readonly leadIns?: readonly (string | null)[];
}

/** A wording with its reading. */
export interface ReadWording extends Wording {
  readonly reading: ClauseReading;
}

/** A clause of a text with its reading. */
export interface PlacedReading extends ClauseReading, RatedClause {}

/** The readings of clauses by their wordings. */
export function readWordings(clauses: readonly PlacedReading[]): ReadWording[] {
  return clauses.map(({ index: _index, start: _start, end: _end, quote, path, leadIn, ...reading }) => ({
    ...{ quote, path, reading },
    ...(leadIn === undefined ? {} : { leadIn }),
  }));
}

/** Clauses with no more than their ratings. */
export function ratedOnly(clauses: readonly PlacedReading[]): RatedClause[] {
  return clauses.map(({ polarity: _side, explanation: _parts, wouldChange: _told, ...rated }) => rated);
}

/** A clause change with what would move its own rating, and what leads in the clause that it shows; absent where nothing does. */
export interface ReadChange extends ClauseChange {
  readonly leadIn?: string;
  readonly wouldChange?: readonly Told[];
}

/** A report with the readings of the wordings that its changes show. */
export interface ReadReport extends ChangeReport {
  readonly changes: readonly ReadChange[];
  readonly readings?: readonly ReadWording[];
  /** How many sentences of ours the last check of words stopped; for figures, not for people. */
  readonly gateStops?: number;
}

/** Our reading of one clause, as people read it. */
export interface Explanation {
  readonly says: string;
  readonly whyItMatters: string | null;
  readonly consumerImpact: string | null;
  readonly youCanDo: string | null;
  readonly ifYouDoNothing: string | null;
  readonly facts: readonly StatedFact[];
  readonly grounds: readonly Ground[];
}

/** Puts an explanation into words. */
export function tellExplanation(parts: ExplanationParts): Explanation {
  const { says, whyItMatters, consumerImpact, youCanDo, ifYouDoNothing, facts, grounds } = parts;
  return {
    says: tell(says),
    whyItMatters: whyItMatters && tell(whyItMatters),
    consumerImpact: consumerImpact && tell(consumerImpact),
    youCanDo: youCanDo.map(tell).join(" ") || null,
    ifYouDoNothing: ifYouDoNothing && tell(ifYouDoNothing),
    facts,
    grounds,
  };
}
