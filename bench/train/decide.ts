/** A score and whether the sentence is of the kind. */
export interface Judged {
  readonly score: number;
  readonly own: boolean;
}

export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

const ROUNDS = 200;

/** The score from which naming the kind gives the best F1, midway between two scores that occur. */
export function bestThreshold(judged: readonly Judged[]): number {
  const order = [...judged].sort((a, b) => b.score - a.score);
  const positives = judged.filter(({ own }) => own).length;
  let best = { f1: 0, threshold: Number.POSITIVE_INFINITY };
  let right = 0;
  for (const [at, { score, own }] of order.entries()) {
    if (own) right += 1;
    const next = order[at + 1]?.score ?? score - 1;
    if (next === score) continue;
    const f1 = (2 * right) / (at + 1 + positives);
    if (f1 > best.f1) best = { f1, threshold: (score + next) / 2 };
  }
  return best.threshold;
}

/** How far below the threshold scores still shape the confidence: the mass of clear negatives must not. */
const NEAR = 0.6;

/**
 * Platt's sigmoid: slope and offset by Newton's method on smoothed targets (Lin, Lin and Weng, 2007), fitted where decisions
 * are made.
 */
export function calibrate(all: readonly Judged[], threshold: number): Calibration {
  const judged = all.filter(({ score }) => score >= threshold - NEAR);
  const positives = judged.filter(({ own }) => own).length;
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (judged.length - positives + 2);
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const [gradients, curvature] = sumDerivatives(judged, { slope, offset }, [high, low]);
    const [slopeGradient, offsetGradient] = gradients;
    const [ss, so, oo] = curvature;
    const determinant = ss * oo - so * so;
    const slopeStep = (oo * slopeGradient - so * offsetGradient) / determinant;
    const offsetStep = (ss * offsetGradient - so * slopeGradient) / determinant;
    slope -= slopeStep;
    offset -= offsetStep;
    if (Math.abs(slopeStep) + Math.abs(offsetStep) < 1e-9) break;
  }
  return { slope, offset };
}

function sumDerivatives(
  judged: readonly Judged[],
  { slope, offset }: Calibration,
  [high, low]: readonly [number, number],
): [readonly [number, number], readonly [number, number, number]] {
  let [ds, dof, ss, so, oo] = [0, 0, 1e-9, 0, 1e-9];
  for (const { score, own } of judged) {
    const chance = 1 / (1 + Math.exp(-(slope * score + offset)));
    const error = chance - (own ? high : low);
    const spread = chance * (1 - chance);
    ds += error * score;
    dof += error;
    ss += spread * score * score;
    so += spread * score;
    oo += spread;
  }
  return [
    [ds, dof],
    [ss, so, oo],
  ];
}
