import { and, asc, eq, exists, inArray, isNull, lt, lte, or, sql } from "drizzle-orm";
import { InputError } from "../../src/errors.js";
import type {
  DocumentReading,
  DocumentState,
  DocumentStore,
  FailedRead,
  GoodRead,
  NewDocument,
  NewLook,
  PolicyDocument,
  Viewer,
} from "../../src/ports.js";
import { type Db, ID, onlyRow, requireRow } from "../rows.js";
import { documents, snapshots, watches } from "../schema.js";
import { canonicalUrl, writtenOtherwise } from "./canonical-url.js";
import { columns, LOOK_ENDED, moment, named } from "./document-rows.js";
import { visibleDocuments } from "./visible-documents.js";

/** Longer addresses do not fit PostgreSQL's unique index; no browser or server is bound to take them either. */
const MAX_URL_LENGTH = 2000;

export class DocumentTable implements DocumentStore {
  private readonly selectOne;

  constructor(private readonly db: Db) {
    this.selectOne = db.select(columns).from(documents).where(eq(documents.id, ID)).prepare("");
  }

  async saveDocument(document: NewDocument, now: Date): Promise<PolicyDocument> {
    if (document.url.length > MAX_URL_LENGTH) {
      throw new InputError(
        `The address has ${document.url.length} characters; at most ${MAX_URL_LENGTH} can be watched.`,
      );
    }
    const known = await this.findDocumentByUrl(document.url);
    if (known) return known;
    const rows = await this.db
      .insert(documents)
      .values({
        ...document,
        canonicalUrl: canonicalUrl(document.url),
        state: "unverified",
        stateSince: now,
        firstTrackedAt: now,
        nextCheckAt: now,
      })
      .onConflictDoNothing()
      .returning(columns);
    return rows[0] ?? onlyRow(await this.findByUrl(document.url));
  }

  async getDocument(id: number): Promise<PolicyDocument> {
    return requireRow(await this.selectOne.execute({ id }), named(id));
  }

  async findDocuments(ids: readonly number[], viewer?: Viewer): Promise<PolicyDocument[]> {
    if (ids.length === 0) return [];
    const wanted = and(inArray(documents.id, [...ids]), visibleDocuments(this.db, viewer));
    return this.db.select(columns).from(documents).where(wanted).orderBy(asc(documents.id));
  }

  async findDocumentByUrl(url: string): Promise<PolicyDocument | null> {
    return (await this.findByUrl(url))[0] ?? null;
  }

  /** One that was saved before addresses had a canonical form is found under the ways it is usually written. */
  private findByUrl(url: string): Promise<PolicyDocument[]> {
    const old = and(isNull(documents.canonicalUrl), inArray(documents.url, writtenOtherwise(url)));
    const same = or(eq(documents.url, url), eq(documents.canonicalUrl, canonicalUrl(url)), old);
    return this.db
      .select(columns)
      .from(documents)
      .where(same)
      .orderBy(sql`${documents.url} <> ${url}`, asc(documents.id))
      .limit(1);
  }

  listDocuments(platformId?: number, viewer?: Viewer): Promise<PolicyDocument[]> {
    const wanted = platformId === undefined ? undefined : eq(documents.platformId, platformId);
    return this.db
      .select(columns)
      .from(documents)
      .where(and(wanted, visibleDocuments(this.db, viewer)))
      .orderBy(asc(documents.id));
  }

  async publish(urls: readonly string[]): Promise<void> {
    await this.db.execute(sql`
      update ${documents} set is_public = true
      where not is_public and (url in (select json_array_elements_text(${JSON.stringify(urls)}::json))
        or canonical_url in (select json_array_elements_text(${JSON.stringify(urls.map(canonicalUrl))}::json)))`);
  }

  async isVisible(id: number, viewer: Viewer): Promise<boolean> {
    const wanted = and(eq(documents.id, id), visibleDocuments(this.db, viewer));
    return (await this.db.$count(documents, wanted)) > 0;
  }

  findDue(now: Date, limit: number, lostBefore?: Date): Promise<PolicyDocument[]> {
    const active = this.db
      .select({ id: watches.id })
      .from(watches)
      .where(and(eq(watches.documentId, documents.id), isNull(watches.disabledReason)));
    const lost = lostBefore === undefined ? undefined : lt(documents.lookingAt, lostBefore);
    return this.db
      .select(columns)
      .from(documents)
      .where(and(or(lte(documents.nextCheckAt, now), lost), exists(active)))
      .orderBy(asc(documents.nextCheckAt), asc(documents.id))
      .limit(limit);
  }

  async beginLook(id: number, { now, askedAt, lostBefore }: NewLook): Promise<PolicyDocument | null> {
    const free = or(
      isNull(documents.lookingAt),
      eq(documents.lookingFor, askedAt),
      lt(documents.lookingAt, lostBefore),
    );
    const rows = await this.db
      .update(documents)
      .set({ lookingAt: now, lookingFor: askedAt })
      .where(and(eq(documents.id, id), free))
      .returning(columns);
    if (rows.length === 0) await this.getDocument(id);
    return rows[0] ?? null;
  }

