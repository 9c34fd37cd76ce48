import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { FineprintError } from "../src/errors.js";

/** Beside this file in the sources; the compiled program has it two folders further up. */
const PLACES = ["migrations", "../../db/migrations"];

const SCHEMA = "fineprint_migrations";
/** drizzle's own table in that schema; `created_at` is the `when` of the journal's entry, ms. */
const APPLIED = `${SCHEMA}.__drizzle_migrations`;
const Journal = z.object({ entries: z.array(z.object({ when: z.number() })) });

/** Runs a statement and gives its rows. */
type Query = (statement: string) => Promise<readonly unknown[]>;

/** Where drizzle's migrator finds the statements and keeps its own record of them. */
export function migrationConfig() {
  const folders = PLACES.map((place) => path.join(import.meta.dirname, place));
  const migrationsFolder = folders.find((folder) => existsSync(path.join(folder, "meta", "_journal.json")));
  if (!migrationsFolder) throw new Error(`The folder of migrations is missing; it belongs at ${folders.join(" or ")}.`);
  return { migrationsFolder, migrationsSchema: SCHEMA };
}

/**
 * Refuses a database that a newer Fineprint has brought further than this one knows: drizzle would leave it as it is, and the
 * first write could lose what only the newer one understands. Throws `FineprintError` "database-newer".
 */
export async function refuseNewer(query: Query): Promise<void> {
  const [found] = await query(`SELECT to_regclass('${APPLIED}') IS NOT NULL AS "there"`);
  if (!z.object({ there: z.boolean() }).parse(found).there) return;
  const [newest] = await query(`SELECT coalesce(max(created_at), 0)::text AS "when" FROM ${APPLIED}`);
  const { when } = z.object({ when: z.coerce.number() }).parse(newest);
  if (when <= newestKnown()) return;
  const message =
    "The database was brought up to date by a newer Fineprint than this one. Start that version again, or restore a backup from before the upgrade.";
  throw new FineprintError("database-newer", message, false);
}

function newestKnown(): number {
  const file = path.join(migrationConfig().migrationsFolder, "meta", "_journal.json");
  const { entries } = Journal.parse(JSON.parse(readFileSync(file, "utf8")));
  return Math.max(0, ...entries.map((entry) => entry.when));
}
