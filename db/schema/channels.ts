import { sql } from "drizzle-orm";
import { bigint, check, index, integer, primaryKey, unique } from "drizzle-orm/pg-core";
import type { ProvisionType } from "../../src/policy/taxonomy.js";
import type { DigestRhythm, DigestSetting } from "../../src/ports.js";
import { prose } from "../columns.js";
import { fineprint, id, moment, severity, word } from "./base.js";
import { documents } from "./documents.js";

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
