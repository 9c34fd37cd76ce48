import { registerCommands } from "../chat/discord/register.js";
import { readConfig } from "../config.js";
import { InputError } from "../errors.js";

/** `fineprint discord register`: tells Discord the commands, once after an install or an upgrade. */
export async function registerDiscord(guild: string | undefined): Promise<void> {
  const { discord } = readConfig(process.env);
  if (!discord) throw new InputError("Set DISCORD_TOKEN and DISCORD_APPLICATION_ID first (docs/discord.md).");
  if (guild !== undefined && !/^\d{15,21}$/.test(guild)) {
    throw new InputError(
      `${guild} is no server ID; copy it with Developer Mode on: right-click the server › Copy Server ID`,
    );
  }
  const { commands, invite } = await registerCommands(discord, guild);
  const where = guild === undefined ? "for every server (it may take an hour to show)" : `for the server ${guild}`;
  process.stdout.write(`Registered ${where}: ${commands.join(", ")}\nInvite the bot: ${invite}\n`);
}
