import { BUDGET_MS, readChannelSettings } from "../../src/channels/channel-settings.js";
import { isAtLeast } from "../../src/policy/severities.js";
import { titleOfType } from "../../src/policy/type-titles.js";
import { formatMinute } from "../../src/policy/utc.js";
import type {
  ChangeRecord,
  ClauseChangeRecord,
  Delivery,
  NewDelivery,
  PolicyDocument,
  Stores,
  Watch,
} from "../../src/ports.js";
import { SEVERITY_WORDS } from "../../src/records/words.js";
import { judgeChange } from "../../src/teams/judge.js";
import { judgedChange } from "../../src/teams/judged-change.js";
import { hasRules, readTeamRules } from "../../src/teams/team-rules.js";
import type { TeamRules } from "../../src/teams/types.js";
import type { PlannedDeliveries } from "../outcome.js";
import type { StepDeps } from "../step.js";
import { findTakenBack } from "./history.js";

type PlanDeps = Pick<StepDeps, "clock"> & {
  readonly stores: Pick<Stores, "watches" | "deliveries" | "changes" | "settings" | "documents">;
};

const PAGE = 500;

/**
 * Plans the deliveries of confirmed changes that have none yet, oldest first, so that their cards come in that order: of one
 * document, or, after a crash, of all. The mark that they are to be planned was left by the transaction that confirmed them.
 */
export async function planConfirmed(deps: PlanDeps, documentId?: number): Promise<PlannedDeliveries> {
  const planned: Delivery[] = [];
  for (const change of await deps.stores.changes.findUnplanned(PAGE, documentId)) {
    planned.push(...(await planChange(change, deps)));
    await deps.stores.changes.markPlanned(change.id, deps.clock.now());
  }
  return planned;
}

/** One delivery of a confirmed change for each channel that watches the document. Planning twice plans once; imported history is no news. */
async function planChange(change: ChangeRecord, deps: PlanDeps): Promise<Delivery[]> {
  if (change.imported) return [];
  const watches = await activeWatches(change.documentId, deps);
  const teams = await readTeams(watches, deps);
  const filtered = watches.some((watch) => watch.provisionType !== null) || teams.size > 0;
  const clauses = filtered ? await deps.stores.changes.listClauseChanges(change.id) : [];
  const document = await deps.stores.documents.getDocument(change.documentId);
  const told = await listTold(change, deps);
  const now = deps.clock.now();
  const plans = await Promise.all(
    watches.map(async (watch): Promise<NewDelivery> => {
      const team = teams.get(watch.channelId);
      const judged = team ? judgeChange(judgedChange(change, document, clauses), team, watch.tags) : null;
      const rated = judged ? { ...change, severity: judged.severity } : change;
      const skip =
        otherType(watch, clauses) ??
        mutedAt(watch, now) ??
        (judged?.silenced ? { skip: judged.silenced, skipKind: "team" as const } : null) ??
        (told.has(watch.channelId) ? null : belowThreshold(watch, rated));
      const plan = { ...planFor(watch, "change", `change-${change.id}`), changeId: change.id };
      return skip ? { ...plan, ...skip } : { ...plan, ...(await budgetFor(watch, rated, deps)) };
    }),
  );
  const budgetSince = new Date(now.getTime() - BUDGET_MS);
  return pending(await deps.stores.deliveries.planDeliveries(plans, now, budgetSince));
}

/** The channels that have the card of what a change takes back: they are told, whatever their threshold, or would go on believing it. */
async function listTold(change: ChangeRecord, { stores }: PlanDeps): Promise<ReadonlySet<number>> {
  const takenBack = await findTakenBack(change, stores);
  if (takenBack === null) return new Set();
  const posted = await stores.deliveries.listDeliveries({
    ...{ changeId: takenBack.id, statuses: ["posted"] },
    limit: PAGE,
  });
  return new Set(posted.map(({ channelId }) => channelId));
}

