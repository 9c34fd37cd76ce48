import table from "./confidence.json" with { type: "json" };

/** A type named with less confidence is shown as in need of review: a reader would refuse more than three in ten. */
export const REVIEW_FLOOR = 0.7;

/** No sample of the size that was read can promise more. */
const MOST = 0.97;
const LEAST = 0.3;

/** Of clauses whose type was named with this strength, the share that a reader accepted. */
export interface AcceptedPoint {
  readonly strength: number;
  readonly share: number;
}

/** What a strength is: the chance that the clause model gives, or the chance that one sign is right if signs erred independently. */
export type StrengthSource = "model" | "signs";

/** The chance that a careful reader accepts the type, in hundredths. The table comes from `bench/confidence.ts`. */
export function confidenceOf(strength: number, source: StrengthSource): number {
  return Math.round(Math.max(LEAST, Math.min(MOST, acceptedAt(strength, table[source]))) * 100) / 100;
}

/** Straight lines between points in ascending order, the outermost ones drawn on; one point alone holds everywhere. */
function acceptedAt(strength: number, points: readonly AcceptedPoint[]): number {
  const after = points.findIndex((point) => point.strength >= strength);
  const at = after < 0 ? points.length - 1 : Math.max(1, after);
  const [low, high] = [points[at - 1], points[at]];
  if (low === undefined || high === undefined) return points[0]?.share ?? strength;
  return low.share + ((strength - low.strength) / (high.strength - low.strength)) * (high.share - low.share);
}