  async endLook(id: number): Promise<void> {
    await this.change(id, LOOK_ENDED);
  }

  async scheduleCheck(id: number, at: Date): Promise<void> {
    await this.change(id, { nextCheckAt: at });
  }

  async scheduleChecks(due: readonly { id: number; at: Date }[]): Promise<void> {
    await this.db.execute(sql`
      update ${documents} as document set next_check_at = due.at
      from json_to_recordset(${JSON.stringify(due)}::json) as due (id integer, at timestamptz)
      where document.id = due.id`);
  }

  async setCadence(id: number, everyMs: number | null): Promise<void> {
    await this.change(id, { checkEveryMs: everyMs });
  }

  async settleCadences(ids: readonly number[], defaultMs: number, now: Date): Promise<void> {
    if (ids.length === 0) return;
    const wish = sql`min(coalesce(${watches.checkEveryMs}, ${defaultMs}::bigint))`;
    const shortest = sql`(select ${wish} from ${watches}
      where ${watches.documentId} = ${documents.id} and ${watches.disabledReason} is null)`;
    const soonest = sql`${moment(now)} + make_interval(secs => coalesce(${shortest}, ${defaultMs}::bigint) / 1000.0)`;
    await this.db
      .update(documents)
      .set({
        checkEveryMs: sql`nullif(${shortest}, ${defaultMs}::bigint)`,
        nextCheckAt: sql`least(${documents.nextCheckAt}, ${soonest})`,
      })
      .where(inArray(documents.id, [...ids]));
  }

  async setReading(id: number, reading: DocumentReading | null, now: Date): Promise<PolicyDocument> {
    return this.change(id, { reading, etag: null, lastModified: null, lastSnapshotId: null, nextCheckAt: now });
  }

  /**
   * Leaves the failure counter alone: a page that was read may still turn out to be a wall. A server that repeats no
   * validator with its 304 has not taken the old one back.
   */
  async recordGoodRead(id: number, { at, etag, lastModified }: GoodRead): Promise<void> {
    const validators = { etag: etag ?? undefined, lastModified: lastModified ?? undefined };
    await this.change(id, { ...validators, lastCheckedAt: at, lookedAt: at, readState: "ok" });
  }

  async recordSeen(id: number, snapshotId: number, at: Date): Promise<void> {
    const seen = {
      lastSnapshotId: snapshotId,
      etag: sql`${snapshots.headers} ->> 'etag'`,
      lastModified: sql`${snapshots.headers} ->> 'last-modified'`,
      lastCheckedAt: at,
      lookedAt: sql`greatest(${documents.lookedAt}, ${moment(at)})`,
      readState: "ok",
      ...LOOK_ENDED,
    } as const;
    const found = and(eq(documents.id, id), eq(snapshots.id, snapshotId));
    const rows = await this.db.update(documents).set(seen).from(snapshots).where(found).returning({ id: documents.id });
    requireRow(rows, `${named(id)} or its snapshot ${snapshotId}`);
  }

  async recordVerified(id: number, at: Date): Promise<DocumentState> {
    const before = this.db
      .select({ id: documents.id, state: documents.state })
      .from(documents)
      .where(eq(documents.id, id))
      .for("update")
      .as("before");
    const rows = await this.db
      .update(documents)
      .set({
        state: "verified",
        stateSince: sql`case when ${before.state} = 'verified' then ${documents.stateSince} else ${moment(at)} end`,
        lastVerifiedAt: at,
        failedReads: 0,
        problem: null,
        ...LOOK_ENDED,
        replacementUrl: null,
      })
      .from(before)
      .where(eq(documents.id, before.id))
      .returning({ state: before.state });
    return requireRow(rows, named(id)).state;
  }

  async recordFailedRead(id: number, read: FailedRead, unreadableAfter: number): Promise<PolicyDocument> {
    const failed = sql`${documents.failedReads} + 1`;
    const turns = sql`${documents.state} <> 'unreadable' and ${failed} >= ${unreadableAfter}::integer`;
    return this.change(id, {
      failedReads: failed,
      state: sql`case when ${turns} then 'unreadable' else ${documents.state} end`,
      stateSince: sql`case when ${turns} then ${moment(read.at)} else ${documents.stateSince} end`,
      readState: read.readState,
      problem: read.problem,
      ...(read.replacementUrl === undefined ? {} : { replacementUrl: read.replacementUrl }),
      lastCheckedAt: read.at,
      ...LOOK_ENDED,
    });
  }

  private async change(id: number, set: Parameters<ReturnType<Db["update"]>["set"]>[0]): Promise<PolicyDocument> {
    return requireRow(
      await this.db.update(documents).set(set).where(eq(documents.id, id)).returning(columns),
      named(id),
    );
  }
}
