import { InputError } from "../../../errors.js";
import { safeLine, safeText } from "../../../records/safe-text.js";
import { getVerb } from "../verbs/find-verb.js";
import type { Prose } from "../verbs/prose.js";
import { saidBy } from "../verbs/spoken-error.js";
import type { Verb, VerbArgument } from "../verbs/verb-types.js";
import { kindOf } from "./argument-kinds.js";
import { type Command, type CommandArguments, mergeGiven } from "./command.js";

/** What was filled in or chosen, as text, by the argument's name; empty where nothing was. */
export type GivenValues = ReadonlyMap<string, string>;

/** A value that cannot be taken, and why, for the person who gave it. */
export interface GivenProblem {
  readonly argument: string;
  readonly message: Prose;
}

/** Fields read: the command they make, or what is wrong with each. */
export type GivenCommand =
  | { readonly command: Command; readonly problems?: undefined }
  | { readonly command?: undefined; readonly problems: readonly GivenProblem[] };

/** The command that fields or options make: each value is read by its argument's kind, and by nothing else. */
export function readGiven(verb: Verb, values: GivenValues): GivenCommand {
  return readFields({ verb: verb.name, given: {} }, verb.arguments, values);
}

/** A command that has begun, with fields over it: what a field was shown for and left empty is given no more. */
export function readFields(begun: Command, asked: readonly VerbArgument[], values: GivenValues): GivenCommand {
  const verb = getVerb(begun.verb);
  const problems: GivenProblem[] = [];
  let given = without(begun.given, asked);
  for (const argument of asked) {
    const { input } = kindOf(argument);
    const value = (input === "lines" ? safeText : safeLine)(values.get(argument.name) ?? "").trim();
    if (value === "") continue;
    try {
      given = mergeGiven(given, kindOf(argument).read(value, argument, verb));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push({ argument: argument.name, message: saidBy(error) });
    }
  }
  return problems.length > 0 ? { problems } : { command: { verb: verb.name, given } };
}

/** What a command gives, as the values of its verb's arguments. */
export function givenValues({ verb, given }: Command): GivenValues {
  const written = getVerb(verb).arguments.map((argument) => [argument.name, kindOf(argument).write(given, argument)]);
  return new Map(written.filter((one): one is [string, string] => one[1] !== undefined));
}

/** The arguments a command leaves open, when it lacks one its verb cannot do without; empty when it can be run as it is. */
export function openArguments({ verb, given }: Command): readonly VerbArgument[] {
  const open = formArguments(getVerb(verb)).filter((argument) => isOpen(argument, given));
  return open.some(({ required }) => required)
    ? open.filter(({ kind, required }) => required || kind !== "record")
    : [];
}

/** The arguments to show a command with, to be changed: all but what it is about. */
export function changeableArguments({ verb, given }: Command): readonly VerbArgument[] {
  const all = formArguments(getVerb(verb)).filter(({ kind }) => kind !== "record");
  const about = getVerb(verb).arguments.some((one) => kindOf(one).subject && !isOpen(one, given));
  return about ? all.filter((argument) => !kindOf(argument).subject) : all;
}

function formArguments(verb: Verb): VerbArgument[] {
  return verb.arguments.filter((argument) => !kindOf(argument).typedOnly);
}

function isOpen(argument: VerbArgument, given: CommandArguments): boolean {
  return kindOf(argument).holds.every((name) => given[name] === undefined);
}

function without(given: CommandArguments, asked: readonly VerbArgument[]): CommandArguments {
  const held = new Set<string>(asked.flatMap((argument) => kindOf(argument).holds));
  return Object.fromEntries(Object.entries(given).filter(([name]) => !held.has(name)));
}
