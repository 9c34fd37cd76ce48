import type { Logger } from "../logger.js";
import type { StatedFact, ToldFact } from "../policy/types.js";
import type { ChangeRecord, ClauseChangeRecord, Platform, PolicyDocument, Stores, Version } from "../ports.js";
import { formatRecordId } from "../record-id.js";
import { type Evidence, readEvidence } from "./evidence.js";
import { findFalseQuotes, proveClauseChanges, proveFacts, proveTold, unprovenRecord } from "./proof.js";

/** Everything a card, an answer or a file says about one change record, with every quote proven. */
export interface ChangeView {
  readonly change: ChangeRecord;
  readonly platform: Platform;
  readonly document: PolicyDocument;
  readonly before: Evidence;
  readonly after: Evidence;
  /** Most severe first. */
  readonly clauses: readonly ClauseChangeRecord[];
  readonly facts: readonly StatedFact[];
  /** What the change does, most important first, each with its quotes proven. */
  readonly told: readonly ToldFact[];
  /** Clause changes, facts and sentences left out because their quote does not stand in the stored version. */
  readonly unproven: number;
  /** The earlier version the text went back to. */
  readonly revertedTo: Version | null;
}

export type ChangeViewStores = Pick<Stores, "changes" | "documents" | "platforms" | "versions" | "snapshots">;

/**
 * Loads a change record and proves its quotes against the stored versions; what is not proven is left out and logged.
 * Throws `NotFoundError`, or a `FineprintError` "unproven" (no retry) when nothing of the change is left.
 */
export async function readChangeView(
  stores: ChangeViewStores,
  changeId: number,
  logger?: Pick<Logger, "error">,
): Promise<ChangeView> {
  const change = await stores.changes.getChange(changeId);
  const [document, before, after, stored] = await Promise.all([
    stores.documents.getDocument(change.documentId),
    stores.versions.readVersion(change.beforeVersionId),
    stores.versions.readVersion(change.afterVersionId),
    stores.changes.listClauseChanges(changeId),
  ]);
  const texts = { before: before.content.text, after: after.content.text };
  const proven = proveClauseChanges(stored, texts);
  const facts = proveFacts(change.facts, after.content.text);
  const told = proveTold(change.told, texts);
  const falseQuotes = findFalseQuotes(change.summary, texts);
  const unproven =
    stored.length -
    proven.length +
    change.facts.length -
    facts.length +
    falseQuotes.length +
    change.told.length -
    told.length;
  if (unproven > 0) logger?.error({ changeId, unproven }, "quotes without proof left out");
  if (stored.length > 0 && proven.length === 0) throw unprovenRecord(formatRecordId("change", changeId));
  return {
    change,
    document,
    platform: await stores.platforms.getPlatform(document.platformId),
    before: await readEvidence(stores, before),
    after: await readEvidence(stores, after),
    clauses: proven.toSorted(bySeverity),
    facts,
    told,
    unproven,
    revertedTo:
      change.revertedToVersionId === null ? null : await stores.versions.getVersion(change.revertedToVersionId),
  };
}

function bySeverity(a: ClauseChangeRecord, b: ClauseChangeRecord): number {
  return (b.score ?? -1) - (a.score ?? -1) || a.ordinal - b.ordinal;
}
