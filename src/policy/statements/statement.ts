import type {
  Action,
  ConditionKind,
  ConditionSubject,
  FigureRole,
  ObjectClass,
  PurposeClass,
  RecipientClass,
} from "./kinds.js";

export type { Action, ConditionKind, ConditionSubject, FigureRole, ObjectClass, PurposeClass, RecipientClass };

/** Who a statement is about: whose act, right or duty it is. `law`: a court, an authority, the law itself. */
export type Party = "company" | "user" | "third-party" | "law" | "unknown";

/**
 * How a statement binds. may: is free to, can, has the right to · must: has to · will: says it will (a promise or a plan) ·
 * does: says it is so.
 *
 * Together with `negated`, by meaning and not by word: "you must not", "you may not" and "no right to" are `may` negated
 * (forbidden); "need not", "no obligation to" are `must` negated (free not to); "we will not", "we shall not", "never" are
 * `will` negated; "we do not" is `does` negated. A user's "shall" is `must`, a company's is `will`.
 */
export type Modality = "must" | "may" | "will" | "does" | "unknown";

/** How a figure bounds: "at least 30 days", "within 30 days" (at most), "30 days". */
export type Bound = "at-least" | "at-most" | "exactly";

/**
 * Where a field was read: UTF-16 offsets into the sentence, or into the lead-in of the list it stands in.
 * `text.slice(start, end)` are its words.
 */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly in: "sentence" | "lead-in";
}

/** A field: what it says, whether that may be relied on, and its words; null where the text implies it ("is deleted": by us). */
export interface Field<Value> {
  readonly value: Value;
  /** False: a guess, to match or to rank by, never to claim. An "unknown" is never sure. */
  readonly sure: boolean;
  readonly place: Place | null;
}

/** A field that is a phrase: its class and, by its place, its words. */
export interface Phrase<Class> extends Field<Class> {
  readonly place: Place;
}

export interface Condition {
  readonly kind: ConditionKind;
  readonly about: ConditionSubject;
  /** The condition turns the statement off ("unless you object", "except"), instead of on ("if you agree"). */
  readonly exempts: boolean;
  readonly sure: boolean;
  /** From its first word ("unless") to its end. */
  readonly place: Place;
}

/** A number in its role. `value` is in days, currency units, percent or years of age; null for a date. */
export interface Figure {
  readonly role: FigureRole;
  readonly kind: "duration" | "amount" | "percentage" | "age" | "date";
  readonly value: number | null;
  /** "days", a currency, "" or, for a date, "2026-06-01". */
  readonly unit: string;
  readonly bound: Bound;
  /** Whether the role may be relied on. The number itself is always as the text has it. */
  readonly sure: boolean;
  readonly place: Place;
}

/** One thing a sentence says. A sentence says several: "we may use and share it" are two. Pure data. */
export interface Statement {
  readonly party: Field<Party>;
  readonly modality: Field<Modality>;
  readonly negated: Field<boolean>;
  readonly action: Field<Action>;
  /** What is acted on; null where nothing is named. */
  readonly object: Phrase<ObjectClass> | null;
  /** Everyone it goes to, in order. */
  readonly recipients: readonly Phrase<RecipientClass>[];
  readonly purposes: readonly Phrase<PurposeClass>[];
  readonly conditions: readonly Condition[];
  readonly figures: readonly Figure[];
  /** From the first to the last word of the statement inside the sentence. */
  readonly whole: Place;
}

/** What stands around a sentence. All of it may be left out. */
export interface SentenceContext {
  /** The clause that introduces the list the sentence stands in: "We may share your information with:". */
  readonly leadIn?: string;
  /** Who is who in the document. */
  readonly terms?: DefinedTerms;
  /** Headings above, outermost first. */
  readonly path?: readonly string[];
}

/** Names that a document gives its parties, folded to lower case, without article: "acme", "licensor", "customer". */
export interface DefinedTerms {
  readonly company: ReadonlySet<string>;
  readonly user: ReadonlySet<string>;
  readonly thirdParty: ReadonlySet<string>;
}
