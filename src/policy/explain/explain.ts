import type { Classification } from "../classify/classify.js";
import { classifyClause } from "../classify/classify.js";
import {
  type Explanation,
  type ExplanationParts,
  type Ground,
  type Polarity,
  tellExplanation,
  type Wording,
} from "../clause-reading.js";
import { distinctFacts, findFacts } from "../facts/find-facts.js";
import { splitSentences } from "../reading/split-sentences.js";
import type { DefinedTerms } from "../statements/statement.js";
import type { ProvisionType } from "../taxonomy.js";
import { plainly, type Told, tell } from "../told.js";
import { titleOfType } from "../type-titles.js";
import type { ClauseRating, StatedFact } from "../types.js";
import { lowerFirst } from "../words/first-letter.js";
import { type ActInTime, actInTime } from "./act-in-time.js";
import { chooseTold } from "./choose-told.js";
import type { ClauseSentence } from "./clause-sentence.js";
import { type QuotedWords, quotedSentence, quotedWords } from "./quoted-words.js";
import { readMeanings } from "./read-meanings.js";
import { stanceOf } from "./stance-of.js";
import { type Standing, standingOf } from "./standing.js";
import { statesNothing } from "./states-nothing.js";

/** Where nothing that follows from the words is sure. */
const IN_ITS_WORDS = "In the policy's own words";
/** Of an entry of a list of which no more is sure. */
const ENTRY = "One entry of a list";
/** Of words that lead in a list. */
const LEADS_IN = "The list below these words completes them";
/** Longest end of the words that lead in a list that is quoted, in characters. */
const LONGEST_LEAD = 200;

/** An explanation and the side of the clause that it was chosen by. */
export interface Explained {
  readonly polarity: Polarity | null;
  readonly explanation: ExplanationParts;
}

/** Explains a clause by what its sentences do. Nothing is stated that the clause does not carry. */
export function explainClause(clause: Wording, rating: ClauseRating): Explanation {
  const classification = classifyClause(clause.quote, clause.path);
  return tellExplanation(explainInParts(clause, rating, classification).explanation);
}

/** The same with each sentence as a template and what fills it. `classification` is that of the clause, `terms` are its document's. */
export function explainInParts(
  clause: Wording,
  rating: ClauseRating,
  classification: Classification,
  terms?: DefinedTerms,
): Explained {
  const type = rating.types[0]?.id ?? "other";
  const polarity = stanceOf(clause, type, { rating, classification });
  const facts = distinctFacts(findFacts(clause.quote));
  const isLedIn = clause.leadIn !== undefined;
  const isTitle = !isLedIn && !/[,;]\s*$/.test(clause.quote) && statesNothing(clause.quote);
  const sentences = isTitle ? [] : readMeanings(clause, classification, terms);
  const chosen = chooseTold(sentences);
  if (chosen === null) return { polarity, explanation: onlyNamed(type, facts) };
  const { main, others, alike } = chosen;
  const standing = standingOf(clause.quote, isLedIn);
  const isPiece = standing === "piece";
  const taken = isPiece ? [] : others;
  const words = quotedWords(clause.quote, { sentences, main, taken, alike });
  const parts = [
    { ...leadOf(main, standing, clause), words },
    ...taken.map((one) => ({ lead: one.texts?.[0] ?? IN_ITS_WORDS, words: quotedSentence(clause.quote, one) })),
  ];
  const [, why = null, means = null, can = null] = (isPiece ? null : main.texts) ?? [];
  const advice = [can, ...taken.flatMap(ownWay)].filter((one) => one !== null);
  return {
    polarity,
    explanation: {
      says: sayParts(parts, clause.leadIn, standing),
      whyItMatters: why === null ? null : plainly(why),
      consumerImpact: means === null ? null : plainly(means),
      youCanDo: joinAdvice(actInTime(facts), advice.map(plainly)),
      ifYouDoNothing: null,
      facts,
      grounds: groundsOf(clause.quote, parts),
    },
  };
}

/** What some words of a clause are, and the words. */
interface Part {
  readonly lead: string;
  readonly words: QuotedWords;
  /** The heading that the lead names. */
  readonly heading?: string;
}

function leadOf({ texts }: ClauseSentence, standing: Standing, { path }: Wording): Omit<Part, "words"> {
  if (standing === "piece") return { lead: "A piece of a sentence that goes on before or after it" };
  if (texts !== null) return { lead: texts[0] };
  if (standing !== "entry") return { lead: IN_ITS_WORDS };
  const heading = path.at(-1);
  return heading === undefined ? { lead: ENTRY } : { lead: `${ENTRY} under {heading}`, heading };
}

/** What the words are, and the words; an entry of a list with the words that lead it in. */
function sayParts(parts: readonly Part[], leadIn: string | undefined, standing: Standing): Told {
  const quoted = (words: string) => `\u201c${words}\u201d`;
  const led = leadIn === undefined ? "" : "{led} ";
  const template = parts.map(({ lead }, at) => `${lead}: ${at === 0 ? led : ""}{words}`).join(" ");
  const slots = parts.flatMap(({ words, heading }, at) => [
    ...(heading === undefined ? [] : [quoted(heading)]),
    ...(at === 0 && leadIn !== undefined ? [quoted(endOf(leadIn))] : []),
    quoted(words.said),
  ]);
  return { template: standing === "lead-in" ? `${template} ${LEADS_IN}.` : template, slots };
}

/** The last sentence of the words that lead in a list, or the end of it. */
function endOf(leadIn: string): string {
  const words = leadIn.trim().replace(/\s+/g, " ");
  const last = splitSentences(words).at(-1);
  const sentence = last === undefined ? words : words.slice(last.start);
  return sentence.length <= LONGEST_LEAD ? sentence : `\u2026 ${sentence.slice(-LONGEST_LEAD).replace(/^\S*\s/, "")}`;
}

function groundsOf(quote: string, parts: readonly Part[]): Ground[] {
  return parts.flatMap(({ lead, words }) =>
    words.places.map(({ start, end }) => ({ said: lead, quote: quote.slice(start, end), start, end })),
  );
}

/** What opens a way for the user, and is told beside what the clause mainly does: a right, a choice, a way out. */
const WAYS =
  /^(?:end-user|refund|dispute-exceptions|right-|withdraw-consent|opt-out-|cookie-choice|settings-choice|group:rights|group:choice)/;

function ownWay({ meaning, texts }: ClauseSentence): string[] {
  const [lead, , , can] = texts ?? [];
  if (meaning === null || !WAYS.test(meaning) || lead === undefined || !can) return [];
  return [`${lead}: ${lowerFirst(can)}`];
}

/** The address and the time limit that the clause states come first, and in place of advice on the same act. */
function joinAdvice(act: ActInTime | null, advice: readonly Told[]): Told[] {
  if (act === null) return [...advice];
  const first = { template: "{act}", slots: [act.said] };
  return [first, ...advice.filter((one) => !act.covers.test(tell(one)))];
}

/** A title names what follows it. */
function onlyNamed(type: ProvisionType, facts: readonly StatedFact[]): ExplanationParts {
  return {
    says: {
      template: "These words name {kind} and state nothing by themselves.",
      slots: [lowerFirst(titleOfType(type))],
    },
    whyItMatters: null,
    consumerImpact: null,
    youCanDo: [],
    ifYouDoNothing: null,
    facts,
    grounds: [],
  };
}
