import { getVerb } from "../verbs/find-verb.js";
import { kindOf } from "./argument-kinds.js";
import type { Command } from "./command.js";
import { givenValues } from "./given-command.js";

/** Longest argument that a button of every platform carries. */
const MAX_ARGUMENT = 80;

/**
 * A command as it is typed behind its verb: `coursera document:privacy severity:high`. Null when it is too long for a button,
 * or is of a verb whose line is a person's own words.
 */
export function writeArgument(command: Command): string | null {
  const verb = getVerb(command.verb);
  if (verb.arguments.some((argument) => kindOf(argument).line)) return null;
  const values = givenValues(command);
  const words = verb.arguments.flatMap((argument) => {
    const value = values.get(argument.name);
    if (value === undefined) return [];
    const { leads, typedOnly } = kindOf(argument);
    const plain = /^[\w./:-]+$/.test(value) ? value : `"${value.replaceAll('"', "")}"`;
    return leads || typedOnly ? [plain] : [`${argument.name}:${plain}`];
  });
  const line = words.join(" ");
  return line.length <= MAX_ARGUMENT ? line : null;
}
