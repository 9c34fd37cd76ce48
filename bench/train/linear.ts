import type { FeatureVector } from "../../src/policy/classify/model/feature-vector.js";

export interface Linear {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** Cost of an error on a sentence without the kind. */
const COST = 0.25;
/** A sentence with the kind costs more by (others / own) to this power: 0 not at all, 1 in full balance. */
const BALANCE = 0.5;
const MOST_ROUNDS = 60;
const SMALL_ENOUGH = 0.01;
/** So far beyond its margin an example hardly comes back to it. */
const FAR = 0.05;
const ALL_EVERY = 10;

/**
 * A linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh et al., 2008). The order of
 * the coordinates comes from a fixed seed, so the same examples give the same weights. With `shrinks`, examples that are far on their
 * own side are looked at in one round of ten only: many times as fast where a kind is rare, and nearly the same.
 */
export function trainLinear(
  examples: readonly FeatureVector[],
  isKind: readonly boolean[],
  features: number,
  { shrinks = false }: { readonly shrinks?: boolean } = {},
): Linear {
  const positive = isKind.filter(Boolean).length;
  const ownCost = COST * ((examples.length - positive) / Math.max(1, positive)) ** BALANCE;
  const weights = new Float64Array(features);
  const alpha = new Float64Array(examples.length);
  const diagonal = isKind.map((own) => 1 / (2 * (own ? ownCost : COST)));
  const norms = examples.map(({ values }, at) => 1 + (diagonal[at] ?? 0) + sumOfSquares(values));
  const order = examples.map((_, at) => at);
  const random = seededRandom(1);
  let bias = 0;
  const far = new Uint8Array(examples.length);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    shuffle(order, random);
    let largest = 0;
    const all = !shrinks || round % ALL_EVERY === 0;
    for (const at of order) {
      const example = examples[at];
      if (example === undefined || (!all && far[at] === 1)) continue;
      const side = isKind[at] ? 1 : -1;
      const old = alpha[at] ?? 0;
      const gradient = side * (dot(weights, example) + bias) - 1 + (diagonal[at] ?? 0) * old;
      far[at] = old === 0 && gradient > FAR ? 1 : 0;
      if (old === 0 && gradient >= 0) continue;
      largest = Math.max(largest, Math.abs(gradient));
      const next = Math.max(0, old - gradient / (norms[at] ?? 1));
      alpha[at] = next;
      addScaled(weights, example, (next - old) * side);
      bias += (next - old) * side;
    }
    if (largest < SMALL_ENOUGH && all) break;
  }
  return { weights, bias };
}

export function scoreLinear({ weights, bias }: Linear, example: FeatureVector): number {
  return dot(weights, example) + bias;
}

function dot(weights: Float64Array, { indexes, values }: FeatureVector): number {
  let sum = 0;
  for (let at = 0; at < indexes.length; at += 1) sum += (weights[indexes[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
}

function addScaled(weights: Float64Array, { indexes, values }: FeatureVector, by: number): void {
  if (by === 0) return;
  for (let at = 0; at < indexes.length; at += 1) {
    const index = indexes[at] ?? 0;
    weights[index] = (weights[index] ?? 0) + by * (values[at] ?? 0);
  }
}

function sumOfSquares(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}

/** Mulberry32: the same numbers on every machine. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
