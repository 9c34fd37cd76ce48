import type { TextWords } from "../../reading/text-words.js";
import type { ProvisionType } from "../../taxonomy.js";
import type { Features, FeatureVector } from "./feature-vector.js";
import { getSentenceModel, type KindModel, type Model, type WeightRows } from "./model-file.js";
import { HEADING_MARK, PAIR_MARK, PART_MARK, RULE_MARK, wordParts } from "./model-words.js";

/**
 * Measured on companies left out of training: with it, short clauses of our own are named where they were missed, at a cost
 * of 0.3 points of F1 on the lawyers' labels.
 */
const NEAR = 0.4;

/** What the learned model says of one sentence and one kind. */
export interface LearnedScore<Name extends string = ProvisionType> {
  readonly type: Name;
  /** Whether the score reaches the kind's threshold. */
  readonly named: boolean;
  /** Whether it comes close: enough beside a clear rule in a short sentence, where there are few words to score. */
  readonly near: boolean;
  /** The chance that a careful reader names the kind too, 0 to 1. */
  readonly confidence: number;
}

/** Scores of every kind that is learned by the sentence; `rules` are names from `ruleFeature`. */
export function scoreSentence(
  words: TextWords,
  rules: Iterable<string>,
  model: Model = getSentenceModel(),
): LearnedScore[] {
  return scoreKinds({ words, rules }, model);
}

/** Scores of every kind of a model. */
export function scoreKinds<Name extends string>(features: Features, model: Model<Name>): LearnedScore<Name>[] {
  return scoreVector(model.vectorise(features), model);
}

/** Scores of every kind of a model, of a text that was read as numbers already. */
export function scoreVector<Name extends string>(
  vector: FeatureVector,
  { kinds, weightRows }: Pick<Model<Name>, "kinds" | "weightRows">,
): LearnedScore<Name>[] {
  const sums = sumWeights(vector, weightRows);
  return kinds.map((kind, at) => judgeScore((sums[at] ?? 0) * kind.scale + kind.bias, kind));
}

/** What a raw score of the model comes to. */
export function judgeScore<Name extends string>(
  score: number,
  { type, threshold, slope, offset }: Pick<KindModel<Name>, "type" | "threshold" | "slope" | "offset">,
): LearnedScore<Name> {
  const confidence = 1 / (1 + Math.exp(-(slope * score + offset)));
  return { type, named: score >= threshold, near: score >= threshold - NEAR, confidence };
}

/** Features that are no words of the text by themselves. */
const APART = [RULE_MARK, PART_MARK, HEADING_MARK];

/** A run or pair of words that spoke for a kind, and how much. */
export interface Contribution {
  readonly words: string;
  readonly weight: number;
}

/**
 * The words that spoke most for a kind, strongest first; empty for a kind that the model does not know. What the parts of a
 * word say counts to the word; what a heading says is no word of the clause.
 */
export function topContributions(
  { words, rules }: { readonly words: readonly string[]; readonly rules: Iterable<string> },
  { type, most, model }: { type: ProvisionType; most: number; model: Model },
): Contribution[] {
  const kind = model.kinds.find((one) => one.type === type);
  if (kind === undefined) return [];
  const sums = sumByWords(words, namedWeights(model.vectorise({ words, rules }), { kind, model }));
  return [...sums]
    .map(([name, weight]) => ({ words: name.replace(PAIR_MARK, " … "), weight }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.words < b.words ? -1 : 1))
    .slice(0, most);
}

function namedWeights(
  { indexes, values }: FeatureVector,
  { kind, model }: { kind: KindModel; model: Model },
): Map<string, number> {
  const named = new Map<string, number>();
  for (const [at, index] of indexes.entries()) {
    const weight = (values[at] ?? 0) * (kind.weights[index] ?? 0) * kind.scale;
    named.set(model.names[index] ?? "", weight);
  }
  return named;
}

/** Rules and headings left out; the weight of a part shared out among the words that hold it. */
function sumByWords(words: readonly string[], named: ReadonlyMap<string, number>): Map<string, number> {
  const sums = new Map([...named].filter(([name]) => !APART.some((mark) => name.startsWith(mark))));
  const holders = new Map<string, string[]>();
  for (const word of new Set(words)) {
    for (const part of wordParts(word)) if (named.has(part)) holders.set(part, [...(holders.get(part) ?? []), word]);
  }
  for (const [part, of] of holders) {
    const share = (named.get(part) ?? 0) / of.length;
    for (const word of of) sums.set(word, (sums.get(word) ?? 0) + share);
  }
  return sums;
}

/** Sums of all kinds in one pass over the features, each in their order: additions in another order come to another last digit. */
function sumWeights({ indexes, values }: FeatureVector, { of, kinds }: WeightRows): Float64Array {
  const sums = new Float64Array(kinds);
  for (let at = 0; at < indexes.length; at += 1) {
    const value = values[at] ?? 0;
    const row = (indexes[at] ?? 0) * kinds;
    for (let kind = 0; kind < kinds; kind += 1) sums[kind] = (sums[kind] ?? 0) + value * (of[row + kind] ?? 0);
  }
  return sums;
}
