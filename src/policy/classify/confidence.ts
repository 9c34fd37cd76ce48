import type { ProvisionType } from "../taxonomy.js";
import table from "./confidence.json" with { type: "json" };

/** A type named with less confidence is shown as in need of review: a reader would refuse more than three in ten. */
export const REVIEW_FLOOR = 0.7;

/** No sample of the size that was read can promise more. */
const MOST = 0.97;
const LEAST = 0.3;

/** Of clauses whose signs have this strength, the share that a reader accepted. */
export interface AcceptedPoint {
  readonly strength: number;
  readonly share: number;
}

const SHIFTS: ReadonlyMap<string, number> = new Map(Object.entries(table.shifts));

/**
 * The chance that a careful reader accepts the type, in hundredths: the share accepted at this strength of signs over all
 * kinds, moved in log-odds by how the kind itself fared. `strength` is the chance that one sign is right if the signs
 * erred independently. The table comes from `bench/confidence.ts`.
 */
export function confidenceOf(type: ProvisionType, strength: number): number {
  const chance = shifted(acceptedAt(strength, table.points), SHIFTS.get(type) ?? 0);
  return Math.round(Math.max(LEAST, Math.min(MOST, chance)) * 100) / 100;
}

/** A chance moved by so many log-odds. */
export function shifted(chance: number, by: number): number {
  return 1 / (1 + Math.exp(-(Math.log(chance / (1 - chance)) + by)));
}

/** The share accepted at a strength, over all kinds: straight lines between points in ascending order, the outermost ones drawn on. */
export function acceptedAt(strength: number, points: readonly AcceptedPoint[]): number {
  const after = points.findIndex((point) => point.strength >= strength);
  const at = after < 0 ? points.length - 1 : Math.max(1, after);
  const [low, high] = [points[at - 1], points[at]];
  if (low === undefined || high === undefined) return strength;
  const share = low.share + ((strength - low.strength) / (high.strength - low.strength)) * (high.share - low.share);
  return Math.max(LEAST, Math.min(MOST, share));
}
