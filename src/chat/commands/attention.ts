import { isAtLeast, severityRank } from "../../policy/severities.js";
import type { Severity } from "../../policy/types.js";
import type { Stores, UndecidedChange } from "../../ports.js";
import { type RatingStores, rateListed } from "../../teams/team-severity.js";
import type { WatchedDocument } from "./watched.js";

/** A watched document with the changes of it that were posted here and that nobody has decided on. */
export interface Attended extends WatchedDocument {
  readonly undecided: readonly UndecidedChange[];
}

/** A card that nobody has touched for so long is history, not work. */
const UNDECIDED_MS = 90 * 24 * 3_600_000;
const MOST = 5_000;

/** Watched documents, those that need somebody first: switched off, unreadable, undecided (High first), not read yet, fine, muted. */
export async function readAttention(
  stores: Pick<Stores, "triage"> & RatingStores,
  watched: readonly WatchedDocument[],
  now: Date,
): Promise<Attended[]> {
  const channelId = watched[0]?.watch.channelId;
  if (channelId === undefined) return [];
  const since = new Date(now.getTime() - UNDECIDED_MS);
  const undecided = new Map<number, UndecidedChange[]>();
  const open = await stores.triage.listUndecided({ channelId, since, limit: MOST });
  for (const change of await rateListed(open, channelId, stores)) {
    undecided.set(change.documentId, [...(undecided.get(change.documentId) ?? []), change]);
  }
  const attended = watched.map((one) => ({ ...one, undecided: undecided.get(one.document.id) ?? [] }));
  // The order by name stands within each rank.
  return attended.toSorted((a, b) => rankOf(a, now) - rankOf(b, now));
}

/** Whether a change of at least the severity waits for a decision. */
export function waitsFor({ undecided }: Attended, severity: Severity): boolean {
  return undecided.some((change) => isAtLeast(change.severity ?? "low", severity));
}

/** Ranks up to this one need somebody. */
const FINE = 7;

/** How many of them need somebody to look. */
export function countNeedy(attended: readonly Attended[], now: Date): number {
  return attended.filter((one) => rankOf(one, now) < FINE).length;
}

function rankOf({ watch, document, undecided }: Attended, now: Date): number {
  if (watch.disabledReason !== null) return 0;
  if (document.state === "unreadable") return 1;
  if (undecided.length > 0) return 2 + Math.min(...undecided.map(({ severity }) => severityRank(severity ?? "low")));
  if (document.state === "unverified") return 6;
  return watch.mutedUntil !== null && watch.mutedUntil > now ? FINE + 1 : FINE;
}
