import type { Difference } from "../../src/policy/looks/differences.js";
import { observe, rebase } from "../../src/policy/looks/observe.js";
import { observable } from "../../src/policy/looks/page-difference.js";
import type { PlaceInVersion, Stretch } from "../../src/policy/looks/stretch.js";
import type { Clause } from "../../src/policy/types.js";
import type { PolicyDocument, VersionWithText } from "../../src/ports.js";
import type { PlannedDeliveries } from "../outcome.js";
import type { StepDeps } from "../step.js";
import { planUnstable } from "./plan-deliveries.js";
import type { Look } from "./read-look.js";

/** Stands for a document whose whole text goes to and fro; no clause is such a place. */
export const ALTERNATES = "alternates";

/** What a look adds to the memory of a document's places. */
export interface Remembered {
  readonly stretches: readonly Stretch[];
  /** The notices that wordings are served in turn. */
  readonly deliveries: PlannedDeliveries;
}

interface Decided {
  /** Differences that are known from now on. */
  readonly confirmed?: readonly Difference[];
  /** The whole text went back to an earlier one, clauses of a kind among it. */
  readonly reverted?: boolean;
  /** The whole text goes to and fro. */
  readonly alternates?: boolean;
}

/** Notes what a look showed of the places that do not hold still, and plans to tell, once, that wordings are served in turn. */
export async function rememberLook(look: Look, decided: Decided, deps: StepDeps): Promise<Remembered> {
  const { seenAt, stretches, differences, before, after } = look;
  const { confirmed = [], reverted = false, alternates = false } = decided;
  const seen = observe(
    stretches.filter(({ place }) => place !== ALTERNATES),
    {
      seenAt,
      differences: observable(differences, stretches),
      reverted,
      placesOf: (difference) => placesOf(difference, before, after),
    },
  );
  const whole = stretches.filter(({ place }) => place === ALTERNATES);
  const page = alternates && whole.length === 0 ? [wholeText(seenAt, look.news)] : whole;
  return remember(look.document, [...rebase(seen, confirmed, seenAt), ...page], { stretches, seenAt }, deps);
}

/** The known text was found, word for word: whatever did not hold still reads as it is known. */
export async function rememberKnown(
  document: PolicyDocument,
  seenAt: Date,
  deps: StepDeps,
): Promise<PlannedDeliveries> {
  await deps.stores.looks.saveCandidate(document.id, null);
  const stretches = await deps.stores.looks.listStretches(document.id);
  const none = { known: null, other: null };
  const seen = observe(
    stretches.filter(({ place }) => place !== ALTERNATES),
    { seenAt, differences: [], reverted: false, placesOf: () => none },
  );
  const whole = stretches.filter(({ place }) => place === ALTERNATES);
  return (await remember(document, [...seen, ...whole], { stretches, seenAt }, deps)).deliveries;
}

/** The document is read otherwise from now on: what was remembered of its text says nothing about the new one. */
export async function forgetLooks(documentId: number, { stores }: Pick<StepDeps, "stores">): Promise<void> {
  await stores.looks.saveCandidate(documentId, null);
  await stores.looks.saveStretches(documentId, []);
}

async function remember(
  document: PolicyDocument,
  seen: readonly Stretch[],
  { stretches, seenAt }: { stretches: readonly Stretch[]; seenAt: Date },
  deps: StepDeps,
): Promise<Remembered> {
  const fresh = seen.filter(isToTell);
  const told = seen.map((stretch) => (isToTell(stretch) ? { ...stretch, toldAt: seenAt } : stretch));
  const deliveries = fresh.length > 0 ? await planUnstable(document, seenAt, deps) : [];
  if (told.length + stretches.length > 0) await deps.stores.looks.saveStretches(document.id, told);
  return { stretches: told, deliveries };
}

/** A clause of a kind is never passed over in silence. */
function isToTell({ volatileSince, kinds, toldAt }: Stretch): boolean {
  return volatileSince !== null && kinds.length > 0 && toldAt === null;
}

function wholeText(seenAt: Date, news: readonly Difference[]): Stretch {
  const kinds = [...new Set(news.flatMap((difference) => difference.kinds))];
  return {
    ...{ place: ALTERNATES, path: [], kinds, since: seenAt, seenAt, turns: 3, changeDays: 0, changedAt: null },
    ...{ now: [], still: 1, stillSince: seenAt, gone: [], standing: {}, volatileSince: seenAt, toldAt: null },
    ...{ frame: null, waits: null, known: null, other: null },
  };
}

function placesOf({ before, after }: Difference, known: VersionWithText, seen: VersionWithText) {
  return { known: placeIn(known, before), other: placeIn(seen, after) };
}

function placeIn({ id, content }: VersionWithText, index: number | null): PlaceInVersion | null {
  const clause: Clause | undefined = index === null ? undefined : content.clauses[index];
  return clause ? { versionId: id, start: clause.start, end: clause.end } : null;
}
