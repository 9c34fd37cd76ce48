import { type APIApplicationCommand, type REST, Routes } from "discord.js";
import type { DiscordConfig } from "../../config.js";
import { commandDefinitions } from "./command-definitions.js";
import { inviteLink } from "./permissions.js";
import { createRest } from "./rest.js";

export interface Registration {
  /** Names of the commands Discord has now. */
  readonly commands: readonly string[];
  /** Where an admin adds the bot to a server. */
  readonly invite: string;
}

/**
 * Registers every command with Discord, in place of those it had: for all servers, or at once for one (`guild`, for
 * development). Throws what Discord answers.
 */
export async function registerCommands(config: DiscordConfig, guild?: string): Promise<Registration> {
  const route = commandsRoute(config.applicationId, guild);
  const commands = (await createRest(config).put(route, { body: commandDefinitions() })) as APIApplicationCommand[];
  return { commands: commands.map(({ name }) => name), invite: inviteLink(config.applicationId) };
}

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
