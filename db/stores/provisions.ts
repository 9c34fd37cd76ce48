import { and, asc, desc, eq, exists, isNull, ne, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { ProvisionType } from "../../src/policy/taxonomy.js";
import type {
  ChangeRecord,
  KeptClause,
  Provision,
  ProvisionSearch,
  ProvisionStore,
  ProvisionWording,
  RatedStart,
  Viewer,
} from "../../src/ports.js";
import { type Db, executeRows, requireRow } from "../rows.js";
import {
  changeRecords,
  clauseChanges,
  documents,
  provisions,
  provisionWordings,
  provisionWords,
  versions,
} from "../schema.js";
import { provisionType } from "../value-shapes.js";
import { changeColumns, readChange } from "./change-rows.js";
import { visibleDocuments } from "./visible-documents.js";

interface ProvisionFilter {
  readonly platformId?: number;
  readonly documentId?: number;
  readonly type?: ProvisionType;
  readonly viewer?: Viewer;
  readonly limit: number;
}

export class ProvisionTables implements ProvisionStore {
  constructor(private readonly db: Db) {}

  async getProvision(id: number): Promise<Provision> {
    const rows = await this.selectProvisions().where(eq(provisions.id, id));
    return readProvision(requireRow(rows, `Provision P-${id}`));
  }

  async listProvisions(filter: ProvisionFilter): Promise<Provision[]> {
    const rows = await this.selectProvisions()
      .where(and(...conditions(filter), visibleDocuments(this.db, filter.viewer)))
      .orderBy(sql`${provisions.score} desc nulls last`, asc(provisions.id))
      .limit(filter.limit);
    return rows.map(readProvision);
  }

  async listOfOthers(filter: {
    readonly type: ProvisionType;
    readonly platformId: number;
    readonly viewer?: Viewer;
    readonly limit: number;
  }): Promise<KeptClause[]> {
    const leads = sql`${provisions.types} -> 0 ->> 'id' = ${filter.type}`;
    const key = sql<string>`hashtextextended(${provisions.quote}, 0)::text`;
    return this.db
      .select({ id: provisions.id, platformId: documents.platformId, key })
      .from(provisions)
      .innerJoin(documents, eq(documents.id, provisions.documentId))
      .where(
        and(
          ...conditions({ type: filter.type, limit: filter.limit }),
          leads,
          ne(documents.platformId, filter.platformId),
          visibleDocuments(this.db, filter.viewer),
        ),
      )
      .orderBy(sql`${provisions.score} desc nulls last`, asc(provisions.id))
      .limit(filter.limit);
  }

  async searchProvisions({ words, type, viewer, limit, offset }: ProvisionSearch): Promise<Provision[]> {
    const found = sql`${provisionWords(provisions)} @@ websearch_to_tsquery('english', ${words.replaceAll("\0", " ")})`;
    const wanted = conditions({ limit, ...(type === undefined ? {} : { type }) });
    const rows = await this.selectProvisions()
      .where(and(...wanted, found, visibleDocuments(this.db, viewer)))
      .orderBy(sql`${provisions.score} desc nulls last`, asc(provisions.id))
      .limit(limit)
      .offset(offset);
    return rows.map(readProvision);
  }

  countTypes(viewer?: Viewer): Promise<{ type: ProvisionType; platforms: number }[]> {
    const seen = visibleDocuments(this.db, viewer) ?? sql`true`;
    const counts = sql`
      select kind ->> 'id' as type, count(distinct ${documents.platformId})::integer as platforms
      from ${provisions} join ${documents} on ${documents.id} = ${provisions.documentId}
        cross join lateral jsonb_array_elements(${provisions.types}) as kind
      where ${isNull(provisions.endedAt)} and ${seen} group by 1 order by 2 desc, 1`;
    return executeRows(this.db, counts, z.object({ type: provisionType, platforms: z.number() }));
  }

  async readQuotes(ids: readonly number[]): Promise<Map<number, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db
      .select({ id: provisions.id, quote: provisions.quote })
      .from(provisions)
      .where(sql`${provisions.id} = any(${`{${ids.join()}}`}::integer[])`);
    return new Map(rows.map(({ id, quote }) => [id, quote]));
  }

  listRatedStarts(versionId: number): Promise<RatedStart[]> {
    const { types, severity, score, protective } = provisions;
    return this.db
      .select({ types, severity, score, protective, start: sql<number>`place.start` })
      .from(versions)
      .innerJoin(
        sql`lateral unnest(${versions.clauseStarts}, ${versions.clauseProvisions}) as place (start, provision)`,
        sql`true`,
      )
      .innerJoin(provisions, sql`${provisions.id} = place.provision`)
      .where(eq(versions.id, versionId));
  }

  async findProvisionAt(versionId: number, start: number): Promise<Provision | null> {
    const { clauseStarts, clauseProvisions } = versions;
    const rows = await this.db
      .select({ id: sql<number | null>`${clauseProvisions}[array_position(${clauseStarts}, ${start}::integer)]` })
      .from(versions)
      .where(eq(versions.id, versionId));
    const id = rows[0]?.id ?? null;
    return id === null ? null : this.getProvision(id);
  }

  async listWordings(provisionId: number): Promise<ProvisionWording[]> {
    const rows = await this.db
      .select({ wording: provisionWordings, acceptedAt: versions.acceptedAt })
      .from(provisionWordings)
      .innerJoin(versions, eq(versions.id, provisionWordings.versionId))
      .where(eq(provisionWordings.provisionId, provisionId))
      .orderBy(asc(versions.acceptedAt), asc(versions.id));
    return rows.flatMap(({ wording, acceptedAt }) =>
      acceptedAt ? [{ versionId: wording.versionId, acceptedAt, clause: readSpan(wording) }] : [],
    );
  }

  async listRelatedChanges(provisionId: number, limit: number): Promise<ChangeRecord[]> {
    const touching = this.db
      .select({ ordinal: clauseChanges.ordinal })
      .from(clauseChanges)
      .where(and(eq(clauseChanges.changeId, changeRecords.id), eq(clauseChanges.provisionId, provisionId)));
    const rows = await this.db
      .select(changeColumns)
      .from(changeRecords)
      .where(and(eq(changeRecords.status, "confirmed"), exists(touching)))
      .orderBy(desc(changeRecords.detectedAt), desc(changeRecords.id))
      .limit(limit);
    return rows.map(readChange);
  }

  private selectProvisions() {
    return this.db
      .select({ provision: provisions, lastVersionId: versions.id, start: startOf(provisions.id) })
      .from(provisions)
      .innerJoin(documents, eq(documents.id, provisions.documentId))
      .innerJoin(versions, sql`${versions.id} = coalesce(${provisions.endedVersionId}, ${documents.currentVersionId})`);
  }

  async countPrevalence(type: ProvisionType, documentType?: string): Promise<{ withType: number; platforms: number }> {
    const platform = documents.platformId;
    const readable = sql`${documents.currentVersionId} is not null and ${documents.state} <> 'unreadable'
        and (${documentType ?? null}::text is null or ${documents.type} = ${documentType ?? null})`;
    // Materialised: the planner would rather look the type up again for each document.
    const counts = sql`
      with standing as materialized (
        select ${provisions.documentId} from ${provisions} where ${isNull(provisions.endedAt)} and ${isOfType(type)}
      )
      select count(distinct ${platform})::integer as platforms,
        (count(distinct ${platform}) filter (where ${documents.id} in (select document_id from standing)))::integer as "withType"
      from ${documents} where ${readable}`;
    const rows = await executeRows(this.db, counts, z.object({ platforms: z.number(), withType: z.number() }));
    return requireRow(rows, "The prevalence");
  }
}

