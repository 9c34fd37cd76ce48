import { createWordSigns, readWords, type WordSigns } from "../reading/word-signs.js";
import type { ProvisionType } from "../taxonomy.js";
import { ALL_RULES } from "./all-rules.js";
import type { TypeRule } from "./rule.js";

/** A rule that matched a sentence; offsets into that sentence. */
export interface RuleMatch {
  readonly type: ProvisionType;
  readonly rule: TypeRule;
  readonly start: number;
  readonly end: number;
}

const FLAT = ALL_RULES.flatMap(({ type, rules }) => rules.map((rule) => ({ type, rule })));
let signs: WordSigns | undefined;

/** Every rule that matches a folded sentence, in the order of the tables. */
export function matchRules(sentence: string): RuleMatch[] {
  signs ??= createWordSigns(FLAT.map(({ rule }) => rule.pattern));
  return signs.candidates(readWords(sentence)).flatMap((index) => {
    const one = FLAT[index];
    const match = one?.rule.pattern.exec(sentence);
    if (one === undefined || !match || one.rule.unless?.test(sentence)) return [];
    return [{ ...one, start: match.index, end: match.index + match[0].length }];
  });
}
