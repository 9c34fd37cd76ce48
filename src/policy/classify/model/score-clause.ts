import { textWords } from "../../reading/text-words.js";
import type { ProvisionType } from "../../taxonomy.js";
import { getClauseModel, type Model } from "./model-file.js";
import { headingWords } from "./model-words.js";
import { type LearnedScore, scoreKinds } from "./score-sentence.js";

/** A clause as the model reads it: folded words, names from `ruleFeature`, headings above it. */
export interface ClauseToScore {
  readonly folded: string;
  readonly rules: Iterable<string>;
  readonly path: readonly string[];
}

/** Scores of every kind that is learned by the clause. */
export function scoreClause(
  { folded, rules, path }: ClauseToScore,
  model: Model = getClauseModel(),
): ReadonlyMap<ProvisionType, LearnedScore> {
  const found = new Map<ProvisionType, LearnedScore>();
  for (const score of scoreKinds({ words: textWords(folded), rules, heading: headingWords(path) }, model))
    found.set(score.type, score);
  return found;
}
