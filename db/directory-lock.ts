import { randomUUID } from "node:crypto";
import { link, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { z } from "zod";
import { InputError } from "../src/errors.js";
import { findProcessMark } from "./process-mark.js";

/** The holder touches its lock this often, so that a machine which cannot see the process can tell that it lives. */
const TOUCH_MS = 10_000;
const SILENT_MS = 60_000;
/** Each turn either takes the lock, refuses, or clears one that nobody holds. */
const MAX_TURNS = 20;

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
  await writeFile(draft, text, { flag: "wx" });
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (isErrno(error, "EEXIST")) return false;
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
  const touched = await stat(file).then(
    (stats) => stats.mtimeMs,
    () => 0,
  );
  return Date.now() - touched < SILENT_MS ? holder : null;
}

/** Moves the dead lock aside and looks again at what was moved: if another process was faster, it gets its lock back. */
async function clear(file: string, dead: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if (isErrno(error, "ENOENT")) return;
    throw error;
  }
  if ((await readIfThere(aside)) !== dead) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
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
