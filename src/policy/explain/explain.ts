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
import type { ProvisionType } from "../taxonomy.js";
import { plainly, type Told, tell } from "../told.js";
import { titleOfType } from "../type-titles.js";
import type { ClauseRating, StatedFact } from "../types.js";
import { type ActInTime, actInTime } from "./act-in-time.js";
import { chooseReading } from "./choose-reading.js";
import { contradicts } from "./contradicts.js";
import { fillTemplate } from "./fill-template.js";
import { readClause } from "./read-clause.js";
import { type Filling, fillSlot } from "./slots.js";

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
  if (chosen === null) {
    return { polarity: stance, explanation: onlyNamed(sayNamed(type, stance === null ? clause.path : []), facts) };
  }
  const { reading, grounds } = chosen;
  const fill = (slot: string) => fillSlot(slot, sentences);
  const says = fillTemplate(reading.says, fill);
  const can = fillTemplate(reading.can ?? "", fill);
  const said = tell(says.told);
  if (contradicts(said, clause.quote)) return { polarity: stance, explanation: onlyNamed(sayUnsure(type), facts) };
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

function sayWhole(text: string | null): Told | null {
  return text === null ? null : plainly(text);
}

/** A clause of which nothing is known but its type: no more is said. */
function onlyNamed(says: Told, facts: readonly StatedFact[]): ExplanationParts {
  return {
    says,
    whyItMatters: null,
    consumerImpact: null,
    youCanDo: [],
    ifYouDoNothing: null,
    facts,
    grounds: [],
  };
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

/** Our reading says otherwise than the clause does, so only its kind is named. */
function sayUnsure(type: ProvisionType): Told {
  return { template: "This is about {kind}; read the wording.", slots: [lowerFirst(titleOfType(type))] };
}

/** What names the kind, when the clause's own words do not say what it does. */
function sayNamed(type: ProvisionType, path: readonly string[]): Told {
  const slots = [lowerFirst(titleOfType(type))];
  return path.length > 0
    ? { template: "The heading above puts this under {kind}; read the wording.", slots }
    : { template: "This may be about {kind}, but its words do not settle it; read them.", slots };
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}
