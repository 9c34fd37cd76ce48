import { type ChatInputCommandInteraction, PermissionFlagsBits } from "discord.js";

/** Why a role that was chosen could not be notified, with what to do; null when it can, or none was chosen. */
export function findRoleObstacle({ options, guildId, appPermissions }: ChatInputCommandInteraction): string | null {
  const role = options.resolved?.roles?.first();
  if (!role) return null;
  // Discord's list of roles begins with @everyone, which has the server's own ID.
  if (role.id === guildId) {
    return "Fineprint never mentions @everyone. Choose a role of the people who are to see High cards.";
  }
  if (role.mentionable || appPermissions.has(PermissionFlagsBits.MentionEveryone)) return null;
  return `Discord notifies nobody of a mention of ${role.name}. Open Server Settings, Roles, ${role.name} and turn on "Allow anyone to @mention this role"; then give the command again.`;
}
