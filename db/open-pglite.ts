import { access, constants, mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { DrizzleQueryError } from "drizzle-orm";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import { errorMessage, FineprintError, InputError } from "../src/errors.js";
import type { Database } from "./database.js";
import { lockDirectory } from "./directory-lock.js";
import { explainFullDisk, freeBytes } from "./disk-room.js";
import { migrationConfig, refuseNewer } from "./migrations.js";
import { createPglitePool } from "./pglite-pool.js";
import { PreparedPglite } from "./prepared-pglite.js";
import * as schema from "./schema.js";
import { createStores } from "./stores.js";
import { startUpkeep } from "./upkeep.js";

/** One session reads a few megabytes at most; the defaults are made for a server and take 150 MB more. */
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
  const lock = await lockDirectory(directory).catch(async (error: unknown) => {
    throw (await explainFullDisk(directory, error)) ?? error;
  });
  try {
    const database = await assemble(directory, await start(directory));
    return {
      ...database,
      freeBytes: () => freeBytes(directory),
      close: () => database.close().finally(() => lock.release()),
    };
  } catch (error) {
    await lock.release();
    throw (isRefusal(error) ? null : await explainFullDisk(directory, error)) ?? error;
  }
}

/** A refusal that has nothing to do with the disk. */
function isRefusal(error: unknown): boolean {
  return error instanceof FineprintError && error.code !== "database-damaged";
}

/** Brings the tables of a started PGlite up to date and puts the stores on it. */
export async function assemblePglite(pglite: PGlite): Promise<Database> {
  const db = drizzle(pglite, { schema, casing: "snake_case" });
  await refuseNewer(async (statement) => (await pglite.query(statement)).rows);
  await migrate(db, migrationConfig());
  const stopUpkeep = startUpkeep(pglite);
  return {
    kind: "pglite",
    stores: createStores(db),
    queuePool: createPglitePool(pglite),
    ping: async () => {
      await pglite.query("SELECT 1");
    },
    close: () => {
      stopUpkeep();
      return pglite.close();
    },
  };
}

async function assemble(directory: string, pglite: PGlite): Promise<Database> {
  try {
    return await assemblePglite(pglite);
  } catch (cause) {
    await pglite.close().catch(() => undefined);
    if (cause instanceof FineprintError) throw cause;
    throw damaged(directory, cause instanceof DrizzleQueryError ? cause.cause : cause);
  }
}

async function makeWritable(dataDir: string): Promise<void> {
  try {
    await makeDirectory(dataDir);
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    const advice = "Set DATA_DIR to a folder this user may write to, or set DATABASE_URL.";
    throw new InputError(`The data directory ${dataDir} cannot be written to (${errorMessage(cause)}). ${advice}`, {
      cause,
    });
  }
}

/** Node's own `mkdir` with `recursive` never comes back below /proc. */
async function makeDirectory(directory: string): Promise<void> {
  if (await isDirectory(directory)) return;
  if (path.dirname(directory) !== directory) await makeDirectory(path.dirname(directory));
  await mkdir(directory).catch(async (error: unknown) => {
    if (!(await isDirectory(directory))) throw error;
  });
}

/** A directory whose first start was cut short holds nothing yet: it is made anew. */
async function start(directory: string): Promise<PGlite> {
  const unfinished = `${directory}.unfinished`;
  if (await exists(unfinished)) await rm(directory, { recursive: true, force: true });
  if (await isEmpty(directory)) await writeFile(unfinished, "");
  else await requireDatabase(directory);
  try {
    const pglite = await PreparedPglite.open({ dataDir: directory, startParams: SMALL_MEMORY });
    await rm(unfinished, { force: true });
    return pglite;
  } catch (cause) {
    throw damaged(directory, cause);
  }
}

/** PGlite would make a new, empty database over the rest of an old one. */
async function requireDatabase(directory: string): Promise<void> {
  if (await exists(path.join(directory, "PG_VERSION"))) return;
  throw damaged(directory, new Error("the file PG_VERSION is missing"));
}

function damaged(directory: string, cause: unknown): FineprintError {
  const advice = "Put a backup in its place, or move it away to start with an empty database.";
  // The engine throws errors of its own file system that are no `Error`s.
  const why = cause instanceof Error || typeof cause === "string" ? errorMessage(cause) : "its file system failed";
  const message = `The embedded database in ${directory} cannot be opened (${why}). ${advice}`;
  return new FineprintError("database-damaged", message, false, { cause });
}

/** Missing counts as empty. */
async function isEmpty(directory: string): Promise<boolean> {
  if (!(await exists(directory))) return true;
  return (await isDirectory(directory)) && (await readdir(directory)).length === 0;
}

async function isDirectory(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
