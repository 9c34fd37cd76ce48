import { readRecordId } from "../../record-id.js";
import { findVerb } from "../commands/find-verb.js";
import type { Verb, VerbArgument } from "../commands/verb-types.js";
import { safeLine } from "../safe-text.js";
import { optionArguments, POLICY_COMMAND } from "./command-definitions.js";

/** A value someone gave to an option. */
export type OptionValue = string | number | boolean;

/** The verb a slash command stands for: `/watch`, or `/policy` with its subcommand. Null for one that is not ours. */
export function commandVerb(command: string, subcommand: string | null): Verb | null {
  const verb = findVerb(command === POLICY_COMMAND ? (subcommand ?? "help") : command);
  return verb && verb.top === (command !== POLICY_COMMAND) ? verb : null;
}

/** The line that typed options stand for: `watch platform:"stack overflow" severity:high`. */
export function commandLineOf(verb: Verb, given: ReadonlyMap<string, OptionValue>): string {
  const words = optionArguments(verb).flatMap((argument) => {
    const value = given.get(argument.name);
    return value === undefined || value === "" ? [] : [optionWord(argument, value)];
  });
  return [verb.name, ...words].join(" ");
}

function optionWord({ name, kind }: VerbArgument, value: OptionValue): string {
  const text = safeLine(String(value)).trim();
  const platform = kind === "platform" || kind === "watched-platform";
  // "all" and D-12 are words of the line, not names of platforms.
  if (platform && (readRecordId(text) || /^all$/i.test(text))) return text;
  if (kind === "confirmation") return value === true ? "yes" : "";
  return `${name}:${quoteValue(text)}`;
}

const QUOTES = ['""', "''", "“”"] as const;

/** The value as one word of a line. Our grammar knows no escapes, so the quotes are ones that do not stand in it. */
function quoteValue(value: string): string {
  const [open, close] = QUOTES.find((pair) => [...pair].every((mark) => !value.includes(mark))) ?? QUOTES[0];
  const clean = QUOTES.some((pair) => [...pair].every((mark) => !value.includes(mark)))
    ? value
    : value.replaceAll(/["'“”]/g, "");
  return `${open}${clean}${close}`;
}
