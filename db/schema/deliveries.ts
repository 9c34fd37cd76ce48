import { sql } from "drizzle-orm";
import { type AnyPgColumn, check, date, index, integer, primaryKey, unique } from "drizzle-orm/pg-core";
import type { DeliveryStatus, DigestRhythm, NoticeKind, SkipKind } from "../../src/ports.js";
import { json, prose } from "../columns.js";
import * as shapes from "../shapes.js";
import { fineprint, id, moment, word } from "./base.js";
import { changeRecords } from "./changes.js";
import { channels } from "./channels.js";
import { wrongReports } from "./decisions.js";
import { documents } from "./documents.js";

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
