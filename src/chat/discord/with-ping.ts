import { type APITextDisplayComponent, ComponentType } from "discord.js";
import type { ChannelRef } from "../../ports.js";
import { isPing } from "../ping.js";
import type { DiscordMessage } from "./message.js";

/** The role a card may mention: one of the server's own, and never @everyone, whose ID is the server's. */
export function pingOf(ping: string | undefined, { workspace }: Pick<ChannelRef, "workspace">): string | null {
  return ping !== undefined && ping !== workspace && isPing("discord", ping) ? ping : null;
}

/** Puts the mention of a role above a card; the only place where Discord is let to look for one. */
export function withPing(message: DiscordMessage, role: string | null): DiscordMessage {
  if (role === null) return message;
  const content = `<@&${role}>`;
  if (message.embeds) return { ...message, content, pingedRole: role };
  const line: APITextDisplayComponent = { type: ComponentType.TextDisplay, content };
  return { ...message, components: [line, ...message.components], pingedRole: role };
}
