import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  doublePrecision,
  index,
  integer,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { ClauseChangeKind, Direction, StatedFact, Verdict } from "../../src/policy/types.js";
import type { ChangeStatus } from "../../src/ports.js";
import { bytes, json } from "../columns.js";
import * as shapes from "../shapes.js";
import { fineprint, id, moment, severity, word } from "./base.js";
import { documents, versions } from "./documents.js";
import { provisions } from "./provisions.js";

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
