import { InputError } from "../../../errors.js";
import { getVerb } from "../verbs/find-verb.js";
import type { ArgumentKind, VerbArgument } from "../verbs/verb-types.js";
import type { CommandArguments } from "./command.js";
import { readCommand } from "./read-command.js";

/** Under which names a command holds what was given for an argument; kinds that are not here are not asked for. */
const READ_AS: Readonly<Partial<Record<ArgumentKind, readonly (keyof CommandArguments)[]>>> = {
  platform: ["platform", "records"],
  "watched-platform": ["platform", "records", "everything"],
  platforms: ["names", "records"],
  "document-type": ["documents", "everything", "records"],
  severity: ["severity"],
  "provision-type": ["type"],
  digest: ["digest"],
  record: ["records"],
  duration: ["durationMs"],
  question: ["question"],
  reason: ["reason"],
  person: ["person"],
};

/**
 * The arguments a line leaves open, when it lacks one its verb cannot do without; empty when it can be run as it is. What a
 * platform asks for in a form before it runs the line of a button.
 */
export function missingArguments(line: string): readonly VerbArgument[] {
  try {
    const { verb, given } = readCommand(line);
    const open = getVerb(verb).arguments.filter(({ kind }) =>
      READ_AS[kind]?.every((name) => given[name] === undefined),
    );
    return open.some(({ required }) => required) ? open : [];
  } catch (error) {
    // The runner says what is wrong with the line.
    if (error instanceof InputError) return [];
    throw error;
  }
}
