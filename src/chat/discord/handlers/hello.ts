import { type Client, Events, type Guild, PermissionFlagsBits } from "discord.js";
import { helloNotice } from "../../hello.js";
import { IN_THREAD, renderNotice } from "../card.js";
import { nonceOf } from "../mark.js";
import { postMessage } from "../post-message.js";
import type { HandlerDeps } from "./ask.js";

/** A server that added us tells so at once; one that is told of again later was only away. */
const NEW_MS = 10 * 60_000;

/** Says hello in a server that adds us, in its channel for such messages, and what to type. */
export function takeInvitations(client: Client, deps: HandlerDeps, finish: (work: Promise<void>) => void): void {
  client.on(Events.GuildCreate, (guild) => finish(sayHello(guild, deps)));
}

async function sayHello(guild: Guild, { rest, commandIds, clock, logger }: HandlerDeps): Promise<void> {
  const { systemChannel: channel, members, joinedTimestamp } = guild;
  if (clock.now().getTime() - joinedTimestamp > NEW_MS) return;
  const mine = channel && members.me ? channel.permissionsFor(members.me) : null;
  const mayPost = mine?.has([PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages]) ?? false;
  if (!channel || !mayPost) return;
  try {
    const { card } = renderNotice(helloNotice(), IN_THREAD, { commandIds: await commandIds.find(guild.id) });
    // Every process of a bot is told; with the same nonce Discord posts one hello for them all.
    await postMessage(rest, channel.id, card, { nonce: nonceOf(`hello:${guild.id}`, channel.id) });
  } catch (error) {
    logger.warn({ guild: guild.id, err: error }, "hello not said");
  }
}
