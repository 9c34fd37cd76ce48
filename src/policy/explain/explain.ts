import { endsBefore } from "../facts/ends-before.js";
import { distinctFacts, findFacts } from "../facts/find-facts.js";
import type { ClauseRating, StatedFact } from "../types.js";
import { formatIsoDay } from "../utc.js";
import { fillTemplate } from "./fill-template.js";
import { fillSlots } from "./slots.js";
import { type TypeTexts, textsOf } from "./texts.js";

/** Our reading of one clause, apart from what the policy says. */
export interface Explanation {
  /** What the clause says, in plain words, at most 30 of them; slots filled from the clause only. */
  readonly says: string;
  /** For compliance and governance. */
  readonly whyItMatters: string;
  /** For the user. */
  readonly consumerImpact: string;
  readonly youCanDo: string | null;
  readonly ifYouDoNothing: string | null;
  /** Facts the clause itself states; `start` and `end` are offsets into the clause's quote. */
  readonly facts: readonly StatedFact[];
}

/** Explains a clause by the template of its leading type. Nothing is stated that the clause or the type does not carry. */
export function explainClause(
  clause: { readonly quote: string; readonly path: readonly string[] },
  rating: ClauseRating,
): Explanation {
  const texts = textsOf(rating.types[0]?.id ?? "other");
  const facts = distinctFacts(findFacts(clause.quote));
  const template = rating.protective ? (texts.saysProtective ?? texts.says) : texts.says;
  const says = fillTemplate(template, fillSlots(clause.quote));
  if (rating.protective && texts.saysProtective !== null && !informs(texts)) return { says, ...IN_YOUR_FAVOUR, facts };
  return {
    says,
    whyItMatters: texts.whyItMatters,
    consumerImpact: texts.consumerImpact,
    youCanDo: rating.protective ? texts.youCanDo : withStated(texts.youCanDo, facts),
    ifYouDoNothing: rating.protective ? null : texts.ifYouDoNothing,
    facts,
  };
}

/** Why a promise matters, whatever it is about: the texts of its type speak of the opposite. */
const IN_YOUR_FAVOUR = {
  whyItMatters: "A commitment that you can hold the company to: keep a record of it, and watch that it stays.",
  consumerImpact: "It limits what the company may do, or gives you something, in your favour.",
  youCanDo: null,
  ifYouDoNothing: null,
} as const;

/** Texts that only say what a clause is for hold whether it favours the user or not. */
function informs({ consumerImpact }: TypeTexts): boolean {
  return /^It (?:tells|decides)\b/.test(consumerImpact);
}

/** The address and the time limit that the clause states come first: a missed deadline cannot be made good. */
function withStated(advice: string | null, facts: readonly StatedFact[]): string | null {
  const address = facts.find(({ name }) => name === "opt-out");
  const window = facts.find(({ name }) => name === "objection-window");
  const limit = window === undefined ? "" : sayLimit(window);
  const stated =
    address === undefined
      ? upperFirst(limit)
      : [`Opt out at ${address.value}`, limit].filter((part) => part !== "").join(", ");
  const said = [...(stated === "" ? [] : [`${stated}.`]), ...(advice === null ? [] : [advice])];
  return said.length === 0 ? null : said.join(" ");
}

/** "within 30 days", "by 1 July 2026", "before 1 July 2026". */
function sayLimit({ value, quote }: StatedFact): string {
  const day = formatIsoDay(value);
  if (day === null) return `within ${value}`;
  return endsBefore(quote) ? `before ${day}` : `by ${day}`;
}

function upperFirst(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
