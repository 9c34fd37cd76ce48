import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import * as tar from "tar";
import { errorMessage, FineprintError, InputError } from "../errors.js";

/** What of the data directory a backup holds: the embedded database, and the operator's own catalogue. */
const KEPT = ["db", "catalogue.json"];

/**
 * Writes the embedded database and `catalogue.json` of a data directory into a `.tar.gz`, which appears under its name only
 * when it is whole. The caller holds the directory's lock: a database that is written to cannot be copied. Returns its size in
 * bytes. Throws `InputError` when the file is there already or there is no database.
 */
export async function writeBackup(dataDir: string, file: string): Promise<number> {
  if (existsSync(file)) throw new InputError(`${file} is there already; name a new file, or move that one away.`);
  if (!existsSync(path.join(dataDir, "db", "PG_VERSION"))) {
    throw new InputError(`There is no embedded database in ${dataDir}. Set DATA_DIR to the folder that has one.`);
  }
  const draft = `${file}.unfinished`;
  const there = KEPT.filter((name) => existsSync(path.join(dataDir, name)));
  try {
    await tar.create({ gzip: true, file: draft, cwd: dataDir, portable: true }, there);
    await rename(draft, file);
  } catch (cause) {
    await rm(draft, { force: true });
    throw new FineprintError("backup-failed", `The backup could not be written: ${errorMessage(cause)}`, true, {
      cause,
    });
  }
  return (await stat(file)).size;
}

/**
 * Unpacks a backup into a data directory that has no database yet. Nothing of it is in place before all of it is: it is
 * unpacked beside and moved in. Throws `InputError` for a directory that is in use and for a file that is no backup of ours.
 */
export async function unpackBackup(file: string, dataDir: string): Promise<void> {
  if (!existsSync(file)) throw new InputError(`There is no file ${file}.`);
  if (await holdsDatabase(dataDir)) {
    throw new InputError(
      `${dataDir} holds a database already. Set DATA_DIR to an empty folder, or move that one away.`,
    );
  }
  const beside = path.join(dataDir, "restoring");
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { recursive: true });
  try {
    await tar.extract({ file, cwd: beside, strict: true, filter: (name, entry) => isOurs(name) && isPlain(entry) });
    if (!existsSync(path.join(beside, "db", "PG_VERSION"))) throw new Error("it holds no database");
    for (const name of KEPT) {
      if (existsSync(path.join(beside, name))) await rename(path.join(beside, name), path.join(dataDir, name));
    }
  } catch (cause) {
    throw new InputError(`${file} is no backup that can be restored (${errorMessage(cause)}).`, { cause });
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

function isOurs(name: string): boolean {
  return KEPT.includes(name.replace(/^\.\//, "").split("/")[0] ?? "");
}

/** No links, no devices: a backup has none, and one that has is not from here. */
function isPlain(entry: object): boolean {
  if (!("type" in entry)) return true;
  return entry.type === "File" || entry.type === "Directory" || entry.type === "OldFile";
}

async function holdsDatabase(dataDir: string): Promise<boolean> {
  const folder = path.join(dataDir, "db");
  return existsSync(folder) && (await readdir(folder)).length > 0;
}
