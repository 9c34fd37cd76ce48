import { registerCommands, unregisterCommands } from "../chat/discord/register.js";
import { type DiscordConfig, readConfig } from "../config.js";
import { InputError } from "../errors.js";

/** `fineprint discord register`: tells Discord the commands, once after an install or an upgrade. */
export async function registerDiscord(guild: string | undefined): Promise<void> {
  const discord = readDiscord(guild);
  const { commands, invite, twice } = await registerCommands(discord, guild);
  const where = guild === undefined ? "for every server (it may take an hour to show)" : `for the server ${guild}`;
  process.stdout.write(`Registered ${where}: ${commands.join(", ")}\nInvite the bot: ${invite}\n`);
  for (const id of twice) {
    process.stdout.write(
      `The server ${id} has commands of its own beside those for every server, so they show twice there: fineprint discord unregister --guild ${id}\n`,
    );
  }
}

/** `fineprint discord unregister`: takes the commands back, of one server or those for every server. */
export async function unregisterDiscord(guild: string | undefined): Promise<void> {
  await unregisterCommands(readDiscord(guild), guild);
  const where = guild === undefined ? "for every server" : `of the server ${guild}`;
  process.stdout.write(`The commands ${where} are gone.\n`);
}

function readDiscord(guild: string | undefined): DiscordConfig {
  const { discord } = readConfig(process.env);
  if (!discord) throw new InputError("Set DISCORD_TOKEN and DISCORD_APPLICATION_ID first (docs/discord.md).");
  if (guild !== undefined && !/^\d{15,21}$/.test(guild)) {
    throw new InputError(
      `${guild} is no server ID; copy it with Developer Mode on: right-click the server › Copy Server ID`,
    );
  }
  return discord;
}
