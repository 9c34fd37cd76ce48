import type { ProvisionType } from "./taxonomy.js";
import type { ClauseRating, RatedClause, Severity } from "./types.js";

/** Longest question that is read, in characters. */
export const MAX_QUESTION = 500;

/** What a question wants to know. */
export const INTENTS = [
  "meaning",
  "severity",
  "since-when",
  "comparison",
  "what-changed",
  "what-can-i-do",
  "is-allowed",
] as const;
export type Intent = (typeof INTENTS)[number];

/** What a line does in a conversation about a clause or a change. */
export const TURNS = [
  "since",
  "before",
  "peers",
  "to-do",
  "severity",
  "summary",
  "plainly",
  "wording",
  "affected",
  "legality",
  "thanks",
] as const;
export type Turn = (typeof TURNS)[number];

/**
 * answered: quoted · not-stated: looked for in every text and not found · not-compared: there was nothing to look in, or
 * nothing to compare with · not-understood: no question, or none about a policy.
 */
export type AnswerStatus = "answered" | "not-stated" | "not-compared" | "not-understood";

/** A question as far as whoever asks it needs to know: what it wants, about what, and of which day. */
export interface AskedQuestion {
  readonly intent: Intent | null;
  /** What it is about, the subject first. Empty when it names no type. */
  readonly types: readonly ProvisionType[];
  /** "as of 1 March 2026": that day, "2026-03-01". */
  readonly asOf: string | null;
  /** It holds no word to look for: "explain this". */
  readonly bare: boolean;
  /** What it does in a conversation about a clause: "since when?", "is that legal?"; null for a question of its own. */
  readonly turn: Turn | null;
  /** What it most likely does where a conversation is going on already; null when it names a matter of its own. */
  readonly nearestTurn: Turn | null;
  /** The same however far it is, for where nothing else answers. */
  readonly farTurn: Turn | null;
}

/** A clause that bears on a question; `quote` is the text of its file from `start` to `end`, word for word. */
export interface AnswerCandidate {
  /** The name of the text it stands in. */
  readonly file: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly path: readonly string[];
  readonly types: readonly ProvisionType[];
  readonly severity: Severity | null;
}

export interface Answer {
  readonly status: AnswerStatus;
  readonly intent: Intent | null;
  /** What the question is about. */
  readonly types: readonly ProvisionType[];
  /** A sentence or two of ours; states nothing that a quote below does not carry. */
  readonly answer: string;
  /** At most three, best first. */
  readonly candidates: readonly AnswerCandidate[];
}

/** A rated clause: where it stands, and its rating. */
export type RatedPlace = Pick<RatedClause, "start" | "end"> & ClauseRating;
