import { isProvisionType, type ProvisionType } from "./taxonomy.js";

/** What words of a clause may sharpen or soften. */
export const FACTOR_NAMES = [
  "consent",
  "notice",
  "discretion",
  "breadth",
  "permanence",
  "sensitivity",
  "remedy",
  "law",
] as const;
export type FactorName = (typeof FACTOR_NAMES)[number];

/**
 * What a change adds to the rating of its words. protection: one that is gone or says less · figure: one that moved far ·
 * difference: points that the clause has but its change has not · link: one that leads elsewhere.
 */
export const CHANGE_FACTORS = ["protection", "figure", "difference", "link"] as const;
export type ChangeFactor = (typeof CHANGE_FACTORS)[number];

/** The kind of the clause: where its score starts. No words of the clause stand for it. */
export interface BaseReason {
  readonly factor: "base";
  readonly type: ProvisionType;
  readonly points: number;
}

export interface FactorReason {
  readonly factor: FactorName | ChangeFactor;
  /** Words of the clause, as they stand there. */
  readonly trigger: string;
  readonly points: number;
}

/** What moved between two wordings: the reason of a direction, which gives no points. */
export interface MovedReason {
  readonly factor: "moved";
  /** Which wording the words stand in. */
  readonly side: "was" | "now";
  /** What moved: "retention period". */
  readonly name: string;
  readonly trigger: string;
  readonly points: 0;
}

/** Why a rating is what it is, and the points it gave or took. */
export type Reason = BaseReason | FactorReason | MovedReason;

/** A reason as it was written before it had a shape of its own, and as JSON for others still has it. */
export interface PlainReason {
  /** "base", a factor, "was: retention period". */
  readonly factor: string;
  /** Words of the clause; for the base, the ID of its type. */
  readonly trigger: string;
  readonly points: number;
}

/** The reason in one flat form. */
export function plainReason(reason: Reason): PlainReason {
  if (reason.factor === "base") return { factor: "base", trigger: reason.type, points: reason.points };
  if (reason.factor !== "moved") return reason;
  return { factor: `${reason.side}: ${reason.name}`, trigger: reason.trigger, points: reason.points };
}

const FACTORS: ReadonlySet<string> = new Set([...FACTOR_NAMES, ...CHANGE_FACTORS]);
const MOVED = /^(was|now): (.+)$/s;

/** Reads the flat form; null for what is no reason. */
export function readPlainReason({ factor, trigger, points }: PlainReason): Reason | null {
  if (factor === "base") return isProvisionType(trigger) ? { factor, type: trigger, points } : null;
  if (isFactor(factor)) return { factor, trigger, points };
  const [, side, name] = MOVED.exec(factor) ?? [];
  if ((side !== "was" && side !== "now") || name === undefined) return null;
  return { factor: "moved", side, name, trigger, points: 0 };
}

function isFactor(word: string): word is FactorReason["factor"] {
  return FACTORS.has(word);
}
