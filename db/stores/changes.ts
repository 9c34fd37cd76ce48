import { and, asc, desc, eq, gte, inArray, isNull, lt, type SQL } from "drizzle-orm";
import { FineprintError } from "../../src/errors.js";
import { severitiesFrom } from "../../src/policy/severities.js";
import type {
  Acceptance,
  ChangeFilter,
  ChangeRecord,
  ChangeStore,
  ClauseChangeRecord,
  ComparisonOutcome,
} from "../../src/ports.js";
import { type Db, ID, onlyRow, requireRow } from "../rows.js";
import { changeRecords, clauseChanges, documents } from "../schema.js";
import type { PlannedAcceptance } from "../shapes.js";
import { acceptVersion, dropUnconfirmed, lockDocument, requireCurrent } from "./accept-version.js";
import { type ChangeRow, changeColumns, findPair, insertChange, linkProvisions, readChange } from "./change-rows.js";
import { visibleDocuments } from "./visible-documents.js";

export class ChangeTables implements ChangeStore {
  private readonly selectUnconfirmed;

  constructor(private readonly db: Db) {
    const open = and(eq(changeRecords.documentId, ID), eq(changeRecords.status, "unconfirmed"));
    this.selectUnconfirmed = db.select(changeColumns).from(changeRecords).where(open).prepare("");
  }

  saveUnconfirmed(outcome: ComparisonOutcome, acceptance: Acceptance): Promise<ChangeRecord> {
    return this.db.transaction(async (tx) => {
      requireVersion(acceptance, outcome.afterVersionId);
      const current = await lockDocument(tx, outcome.documentId);
      const known = await findPair(tx, outcome);
      if (known) return readChange(known);
      requireCurrent(outcome.documentId, outcome.beforeVersionId, current);
      await dropUnconfirmed(tx, outcome.documentId, outcome.now);
      const change = await insertChange(tx, outcome, acceptance);
      await linkProvisions(tx, change.id, "before", outcome.beforeVersionId);
      return readChange(change);
    });
  }

  async acceptBaseline(acceptance: Acceptance): Promise<void> {
    await this.db.transaction(async (tx) => {
      const current = await lockDocument(tx, acceptance.documentId);
      await acceptVersion(tx, acceptance, { current, before: null });
      await dropUnconfirmed(tx, acceptance.documentId, acceptance.now);
    });
  }

  acceptQuietly(outcome: ComparisonOutcome, acceptance: Acceptance): Promise<ChangeRecord | null> {
    return this.db.transaction(async (tx) => {
      requireVersion(acceptance, outcome.afterVersionId);
      const current = await lockDocument(tx, outcome.documentId);
      await acceptVersion(tx, acceptance, { current, before: outcome.beforeVersionId });
      const known = await findPair(tx, outcome);
      if (known && known.status !== "unconfirmed") return readChange(known);
      await dropUnconfirmed(tx, outcome.documentId, outcome.now, known?.id);
      if (!known && outcome.report.verdict === "none") return null;
      const change = known ?? (await insertChange(tx, outcome, null));
      await linkProvisions(tx, change.id, "before", outcome.beforeVersionId);
      return settle(tx, change, "quiet", outcome.now);
    });
  }

  confirm(changeId: number, now: Date): Promise<ChangeRecord> {
    return this.db.transaction(async (tx) => {
      const current = await lockDocumentOf(tx, changeId);
      const { acceptance, plannedAt: _, ...change } = await getWaiting(tx, changeId);
      if (change.status === "confirmed") return readChange(change);
      const { documentId, beforeVersionId: before, afterVersionId: versionId } = change;
      const planned = requireUnconfirmed(change, acceptance);
      await acceptVersion(tx, { ...planned, documentId, versionId, now }, { current, before });
      await dropUnconfirmed(tx, documentId, now, changeId);
      return settle(tx, change, "confirmed", now);
    });
  }

  async markFlap(changeId: number, now: Date): Promise<void> {
    const open = and(eq(changeRecords.id, changeId), eq(changeRecords.status, "unconfirmed"));
    const set = { status: "flap", settledAt: now, acceptance: null } as const;
    const rows = await this.db.update(changeRecords).set(set).where(open).returning({ id: changeRecords.id });
    if (rows.length === 0) await getRow(this.db, changeId);
  }

  async findUnconfirmed(documentId: number): Promise<ChangeRecord | null> {
    const rows = await this.selectUnconfirmed.execute({ id: documentId });
    return rows[0] ? readChange(rows[0]) : null;
  }

