import { type Intent, MAX_QUESTION } from "../answers.js";
import { type Entity, findEntities } from "../direction/find-entities.js";
import { findDates } from "../reading/find-dates.js";
import { foldText } from "../reading/fold-text.js";
import { lines } from "../reading/lines.js";
import type { Quantity } from "../reading/quantities.js";
import type { ProvisionType } from "../taxonomy.js";
import { contentWords } from "../words/content-words.js";
import { findIntent } from "./intents.js";
import { plainQuestion } from "./plain-question.js";
import { isLearned, type LikelyType, likelyTypes } from "./question-types.js";
import { SUBJECT_WORDS, type SubjectWords } from "./tables/subject-words.js";
import { type Topic, topicsAsked } from "./tables/topics.js";
import { TRANSLATIONS, type Translated, type Translations, translate } from "./translations.js";
import { type AskedWord, wordsAsked } from "./word-match.js";

/** A question, as far as it is understood. */
export interface Question {
  readonly folded: string;
  readonly intent: Intent | null;
  /** What it is about, the subject first. Empty when it names no type. */
  readonly types: readonly ProvisionType[];
  readonly subjects: readonly SubjectWords[];
  /** Its own words name one of the types; else they are only likely. */
  readonly named: boolean;
  /** What the question as a whole is likely about, likeliest first. */
  readonly likely: readonly LikelyType[];
  /** Narrow matters that it asks after. */
  readonly topics: readonly Topic[];
  /** Data, recipients, purposes and countries that it names. */
  readonly entities: readonly Entity[];
  /** Words that carry its subject, as stems, once each. */
  readonly words: readonly string[];
  /** These and what stands for them, to search for. */
  readonly asked: readonly AskedWord[];
  /** Its words as sentences that answer such questions say them. */
  readonly translated: readonly Translated[];
  /** What kind of figure it asks for: "how long", "how much", "how old". */
  readonly quantity: Quantity["kind"] | null;
  /** "as of 1 March 2026": that day, "2026-03-01". */
  readonly asOf: string | null;
}

/** Words that ask; they say nothing of what is asked about. */
const ASKING = new Set(
  contentWords(
    "what how long many much tell mention mentions explain mean means meaning say says said state states policy policies terms document clause clauses section company platform service services website site app people person someone anybody user users happen happens want need know allow allowed able possible permit permitted data information personal thing things way get go use used using make makes give does ask asked asking kind kinds type types bad severe severity serious risk compare compared comparison differ different difference change changed old new since maximum minimum most highest long soon often days weeks months years hours right away nt ca wo",
  ),
);
/** The figure of an example ("my son is 11") is no word to look for. */
const NUMBER =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)$/;
/** "… without notice": the answer may say so or be silent on it, so these are no words to look for. */
const UNTOLD = /\bwithout (?:any |prior |giving (?:me |us )?)?(?:notice|warning)\b/;
const QUANTITY_WORDS: readonly (readonly [Quantity["kind"], RegExp])[] = [
  ["age", /\bhow old\b|\b(?:minimum|what|which) age\b|\bage limit\b/],
  [
    "duration",
    new RegExp(lines`
      \bhow (?:
        long
        |soon
        |fast
        |quickly
        |often
        |early
        |many (?:\w+ )?(?:minutes|hours|days|weeks|months|years)
      )\b
      |\b(?:notice period|deadline|time limit|until when|by when|time do i have)\b
    `),
  ],
  ["amount", /\bhow much\b|\b(?:maximum|most|highest|cap)\b/],
  ["percentage", /\bwhat (?:percentage|share|cut)\b/],
];
const AS_OF = /\b(?:as of|as at|as it (?:was|stood) (?:on|in)|back (?:on|in)|in force on|on) $/;

/** What was learned from questions. */
export interface Learned {
  readonly likelyTypes: (folded: string) => LikelyType[];
  readonly translations: Translations;
}

const LEARNED: Learned = { likelyTypes, translations: TRANSLATIONS };

/**
 * Reads a question: what it wants to know and about what. Pure; the same words give the same reading. What was learned is
 * another than the usual where the question itself was learned from.
 */
export function readQuestion(text: string, learned: Learned = LEARNED): Question {
  const folded = plainQuestion(foldText(text.slice(0, MAX_QUESTION)));
  const words = [...new Set(contentWords(folded.replace(UNTOLD, "")))].filter(
    (word) => !ASKING.has(word) && !NUMBER.test(word),
  );
  const likely = !words.some(isLearned) ? [] : learned.likelyTypes(folded).slice(0, MOST_LIKELY);
  const subjects = findSubjects(folded, likely[0]);
  return {
    ...{ folded, words, likely, asked: wordsAsked(words), translated: translate(words, learned.translations) },
    intent: findIntent(folded),
    types: subjects.map(({ type }) => type),
    named: namedSubjects(folded).length > 0,
    subjects,
    topics: topicsAsked(folded),
    entities: findEntities(folded),
    quantity:
      QUANTITY_WORDS.find(([, sign]) => sign.test(folded))?.[0] ?? FIGURES[subjects[0]?.type ?? "other"] ?? null,
    asOf: findDates(folded).find(({ start }) => AS_OF.test(folded.slice(0, start)))?.iso ?? null,
  };
}

/** The figure that an answer of a type gives, asked for or not. */
const FIGURES: Readonly<Partial<Record<ProvisionType, Quantity["kind"]>>> = { "age-limit": "age" };
const MOST_LIKELY = 6;
/** Likely enough to lead, and to be taken where no words name a subject. */
const LEADS = 0.8;
const LIKELY = 0.5;

/**
 * Narrow subjects first, then those that are named outright, then the one that more of the question's words tell of; what
 * the question as a whole is likely about leads.
 */
function findSubjects(folded: string, likely: LikelyType | undefined): SubjectWords[] {
  const named = namedSubjects(folded);
  if (likely === undefined || likely.likely < (named.some(({ wide }) => !wide) ? LEADS : LIKELY)) return named;
  const subject = SUBJECT_WORDS.find(({ type }) => type === likely.type);
  return subject === undefined ? named : [{ ...subject, wide: false }, ...named.filter((one) => one !== subject)];
}

function namedSubjects(folded: string): SubjectWords[] {
  return SUBJECT_WORDS.flatMap((subject) => {
    const named = lengthOf(subject.words, folded);
    const length = Math.max(named, lengthOf(subject.asked, folded));
    return length === 0 ? [] : [{ subject, length, named: named > 0 }];
  })
    .sort(
      (a, b) =>
        Number(a.subject.wide) - Number(b.subject.wide) || Number(b.named) - Number(a.named) || b.length - a.length,
    )
    .map(({ subject }) => subject);
}

function lengthOf(pattern: RegExp | null, folded: string): number {
  return pattern?.exec(folded)?.[0].length ?? 0;
}
