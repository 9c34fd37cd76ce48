import type { ChannelSettings } from "../../../channels/channel-settings.js";
import { nextDigest } from "../../../channels/digest-times.js";
import type { DigestSetting, Stores } from "../../../ports.js";

type TurnStores = Pick<Stores, "digests" | "watches">;

/** Puts a channel's digests to the time that is set now; since when they tell stays. */
export async function moveDigests(
  { digests }: Pick<Stores, "digests">,
  channelId: number,
  { settings, now }: { settings: ChannelSettings; now: Date },
): Promise<void> {
  for (const { rhythm } of await digests.listTurns(channelId)) {
    await digests.moveTurn({ channelId, rhythm, dueAt: nextDigest(rhythm, settings, now) });
  }
}

/** Gives all of a channel's watches one digest. The new one goes on where the former ones stopped. */
export async function replaceDigests(
  { digests, watches }: TurnStores,
  channelId: number,
  { rhythm, settings, now }: { rhythm: DigestSetting; settings: ChannelSettings; now: Date },
): Promise<void> {
  await watches.setDigest(channelId, rhythm);
  const former = await digests.listTurns(channelId);
  if (rhythm !== "off") {
    await digests.openTurn({ channelId, rhythm, since: now, dueAt: nextDigest(rhythm, settings, now) });
  }
  for (const turn of former) if (turn.rhythm !== rhythm) await digests.removeTurn(turn);
}
