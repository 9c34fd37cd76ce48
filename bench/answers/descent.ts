/** Gradient descent (Adam) with a pull towards 0; `addSlope` adds the slope of the loss at the weights. Deterministic. */
export function descend(
  { width, steps, decay }: { width: number; steps: number; decay: number },
  addSlope: (weights: readonly number[], slope: number[]) => void,
): number[] {
  const [weights, mean, square] = [zeros(width), zeros(width), zeros(width)];
  for (let step = 1; step <= steps; step++) {
    const slope = weights.map((weight) => weight * decay);
    addSlope(weights, slope);
    for (let at = 0; at < width; at++) {
      const pull = slope[at] ?? 0;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * pull;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * pull * pull;
      const move = (mean[at] ?? 0) / (1 - 0.9 ** step) / (Math.sqrt((square[at] ?? 0) / (1 - 0.99 ** step)) + 1e-6);
      weights[at] = (weights[at] ?? 0) - 0.03 * move;
    }
  }
  return weights;
}

export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

export function chance(row: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-dot(row, weights)));
}

export function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

export function add(to: number[], row: readonly number[], times: number): void {
  for (let at = 0; at < row.length; at++) to[at] = (to[at] ?? 0) + (row[at] ?? 0) * times;
}

export function zeros(width: number): number[] {
  return Array.from({ length: width }, () => 0);
}
