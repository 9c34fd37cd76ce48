import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType as OptionType,
} from "discord.js";
import type { ArgumentKind, Verb, VerbArgument } from "../commands/verbs/verb-types.js";
import { LIMITS } from "./limits.js";

/** Beside a role option, which can only name a role: to mention nobody any more. */
export const PING_OFF_OPTION = "ping-off";

/** Kinds of argument with few values, and those. */
export const CHOICES: Readonly<Partial<Record<ArgumentKind, readonly string[]>>> = {
  severity: ["high", "medium", "low"],
  digest: ["daily", "weekly", "off"],
  audience: ["compliance", "user", "both"],
  "digest-mode": ["now", "daily", "weekly", "off"],
  format: ["csv", "json", "md", "pdf"],
  weekday: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
};

/** Kinds whose values are suggested while people type. */
const COMPLETED: ReadonlySet<ArgumentKind> = new Set([
  ...(["platform", "watched-platform", "platforms", "document-type", "provision-type"] as const),
  ...(["record", "time-zone", "verb"] as const),
]);

/** Kinds that are a number, with their bounds. */
const NUMBERS: Readonly<Partial<Record<ArgumentKind, { readonly min_value: number; readonly max_value: number }>>> = {
  count: { min_value: 1, max_value: 20 },
  budget: { min_value: 0, max_value: 200 },
};

/** Kinds that are true or false. */
const SWITCHES: ReadonlySet<ArgumentKind> = new Set(["confirmation", "switch", "reset"]);

/** The verb's arguments that are options here: a record can be written in a platform's place, so it needs no option beside one. */
export function optionArguments({ arguments: all }: Verb): VerbArgument[] {
  const named = all.some(({ kind, required }) => required && (kind === "platform" || kind === "watched-platform"));
  return all.filter(({ kind }) => !(named && kind === "record"));
}

/** A verb's options as Discord registers them; it wants the required ones first. */
export function verbOptions(verb: Verb): APIApplicationCommandBasicOption[] {
  const options = optionArguments(verb);
  return [...options.filter(({ required }) => required), ...options.filter(({ required }) => !required)].flatMap(
    drawOption,
  );
}

function drawOption({ name, help, required, kind }: VerbArgument): APIApplicationCommandBasicOption[] {
  const base = { name, description: help, required };
  const bounds = NUMBERS[kind];
  if (bounds) return [{ ...base, ...bounds, type: OptionType.Integer }];
  if (SWITCHES.has(kind)) return [{ ...base, type: OptionType.Boolean }];
  if (kind === "ping") return [{ ...base, type: OptionType.Role }, pingOffOption()];
  if (kind === "person") return [{ ...base, type: OptionType.User }];
  const choices = CHOICES[kind]?.map(toChoice);
  if (choices) return [{ ...base, type: OptionType.String, choices }];
  const autocomplete = COMPLETED.has(kind);
  return [{ ...base, type: OptionType.String, max_length: LIMITS.optionInput, autocomplete }];
}

function toChoice(value: string): APIApplicationCommandOptionChoice<string> {
  return { name: value, value };
}

function pingOffOption(): APIApplicationCommandBasicOption {
  return { type: OptionType.Boolean, name: PING_OFF_OPTION, description: "Mention nobody any more", required: false };
}
