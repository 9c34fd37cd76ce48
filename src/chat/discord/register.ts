import { type APIApplicationCommand, DiscordAPIError, type REST, Routes } from "discord.js";
import type { DiscordConfig } from "../../config.js";
import { FineprintError } from "../../errors.js";
import { commandDefinitions } from "./command-definitions.js";
import { inviteLink } from "./permissions.js";
import { createRest } from "./rest.js";

export interface Registration {
  /** Names of the commands Discord has now. */
  readonly commands: readonly string[];
  /** Where an admin adds the bot to a server. */
  readonly invite: string;
  /** Servers whose people now see every command twice. */
  readonly twice: readonly string[];
}

/**
 * Registers every command with Discord, in place of those it had: for all servers, or at once for one (`guild`, for
 * development). Throws what Discord answers.
 */
export async function registerCommands(config: DiscordConfig, guild?: string): Promise<Registration> {
  const route = commandsRoute(config.applicationId, guild);
  const rest = createRest(config);
  const commands = (await asBot(() => rest.put(route, { body: commandDefinitions() }))) as APIApplicationCommand[];
  const twice = await findTwice(rest, config.applicationId, guild);
  return { commands: commands.map(({ name }) => name), invite: inviteLink(config.applicationId), twice };
}

/** Takes every command back: those for all servers, or those of one (`guild`). Throws what Discord answers. */
export async function unregisterCommands(config: DiscordConfig, guild?: string): Promise<void> {
  const rest = createRest(config);
  await asBot(() => rest.put(commandsRoute(config.applicationId, guild), { body: [] }));
}

/** Says what to do about a token that Discord does not take. */
async function asBot<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || error.status !== 401) throw error;
    const message =
      "Discord does not accept DISCORD_TOKEN. Copy the bot's token again (developer portal, Bot, Reset Token); it belongs to the application of DISCORD_APPLICATION_ID.";
    throw new FineprintError("discord-token", message, false, { cause: error });
  }
}

/** Where people see every command twice: servers with commands of their own beside those for all. */
async function findTwice(rest: REST, applicationId: string, guild: string | undefined): Promise<string[]> {
  const everywhere = (await rest.get(commandsRoute(applicationId, undefined))) as APIApplicationCommand[];
  if (everywhere.length === 0) return [];
  if (guild !== undefined) return [guild];
  const guilds = ((await rest.get(Routes.userGuilds())) as { readonly id: string }[]).map(({ id }) => id);
  const twice: string[] = [];
  for (const id of guilds.slice(0, MOST_GUILDS)) {
    const own = (await rest.get(commandsRoute(applicationId, id))) as APIApplicationCommand[];
    if (own.length > 0) twice.push(id);
  }
  return twice;
}

/** A bot in more servers is not in development any more. */
const MOST_GUILDS = 50;

/** Names of commands that Discord has not, or has otherwise. Throws what Discord answers. */
export async function findUnregistered(
  rest: REST,
  applicationId: string,
  guilds: readonly string[],
): Promise<string[]> {
  const routes = [undefined, ...guilds].map((guild) => commandsRoute(applicationId, guild));
  let missing: string[] = [];
  for (const route of routes) {
    const registered = (await rest.get(route)) as APIApplicationCommand[];
    missing = commandDefinitions()
      .filter((wanted) => !registered.some((one) => one.name === wanted.name && covers(one, wanted)))
      .map(({ name }) => name);
    if (missing.length === 0) return [];
  }
  return missing;
}

function commandsRoute(applicationId: string, guild: string | undefined) {
  return guild === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guild);
}

/** Whether everything we ask for is there; Discord adds fields of its own and leaves out what is false or empty. */
function covers(registered: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    const list = Array.isArray(registered) ? registered : [];
    return list.length === wanted.length && wanted.every((one, index) => covers(list[index], one));
  }
  if (typeof wanted === "object" && wanted !== null) {
    const given = typeof registered === "object" && registered !== null ? registered : {};
    return Object.entries(wanted).every(([key, value]) => covers((given as Record<string, unknown>)[key], value));
  }
  return registered === wanted || (!registered && !wanted);
}
