import { type APIApplicationCommand, ApplicationCommandType, type REST, Routes } from "discord.js";
import { LRUCache } from "lru-cache";

/** IDs of registered commands by name: what makes a command in a text one to press. Empty where they are not known. */
export type CommandIds = ReadonlyMap<string, string>;

export const NO_COMMAND_IDS: CommandIds = new Map();

export interface CommandIdFinder {
  /** Of a server: its own commands, else the ones for all servers. Never throws: then commands are to be typed. */
  find(guild: string): Promise<CommandIds>;
}

const KNOWN_MS = 60 * 60_000;
const FAILED_MS = 60_000;

/** Asked for once an hour for each server; a registration anew keeps a command's ID. */
export function createCommandIds(rest: REST, applicationId: string): CommandIdFinder {
  const known = new LRUCache<string, CommandIds>({ max: 1_000, ttl: KNOWN_MS });
  const asked = new Map<string, Promise<CommandIds>>();

  async function ask(guild: string): Promise<CommandIds> {
    try {
      const everywhere = (await rest.get(Routes.applicationCommands(applicationId))) as APIApplicationCommand[];
      const own =
        everywhere.length > 0 || guild === ""
          ? []
          : ((await rest.get(Routes.applicationGuildCommands(applicationId, guild))) as APIApplicationCommand[]);
      const ids = idsOf([...everywhere, ...own]);
      known.set(guild, ids);
      return ids;
    } catch {
      known.set(guild, NO_COMMAND_IDS, { ttl: FAILED_MS });
      return NO_COMMAND_IDS;
    }
  }

  return {
    async find(guild) {
      const found = known.get(guild);
      if (found) return found;
      const asking = asked.get(guild) ?? ask(guild).finally(() => asked.delete(guild));
      asked.set(guild, asking);
      return asking;
    },
  };
}

function idsOf(commands: readonly APIApplicationCommand[]): CommandIds {
  const typed = commands.filter(({ type }) => type === ApplicationCommandType.ChatInput);
  return new Map(typed.map(({ name, id }) => [name, id]));
}
