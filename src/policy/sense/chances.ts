import type { LearnedScore } from "../classify/model/score-sentence.js";

/**
 * How much a reader wants to be told, in steps that each hold the next: at all (`notable`), because something really changes
 * (`material`), before everything else (`leading`).
 */
export const STEPS = ["notable", "material", "leading"] as const;

/** The chances of a model's senses, 0 to 1, by name. */
export type Chances<Name extends string> = ReadonlyMap<Name, number>;

/** The chances that a model's scores come to. */
export function chancesOf<Name extends string>(scores: readonly LearnedScore<Name>[]): Chances<Name> {
  return new Map(scores.map(({ type, confidence }) => [type, confidence]));
}

/** The expected step, 0 to 3: the chances of all steps added up. */
export function mattersBy(chances: Chances<string>): number {
  return STEPS.reduce((sum, step) => sum + (chances.get(step) ?? 0), 0);
}
