import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Pruned, RetentionStore, StoredSize } from "../../src/ports.js";
import { type Db, executeRows, onlyRow } from "../rows.js";
import {
  blobs,
  candidates,
  changeRecords,
  documents,
  provisions,
  provisionWordings,
  snapshots,
  stretches,
  versions,
} from "../schema.js";
import { MOST_QUIET, pruneDateLines, repeatsAnOlder } from "./prune-quiet.js";

/** Rows of one document cleared away in one transaction: what is more waits for the next run. */
const MOST = { versions: 200, snapshots: 500 };

const id = z.object({ id: z.number() });
const sha256 = z.object({ sha256: z.string() });
const size = z.object({
  documentId: z.number(),
  snapshots: z.coerce.number(),
  versions: z.coerce.number(),
  changes: z.coerce.number(),
  bytes: z.coerce.number(),
});

interface Turn {
  readonly documentId: number;
  readonly before: Date;
  readonly dateLinesBefore: Date | null;
  readonly now: Date;
}

export class RetentionTables implements RetentionStore {
  constructor(private readonly db: Db) {}

  async prune(asked: Parameters<RetentionStore["prune"]>[0]): Promise<Pruned> {
    const { before, dateLinesBefore, now, documents: most, everyMs } = asked;
    const prunedBefore = new Date(now.getTime() - everyMs).toISOString();
    const turns = await executeRows(
      this.db,
      sql`select id from ${documents}
        where pruned_at is null or pruned_at < ${prunedBefore}::timestamptz
        order by pruned_at nulls first, id limit ${most}::integer`,
      id,
    );
    const sum = { documents: turns.length, dateLines: 0, versions: 0, snapshots: 0, bytes: 0 };
    for (const { id: documentId } of turns) {
      const gone = await this.db.transaction((tx) => pruneDocument(tx, { documentId, before, dateLinesBefore, now }));
      sum.dateLines += gone.dateLines;
      sum.versions += gone.versions;
      sum.snapshots += gone.snapshots;
      sum.bytes += gone.bytes;
    }
    return sum;
  }

  listSizes(limit: number): Promise<StoredSize[]> {
    return executeRows(
      this.db,
      sql`${sizes(sql`true`)} order by bytes desc, "documentId" limit ${limit}::integer`,
      size,
    );
  }

  async measure(documentId: number): Promise<StoredSize> {
    const [found] = await executeRows(this.db, sizes(sql`document.id = ${documentId}::integer`), size);
    return found ?? { documentId, snapshots: 0, versions: 0, changes: 0, bytes: 0 };
  }

  async measureDatabase(): Promise<number> {
    const shape = z.object({ bytes: z.coerce.number() });
    return onlyRow(await executeRows(this.db, sql`select pg_database_size(current_database()) as bytes`, shape)).bytes;
  }
}

/** One document in one transaction. One that has more than fits into it keeps its turn. */
async function pruneDocument(tx: Db, turn: Turn): Promise<Omit<Pruned, "documents">> {
  const { documentId, dateLinesBefore } = turn;
  const dateLines = dateLinesBefore === null ? 0 : await pruneDateLines(tx, documentId, dateLinesBefore);
  const versionsGone = await pruneVersions(tx, turn);
  const hashes = await pruneSnapshots(tx, turn);
  const bytes = hashes.length === 0 ? 0 : await pruneBlobs(tx, hashes);
  if (dateLines < MOST_QUIET && versionsGone < MOST.versions && hashes.length < MOST.snapshots) {
    const at = turn.now.toISOString();
    await tx.execute(sql`update ${documents} set pruned_at = ${at}::timestamptz where id = ${documentId}::integer`);
  }
  return { dateLines, versions: versionsGone, snapshots: hashes.length, bytes };
}

/**
 * Texts that nothing refers to: those that were seen long ago and never accepted, as they did not hold still; and accepted
 * ones that say what an older one says.
 */
