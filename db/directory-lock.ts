import { randomUUID } from "node:crypto";
import { link, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout } from "node:timers/promises";
import { z } from "zod";
import { InputError } from "../src/errors.js";
import { findProcessMark } from "./process-mark.js";

/** The holder touches its lock this often, so that a machine which cannot see the process can tell that it lives. */
const TOUCH_MS = 10_000;
const SILENT_MS = 60_000;
/** Clearing a dead lock takes about this long. */
const CLEARING_MS = 20;
/** A process that was clearing and has not finished for so long has died over it. */
const ABANDONED_MS = 5_000;
/** Each turn either takes the lock, refuses, or clears one that nobody holds. */
const MAX_TURNS = 40;

const Holder = z.object({ pid: z.number().int().positive(), mark: z.string(), host: z.string(), token: z.string() });
type Holder = z.infer<typeof Holder>;

export interface DirectoryLock {
  /** Gives the directory free. Never throws; a second call does nothing. */
  release(): Promise<void>;
}

/**
 * Takes `<directory>.lock`, a file that names the process: PGlite itself would let two processes write into one directory
 * and lose rows. The lock of a process that is gone is taken over. Throws an `InputError` that names the holder.
 */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  const file = `${directory}.lock`;
  const mark = (await findProcessMark(process.pid)) ?? "running";
  const self: Holder = { pid: process.pid, mark, host: hostname(), token: randomUUID() };
  const text = `${JSON.stringify(self)}\n`;
  for (let turn = 0; turn < MAX_TURNS; turn += 1) {
    if (await createExclusively(file, text)) return hold(file, text);
    const found = await readIfThere(file);
    if (found === null) continue;
    const holder = await findLivingHolder(file, found);
    if (holder) throw new InputError(describeHolder(directory, file, holder));
    await clear(file, found);
  }
  throw new InputError(`The lock ${file} keeps changing hands; other processes are starting on the same directory.`);
}

/** A complete file appears under the name or none: nobody reads a half-written lock. */
async function createExclusively(file: string, text: string): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`;
  try {
    await writeFile(draft, text, { flag: "wx" });
    await link(draft, file);
    return true;
  } catch (error) {
    if (isErrno(error, "EEXIST")) return false;
    if (isErrno(error, "ENOSPC") || isErrno(error, "EDQUOT")) throw error;
    return await writeExclusively(file, text);
  } finally {
    await rm(draft, { force: true });
  }
}

/** For the file systems that know no hard links. */
async function writeExclusively(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (isErrno(error, "EEXIST")) return false;
    // Made, but not written: a lock that nobody can read must not stay.
    if (isErrno(error, "ENOSPC") || isErrno(error, "EDQUOT")) await rm(file, { force: true });
    throw error;
  }
}

function hold(file: string, text: string): DirectoryLock {
  const touch = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch(() => clearInterval(touch));
  }, TOUCH_MS);
  touch.unref();
  return {
    async release() {
      clearInterval(touch);
      if ((await readIfThere(file).catch(() => null)) === text) await rm(file, { force: true }).catch(() => undefined);
    },
  };
}

/** Null when nobody holds the lock any more: its process ended, its number is another's now, or its machine fell silent. */
async function findLivingHolder(file: string, text: string): Promise<Holder | null> {
  const holder = parse(text);
  if (!holder) return null;
  if (holder.host === hostname()) return (await findProcessMark(holder.pid)) === holder.mark ? holder : null;
  const touched = await findTouched(file);
  return touched !== null && Date.now() - touched < SILENT_MS ? holder : null;
}

/**
 * Removes a dead lock, one process at a time: between looking at the lock and removing it another process could have
 * cleared it and taken its own. Where somebody else is at it, it waits a moment for them.
 */
async function clear(file: string, dead: string): Promise<void> {
  const guard = `${file}.clearing`;
  if (!(await createExclusively(guard, ""))) {
    const begun = await findTouched(guard);
    if (begun !== null && Date.now() - begun > ABANDONED_MS) await rm(guard, { force: true });
    return setTimeout(CLEARING_MS);
  }
  try {
    if ((await readIfThere(file)) === dead) await rm(file, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

/** When the file was last written or touched, ms; null when it is gone. */
async function findTouched(file: string): Promise<number | null> {
  return stat(file).then(
    (stats) => stats.mtimeMs,
    () => null,
  );
}

function describeHolder(directory: string, file: string, { pid, host }: Holder): string {
  if (pid === process.pid && host === hostname()) {
    return `The embedded database in ${directory} is already open in this process (${pid}).`;
  }
  const where = host === hostname() ? `process ${pid}` : `process ${pid} on ${host}`;
  const advice = "Stop that process, or set another DATA_DIR, or set DATABASE_URL to share one PostgreSQL.";
  const ghost = host === hostname() ? "" : ` If that machine or container is gone, wait a minute or delete ${file}.`;
  return `The embedded database in ${directory} is in use by ${where}. ${advice}${ghost}`;
}

function parse(text: string): Holder | null {
  try {
    return Holder.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (isErrno(error, "ENOENT")) return null;
    throw error;
  }
}

function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
