import type { ProvisionType } from "../taxonomy.js";
import type { TypeScore } from "../types.js";
import { foldText } from "../reading/fold-text.js";
import type { TypeRule, TypeRules } from "./rule.js";
import { AGREEMENT_RULES } from "./rules/agreement.js";
import { CONDUCT_RULES } from "./rules/conduct.js";
import { CONTENT_RULES } from "./rules/content.js";
import { DISPUTE_RULES } from "./rules/disputes.js";
import { COLLECTION_RULES, RIGHTS_RULES, SHARING_RULES } from "./rules/privacy.js";
import { type Stretch, splitSentences } from "../reading/split-sentences.js";

/** A rule that matched, with the words that did it: offsets into the clause. */
export interface RuleHit {
  readonly type: ProvisionType;
  readonly rule: string;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
}

export interface Classification {
  /** Types at or above the floor, most telling first; `other` alone when there is none. */
  readonly types: readonly TypeScore[];
  readonly hits: readonly RuleHit[];
  readonly folded: string;
  readonly sentences: readonly Stretch[];
}

export const ALL_RULES: readonly TypeRules[] = [
  ...DISPUTE_RULES,
  ...AGREEMENT_RULES,
  ...CONTENT_RULES,
  ...COLLECTION_RULES,
  ...SHARING_RULES,
  ...RIGHTS_RULES,
  ...CONDUCT_RULES,
];

/** Below it a type is not named. */
const FLOOR = 0.5;
/** What a heading of the type adds; alone it names the type, but says nothing of severity. */
const HEADING_WEIGHT = 0.5;

/** Names the provision types of a clause by the rules' hits, sentence by sentence. */
export function classifyClause(text: string, path: readonly string[]): Classification {
  const folded = foldText(text);
  const sentences = splitSentences(text);
  const hits = sentences.flatMap((stretch, index) => findHits(folded.slice(stretch.start, stretch.end), stretch.start, index));
  const heading = foldText(path.at(-1) ?? "");
  const types = ALL_RULES.map(({ type, heading: sign }) => {
    const weights = distinctWeights(hits.filter((hit) => hit.type === type));
    if (heading !== "" && sign?.test(heading)) weights.push(HEADING_WEIGHT);
    return { id: type, confidence: anyOf(weights) };
  }).filter(({ confidence }) => confidence >= FLOOR);
  return { types: types.length > 0 ? bySure(types) : [{ id: "other", confidence: 1 }], hits, folded, sentences };
}

function findHits(sentence: string, offset: number, index: number): RuleHit[] {
  return ALL_RULES.flatMap(({ type, cues, rules }) => {
    if (!cues.some((cue) => sentence.includes(cue))) return [];
    return rules.flatMap((rule) => {
      const match = matchRule(rule, sentence);
      if (match === null) return [];
      const start = offset + match.index;
      return [{ type, rule: rule.name, weight: rule.weight, start, end: start + match[0].length, sentence: index }];
    });
  });
}

function matchRule(rule: TypeRule, sentence: string): RegExpExecArray | null {
  const match = rule.pattern.exec(sentence);
  return match !== null && rule.unless?.test(sentence) ? null : match;
}

function distinctWeights(hits: readonly RuleHit[]): number[] {
  return [...new Map(hits.map(({ rule, weight }) => [rule, weight])).values()];
}

/** The chance that at least one sign is right, if they erred independently. */
function anyOf(weights: readonly number[]): number {
  const confidence = 1 - weights.reduce((left, weight) => left * (1 - weight), 1);
  return Math.round(confidence * 100) / 100;
}

function bySure(types: readonly TypeScore[]): TypeScore[] {
  return [...types].sort((a, b) => b.confidence - a.confidence);
}
