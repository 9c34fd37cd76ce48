import type { Difference } from "../../src/policy/looks/differences.js";
import type { Candidate } from "../../src/ports.js";
import type { Outcome } from "../outcome.js";
import type { StepDeps } from "../step.js";
import { acceptView, finishLook, outcomeOf } from "./accept-view.js";
import { acceptanceOf } from "./baseline.js";
import { decidedBy, FLAP_HOLD_MS, findHistory, type History } from "./history.js";
import { planConfirmed } from "./plan-deliveries.js";
import { type Look, type View, versionOf, viewOf } from "./read-look.js";
import { rememberLook } from "./remember-look.js";
import { agree } from "./second-look.js";
import { candidateOf, isSecondLook, looksAfter, nextFetch, wait, waitsStill } from "./wait.js";

/** A text that differs from the known one, while another look waits: what both share is confirmed. */
export async function lookAgain(look: Look, candidate: Candidate, deps: StepDeps): Promise<Outcome> {
  if (!isSecondLook(candidate, look.seenAt, deps.settings.confirmAfterMs)) return tooEarly(look, candidate, deps);
  const { agreed, unsettled } = await agree(look, candidate, deps);
  const view = unsettled.length === 0 ? look.view : await viewOf(look, [...look.held, ...unsettled], deps);
  if (agreed.length === 0 || view.report.verdict !== "changed")
    return undecided(look, { candidate, unsettled, view }, deps);
  const history = await findHistory(look.before, view, look.seenAt, deps.stores);
  const stood = isSecondLook(candidate, look.seenAt, FLAP_HOLD_MS);
  if (history.alternates && !stood) return alternating(look, candidate, deps);
  return confirm(look, { candidate, agreed, unsettled, view, history }, deps);
}

async function tooEarly(look: Look, candidate: Candidate, deps: StepDeps): Promise<Outcome> {
  const { deliveries } = await rememberLook(look, {}, deps);
  await deps.stores.documents.recordSeen(look.document.id, look.snapshotId, look.seenAt);
  return { kind: "unconfirmed", documentId: look.document.id, confirm: nextFetch(candidate, deps), deliveries };
}

/** The whole text goes to and fro: that is told, once, and held until the text stands. */
async function alternating(look: Look, candidate: Candidate, deps: StepDeps): Promise<Outcome> {
  const { id } = look.document;
  const { deliveries } = await rememberLook(look, { reverted: true, alternates: true }, deps);
  if (candidate.confirmAt) await deps.stores.looks.saveCandidate(id, { ...candidate, confirmAt: null });
  await deps.stores.documents.recordSeen(id, look.snapshotId, look.seenAt);
  deps.logger.info({ documentId: id }, "text alternates: held back");
  return { kind: "unconfirmed", documentId: id, confirm: null, deliveries };
}

interface Undecided {
  readonly candidate: Candidate;
  readonly unsettled: readonly Difference[];
  readonly view: View;
}

/** Nothing that is news was seen twice. What differs is to be seen again, unless it is known by now not to hold still. */
async function undecided(look: Look, { candidate, unsettled, view }: Undecided, deps: StepDeps): Promise<Outcome> {
  const { stretches, deliveries } = await rememberLook(look, {}, deps);
  const accepted = view.report.verdict === "changed" ? null : await acceptView(look, view, deps);
  const next = await waitsStill(look, { unsettled, stretches, looks: looksAfter(candidate) }, deps);
  if (next) return wait(look, { ...next, versionId: (accepted ?? look.before).id }, deliveries, deps);
  await deps.stores.looks.saveCandidate(look.document.id, null);
  const planned = [...deliveries, ...(await finishLook(look, deps))];
  return { kind: "quiet", documentId: look.document.id, verdict: view.report.verdict, deliveries: planned };
}

interface Confirmed extends Undecided {
  readonly agreed: readonly Difference[];
  readonly history: History;
}

/** What both looks share is news, and known from now on; the rest stands as it was known, and waits for another look. */
async function confirm(look: Look, seen: Confirmed, deps: StepDeps): Promise<Outcome> {
  const { candidate, agreed, unsettled, view, history } = seen;
  const { id } = look.document;
  const version = await versionOf(look, view, deps);
  const { report } = view;
  const acceptance = await acceptanceOf(version, { before: look.before, pairs: report.pairs }, deps);
  const { revertedToVersionId: revertsTo, takesBack } = history;
  const detectedAt = firstSeen(look, candidate, agreed);
  const outcome = { ...outcomeOf(look, { version, report, revertsTo, takesBack }), detectedAt };
  const change = await deps.stores.changes.confirm(outcome, acceptance);
  const decided = { ...decidedBy(history, look.news), confirmed: agreed };
  const { stretches, deliveries } = await rememberLook(look, decided, deps);
  const next = await waitsStill(look, { unsettled, stretches, looks: looksAfter(candidate) }, deps);
  const waiting = next && candidateOf(look, { ...next, versionId: version.id });
  await deps.stores.looks.saveCandidate(id, waiting);
  const recovered = await finishLook(look, deps);
  const planned = [...deliveries, ...recovered, ...(await planConfirmed(deps, id))];
  const fetch = waiting && nextFetch(waiting, deps);
  return { kind: "confirmed", documentId: id, changeId: change.id, deliveries: planned, confirm: fetch };
}

/** When the first of what is confirmed was first seen: the look that waits may have been one of several in between. */
function firstSeen({ stretches }: Look, { seenAt }: Candidate, agreed: readonly Difference[]): Date {
  const wordings = agreed.map(({ place, wording }) => {
    const stretch = stretches.find((one) => one.place === place);
    return (stretch?.standing[wording] ?? stretch?.waits)?.since ?? seenAt.getTime();
  });
  return new Date(Math.min(seenAt.getTime(), ...wordings));
}
