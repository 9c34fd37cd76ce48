import type { ClausePair, PolicyText } from "../types.js";
import { type Difference, placeAfter, placeOf, wordingOf } from "./differences.js";
import type { Stretch } from "./stretch.js";

/** Which differences stand beside one another, or beside places that are known not to hold still. */
export interface Runs {
  /** The number of a difference's run. */
  numberOf(difference: Difference): number | undefined;
  /** Runs with a place that is known not to hold still, though it reads as known now. */
  readonly restless: ReadonlySet<number>;
}

/** Numbers the rows of clauses that differ, or are known not to hold still, one after the other in the newer text. */
export function findRuns(
  differences: readonly Difference[],
  { pairs, before, stretches }: { pairs: readonly ClausePair[]; before: PolicyText; stretches: readonly Stretch[] },
): Runs {
  const byPair = new Map(differences.map((one) => [`${one.before}-${one.after}`, one]));
  const differing = new Set(differences.map(({ place }) => place));
  const restlessPlaces = stretches.filter(({ place, volatileSince }) => volatileSince && !differing.has(place));
  const volatile = new Set(restlessPlaces.map(({ place }) => place));
  const numbers = new Map<Difference, number>();
  const restless = new Set<number>();
  let run = 0;
  for (const pair of pairs) {
    const difference = byPair.get(`${pair.before}-${pair.after}`);
    const known = volatile.size === 0 || pair.before === null ? null : wordingOf(before, pair.before).hash;
    const isVolatile = known !== null && volatile.has(placeOf(known));
    if (difference) numbers.set(difference, run);
    else if (!isVolatile) run += 1;
    if (isVolatile || (known !== null && volatile.has(placeAfter(known)))) restless.add(run);
  }
  return { numberOf: (difference) => numbers.get(difference), restless };
}
