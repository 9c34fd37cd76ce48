/** Gradient descent (Adam) with a pull towards 0; `addSlope` adds the slope of the loss at the weights. Deterministic. */
export function descend(
  { width, steps, decay }: { width: number; steps: number; decay: number },
  addSlope: (weights: Float64Array, slope: Float64Array) => void,
): Float64Array {
  const [weights, mean, square] = [new Float64Array(width), new Float64Array(width), new Float64Array(width)];
  for (let step = 1; step <= steps; step++) {
    const slope = weights.map((weight) => weight * decay);
    addSlope(weights, slope);
    for (let at = 0; at < width; at++) {
      const pull = slope[at] ?? 0;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * pull;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * pull * pull;
      const move = (mean[at] ?? 0) / (1 - 0.9 ** step) / (Math.sqrt((square[at] ?? 0) / (1 - 0.99 ** step)) + 1e-6);
      weights[at] = (weights[at] ?? 0) - 0.04 * move;
    }
  }
  return weights;
}

/** Rows of which some are right. */
export interface Choice {
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
}

/** The right rows' share of a softmax over all rows of their choice, as large as it gets. `known`: what each weight is drawn towards. */
export function fitChoices(
  choices: readonly Choice[],
  { steps, decay, known }: { steps: number; decay: number; known?: Float64Array },
): Float64Array {
  const width = choices[0]?.rows[0]?.length ?? 0;
  return descend({ width, steps, decay }, (weights, slope) => {
    if (known !== undefined) add(slope, known, -decay);
    for (const { rows, right } of choices) {
      const shares = softmax(rows.map((row) => dot(row, weights)));
      const good = shares.reduce((sum, share, at) => sum + (right[at] ? share : 0), 1e-9);
      for (const [at, row] of rows.entries()) {
        const share = shares[at] ?? 0;
        add(slope, row, (share - (right[at] ? share / good : 0)) / choices.length);
      }
    }
  });
}

/** Logistic regression; rows of both labels weigh the same. `known`: what each weight is drawn towards. */
export function fitChance(
  rows: readonly Float64Array[],
  labels: readonly boolean[],
  { steps, decay, known }: { steps: number; decay: number; known?: Float64Array },
): Float64Array {
  const yes = labels.filter(Boolean).length;
  return descend({ width: rows[0]?.length ?? 0, steps, decay }, (weights, slope) => {
    if (known !== undefined) add(slope, known, -decay);
    for (const [at, row] of rows.entries()) {
      const share = labels[at] ? 0.5 / yes : 0.5 / (labels.length - yes);
      add(slope, row, (chance(row, weights) - Number(labels[at])) * share);
    }
  });
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

export function chance(row: Float64Array, weights: Float64Array): number {
  return 1 / (1 + Math.exp(-dot(row, weights)));
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function add(to: Float64Array, row: Float64Array, times: number): void {
  for (let at = 0; at < row.length; at++) to[at] = (to[at] ?? 0) + (row[at] ?? 0) * times;
}
