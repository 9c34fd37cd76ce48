import { and, asc, desc, eq, gte, inArray, type SQL } from "drizzle-orm";
import { FineprintError } from "../../src/errors.js";
import type { Severity } from "../../src/policy/types.js";
import type {
  Acceptance,
  ChangeFilter,
  ChangeRecord,
  ChangeStore,
  ClauseChangeRecord,
  ComparisonOutcome,
} from "../../src/ports.js";
import { type Db, onlyRow, requireRow } from "../rows.js";
import { changeRecords, clauseChanges, documents } from "../schema.js";
import { acceptVersion, dropUnconfirmed, lockDocument, requireCurrent } from "./accept-version.js";
import { type ChangeRow, findPair, insertChange, linkProvisions, readChange } from "./change-rows.js";

const RISING: readonly Severity[] = ["low", "medium", "high"];

export class ChangeTables implements ChangeStore {
  constructor(private readonly db: Db) {}

  saveUnconfirmed(outcome: ComparisonOutcome): Promise<ChangeRecord> {
    return this.db.transaction(async (tx) => {
      const current = await lockDocument(tx, outcome.documentId);
      const known = await findPair(tx, outcome);
      if (known) return readChange(known);
      requireCurrent(outcome.documentId, outcome.beforeVersionId, current);
      await dropUnconfirmed(tx, outcome.documentId, outcome.now);
      const change = await insertChange(tx, outcome, "unconfirmed");
      await linkProvisions(tx, change.id);
      return readChange(change);
    });
  }

  async acceptBaseline(acceptance: Acceptance): Promise<void> {
    await this.db.transaction(async (tx) => {
      await acceptVersion(tx, acceptance);
      await dropUnconfirmed(tx, acceptance.documentId, acceptance.now);
    });
  }

  acceptQuietly(outcome: ComparisonOutcome, acceptance: Acceptance): Promise<ChangeRecord | null> {
    return this.db.transaction(async (tx) => {
      requireVersion(acceptance, outcome.afterVersionId);
      await acceptVersion(tx, acceptance, outcome.beforeVersionId);
      const known = await findPair(tx, outcome);
      if (known && known.status !== "unconfirmed") return readChange(known);
      await dropUnconfirmed(tx, outcome.documentId, outcome.now, known?.id);
      if (known) return settle(tx, known.id, "quiet", outcome.now);
      if (outcome.report.verdict === "none") return null;
      const change = await insertChange(tx, outcome, "quiet");
      await linkProvisions(tx, change.id);
      return readChange(change);
    });
  }

  confirm(changeId: number, acceptance: Acceptance): Promise<ChangeRecord> {
    return this.db.transaction(async (tx) => {
      await lockDocument(tx, acceptance.documentId);
      const change = await getRow(tx, changeId);
      if (change.status === "confirmed") return readChange(change);
      requireUnconfirmed(change);
      requireVersion(acceptance, change.afterVersionId);
      await acceptVersion(tx, acceptance, change.beforeVersionId);
      await dropUnconfirmed(tx, change.documentId, acceptance.now, changeId);
      return settle(tx, changeId, "confirmed", acceptance.now);
    });
  }

  async markFlap(changeId: number, now: Date): Promise<void> {
    const open = and(eq(changeRecords.id, changeId), eq(changeRecords.status, "unconfirmed"));
    const set = { status: "flap", settledAt: now } as const;
    const rows = await this.db.update(changeRecords).set(set).where(open).returning({ id: changeRecords.id });
    if (rows.length === 0) await getRow(this.db, changeId);
  }

  async findUnconfirmed(documentId: number): Promise<ChangeRecord | null> {
    const open = and(eq(changeRecords.documentId, documentId), eq(changeRecords.status, "unconfirmed"));
    const rows = await this.db.select().from(changeRecords).where(open);
    return rows[0] ? readChange(rows[0]) : null;
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
    return rows.map(({ changeId: _, ...change }) => change);
  }

  async listChanges(filter: ChangeFilter): Promise<ChangeRecord[]> {
    const rows = await this.db
      .select({ change: changeRecords })
      .from(changeRecords)
      .innerJoin(documents, eq(documents.id, changeRecords.documentId))
      .where(and(...conditions(filter)))
      .orderBy(desc(changeRecords.detectedAt), desc(changeRecords.id))
      .limit(filter.limit);
    return rows.map(({ change }) => readChange(change));
  }
}

async function getRow(db: Db, id: number): Promise<ChangeRow> {
  return requireRow(await db.select().from(changeRecords).where(eq(changeRecords.id, id)), `Change C-${id}`);
}

/** The change's provisions are known only now that its version is accepted. */
async function settle(tx: Db, id: number, status: "confirmed" | "quiet", now: Date): Promise<ChangeRecord> {
  await linkProvisions(tx, id);
  const rows = await tx
    .update(changeRecords)
    .set({ status, settledAt: now })
    .where(eq(changeRecords.id, id))
    .returning();
  return readChange(onlyRow(rows));
}

function requireUnconfirmed({ id, status }: ChangeRow): void {
  if (status === "unconfirmed") return;
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
  if (atLeast !== undefined) wanted.push(inArray(changeRecords.severity, RISING.slice(RISING.indexOf(atLeast))));
  return wanted;
}
