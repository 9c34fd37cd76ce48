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
import type { Verb, VerbArgument } from "../commands/verb-types.js";
import { VERBS } from "../commands/verbs.js";
import { LIMITS } from "./limits.js";

/** The command whose subcommands are the verbs without a command of their own. */
export const POLICY_COMMAND = "policy";
/** Discord's own option: another channel than the one the command is given in. A forum can be named in no other way. */
export const CHANNEL_OPTION = "channel";
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
  return [...top.map(topCommand), policyCommand(VERBS.filter((verb) => !verb.top)), explainCommand()];
}

/** The verb's arguments that are options here: a record can be written in a platform's place, so it needs no option beside one. */
export function optionArguments({ arguments: all }: Verb): VerbArgument[] {
  const named = all.some(({ kind, required }) => required && isPlatform(kind));
  return all.filter(({ kind }) => !(named && kind === "record"));
}

/** Whether values are suggested while people type. */
export function isCompleted({ kind }: VerbArgument): boolean {
  return kind === "document-type" || kind === "provision-type" || kind === "record" || namesPlatforms(kind);
}

function isPlatform(kind: VerbArgument["kind"]): boolean {
  return kind === "platform" || kind === "watched-platform";
}

function namesPlatforms(kind: VerbArgument["kind"]): boolean {
  return kind === "platforms" || isPlatform(kind);
}

/** Only in servers: a watch belongs to a channel. */
const PLACE = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

function topCommand(verb: Verb): RESTPostAPIApplicationCommandsJSONBody {
  return {
    ...{ name: verb.name, description: verb.help, type: ApplicationCommandType.ChatInput, ...PLACE },
    ...(verb.right === "manage" ? { default_member_permissions: MANAGE_PERMISSION.toString() } : {}),
    options: [...verbOptions(verb), channelOption()],
  };
}

function policyCommand(verbs: readonly Verb[]): RESTPostAPIApplicationCommandsJSONBody {
  return {
    ...{ name: POLICY_COMMAND, description: "Changes, clauses and proof of the policies this channel watches" },
    ...{ type: ApplicationCommandType.ChatInput, ...PLACE },
    options: verbs.map(subcommand),
  };
}

function subcommand(verb: Verb): APIApplicationCommandSubcommandOption {
  return { type: OptionType.Subcommand, name: verb.name, description: verb.help, options: verbOptions(verb) };
}

function explainCommand(): RESTPostAPIApplicationCommandsJSONBody {
  return { name: EXPLAIN_COMMAND, type: ApplicationCommandType.Message, ...PLACE };
}

/** Discord wants the required ones first. */
function verbOptions(verb: Verb): APIApplicationCommandBasicOption[] {
  const options = optionArguments(verb);
  return [...options.filter(({ required }) => required), ...options.filter(({ required }) => !required)].map(
    drawOption,
  );
}

function drawOption(argument: VerbArgument): APIApplicationCommandBasicOption {
  const { name, help, required, kind } = argument;
  const base = { name, description: help, required };
  if (kind === "count") return { ...base, type: OptionType.Integer, min_value: 1, max_value: 20 };
  if (kind === "confirmation") return { ...base, type: OptionType.Boolean };
  const choices = choicesOf(argument);
  if (choices) return { ...base, type: OptionType.String, choices: choices.map((value) => ({ name: value, value })) };
  return { ...base, type: OptionType.String, max_length: LIMITS.optionInput, autocomplete: isCompleted(argument) };
}

function choicesOf({ kind }: VerbArgument): readonly string[] | null {
  if (kind === "severity") return ["high", "medium", "low"];
  if (kind === "digest") return ["daily", "weekly", "off"];
  if (kind === "verb") return VERBS.map(({ name }) => name).slice(0, LIMITS.choices);
  return null;
}

function channelOption(): APIApplicationCommandBasicOption {
  return {
    ...{ type: OptionType.Channel, name: CHANNEL_OPTION, required: false, channel_types: [...WATCHING_CHANNELS] },
    description: "Another channel than this one; a forum gets a post per change",
  };
}
