import { and, asc, desc, eq, gte, inArray, isNull, lt, type SQL, sql } from "drizzle-orm";
import { homeOf } from "../../src/mail-channel.js";
import { severitiesFrom } from "../../src/policy/severities.js";
import type { ProvisionType } from "../../src/policy/taxonomy.js";
import type {
  Acceptance,
  ChangeFilter,
  ChangeRecord,
  ChangeStore,
  ClauseChangeRecord,
  ComparisonOutcome,
  NewTelling,
  ScoredChange,
  UntoldChange,
  Viewer,
} from "../../src/ports.js";
import { type Db, requireRow } from "../rows.js";
import { changeRecords, clauseChanges, corrections, documents } from "../schema.js";
import { acceptVersion, lockDocument, requireCurrent } from "./accept-version.js";
import {
  type ChangeRow,
  changeColumns,
  findPair,
  insertChange,
  linkProvisions,
  readChange,
  reopen,
} from "./change-rows.js";
import { saveDeadlines } from "./deadlines.js";
import { listUntold, saveTelling } from "./later-tellings.js";
import { visibleDocuments } from "./visible-documents.js";

export class ChangeTables implements ChangeStore {
  constructor(private readonly db: Db) {}

  async acceptBaseline(acceptance: Acceptance): Promise<void> {
    await this.db.transaction(async (tx) => {
      const current = await lockDocument(tx, acceptance.documentId);
      await acceptVersion(tx, acceptance, { current, before: null });
    });
  }

  acceptQuietly(outcome: ComparisonOutcome, acceptance: Acceptance): Promise<ChangeRecord | null> {
    return this.db.transaction(async (tx) => {
      requireVersion(acceptance, outcome.afterVersionId);
      const current = await lockDocument(tx, outcome.documentId);
      await acceptVersion(tx, acceptance, { current, before: outcome.beforeVersionId });
      const known = await findPair(tx, outcome);
      if (known) return readChange(known);
      if (outcome.report.verdict === "none") return null;
      return settle(tx, await insertChange(tx, outcome, "quiet"));
    });
  }

