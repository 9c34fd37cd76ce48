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
/** Makes a logistic curve nearly the normal one of the same spread. */
const LOGISTIC = 0.588;

/** Thresholds tried, and how blurred: the best one of few clauses is a matter of luck, the middle of a broad summit is not. */
const TRIED = { from: -1, to: 0.6, step: 0.02, blur: 0.2 };
/** Scores further below every threshold tried add nothing. */
const FAR_BELOW = TRIED.from - 3 * TRIED.blur;

/** The score from which naming the kind gives the best F1 when the score is blurred a little. */
export function bestThreshold(judged: readonly Judged[]): number {
  const positives = judged.filter(({ own }) => own).length;
  const near = judged.filter(({ score }) => score > FAR_BELOW);
  let best = { f1: 0, threshold: Number.POSITIVE_INFINITY };
  for (let threshold = TRIED.from; threshold <= TRIED.to; threshold += TRIED.step) {
    const f1 = blurredF1(near, { threshold, positives });
    if (f1 > best.f1) best = { f1, threshold };
  }
  return best.threshold;
}

function blurredF1(
  near: readonly Judged[],
  { threshold, positives }: { threshold: number; positives: number },
): number {
  let named = 0;
  let right = 0;
  for (const { score, own } of near) {
    const share = 1 / (1 + Math.exp((threshold - score) / (TRIED.blur * LOGISTIC)));
    named += share;
    if (own) right += share;
  }
  return (2 * right) / (named + positives);
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
