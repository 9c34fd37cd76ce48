import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ChannelType,
  ApplicationCommandOptionType as OptionType,
} from "discord.js";
import { kindOf } from "../commands/line/argument-kinds.js";
import type { InputClass, KindRow } from "../commands/line/kind-types.js";
import type { Verb, VerbArgument } from "../commands/verbs/verb-types.js";
import { LIMITS } from "./limits.js";

/** Kinds of channel that can take a shared record. */
export const SHARING_CHANNELS = [ChannelType.GuildText, ChannelType.GuildAnnouncement] as const;

/** Beside a role option, which can only name a role: to mention nobody any more. */
export const PING_OFF_OPTION = "ping-off";

/** The option beside one of many lines that takes a file. */
export function fileOptionOf(name: string): string {
  return `${name}-file`;
}

/** The verb's arguments that are options here: a record can be written in a platform's place, so it needs no option beside one. */
export function optionArguments({ arguments: all }: Verb): VerbArgument[] {
  const named = all.some(({ kind, required }) => required && (kind === "platform" || kind === "watched-platform"));
  return all.filter(({ kind }) => !(named && kind === "record"));
}

/** A verb's options as Discord registers them; it wants the required ones first. */
export function verbOptions(verb: Verb): APIApplicationCommandBasicOption[] {
  const options = optionArguments(verb);
  return [...options.filter(({ required }) => required), ...options.filter(({ required }) => !required)].flatMap(
    (argument) => {
      const { name, help: description, required } = argument;
      return DRAWN[kindOf(argument).input]({ name, description, required }, kindOf(argument));
    },
  );
}

type Base = Pick<APIApplicationCommandBasicOption, "name" | "description"> & { readonly required: boolean };
type Draw = (base: Base, kind: KindRow) => APIApplicationCommandBasicOption[];

/** How each class of input is an option. */
const DRAWN: Readonly<Record<InputClass, Draw>> = {
  choice: (base, { choices = [] }) => [{ ...base, type: OptionType.String, choices: choices.map(toChoice) }],
  suggested: drawText,
  several: drawText,
  number: (base, { bounds }) => [
    { ...base, ...(bounds && { min_value: bounds.least, max_value: bounds.most }), type: OptionType.Integer },
  ],
  switch: (base) => [{ ...base, type: OptionType.Boolean }],
  words: drawText,
  sentence: drawText,
  // An option is one line: many come as a file.
  lines: (base, kind) => [...drawText({ ...base, required: false }, kind), fileOption(base)],
  person: (base) => [{ ...base, type: OptionType.User }],
  channel: (base) => [{ ...base, type: OptionType.Channel, channel_types: [...SHARING_CHANNELS] }],
  group: (base) => [{ ...base, type: OptionType.Role }, pingOffOption()],
  time: drawText,
};

/** With suggestions where there are any to choose from. */
function drawText(base: Base, { offers }: KindRow): APIApplicationCommandBasicOption[] {
  return [{ ...base, type: OptionType.String, max_length: LIMITS.optionInput, autocomplete: offers !== undefined }];
}

function toChoice(value: string): APIApplicationCommandOptionChoice<string> {
  return { name: value, value };
}

function fileOption({ name }: Base): APIApplicationCommandBasicOption {
  const description = "The same as a file of text or CSV, at most 1 MB";
  return { type: OptionType.Attachment, name: fileOptionOf(name), description, required: false };
}

function pingOffOption(): APIApplicationCommandBasicOption {
  return { type: OptionType.Boolean, name: PING_OFF_OPTION, description: "Mention nobody any more", required: false };
}
