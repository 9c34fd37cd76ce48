import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  primaryKey,
  text,
} from "drizzle-orm/pg-core";
import { json, jsonb, prose, verbatim } from "../columns.js";
import * as shapes from "../shapes.js";
import { fineprint, id, moment, severity } from "./base.js";
import { documents, versions } from "./documents.js";

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
