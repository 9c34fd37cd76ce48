import type { GivenValues } from "../commands/line/given-command.js";
import { findVerb } from "../commands/verbs/find-verb.js";
import type { Verb } from "../commands/verbs/verb-types.js";
import { commandOf } from "./command-definitions.js";
import { optionArguments, PING_OFF_OPTION } from "./command-options.js";

/** A value someone gave to an option. */
export type OptionValue = string | number | boolean;

/** The verb a slash command stands for: `/watch`, or `/policy` with its subcommand. Null for one that is not ours. */
export function commandVerb(command: string, subcommand: string | null): Verb | null {
  const verb = findVerb(subcommand ?? command);
  return verb && commandOf(verb) === command ? verb : null;
}

/** Chosen options as values of the verb's arguments; a switch says on or off. */
export function optionValues(verb: Verb, given: ReadonlyMap<string, OptionValue>): GivenValues {
  const values = optionArguments(verb).flatMap(({ name, kind }) => {
    const value = kind === "ping" && given.get(PING_OFF_OPTION) === true ? "off" : given.get(name);
    return value === undefined ? [] : [[name, wordOf(value)] as const];
  });
  return new Map(values);
}

function wordOf(value: OptionValue): string {
  return typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
}
