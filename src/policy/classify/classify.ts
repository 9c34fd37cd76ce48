import { foldText } from "../reading/fold-text.js";
import { type Stretch, splitSentences } from "../reading/split-sentences.js";

import type { ProvisionType } from "../taxonomy.js";
import type { TypeScore } from "../types.js";
import { ALL_RULES } from "./all-rules.js";
import { confidenceOf, REVIEW_FLOOR } from "./confidence.js";
import { matchRules, type RuleMatch } from "./match-rules.js";
import { ruleFeature } from "./model/feature-vector.js";
import { scoreSentence } from "./model/score-sentence.js";
import { ruleCounts } from "./rule-counts.js";

/** A sign of a type, with the words it stands in: offsets into the clause. */
export interface RuleHit {
  readonly type: ProvisionType;
  /** Name of the rule, or `LEARNED` where the model alone named the type: the words are then the whole sentence. */
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
  /** For each type, the chance that one of its signs is right if they erred independently. */
  readonly strengths: ReadonlyMap<ProvisionType, number>;
  readonly hits: readonly RuleHit[];
  readonly folded: string;
  readonly sentences: readonly Stretch[];
}

export const LEARNED = "learned";

/** A type that rests on rules is not named when its signs are weaker. */
const FLOOR = 0.5;
const ROUNDING = 1e-9;
/** What a heading of the type adds to the clause's own words. */
const HEADING_WEIGHT = 0.5;
/** A clause of at most this many characters under a telling heading is an entry of a list. */
const LONGEST_ENTRY = 90;
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

/**
 * Names the provision types of a clause, sentence by sentence: the learned types by the model, which has the rules among
 * its features, the others by the rules.
 */
export function classifyClause(text: string, path: readonly string[]): Classification {
  const folded = foldText(text);
  const sentences = splitSentences(text);
  const learned = new Map<ProvisionType, number>();
  const hits = sentences.flatMap((stretch, index) => readSentence({ folded, stretch, index }, learned));
  const isEntry = hits.length === 0 && text.length <= LONGEST_ENTRY && !folded.includes("://");
  const strengths = strengthsOf({ hits, learned, isEntry, heading: foldText(path.at(-1) ?? "") });
  const types = [...strengths].map(([type, strength]) => typeScore(type, strength));
  const named = types.length > 0 ? bySure(types) : [{ id: "other" as const, confidence: 1 }];
  return { types: named, strengths, hits, folded, sentences };
}

interface Signs {
  readonly hits: readonly RuleHit[];
  readonly learned: ReadonlyMap<ProvisionType, number>;
  /** Without a sign of its own and short enough to be an entry of a list. */
  readonly isEntry: boolean;
  /** The innermost heading, folded. */
  readonly heading: string;
}

/** The types that are named, in the order of the rule tables. */
function strengthsOf({ hits, learned, isEntry, heading }: Signs): Map<ProvisionType, number> {
  const weightsOf = weightsByType(hits);
  const strengths = new Map<ProvisionType, number>();
  for (const { type, heading: sign } of ALL_RULES) {
    const sure = learned.get(type);
    const weights = [...(weightsOf.get(type)?.values() ?? [])];
    if (sure !== undefined) weights.push(sure);
    const counts = weights.length > 0 || (isEntry && NAMED_BY_HEADING.has(type));
    if (counts && heading !== "" && sign?.test(heading)) weights.push(HEADING_WEIGHT);
    const strength = anyOf(weights);
    if (sure !== undefined || strength >= FLOOR - ROUNDING) strengths.set(type, strength);
  }
  return strengths;
}

interface Sentence {
  readonly folded: string;
  readonly stretch: Stretch;
  readonly index: number;
}

/** Hits of one sentence; the confidence of each learned type that it names goes into `learned`. */
function readSentence({ folded, stretch, index }: Sentence, learned: Map<ProvisionType, number>): RuleHit[] {
  const sentence = folded.slice(stretch.start, stretch.end);
  const matches = matchRules(sentence);
  const scores = scoreSentence(sentence, new Set(matches.map(({ type, rule }) => ruleFeature(type, rule.name))));
  const place = { offset: stretch.start, index };
  const byRule = matches.filter((match) => ruleCounts(match, scores, sentence)).map((match) => toHit(match, place));
  const alone = scores.filter(({ type, named }) => named && !byRule.some((hit) => hit.type === type));
  for (const { type, confidence, named } of scores) {
    if (named) learned.set(type, Math.max(confidence, learned.get(type) ?? 0));
  }
  return [
    ...byRule,
    ...alone.map(({ type, confidence }) => ({
      ...{ type, rule: LEARNED, weight: confidence, sentence: index },
      ...trimmed(folded, stretch),
    })),
  ];
}

function toHit({ type, rule, start, end }: RuleMatch, { offset, index }: { offset: number; index: number }): RuleHit {
  return { type, rule: rule.name, weight: rule.weight, start: start + offset, end: end + offset, sentence: index };
}

function trimmed(folded: string, { start, end }: Stretch): Stretch {
  return { start, end: start + folded.slice(start, end).trimEnd().length };
}

/** Each rule's weight once per type; what the model says is counted apart. */
function weightsByType(hits: readonly RuleHit[]): Map<ProvisionType, Map<string, number>> {
  const weights = new Map<ProvisionType, Map<string, number>>();
  for (const { type, rule, weight } of hits) {
    if (rule === LEARNED) continue;
    const ofType = weights.get(type) ?? new Map<string, number>();
    weights.set(type, ofType.set(rule, weight));
  }
  return weights;
}

/** The chance that at least one sign is right, if they erred independently. */
function anyOf(weights: readonly number[]): number {
  return 1 - weights.reduce((left, weight) => left * (1 - weight), 1);
}

function typeScore(id: ProvisionType, strength: number): TypeScore {
  const confidence = confidenceOf(id, strength);
  return confidence < REVIEW_FLOOR ? { id, confidence, needsReview: true } : { id, confidence };
}

function bySure(types: readonly TypeScore[]): TypeScore[] {
  return [...types].sort((a, b) => b.confidence - a.confidence);
}
