import { type Difference, listDifferences } from "../../src/policy/looks/differences.js";
import { agreeInFrame } from "../../src/policy/looks/observe.js";
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
  const agreed = news.filter((difference) =>
    seen.some((one) => isSame(one, difference) || agreeInFrame(one, difference)),
  );
  return { agreed, unsettled: news.filter((difference) => !agreed.includes(difference)) };
}

/** The same clause of the known text, or none, reads the same. */
function isSame(one: Difference, other: Difference): boolean {
  return one.before === other.before && one.wording === other.wording;
}
