import type { Severity } from "../../src/policy/types.js";
import type {
  ChangeRecord,
  ClauseChangeRecord,
  Delivery,
  NewDelivery,
  PolicyDocument,
  Stores,
  Watch,
} from "../../src/ports.js";
import type { PlannedDeliveries } from "../outcome.js";
import type { StepDeps } from "../step.js";

type PlanDeps = Pick<StepDeps, "clock"> & { readonly stores: Pick<Stores, "watches" | "deliveries" | "changes"> };

const RANK: Readonly<Record<Severity, number>> = { low: 1, medium: 2, high: 3 };

/** One delivery of a confirmed change for each channel that watches the document. Planning twice plans once; imported history is no news. */
export async function planChange(change: ChangeRecord, deps: PlanDeps): Promise<PlannedDeliveries> {
  if (change.imported) return [];
  const watches = await activeWatches(change.documentId, deps);
  const filtered = watches.some((watch) => watch.provisionType !== null);
  const clauses = filtered ? await deps.stores.changes.listClauseChanges(change.id) : [];
  const now = deps.clock.now();
  const plans = watches.map((watch): NewDelivery => {
    const skip = mutedAt(watch, now) ?? belowThreshold(watch, change) ?? otherType(watch, clauses);
    return { ...planFor(watch, "change", `change-${change.id}`), changeId: change.id, ...(skip ? { skip } : {}) };
  });
  return pending(await deps.stores.deliveries.planDeliveries(plans, now));
}

/**
 * Tells each watching channel that a document cannot be read, or can be again: once for each time it became unreadable.
 * `document` is the record while it is unreadable.
 */
export async function planCoverage(
  kind: "unreadable" | "recovered",
  document: PolicyDocument,
  deps: PlanDeps,
): Promise<PlannedDeliveries> {
  const now = deps.clock.now();
  const key = `${kind}-${document.id}-${document.stateSince.getTime()}`;
  const plans = (await activeWatches(document.id, deps)).map((watch): NewDelivery => {
    const skip = mutedAt(watch, now);
    return { ...planFor(watch, kind, key), ...(skip ? { skip } : {}) };
  });
  return pending(await deps.stores.deliveries.planDeliveries(plans, now));
}

async function activeWatches(documentId: number, deps: PlanDeps): Promise<Watch[]> {
  const watches = await deps.stores.watches.listWatches({ documentId });
  return watches.filter((watch) => watch.disabledReason === null);
}

function planFor(watch: Watch, kind: NewDelivery["kind"], key: string): NewDelivery {
  return { channelId: watch.channelId, documentId: watch.documentId, kind, changeId: null, key };
}

function mutedAt(watch: Watch, now: Date): string | null {
  const muted = watch.mutedUntil !== null && watch.mutedUntil > now;
  return muted ? `muted until ${watch.mutedUntil.toISOString()}` : null;
}

function belowThreshold(watch: Watch, change: ChangeRecord): string | null {
  const severity = change.severity ?? "low";
  return RANK[severity] < RANK[watch.threshold] ? `${severity} is below the threshold ${watch.threshold}` : null;
}

function otherType(watch: Watch, clauses: readonly ClauseChangeRecord[]): string | null {
  const { provisionType } = watch;
  if (provisionType === null || clauses.some((clause) => clause.types.includes(provisionType))) return null;
  return `no clause of type ${provisionType} changed`;
}

function pending(deliveries: readonly Delivery[]): Delivery[] {
  return deliveries.filter((delivery) => delivery.status === "pending");
}
