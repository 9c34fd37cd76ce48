import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  ApplicationCommandOptionType as OptionType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord.js";
import { COMMAND_GROUPS, type CommandGroupRow } from "../commands/verbs/command-groups.js";
import { OWN_COMMANDS } from "../commands/verbs/find-verb.js";
import type { Verb } from "../commands/verbs/verb-types.js";
import { VERBS } from "../commands/verbs/verbs.js";
import { verbOptions } from "./command-options.js";
import { LIMITS } from "./limits.js";
import { DESCRIPTIONS } from "./tables/descriptions.js";

/** Discord's own option: another channel than the one the command is given in. A forum can be named in no other way. */
export const CHANNEL_OPTION = "channel";
/** Of `/watch` alone: the role that High cards of the channel mention. */
export const PING_ROLE_OPTION = "ping-role";
/** The entry in a message's menu. */
export const EXPLAIN_COMMAND = "Explain this change";

/** Kinds of channel that can take cards. */
export const WATCHING_CHANNELS = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.GuildMedia,
] as const;

/** Who may manage watches, unless the server's settings say otherwise. */
export const MANAGE_PERMISSION = PermissionFlagsBits.ManageGuild;

/** Every command as Discord registers it, made from the verb table. A group without verbs is no command. */
export function commandDefinitions(): RESTPostAPIApplicationCommandsJSONBody[] {
  const groups = COMMAND_GROUPS.map((group) => groupCommand(group, VERBS));
  return [...OWN_COMMANDS.map(ownCommand), ...groups.filter((one) => one !== null), explainCommand()];
}

/** The command a verb is given with: its own, or the one it is a subcommand of. */
export function commandOf({ name, under }: Verb): string {
  return under === "itself" ? name : under;
}

/** Only in servers: a watch belongs to a channel. */
const PLACE = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** Discord hides it from who may not manage the server; the runner refuses them all the same. */
const MANAGED = { default_member_permissions: MANAGE_PERMISSION.toString() };

function ownCommand(verb: Verb): RESTPostAPIApplicationCommandsJSONBody {
  return {
    ...{ name: verb.name, ...described(verb), type: ApplicationCommandType.ChatInput, ...PLACE },
    ...(verb.right === "manage" || verb.right === "watch" ? MANAGED : {}),
    options: [...verbOptions(verb), channelOption(), ...(verb.name === "watch" ? [pingRoleOption()] : [])],
  };
}

/**
 * A group's command, with the verbs under it. Null when it has none. Throws when it has more than Discord takes: then a verb
 * has to stand under another group.
 */
export function groupCommand(
  { name, help, managed }: CommandGroupRow,
  verbs: readonly Verb[],
): RESTPostAPIApplicationCommandsJSONBody | null {
  const under = verbs.filter((verb) => verb.under === name);
  if (under.length > LIMITS.subcommands) {
    throw new Error(
      `/${name} has ${under.length} verbs, Discord takes ${LIMITS.subcommands}: put one under another command group`,
    );
  }
  if (under.length === 0) return null;
  return {
    ...{ name, ...described({ name, help }), type: ApplicationCommandType.ChatInput, ...PLACE },
    ...(managed ? MANAGED : {}),
    options: under.map(subcommand),
  };
}

function subcommand(verb: Verb): APIApplicationCommandSubcommandOption {
  const options = [...verbOptions(verb), ...(verb.aboutChannel ? [channelOption()] : [])];
  return { type: OptionType.Subcommand, name: verb.name, ...described(verb), options };
}

/** The description, in the reader's language where it is written in it. */
function described({ name, help }: Pick<Verb, "name" | "help"> | Pick<CommandGroupRow, "name" | "help">) {
  const localised = DESCRIPTIONS[name];
  return { description: help, ...(localised ? { description_localizations: localised } : {}) };
}

function explainCommand(): RESTPostAPIApplicationCommandsJSONBody {
  return { name: EXPLAIN_COMMAND, type: ApplicationCommandType.Message, ...PLACE };
}

function channelOption(): APIApplicationCommandBasicOption {
  return {
    ...{ type: OptionType.Channel, name: CHANNEL_OPTION, required: false, channel_types: [...WATCHING_CHANNELS] },
    description: "Another channel than this one; a forum gets a post per change",
  };
}

function pingRoleOption(): APIApplicationCommandBasicOption {
  return {
    ...{ type: OptionType.Role, name: PING_ROLE_OPTION, required: false },
    description: "A role to mention on High cards in the channel",
  };
}
