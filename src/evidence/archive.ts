import { z } from "zod";
import type { ArchivedCopy, Clock, PageFetcher, Stores, UnarchivedSnapshot } from "../ports.js";

/** ask: look for copies that there are · save: where there is none near, have the page saved as well. */
export type ArchiveUse = "ask" | "save";

/** The archive that is asked. */
export interface Archive {
  readonly use: ArchiveUse;
  readonly fetcher: PageFetcher;
  /** "https://archive.org/wayback/available" */
  readonly availabilityUrl: string;
  /** "https://web.archive.org/save/" */
  readonly saveUrl: string;
  /** Whether an address may be named to others: no private host. */
  readonly isPublicUrl: (url: string) => boolean;
}

export interface ArchiveDeps {
  readonly stores: Pick<Stores, "snapshots">;
  readonly clock: Clock;
  readonly archive: Archive;
}

/** Pages of one turn: the archive is run for everybody. */
const ASKED_A_TURN = 5;
const SAVED_A_TURN = 1;
const DAY_MS = 86_400_000;
/** An archive that had nothing is asked again after so long. */
const ASK_AGAIN_MS = 7 * DAY_MS;
/** A copy this far from our fetch may show another text: then the page is saved anew, if it is current. */
const NEAR_MS = 7 * DAY_MS;

/** The answer of the availability interface (https://archive.org/help/wayback_api.php). */
const Available = z.object({
  archived_snapshots: z.object({
    closest: z
      .object({
        available: z.boolean(),
        url: z.string().max(3_000),
        timestamp: z.string().regex(/^\d{14}$/),
        status: z.string().regex(/^\d{3}$/),
      })
      .optional(),
  }),
});

/**
 * Looks for copies of pages that records rest on, and keeps what the archive answered: a link is printed only then. A few pages a
 * turn; stops at the first answer that is none. Returns how many copies were found.
 */
export async function findCopies({ stores, clock, archive }: ArchiveDeps): Promise<number> {
  const now = clock.now();
  const open = await stores.snapshots.listUnarchived(new Date(now.getTime() - ASK_AGAIN_MS), ASKED_A_TURN);
  let found = 0;
  let saved = 0;
  for (const snapshot of open) {
    if (!archive.isPublicUrl(snapshot.url)) {
      await stores.snapshots.saveArchived(snapshot.id, null, now);
      continue;
    }
    const answer = await askForCopy(snapshot, archive);
    if (answer === "no-answer") return found;
    let copy = answer;
    if (archive.use === "save" && saved < SAVED_A_TURN && isWorthSaving(snapshot, copy, now)) {
      saved += 1;
      copy = (await saveCopy(snapshot, archive)) ?? copy;
    }
    await stores.snapshots.saveArchived(snapshot.id, copy, now);
    if (copy !== null) found += 1;
  }
  return found;
}

/** The archive's copy nearest to our fetch; null when it says that it has none. */
async function askForCopy(
  { url, fetchedAt }: UnarchivedSnapshot,
  { fetcher, availabilityUrl }: Archive,
): Promise<ArchivedCopy | null | "no-answer"> {
  const asked = new URL(availabilityUrl);
  asked.searchParams.set("url", url);
  asked.searchParams.set("timestamp", fetchedAt.toISOString().slice(0, 19).replaceAll(/\D/g, ""));
  const read = await fetcher.fetchPage({ url: asked.href });
  if (read.state !== "ok") return "no-answer";
  const parsed = Available.safeParse(readJson(read.page.bytes));
  if (!parsed.success) return "no-answer";
  const { closest } = parsed.data.archived_snapshots;
  if (closest === undefined || !closest.available || closest.status !== "200") return null;
  return copyOf(closest.url, closest.timestamp);
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

/** A page that is not the current one any more would be saved as another text. */
function isWorthSaving({ fetchedAt }: UnarchivedSnapshot, copy: ArchivedCopy | null, now: Date): boolean {
  const isFresh = now.getTime() - fetchedAt.getTime() < DAY_MS;
  return isFresh && (copy === null || Math.abs(copy.capturedAt.getTime() - fetchedAt.getTime()) > NEAR_MS);
}

const SAVED = /\/web\/(\d{14})(?:[a-z]{2}_)?\/(https?:\/\/.+)$/;

/** Save Page Now: the archive fetches the page and leads to its copy; null when it does not. */
async function saveCopy({ url }: UnarchivedSnapshot, { fetcher, saveUrl }: Archive): Promise<ArchivedCopy | null> {
  const read = await fetcher.fetchPage({ url: `${saveUrl}${url}` });
  if (read.state !== "ok") return null;
  const [, timestamp] = SAVED.exec(read.page.finalUrl) ?? [];
  return timestamp === undefined ? null : copyOf(read.page.finalUrl, timestamp);
}

/** Only a link to a web page counts as one; the archive still answers with http. */
function copyOf(url: string, timestamp: string): ArchivedCopy | null {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(timestamp) ?? [];
  const capturedAt = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(capturedAt.getTime()) || !/^https?:\/\//.test(url)) return null;
  return { url: url.replace(/^http:\/\/web\.archive\.org\//, "https://web.archive.org/"), capturedAt };
}
