import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  date,
  doublePrecision,
  index,
  integer,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { z } from "zod";
import type { ProvisionType } from "../src/policy/taxonomy.js";
import type { ClauseChangeKind, Direction, Severity, StatedFact, Verdict } from "../src/policy/types.js";
import type {
  ApiScope,
  ChangeStatus,
  DeliveryStatus,
  DigestRhythm,
  DigestSetting,
  DocumentState,
  HookEvent,
  HookMessageStatus,
  HookTopic,
  NoticeKind,
  ReadState,
  ReportState,
  SkipKind,
  TriageKind,
  WrongPart,
} from "../src/ports.js";
import { bytes, json, jsonb, prose, verbatim } from "./columns.js";
import * as shapes from "./shapes.js";

/** The application's own schema. Every statement names it: on the embedded database the queue has the search path. */
export const fineprint = pgSchema("fineprint");

/** The numbers people see as D-12, C-67, P-345. */
const id = () => integer().primaryKey().generatedByDefaultAsIdentity();

/** UTC, in milliseconds: what a JavaScript `Date` holds. */
const moment = () => timestamp({ withTimezone: true, precision: 3 });

/** One of a fixed set of words. */
function word<T extends string>() {
  return text().$type<T>();
}

const severity = () => word<Severity>();

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

/** What a search looks in; the index is on the same expression. */
export function provisionWords({ title, quote }: { readonly title: AnyPgColumn; readonly quote: AnyPgColumn }) {
  return sql`to_tsvector('english', ${title} || ' ' || left(${quote}, 50000))`;
}

/**
 * A clause of a known type, followed through versions. Its place is that of its clause in the last version it stands or
 * stood in: a new version moves most clauses, and touches only the provisions whose words or rating are others.
 */
export const provisions = fineprint.table(
  "provisions",
  {
    id: id(),
    documentId: integer()
      .notNull()
      .references(() => documents.id),
    title: prose().notNull(),
    types: jsonb(shapes.typeScores).notNull(),
    severity: severity(),
    score: doublePrecision(),
    protective: boolean().notNull(),
    reasons: json(shapes.reasons).notNull(),
    quote: verbatim().notNull(),
    path: json(shapes.strings).notNull(),
    /** Its wording as `clause_readings` has it; null in rows from before readings were kept. */
    wording: text(),
    firstSeenAt: moment().notNull(),
    firstVersionId: integer()
      .notNull()
      .references(() => versions.id),
    endedAt: moment(),
    /** The last version it stood in. While it stands that is the document's current one, and this is null. */
    endedVersionId: integer().references(() => versions.id),
    analysedAt: moment().notNull(),
    analyser: text().notNull(),
  },
  (table) => [
    index().on(table.documentId),
    index().on(table.firstVersionId),
    index().on(table.endedVersionId).where(sql`${table.endedVersionId} is not null`),
    index("provisions_standing_types")
      .using("gin", table.types.op("jsonb_path_ops"))
      .where(sql`${table.endedAt} is null`),
    // As many characters as fit a text vector, however long a clause is.
    index("provisions_words").using("gin", provisionWords(table)).where(sql`${table.endedAt} is null`),
    check("provisions_severity", sql`${table.severity} in ('high', 'medium', 'low')`),
    check("provisions_score", sql`(${table.severity} is null) = (${table.score} is null)`),
    check("provisions_ended", sql`(${table.endedAt} is null) = (${table.endedVersionId} is null)`),
  ],
);

/** The wordings a provision had, each with the version that brought it. */
export const provisionWordings = fineprint.table(
  "provision_wordings",
  {
    provisionId: integer()
      .notNull()
      .references(() => provisions.id),
    versionId: integer()
      .notNull()
      .references(() => versions.id),
    quote: verbatim().notNull(),
    startOffset: integer().notNull(),
    endOffset: integer().notNull(),
    path: json(shapes.strings).notNull(),
  },
  (table) => [primaryKey({ columns: [table.provisionId, table.versionId] }), index().on(table.versionId)],
);

