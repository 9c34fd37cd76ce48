import { type Difference, listDifferences } from "../../src/policy/looks/differences.js";
import { PAGE_PLACE } from "../../src/policy/looks/page-difference.js";
import { findRuns } from "../../src/policy/looks/runs.js";
import { hasPartStood, hasStood, stayOfPart } from "../../src/policy/looks/standing.js";
import type { Stretch } from "../../src/policy/looks/stretch.js";
import type { Candidate } from "../../src/ports.js";
import type { StepDeps } from "../step.js";
import { allowClocks } from "./look.js";
import type { Look } from "./read-look.js";
import { haveSameWords } from "./same-words.js";

/** What of a look's news the look before has seen as well, long enough to be known from now on, and what not. */
export interface Agreement {
  readonly agreed: readonly Difference[];
  readonly unsettled: readonly Difference[];
}

/**
 * Looks in a row, this one among them, at which something stood, where two looks might agree by chance: a clause of a kind amid
 * others that differ from look to look, or at a place that never held still; and news that has no clause of a kind at all,
 * which takes three fetches for its sake, and a regular check and two more.
 */
const STAYS = { restless: 3, untyped: 7 };

/** Compares a look with the one that waits, clause by clause: what both have in common is confirmed. */
export async function agree(look: Look, candidate: Candidate, deps: StepDeps): Promise<Agreement> {
  const agreed = leaveChance(await listAlike(look, candidate, deps), look, deps);
  return { agreed, unsettled: look.news.filter((difference) => !agreed.includes(difference)) };
}

/** The news that the look which waits has seen as well. */
async function listAlike(look: Look, candidate: Candidate, deps: StepDeps): Promise<readonly Difference[]> {
  const { versions } = deps.stores;
  const { after, before, news } = look;
  if (candidate.versionId === after.id) return news;
  const first = await versions.readVersion(candidate.versionId);
  if (await haveSameWords(first, after, versions)) return news;
  const report = await deps.engine.compare(before.content, first.content);
  const seen = new Set(listDifferences(report, before.content, first.content).map(nameOf));
  return news.filter((difference) => seen.has(nameOf(difference)) || isEditedInPart(difference, look, deps));
}

/** A part of the clause is otherwise, and stood, while the rest of it varies. */
function isEditedInPart(difference: Difference, look: Look, { settings }: StepDeps): boolean {
  const stay = stayOfPart(difference, allowClocks(settings.confirmAfterMs));
  return hasPartStood(difference, stretchOf(difference, look), look.seenAt, stay);
}

/**
 * What two looks share may be chance. Clauses without a kind are not confirmed amid others that differ from look to look: of a
 * list that is made anew for each visit, both looks lack the entries that are known. Where two looks tell too little, more do.
 */
function leaveChance(alike: readonly Difference[], look: Look, deps: StepDeps): readonly Difference[] {
  const { differences, raw, before, stretches, seenAt } = look;
  const waitMs = allowClocks(deps.settings.confirmAfterMs);
  const stood = (difference: Difference, looks: number) => {
    const stretch = stretchOf(difference, look);
    // Very many at once are not remembered one by one.
    if (!stretch) return stretches.some(({ place }) => place === PAGE_PLACE);
    const stay = { looks, ms: (looks - 1) * waitMs };
    return isEditedInPart(difference, look, deps) || hasStood(difference, stretch, seenAt, stay);
  };
  const runs = findRuns(differences, { pairs: raw.pairs, before: before.content, stretches });
  const differing = new Set(differences.filter((one) => !alike.includes(one)).map(runs.numberOf));
  const sure = alike.filter((one) => {
    const run = runs.numberOf(one);
    const isAmid = run !== undefined && (differing.has(run) || runs.restless.has(run));
    if (one.kinds.length === 0) return !isAmid;
    const isRestless = isAmid || stretchOf(one, look)?.volatileSince != null;
    return !isRestless || stood(one, STAYS.restless);
  });
  const hasKind = sure.some(({ kinds }) => kinds.length > 0);
  return hasKind ? sure : sure.filter((one) => stood(one, STAYS.untyped));
}

function stretchOf({ place }: Difference, { stretches }: Look): Stretch | undefined {
  return stretches.find((stretch) => stretch.place === place);
}

/** The same clause of the known text, or none, that reads the same. */
function nameOf({ before, wording }: Difference): string {
  return `${before} ${wording}`;
}
