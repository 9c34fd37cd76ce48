import type { Stretch } from "../reading/split-sentences.js";
import { textWords } from "../reading/text-words.js";
import { createWordSigns, type WordSigns } from "../reading/word-signs.js";
import type { ProvisionType } from "../taxonomy.js";
import { ALL_RULES } from "./all-rules.js";
import { ruleFeature } from "./model/feature-vector.js";
import type { TypeRule } from "./rule.js";

/** A rule that matched a sentence; offsets into that sentence. */
export interface RuleMatch {
  readonly type: ProvisionType;
  readonly rule: TypeRule;
  /** The name under which the models know the rule. */
  readonly feature: string;
  readonly start: number;
  readonly end: number;
}

const FLAT = ALL_RULES.flatMap(({ type, rules }) =>
  rules.map((rule) => ({ type, rule, feature: ruleFeature(type, rule.name) })),
);
let signs: WordSigns | undefined;

/** Every rule that matches a sentence of a folded text, in the order of the tables. */
export function matchRules(folded: string, { start, end }: Stretch = { start: 0, end: folded.length }): RuleMatch[] {
  signs ??= createWordSigns(FLAT.map(({ rule }) => rule.pattern));
  const sentence = folded.slice(start, end);
  return signs.candidates(textWords(folded, start, end)).flatMap((index) => {
    const one = FLAT[index];
    const match = one?.rule.pattern.exec(sentence);
    if (one === undefined || !match || one.rule.unless?.test(sentence)) return [];
    return [{ ...one, start: match.index, end: match.index + match[0].length }];
  });
}
