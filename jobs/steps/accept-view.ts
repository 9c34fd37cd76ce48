import type { ChangeReport } from "../../src/policy/types.js";
import type { VersionWithText } from "../../src/ports.js";
import type { PlannedDeliveries } from "../outcome.js";
import type { StepDeps } from "../step.js";
import { acceptanceOf } from "./baseline.js";
import { recordVerified } from "./good-read.js";
import { type Look, type Sighting, type View, versionOf } from "./read-look.js";

/** Another date within so long of one that is on record is the same news: 30 days. */
const DATED_AGAIN_MS = 30 * 24 * 3_600_000;

/** Accepts a view that is no news. One that says what is known, but for clauses that are held, is not worth a version. */
export async function acceptView(look: Look, view: View, deps: StepDeps): Promise<VersionWithText | null> {
  if (view.held !== null && view.report.verdict === "none") return null;
  const version = await versionOf(look, view, deps);
  const acceptance = await acceptanceOf(version, { before: look.before, pairs: view.report.pairs }, deps);
  const report = (await isDatedAgain(look, view, deps)) ? { ...view.report, verdict: "none" as const } : view.report;
  await deps.stores.changes.acceptQuietly(outcomeOf(look, { version, report, revertsTo: null }), acceptance);
  return version;
}

/** A page that dates itself at each visit: one record says so for a while, not one for each look. */
async function isDatedAgain({ document, seenAt }: Look, { report }: View, { stores }: StepDeps): Promise<boolean> {
  if (report.verdict !== "date-only") return false;
  const since = new Date(seenAt.getTime() - DATED_AGAIN_MS);
  const [latest] = await stores.changes.listChanges({ documentId: document.id, since, withQuiet: true, limit: 1 });
  return latest?.verdict === "date-only";
}

/** The page was read, and what it says is decided. */
export async function finishLook(
  { document, snapshotId, seenAt }: Sighting,
  deps: StepDeps,
): Promise<PlannedDeliveries> {
  await deps.stores.documents.recordSeen(document.id, snapshotId, seenAt);
  return recordVerified(document, seenAt, deps);
}

/** The version that is known from now on, and what it changes. */
interface Accepted {
  readonly version: VersionWithText;
  readonly report: ChangeReport;
  readonly revertsTo: number | null;
  /** It takes back what came of late: that is said, and is no new text. */
  readonly takesBack?: boolean;
}

/** What the stores keep of a decision. */
export function outcomeOf(
  { document, before, seenAt }: Look,
  { version, report, revertsTo, takesBack = false }: Accepted,
) {
  const flags = revertsTo === null ? report.flags : withReverted(report.flags);
  const severity = takesBack ? "low" : report.severity;
  return {
    documentId: document.id,
    beforeVersionId: before.id,
    afterVersionId: version.id,
    report: { ...report, flags, severity },
    revertedToVersionId: revertsTo,
    now: seenAt,
  };
}

function withReverted(flags: ChangeReport["flags"]): ChangeReport["flags"] {
  return flags.includes("reverted") ? flags : [...flags, "reverted"];
}
