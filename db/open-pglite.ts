import { access, constants, mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import { errorMessage, FineprintError, InputError } from "../src/errors.js";
import type { Database } from "./database.js";
import { lockDirectory } from "./directory-lock.js";
import { migrationConfig } from "./migrations.js";
import { createPglitePool } from "./pglite-pool.js";
import * as schema from "./schema.js";
import { createStores } from "./stores.js";

/** One session reads a few megabytes at most; the defaults are made for a server and cost 150 MB more. */
export const SMALL_MEMORY = [
  ...PGlite.defaultStartParams,
  ...["shared_buffers=8MB", "wal_buffers=1MB", "maintenance_work_mem=16MB", "max_wal_size=64MB"].flatMap((setting) => [
    "-c",
    setting,
  ]),
];

/** Opens the embedded database in `<dataDir>/db`, alone: a second process is refused. */
export async function openPglite(dataDir: string): Promise<Database> {
  const directory = path.resolve(dataDir, "db");
  await makeWritable(path.resolve(dataDir));
  const lock = await lockDirectory(directory);
  try {
    const database = await assemblePglite(await start(directory));
    return { ...database, close: () => database.close().finally(() => lock.release()) };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Brings the tables of a started PGlite up to date and puts the stores on it. */
export async function assemblePglite(pglite: PGlite): Promise<Database> {
  const db = drizzle(pglite, { schema, casing: "snake_case" });
  await migrate(db, migrationConfig());
  return {
    kind: "pglite",
    stores: createStores(db),
    queuePool: createPglitePool(pglite),
    close: () => pglite.close(),
  };
}

async function makeWritable(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true });
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    const advice = "Set DATA_DIR to a folder this user may write to, or set DATABASE_URL.";
    throw new InputError(`The data directory ${dataDir} cannot be written to (${errorMessage(cause)}). ${advice}`, { cause });
  }
}

/** A directory whose first start was cut short holds nothing yet: it is made anew. */
async function start(directory: string): Promise<PGlite> {
  const unfinished = `${directory}.unfinished`;
  if (await exists(unfinished)) await rm(directory, { recursive: true, force: true });
  const isNew = !(await exists(directory));
  if (isNew) await writeFile(unfinished, "");
  try {
    const pglite = await PGlite.create({ dataDir: directory, startParams: SMALL_MEMORY });
    await rm(unfinished, { force: true });
    return pglite;
  } catch (cause) {
    throw new FineprintError("database-damaged", describeDamage(directory, cause), false, { cause });
  }
}

function describeDamage(directory: string, cause: unknown): string {
  return `The embedded database in ${directory} cannot be opened (${errorMessage(cause)}). Put a backup in its place, or move the folder away to start with an empty database.`;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
