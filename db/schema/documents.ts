import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  index,
  integer,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { DocumentState, ReadState } from "../../src/ports.js";
import { bytes, json, prose, verbatim } from "../columns.js";
import * as shapes from "../shapes.js";
import { fineprint, id, moment, word } from "./base.js";

export const platforms = fineprint.table("platforms", {
  id: id(),
  slug: prose().notNull().unique(),
  name: prose().notNull(),
  aliases: json(shapes.strings).notNull(),
  domains: json(shapes.strings).notNull(),
});

export const documents = fineprint.table(
  "documents",
  {
    id: id(),
    platformId: integer()
      .notNull()
      .references(() => platforms.id),
    type: prose().notNull(),
    url: prose().notNull().unique(),
    /** What is the same for every way to write the address; null for one that was saved before there was one. */
    canonicalUrl: prose().unique(),
    /** Its address stands or stood in the catalogue, or an import brought it: its records are for every workspace. */
    isPublic: boolean().notNull().default(false),
    state: word<DocumentState>().notNull(),
    stateSince: moment().notNull(),
    problem: prose(),
    replacementUrl: prose(),
    readState: word<ReadState>(),
    failedReads: integer().notNull().default(0),
    checkEveryMs: bigint({ mode: "number" }),
    nextCheckAt: moment().notNull(),
    lastCheckedAt: moment(),
    lastVerifiedAt: moment(),
    /** Since when a page that was fetched waits to be read. One at a time: null when none does. */
    lookingAt: moment(),
    /** Which look that is: when it was asked for, UTC ms, as its job says. */
    lookingFor: bigint({ mode: "number" }),
    /** When the newest page that was dealt with was fetched: an older one says nothing any more. */
    lookedAt: moment(),
    firstTrackedAt: moment().notNull(),
    etag: prose(),
    lastModified: prose(),
    lastSnapshotId: integer().references((): AnyPgColumn => snapshots.id),
    currentVersionId: integer().references((): AnyPgColumn => versions.id),
    reading: json(shapes.documentReading),
    /** When what no record needs was last cleared away. */
    prunedAt: moment(),
  },
  (table) => [
    index().on(table.nextCheckAt),
    index().on(table.prunedAt.asc().nullsFirst()),
    index().on(table.lookingAt).where(sql`${table.lookingAt} is not null`),
    // A row that others refer to can be taken away only after a look for those: without an index each is a walk.
    index().on(table.lastSnapshotId),
    index().on(table.currentVersionId),
    index().on(table.platformId),
    check("documents_state", sql`${table.state} in ('unverified', 'verified', 'unreadable')`),
    check("documents_failed_reads", sql`${table.failedReads} >= 0`),
    check("documents_cadence", sql`${table.checkEveryMs} > 0`),
  ],
);

/** Who asks which host just now, over all workers; the columns are those of the limiter that reads and writes them. */
export const hostTurns = fineprint.table("host_turns", {
  key: text().primaryKey(),
  points: integer().notNull().default(0),
  /** UTC ms. */
  expire: bigint({ mode: "number" }),
});

/** How far imports of recorded history have come. */
export const importMarks = fineprint.table(
  "import_marks",
  {
    documentId: integer()
      .notNull()
      .references(() => documents.id),
    source: prose().notNull(),
    lastOrigin: prose().notNull(),
    finishedAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.documentId, table.source] })],
);

/** The fetched bytes, each content once, gzipped. */
export const blobs = fineprint.table(
  "blobs",
  {
    sha256: text().primaryKey(),
    /** Bytes before compression. */
    size: integer().notNull(),
    gzip: bytes().notNull(),
  },
  (table) => [check("blobs_sha256", sql`${table.sha256} ~ '^[0-9a-f]{64}$'`)],
);

