import { distinctFacts, findFacts } from "../facts/find-facts.js";
import type { ProvisionType } from "../taxonomy.js";
import { titleOfType } from "../type-titles.js";
import type { ClauseRating, StatedFact } from "../types.js";
import { type ActInTime, actInTime } from "./act-in-time.js";
import { chooseReading } from "./choose-reading.js";
import { fillTemplate } from "./fill-template.js";
import { type ClauseToExplain, readClause } from "./read-clause.js";
import { type Filling, fillSlot } from "./slots.js";

/** Words of the clause that a part of our reading rests on; offsets into the clause. */
export interface Ground {
  /** What we say. */
  readonly said: string;
  /** The clause's words for it. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** Our reading of one clause, apart from what the policy says. A part that has nothing to say is null. */
export interface Explanation {
  /** What the clause says, in plain words, at most 30 of them; slots filled from the clause only. */
  readonly says: string;
  /** For compliance and governance. */
  readonly whyItMatters: string | null;
  /** For the user. */
  readonly consumerImpact: string | null;
  readonly youCanDo: string | null;
  readonly ifYouDoNothing: string | null;
  /** Facts the clause itself states; `start` and `end` are offsets into the clause's quote. */
  readonly facts: readonly StatedFact[];
  /** The words behind what was filled in or chosen for this clause. */
  readonly grounds: readonly Ground[];
}

/** Explains a clause by the texts of its leading type. Nothing is stated that the clause or the type does not carry. */
export function explainClause(clause: ClauseToExplain, rating: ClauseRating): Explanation {
  const type = rating.types[0]?.id ?? "other";
  const { sentences, stance } = readClause(clause, type, rating);
  const facts = distinctFacts(findFacts(clause.quote));
  const chosen = stance === null ? null : chooseReading(type, stance, sentences);
  if (chosen === null) return onlyNamed(sayNamed(type, stance === null ? clause.path : []), facts);
  const { reading, grounds } = chosen;
  const fill = (slot: string) => fillSlot(slot, sentences);
  const says = fillTemplate(reading.says, fill);
  const can = fillTemplate(reading.can ?? "", fill);
  return {
    says: says.text,
    whyItMatters: reading.why,
    consumerImpact: reading.means,
    youCanDo: joinAdvice(actInTime(facts), can.text),
    ifYouDoNothing: reading.idle,
    facts,
    grounds: [...grounds.map((one) => ({ ...one, said: says.text })), ...says.fillings, ...can.fillings].map((one) =>
      groundOf(one, clause.quote),
    ),
  };
}

/** A clause of which nothing is known but its type: no more is said. */
function onlyNamed(says: string, facts: readonly StatedFact[]): Explanation {
  return {
    says,
    whyItMatters: null,
    consumerImpact: null,
    youCanDo: null,
    ifYouDoNothing: null,
    facts,
    grounds: [],
  };
}

/** The address and the time limit that the clause states come first, and in place of advice on the same act. */
function joinAdvice(act: ActInTime | null, then: string): string | null {
  if (act === null) return then === "" ? null : then;
  return then === "" || act.covers.test(then) ? act.said : `${act.said} ${then}`;
}

function groundOf({ said, start, end }: Filling, quote: string): Ground {
  return { said, quote: quote.slice(start, end), start, end };
}

/** What names the kind, when the clause's own words do not say what it does. */
function sayNamed(type: ProvisionType, path: readonly string[]): string {
  const title = lowerFirst(titleOfType(type));
  return path.length > 0
    ? `The heading above puts this under ${title}; read the wording.`
    : `This may be about ${title}, but its words do not settle it; read them.`;
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}
