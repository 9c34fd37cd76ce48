import type { ChannelRef, MessageRef } from "../../ports.js";
import type { Channels } from "./channels.js";

/** The address of a message; a forum's is a post of its own. Null for one that names none. */
export async function findLink(
  { workspace, channel }: ChannelRef,
  message: MessageRef,
  channels: Channels,
): Promise<string | null> {
  const id = message["message"];
  if (id === undefined) return null;
  const { isForum } = await channels.getChannel(channel);
  return `https://discord.com/channels/${workspace}/${isForum ? id : `${channel}/${id}`}`;
}
