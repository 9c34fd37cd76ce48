import { distinctFacts, findFacts } from "../facts/find-facts.js";
import type { ClauseRating, StatedFact } from "../types.js";
import { fillTemplate } from "./fill-template.js";
import { fillSlots } from "./slots.js";
import { textsOf } from "./texts.js";

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
  return {
    says: fillTemplate(template, fillSlots(clause.quote)),
    whyItMatters: texts.whyItMatters,
    consumerImpact: texts.consumerImpact,
    youCanDo: rating.protective ? texts.youCanDo : withStated(texts.youCanDo, facts),
    ifYouDoNothing: rating.protective ? null : texts.ifYouDoNothing,
    facts,
  };
}

/** Adds the address and the time limit that the clause states. */
function withStated(advice: string | null, facts: readonly StatedFact[]): string | null {
  if (advice === null) return null;
  const address = facts.find(({ name }) => name === "opt-out");
  const window = facts.find(({ name }) => name === "objection-window");
  return [
    advice,
    ...(address === undefined ? [] : [`The clause gives this address: ${address.value}.`]),
    ...(window === undefined ? [] : [`Time limit in the clause: ${window.value}.`]),
  ].join(" ");
}
