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
import type { Verb, VerbName } from "../commands/verbs/verb-types.js";
import { VERBS } from "../commands/verbs/verbs.js";
import { verbOptions } from "./command-options.js";

/** The command whose subcommands are the verbs everybody may use. */
const POLICY_COMMAND = "policy";
/** The command for those who manage: Discord hides a command as a whole, so what changes a channel's settings is apart. */
const SETTINGS_COMMAND = "watch-settings";
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

/** Every command as Discord registers it, made from the verb table. */
export function commandDefinitions(): RESTPostAPIApplicationCommandsJSONBody[] {
  const top = VERBS.filter((verb) => verb.top);
  return [...top.map(topCommand), groupCommand(SETTINGS_COMMAND), groupCommand(POLICY_COMMAND), explainCommand()];
}

/** Verbs anybody may look with, but which are there to change what a channel gets. */
const FOR_MANAGERS: ReadonlySet<VerbName> = new Set(["settings", "digest"]);

/** The command a verb is given with: its own, or the one it is a subcommand of. */
export function commandOf({ name, top, right }: Verb): string {
  if (top) return name;
  return right === "manage" || FOR_MANAGERS.has(name) ? SETTINGS_COMMAND : POLICY_COMMAND;
}

/** Only in servers: a watch belongs to a channel. */
const PLACE = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** Discord hides it from who may not manage the server; the runner refuses them all the same. */
const MANAGED = { default_member_permissions: MANAGE_PERMISSION.toString() };

function topCommand(verb: Verb): RESTPostAPIApplicationCommandsJSONBody {
  return {
    ...{ name: verb.name, description: verb.help, type: ApplicationCommandType.ChatInput, ...PLACE },
    ...(verb.right === "manage" ? MANAGED : {}),
    options: [...verbOptions(verb), channelOption(), ...(verb.name === "watch" ? [pingRoleOption()] : [])],
  };
}

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  [POLICY_COMMAND]: "Changes, clauses and proof of the policies this channel watches",
  [SETTINGS_COMMAND]: "How, when and for how long this channel is told of changes",
};

function groupCommand(name: typeof POLICY_COMMAND | typeof SETTINGS_COMMAND): RESTPostAPIApplicationCommandsJSONBody {
  return {
    ...{ name, description: DESCRIPTIONS[name] ?? name, type: ApplicationCommandType.ChatInput, ...PLACE },
    ...(name === SETTINGS_COMMAND ? MANAGED : {}),
    options: VERBS.filter((verb) => commandOf(verb) === name).map(subcommand),
  };
}

/** Verbs about a channel: a forum, in which no command can be given, is named with the option. */
const ABOUT_A_CHANNEL: ReadonlySet<VerbName> = new Set([
  ...(["list", "status", "settings", "digest", "mute", "unmute", "test"] as const),
]);

function subcommand(verb: Verb): APIApplicationCommandSubcommandOption {
  const options = [...verbOptions(verb), ...(ABOUT_A_CHANNEL.has(verb.name) ? [channelOption()] : [])];
  return { type: OptionType.Subcommand, name: verb.name, description: verb.help, options };
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
