import { readRecordId } from "../../record-id.js";
import { safeLine } from "../../records/safe-text.js";
import { quoteValue } from "../commands/line/quote-value.js";
import { findVerb } from "../commands/verbs/find-verb.js";
import type { Verb, VerbArgument } from "../commands/verbs/verb-types.js";
import { commandOf } from "./command-definitions.js";
import { optionArguments, PING_OFF_OPTION } from "./command-options.js";

/** A value someone gave to an option. */
export type OptionValue = string | number | boolean;

/** The verb a slash command stands for: `/watch`, or `/policy` with its subcommand. Null for one that is not ours. */
export function commandVerb(command: string, subcommand: string | null): Verb | null {
  const verb = findVerb(subcommand ?? command);
  return verb && commandOf(verb) === command ? verb : null;
}

/** The line that typed options stand for: `watch platform:"stack overflow" severity:high`. */
export function commandLineOf(verb: Verb, given: ReadonlyMap<string, OptionValue>): string {
  return lineWith(verb.name, optionArguments(verb), given);
}

/** A line that has begun, with values for some of its verb's arguments. */
export function lineWith(
  begun: string,
  taken: readonly VerbArgument[],
  given: ReadonlyMap<string, OptionValue>,
): string {
  const words = taken.flatMap((argument) => {
    const value = givenFor(argument, given);
    return value === undefined || value === "" ? [] : [optionWord(argument, value)];
  });
  return [begun, ...words].join(" ");
}

function givenFor({ name, kind }: VerbArgument, given: ReadonlyMap<string, OptionValue>): OptionValue | undefined {
  return kind === "ping" && given.get(PING_OFF_OPTION) === true ? "off" : given.get(name);
}

function optionWord({ name, kind }: VerbArgument, value: OptionValue): string {
  const text = safeLine(String(value)).trim();
  const platform = kind === "platform" || kind === "watched-platform";
  // "all" and D-12 are words of the line, not names of platforms.
  if (platform && (readRecordId(text) || /^all$/i.test(text))) return text;
  if (kind === "confirmation") return value === true ? "yes" : "";
  return `${name}:${quoteValue(text)}`;
}
