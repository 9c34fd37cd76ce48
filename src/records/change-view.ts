import type { Logger } from "../logger.js";
import type { StatedFact, ToldFact } from "../policy/types.js";
import type { ChangeRecord, ClauseChangeRecord, Platform, PolicyDocument, Stores, Version } from "../ports.js";
import { formatRecordId } from "../record-id.js";
import { type DrawnReading, readDrawn } from "./drawn-reading.js";
import { type Evidence, readEvidence } from "./evidence.js";
import { findSources } from "./held-source.js";
import { findFalseQuotes, proveClauseChanges, proveFacts, proveTold, unprovenRecord } from "./proof.js";
import { readSlices } from "./read-slices.js";

/** Clause changes, most severe first, whose readings are drawn: no card or answer explains more. */
const READ_CLAUSES = 8;

/** Everything a card, an answer or a file says about one change record, with every quote proven. */
export interface ChangeView {
  readonly change: ChangeRecord;
  readonly platform: Platform;
  readonly document: PolicyDocument;
  readonly before: Evidence;
  readonly after: Evidence;
  /** Of clauses that were held at an older wording before the change, by ordinal: where that wording was read. */
  readonly heldBefore: ReadonlyMap<number, Evidence>;
  /** Most severe first. */
  readonly clauses: readonly ClauseChangeRecord[];
  /** What is said of the wording that a clause change shows, by its ordinal; of the most severe ones. */
  readonly readings: ReadonlyMap<number, DrawnReading>;
  readonly facts: readonly StatedFact[];
  /** What the change does, most important first, each with its quotes proven. */
  readonly told: readonly ToldFact[];
  /** Clause changes, facts and sentences left out because their quote does not stand in the stored version. */
  readonly unproven: number;
  /** The earlier version the text went back to. */
  readonly revertedTo: Version | null;
}

export type ChangeViewStores = Pick<
  Stores,
  "changes" | "documents" | "platforms" | "versions" | "snapshots" | "readings"
>;

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
    stores.versions.getVersion(change.beforeVersionId),
    stores.versions.getVersion(change.afterVersionId),
    stores.changes.listClauseChanges(changeId),
  ]);
  const texts = await readTexts(stores, change, stored);
  const proven = proveClauseChanges(stored, texts);
  const facts = proveFacts(change.facts, texts.after);
  const told = proveTold(change.told, texts);
  const falseQuotes = change.told.length > 0 ? [] : findFalseQuotes(change.summary, wordsOf(proven, facts));
  const lost = change.facts.length - facts.length + change.told.length - told.length;
  const unproven = stored.length - proven.length + lost + falseQuotes.length;
  if (unproven > 0) logger?.error({ changeId, unproven }, "quotes without proof left out");
  if (stored.length > 0 && proven.length === 0) throw unprovenRecord(formatRecordId("change", changeId));
  const clauses = proven.toSorted(bySeverity);
  return {
    change,
    document,
    platform: await stores.platforms.getPlatform(document.platformId),
    before: await readEvidence(stores, before),
    after: await readEvidence(stores, after),
    heldBefore: await readHeld(stores, before, clauses),
    clauses,
    readings: await readReadings(stores, change, clauses.slice(0, READ_CLAUSES)),
    facts,
    told,
    unproven,
    revertedTo:
      change.revertedToVersionId === null ? null : await stores.versions.getVersion(change.revertedToVersionId),
  };
}

/** Both versions, where the change quotes them. */
async function readTexts(
  stores: ChangeViewStores,
  { beforeVersionId, afterVersionId, facts, told }: ChangeRecord,
  clauses: readonly ClauseChangeRecord[],
) {
  const spans = (side: "before" | "after") => clauses.flatMap((clause) => clause[side] ?? []);
  const [before, after] = await Promise.all([
    readSlices(stores, beforeVersionId, [...spans("before"), ...told.flatMap(({ was }) => was ?? [])]),
    readSlices(stores, afterVersionId, [...spans("after"), ...facts, ...told.flatMap(({ now }) => now ?? [])]),
  ]);
  return { before, after };
}

/** The words a sentence of ours may quote, as they follow each other: those of the clauses and facts that are proven. */
function wordsOf(clauses: readonly ClauseChangeRecord[], facts: readonly StatedFact[]) {
  const words = (side: "before" | "after") => {
    const spans = clauses.flatMap((clause) => clause[side] ?? []).sort((a, b) => a.start - b.start);
    return spans.map(({ quote }) => quote).join("\n");
  };
  return { before: words("before"), after: [words("after"), ...facts.map(({ quote }) => quote)].join("\n") };
}

async function readReadings(
  stores: ChangeViewStores,
  { analyser }: ChangeRecord,
  clauses: readonly ClauseChangeRecord[],
): Promise<Map<number, DrawnReading>> {
  const shown = clauses.flatMap(({ kind, ordinal, before, after, wording }) => {
    const span = after ?? before;
    return span === null || kind === "moved" ? [] : [{ ordinal, asked: { ...span, wording } }];
  });
  const drawn = await readDrawn(
    stores,
    shown.map(({ asked }) => asked),
    analyser,
  );
  return new Map(shown.flatMap(({ ordinal }, at) => (drawn[at] ? [[ordinal, drawn[at]] as const] : [])));
}

async function readHeld(
  stores: ChangeViewStores,
  before: Version,
  clauses: readonly ClauseChangeRecord[],
): Promise<Map<number, Evidence>> {
  const places = clauses.flatMap(({ ordinal, before: span }) => (span === null ? [] : [{ ...span, ordinal }]));
  const sources = await findSources(stores, before, places);
  const held = sources.filter(({ versionId }) => versionId !== before.id);
  const evidence = held.map(async ({ place, versionId }) => {
    return [place.ordinal, await readEvidence(stores, await stores.versions.getVersion(versionId))] as const;
  });
  return new Map(await Promise.all(evidence));
}

function bySeverity(a: ClauseChangeRecord, b: ClauseChangeRecord): number {
  return (b.score ?? -1) - (a.score ?? -1) || a.ordinal - b.ordinal;
}