export const changeRecords = fineprint.table(
  "change_records",
  {
    id: id(),
    documentId: integer()
      .notNull()
      .references(() => documents.id),
    beforeVersionId: integer()
      .notNull()
      .references(() => versions.id),
    afterVersionId: integer()
      .notNull()
      .references(() => versions.id),
    status: word<ChangeStatus>().notNull(),
    detectedAt: moment().notNull(),
    /** When it stopped being unconfirmed. */
    settledAt: moment(),
    /** When its deliveries were planned; null on a confirmed change: they are to be planned. */
    plannedAt: moment(),
    verdict: word<Verdict>().notNull(),
    severity: severity(),
    direction: word<Direction>(),
    flags: json(shapes.changeFlags).notNull(),
    headline: text(),
    told: json(shapes.toldFacts).notNull().default([]),
    summary: json(shapes.strings).notNull(),
    facts: json(shapes.statedFacts).notNull(),
    analyser: text().notNull(),
    revertedToVersionId: integer().references(() => versions.id),
    /** What an analyser told of it later, where nothing was told when it was confirmed; what was sealed is never written again. */
    laterAnalyser: text(),
    laterHeadline: text(),
    laterTold: json(shapes.toldFacts),
    laterDirection: word<Direction>(),
    /** What its confirmation will write; null once it is settled. */
    acceptance: json(shapes.acceptance),
    imported: boolean().notNull().default(false),
  },
  (table) => [
    unique("change_records_once_per_pair").on(table.beforeVersionId, table.afterVersionId),
    uniqueIndex("change_records_one_unconfirmed").on(table.documentId).where(sql`${table.status} = 'unconfirmed'`),
    index().on(table.documentId, table.detectedAt),
    index().on(table.afterVersionId),
    index().on(table.revertedToVersionId).where(sql`${table.revertedToVersionId} is not null`),
    index().on(table.detectedAt).where(sql`${table.status} = 'confirmed'`),
    index("change_records_to_plan")
      .on(table.documentId)
      .where(sql`${table.status} = 'confirmed' and ${table.plannedAt} is null`),
    index("change_records_untold")
      .on(table.id)
      .where(sql`${table.headline} is null and ${table.laterAnalyser} is null and ${table.verdict} = 'changed'`),
    check("change_records_status", sql`${table.status} in ('unconfirmed', 'confirmed', 'quiet', 'flap')`),
    check("change_records_settled", sql`(${table.status} = 'unconfirmed') = (${table.settledAt} is null)`),
    check("change_records_severity", sql`${table.severity} in ('high', 'medium', 'low')`),
  ],
);

/** Days that changes bind to, for the clock that reminds of them: `deadlinesOf` their facts. */
export const deadlines = fineprint.table(
  "deadlines",
  {
    changeId: integer()
      .notNull()
      .references(() => changeRecords.id),
    name: word<StatedFact["name"]>().notNull(),
    day: date({ mode: "string" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.changeId, table.name, table.day] }), index().on(table.day)],
);

export const clauseChanges = fineprint.table(
  "clause_changes",
  {
    changeId: integer()
      .notNull()
      .references(() => changeRecords.id),
    ordinal: integer().notNull(),
    kind: word<ClauseChangeKind>().notNull(),
    types: json(shapes.provisionTypes).notNull(),
    severity: severity(),
    score: doublePrecision(),
    protective: boolean().notNull(),
    direction: word<Direction>().notNull(),
    before: json(shapes.span),
    after: json(shapes.span),
    words: json(shapes.wordRuns).notNull(),
    links: json(shapes.linkChanges),
    reasons: json(shapes.reasons).notNull(),
    wouldChange: json(shapes.tolds),
    /** The wording it shows, as `clause_readings` has it; null for a move, and for what was never read. */
    wording: text(),
    provisionId: integer().references(() => provisions.id),
  },
  (table) => [
    primaryKey({ columns: [table.changeId, table.ordinal] }),
    index().on(table.provisionId).where(sql`${table.provisionId} is not null`),
    index("clause_changes_unread").on(table.changeId).where(sql`${table.wording} is null and ${table.kind} <> 'moved'`),
    check("clause_changes_severity", sql`${table.severity} in ('high', 'medium', 'low')`),
  ],
);

