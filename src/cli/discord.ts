import { registerCommands, unregisterCommands } from "../chat/discord/register.js";
import { Closers } from "../closers.js";
import { type Config, type DiscordConfig, readConfig } from "../config.js";
import { InputError } from "../errors.js";
import { openWayOut } from "../open-way-out.js";

/** `fineprint discord register`: tells Discord the commands, once after an install or an upgrade. */
export async function registerDiscord(guild: string | undefined): Promise<void> {
  const { commands, invite, twice } = await withDiscord(guild, (discord) => registerCommands(discord, guild));
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
  await withDiscord(guild, (discord) => unregisterCommands(discord, guild));
  const where = guild === undefined ? "for every server" : `of the server ${guild}`;
  process.stdout.write(`The commands ${where} are gone.\n`);
}

async function withDiscord<T>(guild: string | undefined, ask: (discord: DiscordConfig) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  const discord = requireDiscord(config, guild);
  const closers = new Closers();
  openWayOut(config, closers);
  try {
    return await ask(discord);
  } finally {
    await closers.closeAll();
  }
}

function requireDiscord({ discord }: Config, guild: string | undefined): DiscordConfig {
  if (!discord) throw new InputError("Set DISCORD_TOKEN and DISCORD_APPLICATION_ID first (docs/discord.md).");
  if (guild !== undefined && !/^\d{15,21}$/.test(guild)) {
    throw new InputError(
      `${guild} is no server ID; copy it with Developer Mode on: right-click the server › Copy Server ID`,
    );
  }
  return discord;
}
