import type { Database } from "./database.js";
import { openPglite } from "./open-pglite.js";
import { openPostgres } from "./open-postgres.js";

export type { Database } from "./database.js";

export interface DatabaseOptions {
  /** PostgreSQL 13 or newer; unset: the embedded database in `dataDir`. */
  readonly databaseUrl?: string | undefined;
  /** The embedded database lives in its folder `db`. */
  readonly dataDir: string;
}

/**
 * Opens the database and brings its tables up to date.
 * Throws an `InputError` or `FineprintError` that says what to do: directory not writable, in use or damaged, server
 * unreachable (retryable), log-in refused.
 */
export function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.databaseUrl ? openPostgres(options.databaseUrl) : openPglite(options.dataDir);
}