/** Texts of ours that readings put together, each once. Content-addressed: what an analyser said, it has said. */
export const readingTexts = fineprint.table("reading_texts", {
  id: text().primaryKey(),
  template: prose().notNull(),
});

/** What an analyser said of a wording under its headings, once however many clauses, changes and versions have it. */
export const clauseReadings = fineprint.table(
  "clause_readings",
  {
    /** Hash of the clause's words and the headings above it. */
    wording: text().notNull(),
    analyser: text().notNull(),
    reading: json(shapes.packedReading).notNull(),
  },
  (table) => [primaryKey({ columns: [table.wording, table.analyser] })],
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

export const channels = fineprint.table(
  "channels",
  { id: id(), adapter: prose().notNull(), workspace: prose().notNull(), channel: prose().notNull() },
  (table) => [unique("channels_once").on(table.adapter, table.workspace, table.channel)],
);

export const watches = fineprint.table(
  "watches",
  {
    id: id(),
    channelId: integer()
      .notNull()
      .references(() => channels.id),
    documentId: integer()
      .notNull()
      .references(() => documents.id),
    threshold: severity().notNull(),
    provisionType: word<ProvisionType>(),
    digest: word<DigestSetting>().notNull(),
    tags: prose().array().notNull().default([]),
    /** Who looks after it: the person's ID where it is known, and the name. */
    owner: prose(),
    ownerName: prose(),
    /** How often this channel wants the document checked; null: as the others do. */
    checkEveryMs: bigint({ mode: "number" }),
    createdBy: prose().notNull(),
    createdAt: moment().notNull(),
    mutedUntil: moment(),
    disabledReason: prose(),
  },
  (table) => [
    unique("watches_once_per_document").on(table.channelId, table.documentId),
    index().on(table.documentId),
    check("watches_threshold", sql`${table.threshold} in ('high', 'medium', 'low')`),
    check("watches_digest", sql`${table.digest} in ('off', 'daily', 'weekly')`),
    check("watches_owner", sql`${table.owner} is null or ${table.ownerName} is not null`),
    check("watches_cadence", sql`${table.checkEveryMs} between 3600000 and 2592000000`),
  ],
);

/** Which workspaces watch a document or ever have: they may see its records. */
export const workspaceDocuments = fineprint.table(
  "workspace_documents",
  {
    adapter: prose().notNull(),
    workspace: prose().notNull(),
    documentId: integer()
      .notNull()
      .references(() => documents.id),
    since: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.documentId, table.adapter, table.workspace] })],
);

