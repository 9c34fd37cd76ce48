import { statfs } from "node:fs/promises";
import path from "node:path";
import { FineprintError } from "../src/errors.js";

/** An embedded database that is made anew takes 40 MB; one that runs, a few for what it writes ahead. */
const LEAST_BYTES = 48 * 1_048_576;

/** Bytes that may still be written where the directory is or will be. */
export async function freeBytes(directory: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(directory);
    return bavail * bsize;
  } catch (error) {
    const above = path.dirname(directory);
    if (above === directory) throw error;
    return freeBytes(above);
  }
}

/** What to say of a fault that comes of a full disk; null when there was room enough, or nobody knows. */
export async function explainFullDisk(directory: string, cause: unknown): Promise<FineprintError | null> {
  const free = await freeBytes(directory).catch(() => null);
  const isFull = cause instanceof Error && "code" in cause && (cause.code === "ENOSPC" || cause.code === "EDQUOT");
  if (!isFull && (free === null || free >= LEAST_BYTES)) return null;
  const left = free === null ? "" : ` (${(free / 1_048_576).toFixed(1)} MB free)`;
  const message = `The disk that holds ${directory} is full${left}. Free some room, at least ${LEAST_BYTES / 1_048_576} MB, and start again; nothing is lost.`;
  return new FineprintError("disk-full", message, true, { cause });
}
