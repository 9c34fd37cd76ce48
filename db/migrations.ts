import { existsSync } from "node:fs";
import path from "node:path";

/** Beside this file in the sources; the compiled program has it two folders further up. */
const PLACES = ["migrations", "../../db/migrations"];

/** Where drizzle's migrator finds the statements and keeps its own record of them. */
export function migrationConfig() {
  const folders = PLACES.map((place) => path.join(import.meta.dirname, place));
  const migrationsFolder = folders.find((folder) => existsSync(path.join(folder, "meta", "_journal.json")));
  if (!migrationsFolder) throw new Error(`The folder of migrations is missing; it belongs at ${folders.join(" or ")}.`);
  return { migrationsFolder, migrationsSchema: "fineprint_migrations" };
}
