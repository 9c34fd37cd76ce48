import { readRecordId } from "../../../record-id.js";
import { findVerb, getVerb } from "../verbs/find-verb.js";
import type { Verb } from "../verbs/verb-types.js";
import { kindOf } from "./argument-kinds.js";
import { type Command, mergeGiven } from "./command.js";
import { splitOptions } from "./options.js";
import { readPositional } from "./positional.js";
import { splitTokens, type Token, withoutPrefix } from "./tokens.js";
import { nearVerb, unknownVerb } from "./topic.js";

/**
 * Reads one command line: `/watch coursera severity:high+`, `/policy explain C-67`, `help`. The slash and "policy" may be
 * left out; a record's ID alone shows it; nothing at all is help, and so is a word that is near no verb. Throws `InputError` and
 * nothing else.
 */
export function readCommand(line: string): Command {
  const { verb, rest, unknown } = takeVerb(splitTokens(line));
  if (unknown !== undefined) return { verb: verb.name, given: { unknown } };
  const own = verb.arguments.map((argument) => kindOf(argument).line).find((reader) => reader !== undefined);
  if (own) return { verb: verb.name, given: own(rest, verb) };
  const { options, words } = splitOptions(rest, verb);
  const given = options.map(({ argument, value }) => kindOf(argument).read(value, argument, verb));
  return { verb: verb.name, given: given.reduce(mergeGiven, readPositional(words, verb)) };
}

interface TakenVerb {
  readonly verb: Verb;
  readonly rest: readonly Token[];
  /** What was typed and is no command. */
  readonly unknown?: string;
}

function takeVerb(tokens: readonly Token[]): TakenVerb {
  const [first, ...rest] = withoutPrefix(tokens);
  if (!first) return { verb: getVerb("help"), rest: [] };
  const word = first.text.replace(/^\//, "");
  const verb = findVerb(word);
  if (verb) return { verb, rest };
  if (rest.length === 0 && readRecordId(word)) return { verb: getVerb("show"), rest: [first] };
  return unknown(word, rest);
}

/** Throws for a slip of the keyboard, with the verb that is meant; anything else gets the help. */
function unknown(word: string, rest: readonly Token[]): TakenVerb {
  const words = [word, ...rest.map(({ text }) => text)].join(" ");
  const near = nearVerb(word);
  if (near) throw unknownVerb(word, near, rest.map(({ text, quoted }) => (quoted ? `"${text}"` : text)).join(" "));
  return { verb: getVerb("help"), rest: [], unknown: words };
}
