import { foldText } from "../reading/fold-text.js";
import { type Stretch, splitSentences } from "../reading/split-sentences.js";
import type { ProvisionType } from "../taxonomy.js";
import type { TypeScore } from "../types.js";
import type { TypeRule, TypeRules } from "./rule.js";
import { AGREEMENT_RULES } from "./rules/agreement.js";
import { COLLECTION_RULES } from "./rules/collection.js";
import { CONDUCT_RULES } from "./rules/conduct.js";
import { CONTENT_RULES } from "./rules/content.js";
import { DISPUTE_RULES } from "./rules/disputes.js";
import { RIGHTS_RULES } from "./rules/rights.js";
import { SHARING_RULES } from "./rules/sharing.js";

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
/** What a heading of the type adds to the clause's own words. */
const HEADING_WEIGHT = 0.5;
/** Kinds whose clauses are often bare entries of a list: the heading alone names them, but says nothing of severity. */
const NAMED_BY_HEADING: ReadonlySet<ProvisionType> = new Set<ProvisionType>([
  "data-collection",
  "third-party-sharing",
  "affiliate-sharing",
  "subprocessors",
  "cookies-tracking",
  "advertising",
  "retention",
]);

/** Names the provision types of a clause by the rules' hits, sentence by sentence. */
export function classifyClause(text: string, path: readonly string[]): Classification {
  const folded = foldText(text);
  const sentences = splitSentences(text);
  const hits = sentences.flatMap((stretch, index) =>
    findHits(folded.slice(stretch.start, stretch.end), stretch.start, index),
  );
  const heading = foldText(path.at(-1) ?? "");
  const weightsOf = weightsByType(hits);
  const types = ALL_RULES.map(({ type, heading: sign }) => {
    const weights = [...(weightsOf.get(type)?.values() ?? [])];
    const counts = weights.length > 0 || NAMED_BY_HEADING.has(type);
    if (counts && heading !== "" && sign?.test(heading)) weights.push(HEADING_WEIGHT);
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

/** Each rule's weight once per type. */
function weightsByType(hits: readonly RuleHit[]): Map<ProvisionType, Map<string, number>> {
  const weights = new Map<ProvisionType, Map<string, number>>();
  for (const { type, rule, weight } of hits) {
    const ofType = weights.get(type) ?? new Map<string, number>();
    weights.set(type, ofType.set(rule, weight));
  }
  return weights;
}

/** The chance that at least one sign is right, if they erred independently. */
function anyOf(weights: readonly number[]): number {
  const confidence = 1 - weights.reduce((left, weight) => left * (1 - weight), 1);
  return Math.round(confidence * 100) / 100;
}

function bySure(types: readonly TypeScore[]): TypeScore[] {
  return [...types].sort((a, b) => b.confidence - a.confidence);
}
