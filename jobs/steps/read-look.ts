import { type Difference, listDifferences } from "../../src/policy/looks/differences.js";
import { leaveMoves } from "../../src/policy/looks/leave-moves.js";
import { isHeld } from "../../src/policy/looks/observe.js";
import { PAGE_PLACE, pageDifference } from "../../src/policy/looks/page-difference.js";
import type { Stretch } from "../../src/policy/looks/stretch.js";
import type { ChangeReport, PolicyText } from "../../src/policy/types.js";
import type { HeldOrigin, PolicyDocument, VersionWithText } from "../../src/ports.js";
import type { StepDeps } from "../step.js";

/** What was seen, and when. */
export interface Sighting {
  readonly document: PolicyDocument;
  readonly snapshotId: number;
  readonly seenAt: Date;
}

/** A text as it counts: as it was read, or with some clauses as they are known. */
export interface View {
  readonly content: PolicyText;
  readonly report: ChangeReport;
  readonly comparableSha256: string | null;
  /** Null: as it was read. */
  readonly held: readonly HeldOrigin[] | null;
}

/** Everything a comparison works with, loaded once. */
export interface Look extends Sighting {
  /** The version that is known. */
  readonly before: VersionWithText;
  /** The text as it was read. */
  readonly after: VersionWithText;
  /** The comparison of both as they are. */
  readonly raw: ChangeReport;
  readonly stretches: readonly Stretch[];
  readonly differences: readonly Difference[];
  /** Those at places that do not hold still: passed over. */
  readonly held: readonly Difference[];
  /** The others. */
  readonly news: readonly Difference[];
  readonly view: View;
}

/** Compares a text with the one that is known, and passes over what is known not to hold still. */
export async function readLook(
  sighting: Sighting,
  { before, after }: { before: VersionWithText; after: VersionWithText },
  deps: StepDeps,
): Promise<Look> {
  const raw = await deps.engine.compare(before.content, after.content);
  const stretches = await deps.stores.looks.listStretches(sighting.document.id);
  const differences = listDifferences(raw, before.content, after.content);
  const places = new Map(stretches.map((stretch) => [stretch.place, stretch]));
  const page = pageDifference(differences, places);
  const whole = page !== null && isHeld(page, places.get(PAGE_PLACE), sighting.seenAt);
  const held = differences.filter((one) => whole || isHeld(one, places.get(one.place), sighting.seenAt));
  const news = differences.filter((difference) => !held.includes(difference));
  const compared = { before, after, raw };
  return { ...sighting, ...compared, stretches, differences, held, news, view: await viewOf(compared, held, deps) };
}

/** The text with these clauses as they are known. */
export async function viewOf(
  { before, after, raw }: Pick<Look, "before" | "after" | "raw">,
  held: readonly Difference[],
  { engine }: Pick<StepDeps, "engine">,
): Promise<View> {
  const { content, comparableSha256 } = after;
  if (held.length === 0) return { content, report: raw, comparableSha256, held: null };
  const view = await engine.hold(before.content, content, { pairs: raw.pairs, held });
  const report = leaveMoves(view.report, before.content, { pairs: raw.pairs, held });
  const origins = new Map(before.held?.map(({ index, versionId }) => [index, versionId]));
  const places = view.held.map(({ index, from }) => ({ index, versionId: origins.get(from) ?? before.id }));
  return { ...view, report, held: places };
}

/** The stored version of a view: what was read, or a version of its own that says which clauses are held. */
export async function versionOf(look: Look, view: View, { stores, clock }: StepDeps): Promise<VersionWithText> {
  if (view.held === null) return look.after;
  const { documentId, snapshotId } = look.after;
  const { content, held, comparableSha256 } = view;
  const saved = { documentId, snapshotId, content, held, now: clock.now() };
  const hash = comparableSha256 === null ? {} : { comparableSha256 };
  return { ...(await stores.versions.saveVersion({ ...saved, ...hash })), content };
}
