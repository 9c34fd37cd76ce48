import type { PartOfSpeech } from "wink-nlp";
import type { Action, ConditionKind, ConditionSubject, DefinedTerms, Figure, Modality, Party } from "./statement.js";
import type { Frame } from "./tables/frames.js";
import type { VerbForm, VerbShape } from "./verb-forms.js";

/** A word of the text that is read, with what it can be. */
export interface Word {
  readonly text: string;
  /** Lower case; "ca", "wo", "n't" are written out. */
  readonly low: string;
  readonly pos: PartOfSpeech;
  readonly verb: VerbForm | null;
  readonly start: number;
  readonly end: number;
}

/** A run of words by index; `end` is not part of it. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** A verb with its auxiliaries: "may not be shared". Indices are into the words of the sentence. */
export interface VerbGroup extends Run {
  readonly kind: "finite" | "infinitive" | "gerund" | "participle";
  /** The word that says what is done; for "is" without a verb, "is" itself. */
  readonly head: number;
  readonly base: string;
  readonly shape: VerbShape;
  readonly modal: string | null;
  /** The word that negates it. */
  readonly negation: number | null;
  readonly passive: boolean;
  /** "is", "are" with an adjective or a noun after it. */
  readonly copular: boolean;
  /** The subject that stands between auxiliary and verb: "shall we be liable". */
  readonly inside: Run | null;
  /** Index of the group whose auxiliary, negation and subject it shares: "share, sell or rent". */
  readonly sharedWith: number | null;
  /** More than one group before could be the one it is joined to. */
  readonly doubtful: boolean;
}

/**
 * A finite verb with its subject. main: it states · comp: what is agreed, understood ("you agree that …"): it states as well ·
 * sub: a condition or a reason · rel: it describes a thing.
 */
export interface Clause extends Run {
  readonly kind: "main" | "comp" | "sub" | "rel";
  readonly group: VerbGroup;
  /** Index of the group among the groups of the sentence. */
  readonly at: number;
  readonly subject: Run | null;
  /** The word that opens it: "if", "that"; null for a main clause. */
  readonly marker: number | null;
  /** The clause that has the subject of this one: "we collect it and share it". */
  readonly joinedTo: number | null;
  /** "Do not copy it." */
  readonly imperative: boolean;
  /** Where it stands could not be told. */
  readonly doubtful: boolean;
}

/** A sentence, taken apart. */
export interface Sentence {
  readonly words: readonly Word[];
  readonly groups: readonly VerbGroup[];
  readonly clauses: readonly Clause[];
  /** The sentence as rules read it; the same length. */
  readonly folded: string;
  readonly conditions: readonly FoundCondition[];
  readonly figures: readonly FoundFigure[];
  readonly terms: DefinedTerms | undefined;
}

/** One act of a clause. */
export interface Stated {
  readonly clause: Clause;
  readonly predicate: Predicate;
  /** Index of the group that acts. */
  readonly act: number;
  /** The next act of the row, whose thing this one shares when it has none. */
  readonly last: number | undefined;
}

/** A state that a clause tells. */
export interface FoundState {
  readonly action: Action;
  readonly party: Party;
  readonly sure: boolean;
  /** Where the party is named; null for the subject or nobody. */
  readonly place: Run | null;
  readonly verb: Run;
  readonly modality: Modality | null;
  readonly denies: boolean | null;
}

/** A condition by its characters in the sentence. */
export interface FoundCondition {
  readonly kind: ConditionKind;
  readonly about: ConditionSubject;
  readonly exempts: boolean;
  readonly sure: boolean;
  readonly start: number;
  readonly end: number;
  /** It stands before the clause it belongs to: "If you cancel, we …". */
  readonly fronted: boolean;
}

/** A figure by its characters in the sentence, before its role is read. */
export interface FoundFigure extends Pick<Figure, "kind" | "value" | "unit" | "bound"> {
  readonly start: number;
  readonly end: number;
}

/** The verb that is meant, once what stands before it ("reserve the right to") is read. */
export interface Predicate {
  /** Verbs that say what is done: one, or several in a row. Indices into the groups. */
  readonly acts: readonly number[];
  /** The frames from the outside in. */
  readonly frames: readonly Frame[];
  /** Index of the group that carries modality and negation. */
  readonly head: number;
  /** Where the person of "we allow partners to" stands; null without one. */
  readonly person: { readonly start: number; readonly end: number } | null;
}
