import { z } from "zod";
import { InputError } from "../../errors.js";

/** One capture of a page in the archive's index. */
export interface Capture {
  /** 14 digits, UTC: the archive's name for it. */
  readonly timestamp: string;
  readonly at: Date;
  /** The address as it was captured. */
  readonly original: string;
  readonly mimeType: string;
}

/** The index's fields, in the order they are asked for: https://github.com/internetarchive/wayback, "wayback-cdx-server". */
export const CAPTURE_FIELDS = "timestamp,original,mimetype,statuscode,digest";

const Rows = z.array(z.tuple([z.string(), z.string(), z.string(), z.string(), z.string()])).max(200_000);

/**
 * Reads the index's answer (JSON, first row names): pages that were there, one for each day and content, oldest first.
 * Throws `InputError` when it is no such answer.
 */
export function readCaptures(answer: string): Capture[] {
  const captures: Capture[] = [];
  let lastDay = "";
  let lastDigest = "";
  for (const [timestamp, original, mimeType, status, digest] of readRows(answer)) {
    const at = readTimestamp(timestamp);
    const day = timestamp.slice(0, 8);
    if (at === null || status !== "200" || digest === lastDigest || day === lastDay) continue;
    captures.push({ timestamp, at, original, mimeType });
    lastDay = day;
    lastDigest = digest;
  }
  return captures;
}

function readRows(answer: string): z.infer<typeof Rows> {
  if (answer.trim() === "") return [];
  try {
    const [, ...rows] = Rows.parse(JSON.parse(answer));
    return rows.sort((a, b) => (a[0] < b[0] ? -1 : 1));
  } catch (error) {
    throw new InputError("The archive's index gave an answer that cannot be read. Try again later.", { cause: error });
  }
}

/** `20250131120000`, UTC. */
function readTimestamp(text: string): Date | null {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text) ?? [];
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(at.getTime()) ? null : at;
}
