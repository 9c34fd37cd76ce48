import { kindOf } from "../commands/line/argument-kinds.js";
import type { Command } from "../commands/line/command.js";
import { changeableArguments, type GivenValues, givenValues, openArguments } from "../commands/line/given-command.js";
import { readPressed } from "../commands/line/read-pressed.js";
import type { VerbArgument } from "../commands/verbs/verb-types.js";

/** A command that a form goes on with. */
export interface Form {
  /** As its button has it: `watch D-12 severity:high`. */
  readonly line: string;
  readonly command: Command;
  /** What the form asks for. */
  readonly asked: readonly VerbArgument[];
  /** What is filled in, by the argument's name. */
  readonly filled: GivenValues;
}

/** A form for what a button's command lacks; null when it can be run as it is, or says what is wrong when it is run. */
export function missingForm(line: string): Form | null {
  const command = readPressed(line);
  const asked = command ? openArguments(command) : [];
  return command && asked.length > 0 ? { line, command, asked, filled: new Map() } : null;
}

/** A form that shows a whole command to be changed, filled in. Null when it names no verb. */
export function changeForm(line: string): Form | null {
  const command = readPressed(line);
  return command && { line, command, asked: changeableArguments(command), filled: givenValues(command) };
}

/** The form of a typed command that wants many lines and has none; null for every other command. */
export function linesForm(line: string): Form | null {
  const form = missingForm(line);
  const wants = form?.asked.some((argument) => argument.required && kindOf(argument).input === "lines");
  return wants ? form : null;
}
