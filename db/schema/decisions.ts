import { sql } from "drizzle-orm";
import { boolean, check, index, integer, primaryKey, uniqueIndex } from "drizzle-orm/pg-core";
import type { Direction } from "../../src/policy/types.js";
import type { ReportState, TriageKind, WrongPart } from "../../src/ports.js";
import { prose } from "../columns.js";
import { fineprint, id, moment, severity, word } from "./base.js";
import { changeRecords } from "./changes.js";
import { channels } from "./channels.js";

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
