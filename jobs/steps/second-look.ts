import { type Difference, listDifferences } from "../../src/policy/looks/differences.js";
import { agreeInFrame } from "../../src/policy/looks/observe.js";
import type { ClausePair } from "../../src/policy/types.js";
import type { Candidate } from "../../src/ports.js";
import type { StepDeps } from "../step.js";
import type { Look } from "./read-look.js";
import { haveSameWords } from "./same-words.js";

/** What of a look's news the look before has seen as well, and what not. */
export interface Agreement {
  readonly agreed: readonly Difference[];
  readonly unsettled: readonly Difference[];
}

/** Compares a look with the one that waits, clause by clause: what both have in common is confirmed. */
export async function agree(look: Look, candidate: Candidate, deps: StepDeps): Promise<Agreement> {
  const { versions } = deps.stores;
  const { after, before, news } = look;
  if (candidate.versionId === after.id) return { agreed: news, unsettled: [] };
  const first = await versions.readVersion(candidate.versionId);
  if (await haveSameWords(first, after, versions)) return { agreed: news, unsettled: [] };
  const report = await deps.engine.compare(before.content, first.content);
  const seen = listDifferences(report, before.content, first.content);
  const alike = news.filter((difference) =>
    seen.some((one) => isSame(one, difference) || (mayVary(difference, look) && agreeInFrame(one, difference))),
  );
  const agreed = leaveRestless(alike, look);
  return { agreed, unsettled: news.filter((difference) => !agreed.includes(difference)) };
}

/**
 * Clauses without a kind are not confirmed amid others that differ from look to look: of a list that is made anew for each
 * visit, both looks lack the entries that are known. A clause of a kind is confirmed wherever it stands.
 */
function leaveRestless(alike: readonly Difference[], { differences, raw }: Look): Difference[] {
  const runs = runsOf(differences, raw.pairs);
  const restless = new Set(differences.filter((one) => !alike.includes(one)).map((one) => runs.get(one)));
  return alike.filter((one) => one.kinds.length > 0 || !restless.has(runs.get(one)));
}

/** Numbers the rows of clauses that differ one after the other. */
function runsOf(differences: readonly Difference[], pairs: readonly ClausePair[]): Map<Difference, number> {
  const byPair = new Map(differences.map((one) => [`${one.before}-${one.after}`, one]));
  const runs = new Map<Difference, number>();
  let run = 0;
  for (const { before, after } of pairs) {
    const difference = byPair.get(`${before}-${after}`);
    if (difference) runs.set(difference, run);
    else run += 1;
  }
  return runs;
}

/** A clause of a kind, or one a part of which is known to vary: of any other, what two looks share may be chance. */
function mayVary({ kinds, place }: Difference, { stretches }: Look): boolean {
  const known = stretches.find((stretch) => stretch.place === place);
  return kinds.length > 0 || (known?.volatileSince != null && known.frame !== null);
}

/** The same clause of the known text, or none, reads the same. */
function isSame(one: Difference, other: Difference): boolean {
  return one.before === other.before && one.wording === other.wording;
}
