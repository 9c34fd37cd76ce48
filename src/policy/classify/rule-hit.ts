import type { ProvisionType } from "../taxonomy.js";

/** A sign of a type, with the words it stands in: offsets into the clause. */
export interface RuleHit {
  readonly type: ProvisionType;
  /** Name of the rule, or `LEARNED` where a model alone named the type: the words are then the whole sentence. */
  readonly rule: string;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
}

export const LEARNED = "learned";
