import { FineprintError } from "../errors.js";
import type { Logger } from "../logger.js";
import type { Severity } from "../policy/types.js";
import type { ChangeRecord, Clock, Stores, TriageEntry } from "../ports.js";
import { formatRecordId } from "../record-id.js";
import { type ChangeViewStores, readChangeView } from "../records/change-view.js";
import { exportChange } from "./export-change.js";
import type { Export, ExportedChange, ExportFormat } from "./types.js";

/** Which changes, and whose decisions on them. */
export interface ExportScope {
  readonly documentIds: readonly number[];
  readonly since?: Date;
  /** Exclusive. */
  readonly until?: Date;
  readonly atLeast?: Severity;
  /** At most so many; without it, as many as the format holds. */
  readonly most?: number;
  /** Without it there is no triage. */
  readonly channelId?: number;
  /** What it is about, in words. */
  readonly about: string;
}

/** What an export is read with. */
export interface ExportDeps {
  readonly stores: ChangeViewStores & Pick<Stores, "triage">;
  readonly clock: Clock;
  readonly logger?: Pick<Logger, "error">;
}

interface Bounds {
  readonly changes: number;
  /** Characters of quotes. */
  readonly characters: number;
}

/** Discord takes files of 10 MB. A PDF is set clause by clause and meant to be read: it holds less. */
const TEXT_BOUNDS: Bounds = { changes: 500, characters: 3_000_000 };
const BOUNDS: Readonly<Record<ExportFormat, Bounds>> = {
  csv: TEXT_BOUNDS,
  json: TEXT_BOUNDS,
  md: TEXT_BOUNDS,
  pdf: { changes: 100, characters: 300_000 },
};

/** Reads the newest changes of a scope, every quote proven, up to what the format holds; says what it leaves out. */
export async function readExport(scope: ExportScope, format: ExportFormat, deps: ExportDeps): Promise<Export> {
  const bounds = { ...BOUNDS[format], ...(scope.most === undefined ? {} : { changes: scope.most }) };
  const found = await findChanges(scope, bounds.changes + 1, deps);
  const triage = await readTriage(scope, found, deps);
  const read = await readWithin(found, bounds, { triage, deps });
  const { changes, unproven } = read;
  return {
    schema: "fineprint.export/1",
    exportedAt: deps.clock.now().toISOString(),
    about: scope.about,
    changes,
    notes: [...cutNotes(read, found), ...unprovenNotes(unproven)],
  };
}

async function findChanges(
  { documentIds, since, until, atLeast }: ExportScope,
  limit: number,
  { stores }: ExportDeps,
): Promise<ChangeRecord[]> {
  const filter = { ...(since ? { since } : {}), ...(until ? { until } : {}), ...(atLeast ? { atLeast } : {}), limit };
  let newest: ChangeRecord[] = [];
  // Never more than two pages in memory, however many documents there are.
  for (const documentId of documentIds) {
    const found = await stores.changes.listChanges({ ...filter, documentId });
    if (found.length > 0) newest = [...newest, ...found].sort(byNewest).slice(0, limit);
  }
  return newest;
}

function byNewest(a: ChangeRecord, b: ChangeRecord): number {
  return b.detectedAt.getTime() - a.detectedAt.getTime() || b.id - a.id;
}

async function readTriage({ channelId }: ExportScope, changes: readonly ChangeRecord[], { stores }: ExportDeps) {
  if (channelId === undefined) return [];
  return stores.triage.listTriage(
    channelId,
    changes.map(({ id }) => id),
  );
}

interface Read {
  readonly changes: readonly ExportedChange[];
  readonly unproven: readonly string[];
}

async function readWithin(
  found: readonly ChangeRecord[],
  bounds: Bounds,
  { triage, deps }: { readonly triage: readonly TriageEntry[]; readonly deps: ExportDeps },
): Promise<Read> {
  const changes: ExportedChange[] = [];
  const unproven: string[] = [];
  let room = bounds.characters;
  for (const { id } of found.slice(0, bounds.changes)) {
    const decided = triage.filter(({ changeId }) => changeId === id);
    const change = await readOne(id, decided, deps);
    room -= change === null ? 0 : sizeOf(change);
    // The first is given whole, however long it is.
    if (room < 0 && changes.length > 0) break;
    if (change === null) unproven.push(formatRecordId("change", id));
    else changes.push(change);
  }
  return { changes, unproven };
}

/** Null when no quote of the change stands in its stored version. */
async function readOne(id: number, triage: readonly TriageEntry[], deps: ExportDeps): Promise<ExportedChange | null> {
  try {
    return exportChange(await readChangeView(deps.stores, id, deps.logger), triage, deps.clock.now());
  } catch (error) {
    if (error instanceof FineprintError && error.code === "unproven") return null;
    throw error;
  }
}

function sizeOf({ clauses }: ExportedChange): number {
  return clauses.reduce(
    (sum, { before, after }) => sum + (before?.quote.length ?? 0) + (after?.quote.length ?? 0) + 200,
    0,
  );
}

function cutNotes({ changes, unproven }: Read, found: readonly ChangeRecord[]): string[] {
  if (changes.length + unproven.length === found.length) return [];
  const oldest = changes.at(-1)?.detectedAt.slice(0, 10) ?? "";
  return [
    `Cut: only the newest ${changes.length} changes, back to ${oldest}, are in this file; there are more. Export less at a time: one platform, a shorter time (last month), severity:high+, or csv instead of pdf.`,
  ];
}

function unprovenNotes(ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  return [`Left out, because no quote of theirs stands in the stored version: ${ids.join(", ")}.`];
}
