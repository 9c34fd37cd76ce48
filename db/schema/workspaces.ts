import { sql } from "drizzle-orm";
import { bigint, check, index, integer, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { z } from "zod";
import type { ApiScope, HookEvent, HookMessageStatus, HookTopic } from "../../src/ports.js";
import { json, prose } from "../columns.js";
import * as shapes from "../shapes.js";
import { fineprint, id, moment, word } from "./base.js";
import { changeRecords } from "./changes.js";
import { channels } from "./channels.js";
import { documents } from "./documents.js";

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
