import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { Database } from "../../db/client.js";
import { assemblePglite, SMALL_MEMORY } from "../../db/open-pglite.js";
import { PreparedPglite } from "../../db/prepared-pglite.js";

export interface TestDatabase extends Database {
  /** Empties every table of the application and starts the IDs at 1 again. */
  reset(): Promise<void>;
}

/** Every other table refers to one of these, and is emptied with it. */
export const EMPTY_ALL =
  "TRUNCATE fineprint.platforms, fineprint.blobs, fineprint.channels, fineprint.installations, fineprint.clause_readings, fineprint.reading_texts RESTART IDENTITY CASCADE";

const ROOT = path.resolve(import.meta.dirname, "../..");
const CACHE = path.join(ROOT, "node_modules/.cache/fineprint");

/**
 * A fresh embedded database in memory. Takes about half a second: it starts from a data directory that the first test
 * run after a change of the migrations prepares. One for a test file, `reset` between its tests.
 */
export async function openTestDatabase(): Promise<TestDatabase> {
  const pglite = await openPreparedPglite();
  const database = await assemblePglite(pglite);
  return { ...database, reset: async () => void (await pglite.exec(EMPTY_ALL)) };
}

/** The same without the stores; its tables are up to date. */
export async function openPreparedPglite(): Promise<PreparedPglite> {
  return PreparedPglite.open({ startParams: SMALL_MEMORY, loadDataDir: await readPreparedDirectory() });
}

async function readPreparedDirectory(): Promise<Blob> {
  const file = path.join(CACHE, `database-${await hashMigrations()}.tar`);
  try {
    return new Blob([await readFile(file)]);
  } catch {
    return prepareDirectory(file);
  }
}

/** Written under another name first: test files that start together never see half a file. */
async function prepareDirectory(file: string): Promise<Blob> {
  const pglite = await PGlite.create({ startParams: SMALL_MEMORY });
  await assemblePglite(pglite);
  const dump = await pglite.dumpDataDir("none");
  await pglite.close();
  await mkdir(CACHE, { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, new Uint8Array(await dump.arrayBuffer()));
  await rename(draft, file);
  return dump;
}

async function hashMigrations(): Promise<string> {
  const hash = createHash("sha256");
  hash.update(await readFile(path.join(ROOT, "node_modules/@electric-sql/pglite/package.json")));
  const folder = path.join(ROOT, "db/migrations");
  for (const name of (await readdir(folder)).filter((entry) => entry.endsWith(".sql")).sort()) {
    hash.update(name).update(await readFile(path.join(folder, name)));
  }
  return hash.digest("hex").slice(0, 16);
}
