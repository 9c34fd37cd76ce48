import { toVector } from "../../src/policy/sense/to-vector.js";
import type { Judged } from "./decide.js";
import { decide, type Fitted } from "./fit.js";
import { type Linear, scoreLinear, trainLinear } from "./linear.js";

/** Rows of one fold are left out together. */
export const ROW_FOLDS = 10;

/** One example of named numbers; `of` are the senses that readers gave it. */
export interface FeatureRow {
  readonly fold: number;
  readonly features: ReadonlyMap<string, number>;
  readonly of: ReadonlySet<string>;
}

/** What is learned from rows: which senses, and in how many rows a feature must stand to teach anything. */
export interface RowLesson<Name extends string> {
  readonly senses: readonly Name[];
  readonly fewest: number;
}

/** Weights on all rows; thresholds and chances from folds that were left out in turn. */
export function fitRows<Name extends string>(rows: readonly FeatureRow[], lesson: RowLesson<Name>): Fitted<Name> {
  const leftOut = scoreRowsLeftOut(rows, lesson);
  const { numbers, linears } = fitWeights(rows, lesson);
  const kinds = lesson.senses.flatMap((type, at) => {
    const linear = linears[at];
    return linear === undefined ? [] : [{ type, linear, ...decide(leftOut.get(type) ?? [], {}) }];
  });
  return { vocabulary: { numbers, rarity: [...numbers].map(() => 1) }, kinds };
}

/** For each sense the score of every row by a model that did not see its fold, in the order of `rows`. */
export function scoreRowsLeftOut<Name extends string>(
  rows: readonly FeatureRow[],
  lesson: RowLesson<Name>,
): ReadonlyMap<Name, Judged[]> {
  const found = new Map(lesson.senses.map((sense): [Name, Judged[]] => [sense, []]));
  for (let fold = 0; fold < ROW_FOLDS; fold += 1) {
    const { numbers, linears } = fitWeights(
      rows.filter((row) => row.fold !== fold),
      lesson,
    );
    for (const [at, row] of rows.entries()) {
      if (row.fold !== fold) continue;
      const vector = toVector(row.features, numbers);
      lesson.senses.forEach((sense, kind) => {
        const [linear, judged] = [linears[kind], found.get(sense)];
        if (linear !== undefined && judged) judged[at] = { score: scoreLinear(linear, vector), own: row.of.has(sense) };
      });
    }
  }
  return found;
}

function fitWeights<Name extends string>(
  rows: readonly FeatureRow[],
  { senses, fewest }: RowLesson<Name>,
): { numbers: ReadonlyMap<string, number>; linears: Linear[] } {
  const counts = new Map<string, number>();
  for (const { features } of rows) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].flatMap(([name, count]) => (count >= fewest ? [name] : [])).sort();
  const numbers = new Map(names.map((name, number) => [name, number]));
  const vectors = rows.map(({ features }) => toVector(features, numbers));
  const linears = senses.map((sense) =>
    trainLinear(
      vectors,
      rows.map(({ of }) => of.has(sense)),
      numbers.size,
    ),
  );
  return { numbers, linears };
}