/** The rules of each channel's workspace, where it has any: a change is rated for a team when it is told, never in its record. */
async function readTeams(watches: readonly Watch[], { stores }: PlanDeps): Promise<ReadonlyMap<number, TeamRules>> {
  const found = new Map<number, TeamRules>();
  for (const channelId of new Set(watches.map((watch) => watch.channelId))) {
    const rules = await readTeamRules(stores, await stores.watches.getChannel(channelId));
    if (hasRules(rules)) found.set(channelId, rules);
  }
  return found;
}

/** High always passes. */
async function budgetFor(
  { channelId }: Watch,
  { severity }: ChangeRecord,
  { stores }: PlanDeps,
): Promise<Pick<NewDelivery, "budget">> {
  if (severity === "high") return {};
  const { budget: limit } = await readChannelSettings(stores, channelId);
  return {
    budget: { limit, reason: `over this channel's budget of ${limit} ${limit === 1 ? "card" : "cards"} in 7 days` },
  };
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
    return { ...planFor(watch, kind, key), ...mutedAt(watch, now) };
  });
  return pending(await deps.stores.deliveries.planDeliveries(plans, now));
}

/** Tells each watching channel, once, that wordings of the document are served in turn; `at` is when that was found. */
export async function planUnstable(document: PolicyDocument, at: Date, deps: PlanDeps): Promise<PlannedDeliveries> {
  const now = deps.clock.now();
  const key = `unstable-${document.id}-${at.getTime()}`;
  const plans = (await activeWatches(document.id, deps)).map((watch): NewDelivery => {
    return { ...planFor(watch, "unstable", key), ...mutedAt(watch, now) };
  });
  return pending(await deps.stores.deliveries.planDeliveries(plans, now));
}

/** Tells a channel, once, that a delivery to it was given up. Of the telling itself nothing more is told. */
export async function planUndelivered(delivery: Delivery, deps: PlanDeps): Promise<PlannedDeliveries> {
  if (delivery.kind === "undelivered") return [];
  const { id, channelId, documentId, changeId } = delivery;
  const plan = { kind: "undelivered", key: `undelivered-${id}`, channelId, documentId, changeId } as const;
  return pending(await deps.stores.deliveries.planDeliveries([plan], deps.clock.now()));
}

async function activeWatches(documentId: number, deps: PlanDeps): Promise<Watch[]> {
  const watches = await deps.stores.watches.listWatches({ documentId });
  return watches.filter((watch) => watch.disabledReason === null);
}

function planFor(watch: Watch, kind: NewDelivery["kind"], key: string): NewDelivery {
  return { channelId: watch.channelId, documentId: watch.documentId, kind, changeId: null, key };
}

/** Why nothing is posted, in words for the digest. */
type Skip = Required<Pick<NewDelivery, "skip" | "skipKind">>;

function mutedAt({ mutedUntil }: Watch, now: Date): Skip | null {
  if (mutedUntil === null || mutedUntil <= now) return null;
  return { skip: `muted until ${formatMinute(mutedUntil)}`, skipKind: "muted" };
}

function belowThreshold({ threshold }: Watch, change: ChangeRecord): Skip | null {
  const severity = change.severity ?? "low";
  if (isAtLeast(severity, threshold)) return null;
  const skip = `${SEVERITY_WORDS[severity]} is below the threshold ${SEVERITY_WORDS[threshold]}`;
  return { skip, skipKind: "threshold" };
}

function otherType({ provisionType }: Watch, clauses: readonly ClauseChangeRecord[]): Skip | null {
  if (provisionType === null || clauses.some((clause) => clause.types.includes(provisionType))) return null;
  return { skip: `no clause of the type ${titleOfType(provisionType)} changed`, skipKind: "type" };
}

function pending(deliveries: readonly Delivery[]): Delivery[] {
  return deliveries.filter((delivery) => delivery.status === "pending");
}
