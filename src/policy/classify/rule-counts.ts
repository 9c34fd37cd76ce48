import { FAIR_SIGNS } from "./fair-signs.js";
import type { RuleMatch } from "./match-rules.js";
import type { LearnedScore } from "./model/score-sentence.js";
import type { TypeRule } from "./rule.js";

/** A rule of this weight names a learned type whatever the model says. */
const SURE = 0.95;
/** A rule of this weight does so in a short sentence that the model nearly names. */
const CLEAR = 0.75;
/** In words. */
const SHORT_SENTENCE = 20;

/**
 * Whether a rule's match names its type. A rule of a learned type counts where the model agrees, where the rule leaves no
 * doubt by itself, and where the sentence is a fair one of its kind, which the model did not learn. Rules of the other
 * types always count. `scores` are the model's for the same sentence.
 */
export function ruleCounts({ type, rule }: RuleMatch, scores: readonly LearnedScore[], sentence: string): boolean {
  const score = scores.find((one) => one.type === type);
  if (score === undefined || score.named || rule.weight >= SURE) return true;
  return isNear(rule, score, sentence) || (FAIR_SIGNS[type]?.test(sentence) ?? false);
}

function isNear({ weight }: TypeRule, { near }: LearnedScore, sentence: string): boolean {
  return near && weight >= CLEAR && sentence.split(" ").length <= SHORT_SENTENCE;
}
