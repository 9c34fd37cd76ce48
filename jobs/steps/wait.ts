import type { Difference } from "../../src/policy/looks/differences.js";
import type { Candidate } from "../../src/ports.js";
import type { Outcome, PlannedDeliveries } from "../outcome.js";
import type { StepDeps } from "../step.js";
import { allowClocks } from "./look.js";
import type { Look } from "./read-look.js";
import type { Remembered } from "./remember-look.js";

/** Fetches for the sake of one candidate and those it replaced; then a regular check decides. */
const MOST_LOOKS = 3;

/** The count after one more look; a candidate without a time for its fetch was met by a regular check, which counts anew. */
export function looksAfter({ confirmAt, looks }: Candidate): number {
  return confirmAt === null ? 1 : looks + 1;
}

/** Places that never hold still are not worth a fetch of their own. */
export function isWorthAFetch(news: readonly Difference[], stretches: Remembered["stretches"]): boolean {
  const restless = restlessPlaces(stretches);
  return news.some(({ place }) => !restless.has(place));
}

/** Volatile places, but for those a part of which may have been edited. */
function restlessPlaces(stretches: Remembered["stretches"]): ReadonlySet<string> {
  const restless = stretches.filter(({ volatileSince, waits }) => volatileSince !== null && waits === null);
  return new Set(restless.map(({ place }) => place));
}

interface Rest {
  readonly unsettled: readonly Difference[];
  readonly stretches: Remembered["stretches"];
  readonly looks: number;
}

/** When what was not seen twice is to be seen again; null when it does not hold still and is no clause of a kind. */
export async function waitsStill(
  look: Look,
  { unsettled, stretches, looks }: Rest,
  { settings }: StepDeps,
): Promise<Omit<Waiting, "versionId"> | null> {
  const restless = restlessPlaces(stretches);
  const open = unsettled.filter(({ place, kinds }) => kinds.length > 0 || !restless.has(place));
  if (open.length === 0) return null;
  const again = looks < MOST_LOOKS && isWorthAFetch(open, stretches);
  return { confirmAt: again ? new Date(look.seenAt.getTime() + settings.confirmAfterMs) : null, looks };
}

/** What a text that waits is compared with, and when it is looked at again. */
interface Waiting {
  /** The version that is known by now. */
  readonly versionId: number;
  readonly confirmAt: Date | null;
  readonly looks: number;
}

/** What was seen waits to be seen again. */
export async function wait(
  look: Look,
  waiting: Waiting,
  deliveries: PlannedDeliveries,
  deps: StepDeps,
): Promise<Outcome> {
  const { id } = look.document;
  const candidate = candidateOf(look, waiting);
  await deps.stores.looks.saveCandidate(id, candidate);
  await deps.stores.documents.recordSeen(id, look.snapshotId, look.seenAt);
  return { kind: "unconfirmed", documentId: id, confirm: nextFetch(candidate, deps), deliveries };
}

/** The look as the text that waits. */
export function candidateOf({ document, after, seenAt }: Look, { versionId, confirmAt, looks }: Waiting): Candidate {
  return { documentId: document.id, beforeVersionId: versionId, versionId: after.id, seenAt, confirmAt, looks };
}

/** The fetch for a candidate's sake, if there is to be one. */
export function nextFetch({ confirmAt }: Candidate, { clock }: StepDeps) {
  return confirmAt && { at: confirmAt, inMs: Math.max(0, confirmAt.getTime() - clock.now().getTime()) };
}

/** Another fetch than the first, and late enough after it. */
export function isSecondLook(candidate: Candidate, seenAt: Date, waitMs: number): boolean {
  const passed = seenAt.getTime() - candidate.seenAt.getTime();
  return passed > 0 && passed >= allowClocks(waitMs);
}
