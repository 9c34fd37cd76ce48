import { createVectoriser, type Vocabulary } from "../../src/policy/classify/model/feature-vector.js";
import { bestThreshold, type Calibration, calibrate, type Judged } from "./decide.js";
import type { Labelled } from "./labelled.js";
import type { Lesson } from "./lesson.js";
import { type Linear, scoreLinear, trainLinear } from "./linear.js";
import { createVocabulary, pruneVocabulary } from "./vocabulary.js";

export interface FittedKind<Name extends string> extends Calibration {
  readonly type: Name;
  readonly linear: Linear;
  readonly threshold: number;
}

export interface Fitted<Name extends string> {
  readonly vocabulary: Vocabulary;
  readonly kinds: readonly FittedKind<Name>[];
}

export const FOLDS = 5;

/** Weights on all sentences; thresholds and confidence from companies that were left out in turn. */
export function fitModel<Name extends string>(rows: readonly Labelled<Name>[], lesson: Lesson<Name>): Fitted<Name> {
  const leftOut = scoreLeftOut(rows, lesson);
  const { vocabulary, linears } = fitWeights(rows, lesson);
  const kinds = lesson.kinds.flatMap((type, at) => {
    const linear = linears[at];
    const judged = (leftOut.get(type) ?? []).filter((_, row) => !rows[row]?.unsure.has(type));
    return linear === undefined ? [] : [{ type, linear, ...decide(judged, lesson) }];
  });
  return { vocabulary, kinds };
}

/** Where a kind is named, and how sure a score makes us; from scores of companies left out. */
export function decide(
  judged: readonly Judged[],
  { namedFrom }: Pick<Lesson, "namedFrom">,
): Calibration & { threshold: number } {
  const best = bestThreshold(judged);
  const { slope, offset } = calibrate(judged, best);
  const threshold = namedFrom === undefined ? best : (Math.log(namedFrom / (1 - namedFrom)) - offset) / slope;
  return { threshold, slope, offset };
}

/** For every kind the score of each sentence by a model that never saw its company, in the order of `rows`. */
export function scoreLeftOut<Name extends string>(
  rows: readonly Labelled<Name>[],
  lesson: Lesson<Name>,
): Map<Name, Judged[]> {
  const folds = foldsByCompany(rows);
  const found = new Map(lesson.kinds.map((type) => [type, new Array<Judged>(rows.length)]));
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const { vocabulary, linears } = fitWeights(
      rows.filter((_, at) => folds[at] !== fold),
      lesson,
    );
    const vectorise = createVectoriser(vocabulary);
    for (const [at, row] of rows.entries()) {
      if (folds[at] !== fold) continue;
      const vector = vectorise(row);
      for (const [kind, linear] of linears.entries()) {
        const type = lesson.kinds[kind];
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
  /** In the order of the lesson's kinds. */
  readonly linears: readonly Linear[];
}

/** Once on all features to find which matter, once more on those alone. */
function fitWeights<Name extends string>(
  rows: readonly Labelled<Name>[],
  { kinds, mostFeatures, shrinks = false }: Lesson<Name>,
): Weights {
  const full = createVocabulary(rows);
  const first = trainKinds(rows, kinds, full, shrinks);
  const vocabulary = pruneVocabulary(full, importanceOf(first, full), mostFeatures);
  return { vocabulary, linears: trainKinds(rows, kinds, vocabulary, shrinks) };
}

/** A row whose label for a kind is unsure teaches nothing about that kind. */
function trainKinds<Name extends string>(
  rows: readonly Labelled<Name>[],
  kinds: readonly Name[],
  vocabulary: Vocabulary,
  shrinks: boolean,
): Linear[] {
  const vectorise = createVectoriser(vocabulary);
  const examples = rows.map((row) => ({ vector: vectorise(row), row }));
  return kinds.map((type) => {
    const sure = examples.filter(({ row }) => !row.unsure.has(type));
    return trainLinear(
      sure.map(({ vector }) => vector),
      sure.map(({ row }) => row.kinds.has(type)),
      vocabulary.numbers.size,
      { shrinks },
    );
  });
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
export function foldsByCompany(rows: readonly Pick<Labelled, "company">[]): number[] {
  const companies = [...new Set(rows.map(({ company }) => company))].sort();
  const foldOf = new Map(companies.map((company, at) => [company, at % FOLDS]));
  return rows.map(({ company }) => foldOf.get(company) ?? 0);
}
