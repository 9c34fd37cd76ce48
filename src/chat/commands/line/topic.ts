import { upperFirst } from "../../../records/words.js";
import { findVerb, VERB_WORDS } from "../verbs/find-verb.js";
import { commandWords, prose, usage } from "../verbs/prose.js";
import { SpokenError } from "../verbs/spoken-error.js";
import type { Verb, VerbName } from "../verbs/verb-types.js";
import { closestWord, quoteInput } from "./closest.js";
import type { CommandArguments } from "./command.js";
import { splitOptions } from "./options.js";
import { type Token, withoutPrefix } from "./tokens.js";

/** What help is asked about: a verb, or all of them. Throws `InputError` with the closest one. */
export function readHelpTopic(typed: string): CommandArguments {
  return /^(?:all|more|everything)$/i.test(typed) ? { whole: true } : { topic: readTopic(typed) };
}

function readTopic(typed: string): VerbName {
  const word = typed.replace(/^\//, "");
  const verb = findVerb(word);
  if (verb) return verb.name;
  throw unknownVerb(word);
}

/** `help /policy watch`: one verb, or none. Throws `InputError`. */
export function takeTopic(tokens: readonly Token[], verb: Verb): CommandArguments {
  const { options, words } = splitOptions(tokens, verb);
  const typed = options[0]?.value ?? withoutPrefix(words)[0]?.text;
  return typed === undefined ? {} : readHelpTopic(typed);
}

/** The verb that a slip of the keyboard means; null when none is near. */
export function nearVerb(word: string): Verb | null {
  return findVerb(closestWord(word, VERB_WORDS) ?? "");
}

/** Longest argument that a button of every platform carries. */
const MAX_ARGUMENT = 80;

/** No verb has this name; the closest one with a line of help, and as it would be with the rest of what was typed. */
export function unknownVerb(word: string, near = nearVerb(word), argument = ""): SpokenError {
  if (!near) return new SpokenError(prose`${quoteInput(word)} is no command. ${commandWords("help")} lists them all.`);
  const offers = argument.length <= MAX_ARGUMENT ? [{ label: upperFirst(near.name), verb: near.name, argument }] : [];
  return new SpokenError(
    prose`${quoteInput(word)} is no command. Did you mean ${near.name}? ${near.help}: ${usage(near.name)}`,
    { offers },
  );
}