/** One row for each fetch that brought bytes. */
export const snapshots = fineprint.table(
  "snapshots",
  {
    id: id(),
    documentId: integer()
      .notNull()
      .references(() => documents.id),
    sha256: text()
      .notNull()
      .references(() => blobs.sha256),
    contentType: prose(),
    status: integer().notNull(),
    headers: json(shapes.stringRecord).notNull(),
    finalUrl: prose().notNull(),
    fetchedAt: moment().notNull(),
    /** Set for what was imported. */
    origin: prose(),
    /** The nearest copy in a public archive, as that archive answered, and when it was asked last. */
    archiveUrl: prose(),
    archiveCapturedAt: moment(),
    archiveAskedAt: moment(),
  },
  (table) => [
    index().on(table.documentId, table.fetchedAt),
    index().on(table.sha256),
    uniqueIndex("snapshots_once_per_origin").on(table.documentId, table.origin).where(sql`${table.origin} is not null`),
    check("snapshots_archived", sql`(${table.archiveUrl} is null) = (${table.archiveCapturedAt} is null)`),
  ],
);

export const versions = fineprint.table(
  "versions",
  {
    id: id(),
    documentId: integer()
      .notNull()
      .references(() => documents.id),
    snapshotId: integer()
      .notNull()
      .references(() => snapshots.id),
    extractor: text().notNull(),
    text: verbatim().notNull(),
    /** One value, not a row each: they are written and read by the hundred, and never apart. */
    clauses: json(shapes.clauseList).notNull(),
    /** Clauses that stand as they were known, not as this snapshot has them, and where those come from. */
    held: json(shapes.heldOrigins),
    textSha256: text().notNull(),
    comparableSha256: text(),
    title: prose(),
    language: text(),
    dateLine: prose(),
    /** Lines of the page left out, counted by reason. */
    setAside: json(shapes.setAsideCounts),
    createdAt: moment().notNull(),
    acceptedAt: moment(),
    /** Set with `acceptedAt`: who rated it, and of each clause where it starts and which provision it is, if any. */
    analyser: text(),
    clauseStarts: integer().array(),
    clauseProvisions: integer().array().$type<(number | null)[]>(),
  },
  (table) => [
    uniqueIndex("versions_once_per_extractor").on(table.snapshotId, table.extractor).where(sql`${table.held} is null`),
    uniqueIndex("versions_held_once")
      .on(table.snapshotId, table.extractor, table.textSha256)
      .where(sql`${table.held} is not null`),
    index().on(table.documentId, table.id),
    index().on(table.snapshotId),
  ],
);

/** The text of a document that is to be seen again before its changes are news: one at most. */
export const candidates = fineprint.table(
  "candidates",
  {
    documentId: integer()
      .primaryKey()
      .references(() => documents.id),
    beforeVersionId: integer()
      .notNull()
      .references(() => versions.id),
    versionId: integer()
      .notNull()
      .references(() => versions.id),
    seenAt: moment().notNull(),
    /** When it is fetched again for its own sake; null: a regular check decides. */
    confirmAt: moment(),
    looks: integer().notNull(),
  },
  (table) => [index().on(table.confirmAt)],
);

/** Places of a document that read otherwise at some look, and whether they hold still. */
export const stretches = fineprint.table(
  "stretches",
  {
    documentId: integer()
      .notNull()
      .references(() => documents.id),
    place: text().notNull(),
    path: json(shapes.strings).notNull(),
    kinds: json(shapes.strings).notNull(),
    since: moment().notNull(),
    seenAt: moment().notNull(),
    turns: integer().notNull(),
    changeDays: integer().notNull(),
    changedAt: moment(),
    now: json(shapes.strings).notNull(),
    still: integer().notNull(),
    stillSince: moment().notNull(),
    gone: json(shapes.strings).notNull(),
    frame: json(shapes.frame),
    standing: json(shapes.standing).notNull().default({}),
    waits: json(shapes.waitingPart),
    volatileSince: moment(),
    toldAt: moment(),
    known: json(shapes.placeInVersion),
    other: json(shapes.placeInVersion),
  },
  (table) => [primaryKey({ columns: [table.documentId, table.place] })],
);
