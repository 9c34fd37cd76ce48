import { readChannelSettings } from "../../channels/channel-settings.js";
import { formatDigestTime, nextDigest } from "../../channels/digest-times.js";
import type { DigestRhythm, Stores, Watch } from "../../ports.js";

/** When a channel's next digest of a rhythm comes. */
export interface NextDigest {
  readonly rhythm: DigestRhythm;
  readonly at: Date;
  readonly timeZone: string;
}

const RHYTHMS: readonly DigestRhythm[] = ["daily", "weekly"];

/** The next digest of each rhythm that the active ones of these watches, all of one channel, ask for. */
export async function readNextDigests(
  stores: Pick<Stores, "settings" | "digests">,
  watches: readonly Watch[],
  now: Date,
): Promise<NextDigest[]> {
  const active = watches.filter(({ disabledReason }) => disabledReason === null);
  const [first] = active;
  if (!first) return [];
  const [settings, turns] = await Promise.all([
    readChannelSettings(stores, first.channelId),
    stores.digests.listTurns(first.channelId),
  ]);
  return RHYTHMS.filter((rhythm) => active.some(({ digest }) => digest === rhythm)).map((rhythm) => {
    const turn = turns.find((one) => one.rhythm === rhythm);
    // One that is due is on its way; the next to wait for is the one after it.
    const at = turn && turn.dueAt > now ? turn.dueAt : nextDigest(rhythm, settings, now);
    return { rhythm, at, timeZone: settings.timeZone };
  });
}

/** `weekly, Mon 2026-11-30 09:00 Europe/Berlin (08:00 UTC)` */
export function nextDigestWords({ rhythm, at, timeZone }: NextDigest): string {
  return `${rhythm}, ${formatDigestTime(at, timeZone)}`;
}
