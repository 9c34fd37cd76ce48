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
import { familyOf, type ProvisionType } from "../taxonomy.js";
import { plainly, type Told, tell } from "../told.js";
import { titleOfType } from "../type-titles.js";
import type { ClauseRating, StatedFact } from "../types.js";
import { type ActInTime, actInTime } from "./act-in-time.js";
import { isBorneOut } from "./borne-out.js";
import { chooseReading } from "./choose-reading.js";
import { isConductAlone } from "./conduct-alone.js";
import { contradicts } from "./contradicts.js";
import { fillTemplate } from "./fill-template.js";
import { readClause } from "./read-clause.js";
import { type ClauseSentence, type Filling, fillSlot } from "./slots.js";
import { statesNothing } from "./states-nothing.js";
import { adviceOn, READ_AROUND } from "./tables/advice.js";
import { BEARS_ON } from "./tables/bears-on.js";

/** Of a clause that is only quoted, as much is quoted: words, and characters. */
const MOST_QUOTED = 20;
const LONGEST_QUOTED = 200;

/** Says that a clause is only quoted. */
const OWN_WORDS = "in the policy's own words";

/** The mark of an entry: "(a) ", "iv. ". */
const MARK = /^\W{0,2}(?:[a-z]|[ivx]{1,5}|\d{1,2})[.)]\s+/i;

/** An explanation and the side of the clause that it was chosen by. */
export interface Explained {
  readonly polarity: Polarity | null;
  readonly explanation: ExplanationParts;
}

/** Explains a clause by the texts of its leading type. Nothing is stated that the clause or the type does not carry. */
export function explainClause(clause: Wording, rating: ClauseRating): Explanation {
  const classification = classifyClause(clause.quote, clause.path);
  return tellExplanation(explainInParts(clause, rating, classification).explanation);
}

/** The same with each sentence as a template and what fills it. `classification` is that of the clause. */
export function explainInParts(clause: Wording, rating: ClauseRating, classification: Classification): Explained {
  const type = rating.types[0]?.id ?? "other";
  const { sentences, stance } = readClause(clause, type, { rating, classification });
  const facts = distinctFacts(findFacts(clause.quote));
  const chosen = stance === null ? null : chooseReading(type, stance, sentences);
  if (statesNothing(clause.quote)) return { polarity: stance, explanation: withoutReading(sayTitle(type), facts, []) };
  if (chosen === null || isConductAlone(type, clause.quote))
    return { polarity: stance, explanation: onlyQuoted(type, clause.quote, facts, sentences) };
  const { reading, grounds } = chosen;
  const fill = (slot: string) => fillSlot(slot, sentences);
  const says = fillTemplate(reading.says, fill);
  const can = fillTemplate(reading.can ?? adviceOn(type, stance === "protective") ?? "", fill);
  const said = tell(says.told);
  if (contradicts(said, clause.quote) || !isBorneOut(type, said, sentences))
    return { polarity: stance, explanation: onlyQuoted(type, clause.quote, facts, sentences) };
  const explanation = {
    says: says.told,
    whyItMatters: sayWhole(reading.why),
    consumerImpact: sayWhole(reading.means),
    youCanDo: joinAdvice(actInTime(facts), can.told),
    ifYouDoNothing: sayWhole(reading.idle),
    facts,
    grounds: [...grounds.map((one) => ({ ...one, said })), ...says.fillings, ...can.fillings].map((one) =>
      groundOf(one, clause.quote),
    ),
  };
  return { polarity: stance, explanation };
}

/** Whether an explanation reads the clause, and does not only quote it or call it a title. */
export function isReading({ says, consumerImpact }: Explanation): boolean {
  return consumerImpact !== null && !says.includes(OWN_WORDS);
}

function sayWhole(text: string | null): Told | null {
  return text === null ? null : plainly(text);
}

/**
 * What the clause says is not settled, or our reading says otherwise than it does: the words of its sentence of the kind, and what any
 * clause of the kind bears on.
 */
function onlyQuoted(
  type: ProvisionType,
  quote: string,
  facts: readonly StatedFact[],
  sentences: readonly ClauseSentence[],
): ExplanationParts {
  const from = sentences.find(({ own }) => own)?.start ?? 0;
  const start = from + (MARK.exec(quote.slice(from))?.[0].length ?? 0);
  const end = start + endOfWords(quote.slice(start));
  const words = quote.slice(start, end);
  const said = `\u201c${words}${end < quote.length ? " \u2026" : ""}\u201d`;
  const says = {
    template: `About {kind}, ${OWN_WORDS}: {words}`,
    slots: [lowerFirst(titleOfType(type)), said],
  };
  const bears = BEARS_ON[familyOf(type)];
  return {
    ...withoutReading(says, facts, [plainly(READ_AROUND)]),
    whyItMatters: sayWhole(bears?.why ?? null),
    consumerImpact: sayWhole(bears?.means ?? null),
    grounds: [{ said, quote: words, start, end }],
  };
}

/** Where the last of the words that are quoted ends: whole words of the first line, as many as there is room for. */
function endOfWords(quote: string): number {
  const line = /^[^\n]*/.exec(quote)?.[0] ?? "";
  const words = [...line.matchAll(/\S+/g)].slice(0, MOST_QUOTED);
  const last = words.filter((word) => word.index + word[0].length <= LONGEST_QUOTED).at(-1);
  return last === undefined ? Math.min(line.length, LONGEST_QUOTED) : last.index + last[0].length;
}

function withoutReading(says: Told, facts: readonly StatedFact[], youCanDo: readonly Told[]): ExplanationParts {
  return { says, whyItMatters: null, consumerImpact: null, youCanDo, ifYouDoNothing: null, facts, grounds: [] };
}

/** The address and the time limit that the clause states come first, and in place of advice on the same act. */
function joinAdvice(act: ActInTime | null, then: Told): Told[] {
  const advice = tell(then) === "" ? [] : [then];
  if (act === null) return advice;
  const first = { template: "{act}", slots: [act.said] };
  return act.covers.test(tell(then)) ? [first] : [first, ...advice];
}

function groundOf({ said, start, end }: Filling, quote: string): Ground {
  return { said, quote: quote.slice(start, end), start, end };
}

/** A title names what follows it. */
function sayTitle(type: ProvisionType): Told {
  return {
    template: "These words name {kind} and state nothing by themselves.",
    slots: [lowerFirst(titleOfType(type))],
  };
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}