function conditions({ platformId, documentId, type }: ProvisionFilter): SQL[] {
  const wanted = [isNull(provisions.endedAt)];
  if (platformId !== undefined) wanted.push(eq(documents.platformId, platformId));
  if (documentId !== undefined) wanted.push(eq(provisions.documentId, documentId));
  if (type !== undefined) wanted.push(isOfType(type));
  return wanted;
}

function isOfType(type: ProvisionType): SQL {
  return sql`${provisions.types} @> ${JSON.stringify([{ id: type }])}::jsonb`;
}

/** Where the clause of a provision starts in the joined version. */
function startOf(provisionId: typeof provisions.id) {
  const { clauseStarts, clauseProvisions } = versions;
  return sql<number>`${clauseStarts}[array_position(${clauseProvisions}, ${provisionId})]`;
}

interface ProvisionRow {
  readonly provision: typeof provisions.$inferSelect;
  readonly lastVersionId: number;
  readonly start: number;
}

function readProvision({ provision, lastVersionId, start }: ProvisionRow): Provision {
  const { quote, path, endedVersionId: _, ...fields } = provision;
  return { ...fields, lastVersionId, clause: { quote, start, end: start + quote.length, path } };
}

function readSpan(row: { quote: string; startOffset: number; endOffset: number; path: readonly string[] }) {
  return { quote: row.quote, start: row.startOffset, end: row.endOffset, path: row.path };
}
