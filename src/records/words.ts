import { findDocumentType } from "../catalogue/document-types.js";
import type { ChangeFlag, ClauseChangeKind, Direction, Severity, Verdict } from "../policy/types.js";
import type { ChangeStatus, DocumentState } from "../ports.js";

/** The words people see for what records hold: the same on every card, list and platform. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { high: "High", medium: "Medium", low: "Low" };

export const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  worse: "worse for users",
  better: "better for users",
  mixed: "better in parts, worse in others",
  editorial: "wording only",
  unclear: "direction unclear",
};

export const FLAG_SENTENCES: Readonly<Record<ChangeFlag, string>> = {
  silent: "Silent: the text changed, the document's own date did not.",
  reverted: "Reverted: the text went back to an earlier version.",
  retroactive: "Retroactive: the text says it applies to the past.",
  announced: "Announced: the text says so in advance.",
};

export const KIND_WORDS: Readonly<Record<ClauseChangeKind, string>> = {
  added: "New",
  removed: "Removed",
  modified: "Reworded",
  rewritten: "Rewritten",
  moved: "Moved",
};

export const VERDICT_SENTENCES: Readonly<Record<Verdict, string>> = {
  changed: "The wording changed.",
  editorial: "The wording changed, nothing of substance.",
  moved: "The same clauses stand in another order.",
  "date-only": "Only the document's own date changed.",
  none: "Nothing but presentation changed.",
  unreadable: "The newer read was not a policy.",
  recovered: "The document could be read again.",
  "language-switch": "The page came in another language.",
};

export const CHANGE_STATUS_WORDS: Readonly<Record<ChangeStatus, string>> = {
  unconfirmed: "seen once, waiting for a second look",
  confirmed: "confirmed by a second look",
  quiet: "recorded, not news",
  flap: "gone at the second look, never posted",
};

/** A change of the past, which nobody here looked at twice. */
export const IMPORTED_WORDS = "found in an archive's record of the past";

export const STATE_WORDS: Readonly<Record<DocumentState, string>> = {
  unverified: "not read yet",
  verified: "readable",
  unreadable: "cannot be read",
};

export const SCOPE_NOTE = "describes, does not judge legality";

/** A document type as people read it: "Privacy Policy". */
export function documentLabel(type: string): string {
  return findDocumentType(type)?.label ?? "Policy";
}

export { lowerFirst, upperFirst } from "../policy/words/first-letter.js";

/** A clause of ours with a full stop at its end. */
export function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
