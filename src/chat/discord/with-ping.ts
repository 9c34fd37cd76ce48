import { type APITextDisplayComponent, ComponentType } from "discord.js";
import type { ChannelRef } from "../../ports.js";
import { isPerson, isPing } from "../ping.js";
import type { Mentioning } from "../types.js";
import type { DiscordMessage } from "./message.js";

/** Whom a message may notify, by IDs of the platform's shape. */
export interface Pinged {
  readonly roles: readonly string[];
  readonly users: readonly string[];
}

/** A role of the server's own, never @everyone, whose ID is the server's; and people that a person has chosen. */
export function pingOf({ ping, people = [] }: Mentioning, { workspace }: Pick<ChannelRef, "workspace">): Pinged {
  const role = ping !== undefined && ping !== workspace && isPing("discord", ping) ? [ping] : [];
  return { roles: role, users: [...new Set(people)].filter((id) => isPerson("discord", id)) };
}

/** Puts the mentions above a card; the only place where Discord is let to look for any. */
export function withPing(message: DiscordMessage, pinged: Pinged): DiscordMessage {
  const content = [...pinged.roles.map((id) => `<@&${id}>`), ...pinged.users.map((id) => `<@${id}>`)].join(" ");
  if (content === "") return message;
  if (message.embeds) return { ...message, content, pinged };
  const line: APITextDisplayComponent = { type: ComponentType.TextDisplay, content };
  return { ...message, components: [line, ...message.components], pinged };
}

/** What Discord is told of whom it may notify: nobody but these. */
export function allowedMentions({ pinged }: DiscordMessage) {
  const { roles = [], users = [] } = pinged ?? {};
  return {
    parse: [],
    ...(roles.length > 0 ? { roles: [...roles] } : {}),
    ...(users.length > 0 ? { users: [...users] } : {}),
  };
}