  confirm(outcome: ComparisonOutcome, acceptance: Acceptance): Promise<ChangeRecord> {
    return this.db.transaction(async (tx) => {
      requireVersion(acceptance, outcome.afterVersionId);
      const current = await lockDocument(tx, outcome.documentId);
      const known = await findPair(tx, outcome);
      if (known?.status === "confirmed") return readChange(known);
      requireCurrent(outcome.documentId, outcome.beforeVersionId, current);
      await acceptVersion(tx, acceptance, { current, before: outcome.beforeVersionId });
      const change = known ? await reopen(tx, known, outcome) : await insertChange(tx, outcome, "confirmed");
      await saveDeadlines(tx, change.id, outcome.report.facts);
      return settle(tx, change);
    });
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

  listUntold(limit: number): Promise<UntoldChange[]> {
    return listUntold(this.db, limit);
  }

  saveTelling(changeId: number, telling: NewTelling): Promise<void> {
    return saveTelling(this.db, changeId, telling);
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
    return rows.map(({ changeId: _, links, wouldChange, ...change }) => {
      return { ...change, ...(links ? { links } : {}), ...(wouldChange ? { wouldChange } : {}) };
    });
  }

  countQuiet(documentIds: readonly number[], since: Date, until: Date): Promise<number> {
    const settled = and(gte(changeRecords.settledAt, since), lt(changeRecords.settledAt, until));
    const quiet = and(eq(changeRecords.status, "quiet"), eq(changeRecords.imported, false));
    return this.db.$count(changeRecords, and(inArray(changeRecords.documentId, [...documentIds]), quiet, settled));
  }

  async listScored(documentIds: readonly number[], since: Date, limit: number): Promise<ScoredChange[]> {
    if (documentIds.length === 0) return [];
    const { id, documentId, severity, detectedAt, headline } = changeRecords;
    const wanted = and(
      inArray(documentId, [...documentIds]),
      eq(changeRecords.status, "confirmed"),
      gte(detectedAt, since),
    );
    const changes = await this.db
      .select({ id, documentId, platformId: documents.platformId, severity, detectedAt, headline })
      .from(changeRecords)
      .innerJoin(documents, eq(documents.id, documentId))
      .where(wanted)
      .orderBy(desc(detectedAt), desc(id))
      .limit(limit);
    if (changes.length === 0) return [];
    const { changeId, kind, types, score, before, after } = clauseChanges;
    const ids = changes.map((change) => change.id);
    const clauses = await this.db
      .select({ changeId, kind, types, score, before, after })
      .from(clauseChanges)
      .where(inArray(changeId, ids))
      .orderBy(asc(changeId), asc(clauseChanges.ordinal));
    const byChange = new Map<number, ScoredChange["clauses"][number][]>(ids.map((one) => [one, []]));
    for (const { changeId: of, ...clause } of clauses) byChange.get(of)?.push(clause);
    return changes.map((change) => ({ ...change, clauses: byChange.get(change.id) ?? [] }));
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

/** Links the change to the provisions of both sides. The newer version is current by now: its provisions are known. */
async function settle(tx: Db, change: ChangeRow): Promise<ChangeRecord> {
  await linkProvisions(tx, change.id, "before", change.beforeVersionId);
  await linkProvisions(tx, change.id, "after", change.afterVersionId);
  return readChange(change);
}

function requireVersion({ versionId }: Acceptance, expected: number): void {
  if (versionId !== expected)
    throw new Error(`Version ${versionId} was to be accepted for a change to version ${expected}.`);
}

function conditions(filter: ChangeFilter): SQL[] {
  const { platformId, documentId, documentIds, since, until, atLeast, correctedBy, withQuiet, type, after } = filter;
  const wanted = [inArray(changeRecords.status, withQuiet ? ["confirmed", "quiet"] : ["confirmed"])];
  if (platformId !== undefined) wanted.push(eq(documents.platformId, platformId));
  if (documentId !== undefined) wanted.push(eq(changeRecords.documentId, documentId));
  if (documentIds !== undefined) wanted.push(inArray(changeRecords.documentId, [...documentIds]));
  if (type !== undefined) wanted.push(touches(type));
  if (after !== undefined) wanted.push(comesAfter(after));
  if (since !== undefined) wanted.push(gte(changeRecords.detectedAt, since));
  if (until !== undefined) wanted.push(lt(changeRecords.detectedAt, until));
  if (atLeast !== undefined) wanted.push(inArray(severityFor(correctedBy), severitiesFrom(atLeast)));
  return wanted;
}

/** The severity as a workspace has corrected it, else the record's. */
function severityFor(viewer: Viewer | undefined): SQL {
  if (viewer === undefined) return sql`${changeRecords.severity}`;
  const home = homeOf(viewer);
  const { changeId, adapter, workspace, severity } = corrections;
  return sql`coalesce((select ${severity} from ${corrections} where ${changeId} = ${changeRecords.id}
    and ${adapter} = ${home.adapter} and ${workspace} = ${home.workspace}), ${changeRecords.severity})`;
}

function touches(type: ProvisionType): SQL {
  return sql`exists (select 1 from ${clauseChanges} where ${clauseChanges.changeId} = ${changeRecords.id}
    and ${clauseChanges.types}::jsonb @> ${JSON.stringify([type])}::jsonb)`;
}

/** Newest first, of two at the same time the one with the higher number. */
function comesAfter({ detectedAt, id }: Pick<ChangeRecord, "id" | "detectedAt">): SQL {
  return sql`(${changeRecords.detectedAt}, ${changeRecords.id}) < (${detectedAt.toISOString()}::timestamptz, ${id}::integer)`;
}