export const deliveries = fineprint.table(
  "deliveries",
  {
    id: id(),
    channelId: integer()
      .notNull()
      .references(() => channels.id),
    kind: word<NoticeKind>().notNull(),
    documentId: integer().references(() => documents.id),
    changeId: integer().references(() => changeRecords.id),
    key: prose().notNull(),
    /** The day a reminder is about. */
    day: date({ mode: "string" }),
    /** The report it tells of, or its answer. */
    reportId: integer().references(() => wrongReports.id),
    /** The correction it tells. */
    revision: integer(),
    status: word<DeliveryStatus>().notNull(),
    attempts: integer().notNull().default(0),
    message: json(shapes.stringRecord),
    reason: prose(),
    skipKind: word<SkipKind>(),
    digestId: integer().references((): AnyPgColumn => deliveries.id),
    rhythm: word<DigestRhythm>(),
    since: moment(),
    until: moment(),
    plannedAt: moment().notNull(),
    /** Not to be tried before. */
    dueAt: moment().notNull().default(sql`now()`),
    claimedAt: moment(),
    postedAt: moment(),
    /** When it was found to be late and said so: once. */
    lateAt: moment(),
    /** When somebody asked for it again after it had failed: patience counts from there. */
    resentAt: moment(),
  },
  (table) => [
    unique("deliveries_once_per_key").on(table.channelId, table.key),
    index().on(table.changeId),
    index("deliveries_unfinished").on(table.id).where(sql`${table.status} in ('pending', 'sending')`),
    check("deliveries_status", sql`${table.status} in ('pending', 'sending', 'posted', 'failed', 'skipped')`),
    check("deliveries_posted", sql`(${table.status} = 'posted') = (${table.postedAt} is not null)`),
    check("deliveries_sending", sql`${table.status} <> 'sending' or ${table.claimedAt} is not null`),
    index("deliveries_of_digest").on(table.digestId).where(sql`${table.digestId} is not null`),
    index("deliveries_of_channel").on(table.channelId, table.plannedAt),
    check("deliveries_day", sql`(${table.kind} = 'reminder') = (${table.day} is not null)`),
    index("deliveries_ended").on(table.plannedAt).where(sql`${table.status} in ('posted', 'failed')`),
    index("deliveries_failed").on(table.id).where(sql`${table.status} = 'failed'`),
    check("deliveries_report", sql`(${table.kind} in ('report', 'answered')) = (${table.reportId} is not null)`),
    check("deliveries_revision", sql`(${table.kind} = 'corrected') = (${table.revision} is not null)`),
    index("deliveries_of_report").on(table.reportId).where(sql`${table.reportId} is not null`),
    check("deliveries_skip_kind", sql`${table.skipKind} is null or ${table.status} = 'skipped'`),
    check(
      "deliveries_digest",
      sql`(${table.kind} in ('digest', 'heartbeat', 'undelivered', 'webhook') or ${table.documentId} is not null) and (${table.kind} not in ('digest', 'heartbeat', 'webhook') or ${table.documentId} is null) and (${table.kind} = 'digest') = (${table.rhythm} is not null and ${table.since} is not null and ${table.until} is not null)`,
    ),
  ],
);

/** When a channel's next digest is due, and since when it will tell. */
export const digestTurns = fineprint.table(
  "digest_turns",
  {
    channelId: integer()
      .notNull()
      .references(() => channels.id),
    rhythm: word<DigestRhythm>().notNull(),
    since: moment().notNull(),
    dueAt: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.channelId, table.rhythm] }),
    index().on(table.dueAt),
    check("digest_turns_rhythm", sql`${table.rhythm} in ('daily', 'weekly')`),
  ],
);

/** What channels have decided on changes: one row of each kind. */
export const triage = fineprint.table(
  "triage",
  {
    changeId: integer()
      .notNull()
      .references(() => changeRecords.id),
    channelId: integer()
      .notNull()
      .references(() => channels.id),
    kind: word<TriageKind>().notNull(),
    actor: prose().notNull(),
    actorName: prose().notNull(),
    at: moment().notNull(),
    assignee: prose(),
    assigneeName: prose(),
    reason: prose(),
  },
  (table) => [
    primaryKey({ columns: [table.changeId, table.channelId, table.kind] }),
    check("triage_kind", sql`${table.kind} in ('acknowledged', 'assigned', 'not-material', 'escalated')`),
    check("triage_assigned", sql`${table.kind} <> 'assigned' or ${table.assigneeName} is not null`),
    check("triage_reason", sql`(${table.kind} in ('not-material', 'escalated')) = (${table.reason} is not null)`),
  ],
);

