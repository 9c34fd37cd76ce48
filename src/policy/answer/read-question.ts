import { findEntities, type Entity } from "../direction/find-entities.js";
import { findDates } from "../reading/find-dates.js";
import { foldText } from "../reading/fold-text.js";
import type { ProvisionType } from "../taxonomy.js";
import { contentWords } from "../words/content-words.js";
import { findIntent, type Intent } from "./intents.js";
import { SUBJECT_WORDS, type SubjectWords } from "./subject-words.js";

/** Longest question that is read, in characters. */
export const MAX_QUESTION = 500;

/** A question, as far as it is understood. */
export interface Question {
  readonly folded: string;
  readonly intent: Intent | null;
  /** What it is about; narrow types before wide ones. Empty when it names no type. */
  readonly types: readonly ProvisionType[];
  readonly subjects: readonly SubjectWords[];
  /** Data, recipients, purposes and countries that it names. */
  readonly entities: readonly Entity[];
  /** Words that carry its subject, as stems, once each. */
  readonly words: readonly string[];
  /** "as of 1 March 2026": that day, "2026-03-01". */
  readonly asOf: string | null;
}

/** Words that ask; they say nothing of what is asked about. */
const ASKING = new Set(
  contentWords(
    "what how long many much tell explain mean means meaning say says said state states policy policies terms document clause clauses section company platform service services website site app people person someone anybody user users happen happens want need know allow allowed able possible permit permitted data information personal thing things way get go use used using make makes give does ask asked asking kind kinds type types bad severe severity serious risk compare compared comparison differ different difference change changed old new since",
  ),
);
const AS_OF = /\b(?:as of|as at|as it (?:was|stood) (?:on|in)|back (?:on|in)|in force on|on) $/;

/** Reads a question: what it wants to know and about what. Pure; the same words give the same reading. */
export function readQuestion(text: string): Question {
  const folded = foldText(text.slice(0, MAX_QUESTION));
  const named = SUBJECT_WORDS.filter(({ words }) => words.test(folded));
  const subjects = named.some(({ wide }) => !wide) ? [...named].sort((a, b) => Number(a.wide) - Number(b.wide)) : named;
  return {
    folded,
    intent: findIntent(folded),
    types: subjects.map(({ type }) => type),
    subjects,
    entities: findEntities(folded),
    words: [...new Set(contentWords(folded))].filter((word) => !ASKING.has(word)),
    asOf: findDates(folded).find(({ start }) => AS_OF.test(folded.slice(0, start)))?.iso ?? null,
  };
}