async function pruneVersions(tx: Db, { documentId, before }: Turn): Promise<number> {
  const gone = await executeRows(
    tx,
    sql`delete from ${versions} where id in (
        select version.id from ${versions} version
        join ${snapshots} snapshot on snapshot.id = version.snapshot_id
        where version.document_id = ${documentId}::integer
          and (version.accepted_at is null or ${repeatsAnOlder(sql`version`)})
          and version.created_at < ${before.toISOString()}::timestamptz and snapshot.origin is null
          and version.id not in (${neededVersions(documentId)})
        order by version.id limit ${MOST.versions}::integer)
      returning id`,
    id,
  );
  return gone.length;
}

function neededVersions(documentId: number) {
  const of = sql`document_id = ${documentId}::integer`;
  return sql`select needed.id from (
      select current_version_id as id from ${documents} where ${documents.id} = ${documentId}::integer
      union all select before_version_id from ${changeRecords} where ${of}
      union all select after_version_id from ${changeRecords} where ${of}
      union all select reverted_to_version_id from ${changeRecords} where ${of}
      union all select before_version_id from ${candidates} where ${of}
      union all select version_id from ${candidates} where ${of}
      union all select first_version_id from ${provisions} where ${of}
      union all select ended_version_id from ${provisions} where ${of}
      union all select wording.version_id from ${provisionWordings} wording
        join ${provisions} provision on provision.id = wording.provision_id where provision.document_id = ${documentId}::integer
      union all select (known ->> 'versionId')::integer from ${stretches} where ${of}
      union all select (other ->> 'versionId')::integer from ${stretches} where ${of}
      union all select (origin.value ->> 'versionId')::integer from ${versions} version,
        json_array_elements(case when json_typeof(version.held) = 'array' then version.held else '[]'::json end) as origin (value)
        where version.document_id = ${documentId}::integer
    ) needed where needed.id is not null`;
}

/** Fetches that brought nothing that counted. Returns the hashes of their pages. */
async function pruneSnapshots(tx: Db, { documentId, before }: Turn): Promise<string[]> {
  const gone = await executeRows(
    tx,
    sql`delete from ${snapshots} where id in (
        select snapshot.id from ${snapshots} snapshot
        where snapshot.document_id = ${documentId}::integer and snapshot.origin is null
          and snapshot.fetched_at < ${before.toISOString()}::timestamptz
          and not exists (select 1 from ${versions} version where version.snapshot_id = snapshot.id)
          and not exists (select 1 from ${documents} document where document.last_snapshot_id = snapshot.id)
        order by snapshot.id limit ${MOST.snapshots}::integer)
      returning sha256`,
    sha256,
  );
  return [...new Set(gone.map((row) => row.sha256))];
}

/** The bytes go when no fetch has them any more. A page that is being saved just now holds its row: it is left for later. */
async function pruneBlobs(tx: Db, hashes: readonly string[]): Promise<number> {
  const list = sql.join(
    hashes.map((hash) => sql`${hash}`),
    sql`, `,
  );
  const gone = await executeRows(
    tx,
    sql`delete from ${blobs} where sha256 in (
        select blob.sha256 from ${blobs} blob where blob.sha256 in (${list})
          and not exists (select 1 from ${snapshots} snapshot where snapshot.sha256 = blob.sha256)
        for update skip locked)
      returning octet_length(gzip) as id`,
    id,
  );
  return gone.reduce((sum, row) => sum + row.id, 0);
}

function sizes(which: ReturnType<typeof sql>) {
  return sql`select document.id as "documentId", page.snapshots, text.versions, change.changes,
      coalesce(page.bytes, 0) + coalesce(text.bytes, 0) as bytes
    from ${documents} document,
      lateral (select coalesce(sum(own.fetches), 0) as snapshots, sum(octet_length(blob.gzip)) as bytes
        from (select sha256, count(*) as fetches from ${snapshots} where document_id = document.id group by sha256) own
        join ${blobs} blob on blob.sha256 = own.sha256) page,
      lateral (select count(*) as versions, sum(pg_column_size(text) + pg_column_size(clauses)) as bytes
        from ${versions} where document_id = document.id) text,
      lateral (select count(*) as changes from ${changeRecords} where document_id = document.id) change
    where ${which}`;
}
