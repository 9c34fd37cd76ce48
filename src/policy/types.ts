import type { Reason } from "./reason.js";
import type { ProvisionType } from "./taxonomy.js";

/** How much a clause weighs on the person who accepts it. A protective clause has no severity. */
export type Severity = "high" | "medium" | "low";

/** Which way a change moves the reader's position; kept apart from severity. */
export type Direction = "worse" | "better" | "mixed" | "editorial" | "unclear";

/** A format the extractor reads. */
export type PolicyFormat = "html" | "markdown" | "text";

/**
 * One clause of a version: a heading, paragraph, list item or table row.
 * `start` and `end` are UTF-16 offsets into the version's text: `text.slice(start, end)` is the clause, word for word.
 */
export interface Clause {
  readonly kind: "heading" | "paragraph" | "item" | "row";
  /** Headings above the clause, outermost first. A heading's own text is not part of its path. */
  readonly path: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Share of the clause's characters that stand inside links, 0 to 1: menus and link lists are near 1. */
  readonly linkShare: number;
  /** The links inside the clause, in reading order; absent when it has none. */
  readonly links?: readonly ClauseLink[];
}

/** A link inside a clause. */
export interface ClauseLink {
  /** The words that are linked, as they stand in the clause. */
  readonly text: string;
  /** Where it leads: an absolute address, or as the page has it where the page's own address is not known. At most 500 characters. */
  readonly target: string;
}

/** A line of a page that is not read as its policy, and why, in a word or two ("menu", "footer"). */
export interface SetAsideLine {
  readonly reason: string;
  /** At most 300 characters. */
  readonly text: string;
}

/** Where a short page sends its reader: by a refresh of its own, in a frame, as a file, by a link to a legal document. */
export interface PageLead {
  readonly how: "refresh" | "frame" | "file" | "link";
  /** Absolute where the page's own address is known. */
  readonly url: string;
}

/** The readable text of one policy page and its clauses, in reading order. Pure data: it crosses threads and the database. */
export interface PolicyText {
  /** Version of the extractor that made it, e.g. "1". An upgrade of the extractor is never a change of the policy. */
  readonly extractor: string;
  readonly text: string;
  readonly clauses: readonly Clause[];
  /** The page's title, when it has one. */
  readonly title: string | null;
  /** ISO 639-3 code of the main language, or null when the text is too short to say. */
  readonly language: string | null;
  /** The document's own "last updated" or "effective" line, word for word, or null. */
  readonly dateLine: string | null;
  /** Lines of the page that stand outside the policy, in the page's order; absent where there are none, and once stored. */
  readonly setAside?: readonly SetAsideLine[];
  /** Where the page leads; absent for pages with a text of their own, and once stored. */
  readonly leads?: readonly PageLead[];
}

/** A place in a version's text, with the words that stand there: `text.slice(start, end) === quote`. */
export interface Span {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly path: readonly string[];
}

/** One run of a word diff: kept, taken out, put in. Joining "=" and "-" gives the old clause, "=" and "+" the new one. */
export interface WordRun {
  readonly op: "=" | "-" | "+";
  readonly text: string;
}

export interface TypeScore {
  readonly id: ProvisionType;
  /** 0 to 1; shown apart, never part of the severity score. */
  readonly confidence: number;
  /** Too unsure to rely on: say that a person should look. Absent otherwise. */
  readonly needsReview?: true;
}

/** What the analysis says of one clause taken by itself. */
export interface ClauseRating {
  /** Most telling type first; never empty: a clause without a known type is `other`. */
  readonly types: readonly TypeScore[];
  /** Null when protective, or when no type carries a severity. */
  readonly severity: Severity | null;
  /** 0 to 100; null exactly when severity is null. */
  readonly score: number | null;
  /** The clause protects the user ("we do not sell your data"). */
  readonly protective: boolean;
  readonly reasons: readonly Reason[];
}

