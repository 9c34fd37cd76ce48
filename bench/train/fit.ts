import { createVectoriser, type Vocabulary } from "../../src/policy/classify/model/feature-vector.js";
import type { ProvisionType } from "../../src/policy/taxonomy.js";
import { bestThreshold, type Calibration, calibrate, type Judged } from "./decide.js";
import { type Labelled, LEARNED_KINDS } from "./labelled.js";
import { type Linear, scoreLinear, trainLinear } from "./linear.js";
import { createVocabulary, pruneVocabulary } from "./vocabulary.js";

export interface FittedKind extends Calibration {
  readonly type: ProvisionType;
  readonly linear: Linear;
  readonly threshold: number;
}

export interface Fitted {
  readonly vocabulary: Vocabulary;
  readonly kinds: readonly FittedKind[];
}

/** Features kept; fewer cost accuracy, more cost size. */
const MOST_FEATURES = 36_000;
export const FOLDS = 5;

/** Weights on all sentences; thresholds and confidence from companies that were left out in turn. */
export function fitModel(rows: readonly Labelled[]): Fitted {
  const leftOut = scoreLeftOut(rows);
  const { vocabulary, linears } = fitWeights(rows);
  const kinds = LEARNED_KINDS.flatMap((type, at) => {
    const linear = linears[at];
    const judged = leftOut.get(type) ?? [];
    const threshold = bestThreshold(judged);
    return linear === undefined ? [] : [{ type, linear, threshold, ...calibrate(judged, threshold) }];
  });
  return { vocabulary, kinds };
}

/** For every kind the score of each sentence by a model that never saw its company, in the order of `rows`. */
export function scoreLeftOut(rows: readonly Labelled[]): Map<ProvisionType, Judged[]> {
  const folds = foldsByCompany(rows);
  const found = new Map(LEARNED_KINDS.map((type) => [type, new Array<Judged>(rows.length)]));
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const { vocabulary, linears } = fitWeights(rows.filter((_, at) => folds[at] !== fold));
    const vectorise = createVectoriser(vocabulary);
    for (const [at, row] of rows.entries()) {
      if (folds[at] !== fold) continue;
      const vector = vectorise(row.words, row.rules);
      for (const [kind, linear] of linears.entries()) {
        const type = LEARNED_KINDS[kind];
        if (type === undefined) continue;
        const judged = found.get(type);
        if (judged) judged[at] = { score: scoreLinear(linear, vector), own: row.kinds.has(type) };
      }
    }
  }
  return found;
}

interface Weights {
  readonly vocabulary: Vocabulary;
  /** In the order of LEARNED_KINDS. */
  readonly linears: readonly Linear[];
}

/** Once on all features to find which matter, once more on those alone. */
function fitWeights(rows: readonly Labelled[]): Weights {
  const full = createVocabulary(rows);
  const first = trainKinds(rows, full);
  const vocabulary = pruneVocabulary(full, importanceOf(first, full), MOST_FEATURES);
  return { vocabulary, linears: trainKinds(rows, vocabulary) };
}

function trainKinds(rows: readonly Labelled[], vocabulary: Vocabulary): Linear[] {
  const vectorise = createVectoriser(vocabulary);
  const examples = rows.map(({ words, rules }) => vectorise(words, rules));
  return LEARNED_KINDS.map((type) =>
    trainLinear(
      examples,
      rows.map(({ kinds }) => kinds.has(type)),
      vocabulary.numbers.size,
    ),
  );
}

/** The greatest pull a feature has on any kind; a rule always matters. */
function importanceOf(linears: readonly Linear[], { numbers, rarity }: Vocabulary): Float64Array {
  const names = [...numbers.keys()];
  return Float64Array.from(names, (name, at) =>
    name.startsWith("#")
      ? Number.POSITIVE_INFINITY
      : Math.max(...linears.map(({ weights }) => Math.abs(weights[at] ?? 0))) * (rarity[at] ?? 0),
  );
}

/** Companies in alphabetical order, dealt out in turn. */
export function foldsByCompany(rows: readonly Labelled[]): number[] {
  const companies = [...new Set(rows.map(({ company }) => company))].sort();
  const foldOf = new Map(companies.map((company, at) => [company, at % FOLDS]));
  return rows.map(({ company }) => foldOf.get(company) ?? 0);
}