/** What people found wrong on cards, and what came of it. */
export const wrongReports = fineprint.table(
  "wrong_reports",
  {
    id: id(),
    changeId: integer()
      .notNull()
      .references(() => changeRecords.id),
    adapter: prose().notNull(),
    workspace: prose().notNull(),
    channelId: integer()
      .notNull()
      .references(() => channels.id),
    part: word<WrongPart>().notNull(),
    words: prose(),
    actor: prose().notNull(),
    actorName: prose().notNull(),
    at: moment().notNull(),
    state: word<ReportState>().notNull().default("open"),
    decidedByName: prose(),
    decidedAt: moment(),
    answer: prose(),
  },
  (table) => [
    uniqueIndex("wrong_reports_open_once")
      .on(table.changeId, table.channelId, table.actor, table.part)
      .where(sql`${table.state} = 'open'`),
    index().on(table.adapter, table.workspace, table.id),
    index().on(table.channelId, table.id),
    check("wrong_reports_part", sql`${table.part} in ('summary', 'direction', 'severity', 'not-a-change', 'other')`),
    check("wrong_reports_state", sql`${table.state} in ('open', 'corrected', 'rejected')`),
    check("wrong_reports_decided", sql`(${table.state} = 'open') = (${table.decidedAt} is null)`),
    check("wrong_reports_answer", sql`(${table.state} = 'rejected') = (${table.answer} is not null)`),
    check("wrong_reports_words", sql`length(${table.words}) <= 500`),
  ],
);

/** What holds of a change for one workspace; the record is everybody's and stays as it is. */
export const corrections = fineprint.table(
  "corrections",
  {
    changeId: integer()
      .notNull()
      .references(() => changeRecords.id),
    adapter: prose().notNull(),
    workspace: prose().notNull(),
    revision: integer().notNull(),
    headline: prose(),
    direction: word<Direction>(),
    severity: severity(),
    withdrawn: boolean().notNull(),
    reason: prose(),
    actor: prose().notNull(),
    actorName: prose().notNull(),
    at: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.changeId, table.adapter, table.workspace] }),
    check("corrections_revision", sql`${table.revision} >= 1`),
    check("corrections_severity", sql`${table.severity} in ('high', 'medium', 'low')`),
    check("corrections_direction", sql`${table.direction} in ('worse', 'better', 'mixed', 'editorial', 'unclear')`),
    check("corrections_headline", sql`length(${table.headline}) <= 160`),
  ],
);

/** Until when a channel is not to be reminded of a change that waits for a decision. */
export const snoozes = fineprint.table(
  "snoozes",
  {
    changeId: integer()
      .notNull()
      .references(() => changeRecords.id),
    channelId: integer()
      .notNull()
      .references(() => channels.id),
    until: moment().notNull(),
    actor: prose().notNull(),
    at: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.changeId, table.channelId] })],
);

/** Workspaces that have let us in. What is kept of each is encrypted before it comes here. */
export const installations = fineprint.table(
  "installations",
  {
    adapter: prose().notNull(),
    workspace: prose().notNull(),
    sealed: text().notNull(),
    installedAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.adapter, table.workspace] })],
);

export const settings = fineprint.table(
  "settings",
  {
    channelId: integer()
      .notNull()
      .references(() => channels.id),
    name: prose().notNull(),
    value: json(z.unknown()),
  },
  (table) => [primaryKey({ columns: [table.channelId, table.name] })],
);

export const audit = fineprint.table(
  "audit",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedByDefaultAsIdentity(),
    at: moment().notNull(),
    actor: prose().notNull(),
    channelId: integer().references(() => channels.id),
    verb: prose().notNull(),
    subject: prose().notNull(),
    detail: json(shapes.anyRecord).notNull(),
  },
  (table) => [index().on(table.channelId, table.id), index().on(table.at)],
);