/** A clause of a text with its rating. */
export interface RatedClause extends ClauseRating, Span {
  /** Index of the clause in `PolicyText.clauses`. */
  readonly index: number;
  /** The words that lead in the list whose entry it is, where they were looked for and found. */
  readonly leadIn?: string;
}

export type ClauseChangeKind = "added" | "removed" | "modified" | "rewritten" | "moved";

/** A link whose words stayed and whose target did not. Addresses without scheme, "www." and what only follows the visitor. */
export interface LinkChange {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** One clause-level change between two versions. */
export interface ClauseChange {
  readonly kind: ClauseChangeKind;
  readonly types: readonly ProvisionType[];
  readonly severity: Severity | null;
  readonly score: number | null;
  readonly protective: boolean;
  readonly direction: Direction;
  readonly before: Span | null;
  readonly after: Span | null;
  /** Word diff inside a modified or rewritten pair; one run for an added or removed clause; empty for a moved one. */
  readonly words: readonly WordRun[];
  readonly reasons: readonly Reason[];
  /** Links of the clause that lead elsewhere now. Where nothing else changed, `before` and `after` say the same. Absent when there are none. */
  readonly links?: readonly LinkChange[];
}

/**
 * What a comparison of two reads comes to.
 * changed: the policy's wording moved · editorial: wording moved, nothing of substance · moved: the same clauses in
 * another order · date-only: only the document's own date lines · none: nothing but noise · unreadable: the newer read
 * is no policy (wall, error page, collapse) · recovered: the older read was none, the newer is · language-switch.
 */
export type Verdict =
  | "changed"
  | "editorial"
  | "moved"
  | "date-only"
  | "none"
  | "unreadable"
  | "recovered"
  | "language-switch";

/** `silent`: text moved, the document's own date did not. */
export type ChangeFlag = "silent" | "reverted" | "retroactive" | "announced";

/** A fact about a change that the text itself states, with the words that state it. Left out when not stated. */
export interface StatedFact {
  readonly name:
    | "effective-date"
    | "opt-out"
    | "objection-window"
    | "notice-period"
    | "affected-users"
    | "retroactive"
    | "announced";
  /** Normalised: an ISO date, a duration such as "30 days", an address, a group of users. */
  readonly value: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** Words of one side at their place: `text.slice(start, end) === quote`. At most 300 characters. */
export interface ToldQuote {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** One thing that a change does, in our words and in the policy's. */
export interface ToldFact {
  /** At most 240 characters. */
  readonly text: string;
  /** Most telling first; never empty. */
  readonly types: readonly ProvisionType[];
  readonly direction: Direction;
  /** What stood before, in the old text; null for what is new. */
  readonly was: ToldQuote | null;
  /** What stands now, in the new text; null for what is gone. */
  readonly now: ToldQuote | null;
}

/** Which old clause became which new one, by index; null on one side for added and removed. Covers every clause of both sides once. */
export interface ClausePair {
  readonly before: number | null;
  readonly after: number | null;
}

/** Everything the analysis says about two versions of one document. Quotes are proven: each is a slice of its side's text. */
export interface ChangeReport {
  readonly verdict: Verdict;
  /** Whether the change is news at all; thresholds and settings of a watch come after. */
  readonly post: boolean;
  /** What the newer read is instead of the policy, by its reason ("cut-off", "not-found"); absent when it is the policy. */
  readonly fault?: string;
  /** Why the verdict is what it is, e.g. the noise rules that matched or the wall that was recognised. */
  readonly because: readonly string[];
  readonly severity: Severity | null;
  readonly direction: Direction | null;
  readonly flags: readonly ChangeFlag[];
  readonly changes: readonly ClauseChange[];
  /** One sentence of at most 160 characters that says what changed; null where nothing is told. */
  readonly headline: string | null;
  /** At most six things that the change does, most important first. */
  readonly told: readonly ToldFact[];
  /** The texts of the first three told facts. */
  readonly summary: readonly string[];
  readonly facts: readonly StatedFact[];
  readonly pairs: readonly ClausePair[];
  /** Version of the analyser's rules and tables. */
  readonly analyser: string;
}
