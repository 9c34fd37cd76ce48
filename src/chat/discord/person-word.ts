import {
  type APIGuildMember,
  type APIInteractionDataResolvedGuildMember,
  GuildMember,
  type REST,
  Routes,
  type User,
} from "discord.js";
import { cutText, safeLine } from "../../records/safe-text.js";

const MAX_NAME = 60;

/** A person as a command line writes one, `<@34|Alice>`: the ID, and the name as the server calls them. */
export function personWord(user: User, member?: GuildMember | APIInteractionDataResolvedGuildMember | null): string {
  return wordOf(user.id, member instanceof GuildMember ? member.displayName : user.displayName);
}

/** The same without spaces, for a line as it was typed; the name is the person's own. */
export function personMention({ id, username }: User): string {
  return wordOf(id, username).replaceAll(/\s+/g, "");
}

/** What would end the word, or the quotes around it, is left out of the name. */
function wordOf(id: string, name: string): string {
  const plain = cutText(safeLine(name).replaceAll(/[<>|"'“”‘’„]/g, ""), MAX_NAME).trim();
  return plain === "" ? `<@${id}>` : `<@${id}|${plain}>`;
}

/** What the server calls them; null for who is no ID, has left, or where Discord does not say. */
export async function findPersonName(rest: REST, guild: string, user: string): Promise<string | null> {
  if (!/^\d{1,20}$/.test(user)) return null;
  try {
    const member = (await rest.get(Routes.guildMember(guild, user))) as Partial<APIGuildMember>;
    const name = member.nick ?? member.user?.global_name ?? member.user?.username ?? "";
    return cutText(safeLine(name), MAX_NAME).trim() || null;
  } catch {
    return null;
  }
}
