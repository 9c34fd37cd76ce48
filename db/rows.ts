import { type SQL, sql } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { z } from "zod";
import { NotFoundError } from "../src/errors.js";
import type * as schema from "./schema.js";

/** Either database, or a transaction on it. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;

/** The ID a statement that is built once will be run with. */
export const ID = sql.placeholder("id");

/** The first row of a lookup by ID; throws `NotFoundError` when there is none. */
export function requireRow<T>(rows: readonly T[], what: string): T {
  const row = rows[0];
  if (row === undefined) throw new NotFoundError(what);
  return row;
}

/** The first row of a statement that always gives one, such as `insert … returning`. */
export function onlyRow<T>(rows: readonly T[]): T {
  const row = rows[0];
  if (row === undefined) throw new Error("The database gave no row where it always gives one.");
  return row;
}

/** Runs a statement written out and parses its rows. */
export async function executeRows<T>(db: Db, statement: SQL, shape: z.ZodType<T>): Promise<T[]> {
  const result: unknown = await db.execute(statement);
  return z.object({ rows: z.array(shape) }).parse(result).rows;
}