/** Ways to one record for whoever holds the address. */
export const recordLinks = fineprint.table(
  "record_links",
  {
    id: id(),
    record: text().notNull(),
    adapter: prose().notNull(),
    workspace: prose().notNull(),
    createdBy: prose().notNull(),
    createdAt: moment().notNull(),
    expiresAt: moment().notNull(),
    revokedAt: moment(),
    opened: integer().notNull().default(0),
    lastOpenedAt: moment(),
  },
  (table) => [index().on(table.adapter, table.workspace)],
);

/** What programs read records with; of each token its hash alone. */
export const apiTokens = fineprint.table(
  "api_tokens",
  {
    id: id(),
    sha256: text().notNull().unique(),
    name: prose().notNull(),
    scopes: json(shapes.apiScopes).notNull().$type<readonly ApiScope[]>(),
    adapter: prose().notNull(),
    workspace: prose().notNull(),
    createdBy: prose().notNull(),
    createdAt: moment().notNull(),
    expiresAt: moment(),
    revokedAt: moment(),
    lastUsedAt: moment(),
  },
  (table) => [index().on(table.adapter, table.workspace)],
);

/** Confirmed changes, each sealed with the hash of the one before it. */
export const recordChain = fineprint.table(
  "record_chain",
  {
    position: integer().primaryKey(),
    changeId: integer()
      .notNull()
      .unique()
      .references(() => changeRecords.id),
    recordSha256: text().notNull(),
    previous: text().notNull(),
    hash: text().notNull(),
    at: moment().notNull(),
    timestamp: bytes(),
  },
  (table) => [check("record_chain_position", sql`${table.position} >= 1`)],
);

/** Addresses outside that are told what happens in a workspace. */
export const hooks = fineprint.table(
  "hooks",
  {
    id: id(),
    adapter: prose().notNull(),
    workspace: prose().notNull(),
    channelId: integer()
      .notNull()
      .references(() => channels.id),
    url: text().notNull(),
    topics: text().array().$type<HookTopic[]>().notNull(),
    secret: text().notNull(),
    previousSecret: text(),
    previousUntil: moment(),
    createdBy: prose().notNull(),
    createdAt: moment().notNull(),
    disabledReason: prose(),
    removedAt: moment(),
    toldAt: moment(),
  },
  (table) => [
    index().on(table.adapter, table.workspace),
    check("hooks_previous", sql`(${table.previousSecret} is null) = (${table.previousUntil} is null)`),
  ],
);

/** What each endpoint is to be told, written in the transaction in which it happened. */
export const hookMessages = fineprint.table(
  "hook_messages",
  {
    id: id(),
    hookId: integer()
      .notNull()
      .references(() => hooks.id),
    uid: uuid().notNull().defaultRandom(),
    event: word<HookEvent>().notNull(),
    key: prose().notNull(),
    documentId: integer().references(() => documents.id),
    changeId: integer().references(() => changeRecords.id),
    channelId: integer().references(() => channels.id),
    detail: json(shapes.hookDetail).notNull(),
    status: word<HookMessageStatus>().notNull(),
    attempts: integer().notNull().default(0),
    reason: prose(),
    plannedAt: moment().notNull(),
    dueAt: moment().notNull(),
    claimedAt: moment(),
    endedAt: moment(),
  },
  (table) => [
    unique("hook_messages_once_per_key").on(table.hookId, table.key),
    index("hook_messages_open").on(table.dueAt).where(sql`${table.status} in ('pending', 'sending')`),
    index("hook_messages_open_of_document")
      .on(table.hookId, table.documentId, table.id)
      .where(sql`${table.status} in ('pending', 'sending')`),
    index("hook_messages_ended").on(table.endedAt).where(sql`${table.endedAt} is not null`),
    check("hook_messages_status", sql`${table.status} in ('pending', 'sending', 'delivered', 'failed')`),
    check("hook_messages_ended", sql`(${table.status} in ('delivered', 'failed')) = (${table.endedAt} is not null)`),
  ],
);
