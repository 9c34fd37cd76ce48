import { integer, pgSchema, text, timestamp } from "drizzle-orm/pg-core";
import type { Severity } from "../../src/policy/types.js";

/** The application's own schema. Every statement names it: on the embedded database the queue has the search path. */
export const fineprint = pgSchema("fineprint");

/** The numbers people see as D-12, C-67, P-345. */
export const id = () => integer().primaryKey().generatedByDefaultAsIdentity();

/** UTC, in milliseconds: what a JavaScript `Date` holds. */
export const moment = () => timestamp({ withTimezone: true, precision: 3 });

/** One of a fixed set of words. */
export function word<T extends string>() {
  return text().$type<T>();
}

export const severity = () => word<Severity>();
