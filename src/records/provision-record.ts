import type { ChangeRecord, Clock, PolicyEngine, Provision, ProvisionWording, Stores } from "../ports.js";
import { readSince } from "./ask/since-when.js";
import { type PeerViews, readPeersOf } from "./peers.js";
import { prevalenceSentence } from "./prevalence.js";
import { type ProvisionView, type ProvisionViewStores, readProvisionView } from "./provision-view.js";
import { type RecentChanges, readRecentChanges } from "./recent-changes.js";
import { type CheckResult, checkSnapshot } from "./snapshot-check.js";

const OTHER_RISKS = 5;
const RELATED_CHANGES = 10;

/** Everything on record about one provision: the fields of its page. */
export interface ProvisionRecord {
  readonly view: ProvisionView;
  /** On how many platforms its leading type stands, with the denominator. */
  readonly prevalence: string;
  readonly recent: RecentChanges;
  /** Confirmed changes that touched the clause, newest first. */
  readonly related: readonly ChangeRecord[];
  readonly peers: PeerViews;
  /** The most severe other clauses of the document. */
  readonly otherRisks: readonly Provision[];
  /** Since when the clause and its present wording stand. */
  readonly since: string;
  /** Oldest first; the last one is the present wording. */
  readonly wordings: readonly ProvisionWording[];
  /** The stored bytes, hashed again now. */
  readonly check: CheckResult;
  readonly readAt: Date;
}

/** What a provision's record is read with. */
export interface ProvisionRecordDeps {
  readonly stores: ProvisionViewStores & Pick<Stores, "changes">;
  readonly engine: Pick<PolicyEngine, "peers">;
  readonly clock: Clock;
}

/** Reads a provision's record. Throws `NotFoundError`, or a `FineprintError` "unproven". */
export async function readProvisionRecord(id: number, deps: ProvisionRecordDeps): Promise<ProvisionRecord> {
  const { stores, clock } = deps;
  const view = await readProvisionView(stores, id);
  const { provision, document, evidence } = view;
  const standing = await stores.provisions.listProvisions({ documentId: document.id, limit: OTHER_RISKS + 1 });
  return {
    view,
    prevalence: await prevalenceSentence(provision.types[0]?.id ?? "other", document.type, { stores }),
    recent: await readRecentChanges({ documentId: document.id }, { stores, clock }),
    related: await stores.provisions.listRelatedChanges(id, RELATED_CHANGES),
    peers: await readPeersOf(view, deps),
    otherRisks: standing.filter((one) => one.id !== id && one.severity !== null).slice(0, OTHER_RISKS),
    since: (await readSince(provision, stores)).sentence,
    wordings: await stores.provisions.listWordings(id),
    check: await checkSnapshot(stores, evidence.snapshot),
    readAt: clock.now(),
  };
}
