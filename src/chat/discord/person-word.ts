import { type APIInteractionDataResolvedGuildMember, GuildMember, type User } from "discord.js";
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
