import type { Stretch } from "../reading/split-sentences.js";
import { textWords } from "../reading/text-words.js";
import type { ProvisionType } from "../taxonomy.js";
import { matchRules, type RuleMatch } from "./match-rules.js";
import { ruleFeatures } from "./model/feature-vector.js";
import { type LearnedScore, scoreSentence } from "./model/score-sentence.js";
import { ruleCounts } from "./rule-counts.js";
import { LEARNED, type RuleHit } from "./rule-hit.js";

/** What the sentences of a clause say one by one. */
export interface SentencesRead {
  readonly hits: readonly RuleHit[];
  /** Kinds that are learned by the sentence and named in one, with the best confidence. */
  readonly learned: ReadonlyMap<ProvisionType, number>;
  /** Every rule that matched, counted or not, by its feature's name. */
  readonly rules: ReadonlySet<string>;
}

/** Reads a folded clause by its sentences: rules, and the kinds that are learned by the sentence. */
export function readSentences(folded: string, sentences: readonly Stretch[]): SentencesRead {
  const learned = new Map<ProvisionType, number>();
  const rules = new Set<string>();
  const hits = sentences.flatMap((stretch, index) => {
    const sentence = folded.slice(stretch.start, stretch.end);
    const matches = matchRules(folded, stretch);
    const features = ruleFeatures(matches);
    const scores = scoreSentence(textWords(folded, stretch.start, stretch.end), features);
    for (const feature of features) rules.add(feature);
    for (const { type, confidence, named } of scores) {
      if (named) learned.set(type, Math.max(confidence, learned.get(type) ?? 0));
    }
    return hitsOf({ sentence, stretch, index }, matches, scores);
  });
  return { hits, learned, rules };
}

interface Sentence {
  readonly sentence: string;
  readonly stretch: Stretch;
  readonly index: number;
}

function hitsOf(
  { sentence, stretch, index }: Sentence,
  matches: readonly RuleMatch[],
  scores: readonly LearnedScore[],
): RuleHit[] {
  const byRule = matches
    .filter((match) => ruleCounts(match, scores, sentence))
    .map(({ type, rule, start, end }) => ({
      ...{ type, rule: rule.name, weight: rule.weight, sentence: index },
      ...{ start: start + stretch.start, end: end + stretch.start },
    }));
  const alone = scores.filter(({ type, named }) => named && !byRule.some((hit) => hit.type === type));
  const whole = { start: stretch.start, end: stretch.start + sentence.trimEnd().length };
  return [
    ...byRule,
    ...alone.map(({ type, confidence }) => ({ type, rule: LEARNED, weight: confidence, sentence: index, ...whole })),
  ];
}
