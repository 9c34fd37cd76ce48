import { type Channel, type Client, Events } from "discord.js";
import type { Logger } from "../../../logger.js";
import type { WatchStore } from "../../../ports.js";
import { CHANNEL_GONE, GUILD_GONE } from "../discord-errors.js";
import { ADAPTER_NAME } from "./ask.js";
import type { Finish } from "./take-all.js";

export type DepartureStore = Pick<WatchStore, "saveChannel" | "disableWatches" | "disableWorkspace">;

export interface DepartureDeps {
  readonly watches: DepartureStore;
  readonly logger: Logger;
}

/** Ends the watches of channels that are deleted and of servers that let us go; a server that is only down keeps them. */
export function takeDepartures(client: Client, deps: DepartureDeps, finish: Finish): void {
  client.on(Events.ChannelDelete, (channel) => finish(guard(endChannel(channel, deps), deps)));
  client.on(Events.GuildDelete, ({ id }) => finish(guard(endGuild(id, deps), deps)));
}

async function endChannel(channel: Channel, { watches }: DepartureDeps): Promise<void> {
  if (channel.isDMBased()) return;
  const ref = { adapter: ADAPTER_NAME, workspace: channel.guildId, channel: channel.id };
  const { id } = await watches.saveChannel(ref);
  await watches.disableWatches(id, CHANNEL_GONE);
}

function endGuild(guild: string, { watches }: DepartureDeps): Promise<void> {
  return watches.disableWorkspace({ adapter: ADAPTER_NAME, workspace: guild }, GUILD_GONE);
}

/** The next card to that channel meets the same: nothing is lost when this fails. */
async function guard(work: Promise<void>, { logger }: DepartureDeps): Promise<void> {
  try {
    await work;
  } catch (error) {
    logger.error({ err: error }, "watches of a place that is gone could not be ended");
  }
}
