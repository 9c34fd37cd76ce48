import type { ProvisionType } from "../../src/policy/taxonomy.js";

/** What is to be learned: which kinds, and how many features are kept (fewer cost accuracy, more cost size). */
export interface Lesson<Name extends string = ProvisionType> {
  readonly kinds: readonly Name[];
  readonly mostFeatures: number;
  /** Chance from which a kind is named; without it, from where F1 is best. */
  readonly namedFrom?: number;
  /** Many rare kinds are learned with shrinking: see `trainLinear`. */
  readonly shrinks?: boolean;
}