  async findUnplanned(limit: number, documentId?: number): Promise<ChangeRecord[]> {
    const confirmed = and(eq(changeRecords.status, "confirmed"), isNull(changeRecords.plannedAt));
    const there = documentId === undefined ? undefined : eq(changeRecords.documentId, documentId);
    const rows = await this.db
      .select(changeColumns)
      .from(changeRecords)
      .where(and(confirmed, there))
      .orderBy(asc(changeRecords.id))
      .limit(limit);
    return rows.map(readChange);
  }

  async markPlanned(changeId: number, now: Date): Promise<void> {
    await this.db.update(changeRecords).set({ plannedAt: now }).where(eq(changeRecords.id, changeId));
  }

  async getChange(id: number): Promise<ChangeRecord> {
    return readChange(await getRow(this.db, id));
  }

  async listClauseChanges(changeId: number): Promise<ClauseChangeRecord[]> {
    const rows = await this.db
      .select()
      .from(clauseChanges)
      .where(eq(clauseChanges.changeId, changeId))
      .orderBy(asc(clauseChanges.ordinal));
    return rows.map(({ changeId: _, wording: _wording, links, wouldChange, ...change }) => {
      return { ...change, ...(links ? { links } : {}), ...(wouldChange ? { wouldChange } : {}) };
    });
  }

  countQuiet(documentIds: readonly number[], since: Date, until: Date): Promise<number> {
    const settled = and(gte(changeRecords.settledAt, since), lt(changeRecords.settledAt, until));
    const quiet = and(eq(changeRecords.status, "quiet"), eq(changeRecords.imported, false));
    return this.db.$count(changeRecords, and(inArray(changeRecords.documentId, [...documentIds]), quiet, settled));
  }

  async listChanges(filter: ChangeFilter): Promise<ChangeRecord[]> {
    const rows = await this.db
      .select({ change: changeColumns })
      .from(changeRecords)
      .innerJoin(documents, eq(documents.id, changeRecords.documentId))
      .where(and(...conditions(filter), visibleDocuments(this.db, filter.viewer)))
      .orderBy(desc(changeRecords.detectedAt), desc(changeRecords.id))
      .limit(filter.limit);
    return rows.map(({ change }) => readChange(change));
  }
}

async function getRow(db: Db, id: number): Promise<ChangeRow> {
  const rows = await db.select(changeColumns).from(changeRecords).where(eq(changeRecords.id, id));
  return requireRow(rows, `Change C-${id}`);
}

/** Marks the change settled. The newer version is current by now: its provisions are known. */
async function settle(tx: Db, change: ChangeRow, status: "confirmed" | "quiet", now: Date): Promise<ChangeRecord> {
  await linkProvisions(tx, change.id, "after", change.afterVersionId);
  const rows = await tx
    .update(changeRecords)
    .set({ status, settledAt: now, acceptance: null })
    .where(eq(changeRecords.id, change.id))
    .returning(changeColumns);
  return readChange(onlyRow(rows));
}

/** Other acceptances of the change's document wait here. Returns the document's current version. */
async function lockDocumentOf(tx: Db, changeId: number): Promise<number | null> {
  const documentId = tx
    .select({ id: changeRecords.documentId })
    .from(changeRecords)
    .where(eq(changeRecords.id, changeId));
  const rows = await tx
    .select({ current: documents.currentVersionId })
    .from(documents)
    .where(inArray(documents.id, documentId))
    .for("update");
  return requireRow(rows, `Change C-${changeId}`).current;
}

async function getWaiting(tx: Db, id: number) {
  const rows = await tx.select().from(changeRecords).where(eq(changeRecords.id, id));
  return requireRow(rows, `Change C-${id}`);
}

/** What the confirmation is to write. */
function requireUnconfirmed({ id, status }: ChangeRow, acceptance: PlannedAcceptance | null): PlannedAcceptance {
  if (status === "unconfirmed" && acceptance) return acceptance;
  throw new FineprintError("stale-comparison", `Change C-${id} is ${status}; it cannot be confirmed any more.`, false);
}

function requireVersion({ versionId }: Acceptance, expected: number): void {
  if (versionId !== expected)
    throw new Error(`Version ${versionId} was to be accepted for a change to version ${expected}.`);
}

function conditions({ platformId, documentId, since, atLeast, withQuiet }: ChangeFilter): SQL[] {
  const wanted = [inArray(changeRecords.status, withQuiet ? ["confirmed", "quiet"] : ["confirmed"])];
  if (platformId !== undefined) wanted.push(eq(documents.platformId, platformId));
  if (documentId !== undefined) wanted.push(eq(changeRecords.documentId, documentId));
  if (since !== undefined) wanted.push(gte(changeRecords.detectedAt, since));
  if (atLeast !== undefined) wanted.push(inArray(changeRecords.severity, severitiesFrom(atLeast)));
  return wanted;
}
