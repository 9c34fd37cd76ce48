import { findVerb, VERB_WORDS } from "../verbs/find-verb.js";
import { commandWords, prose, usage } from "../verbs/prose.js";
import { SpokenError } from "../verbs/spoken-error.js";
import type { Verb, VerbName } from "../verbs/verb-types.js";
import { closestWord, quoteInput } from "./closest.js";
import type { CommandArguments } from "./command.js";
import { splitOptions } from "./options.js";
import { type Token, withoutPrefix } from "./tokens.js";

/** A verb that help is asked about, with or without its slash. Throws `InputError` with the closest one. */
export function readTopic(typed: string): VerbName {
  const word = typed.replace(/^\//, "");
  const verb = findVerb(word);
  if (verb) return verb.name;
  throw unknownVerb(word);
}

/** `help /policy watch`: one verb, or none. Throws `InputError`. */
export function takeTopic(tokens: readonly Token[], verb: Verb): CommandArguments {
  const { options, words } = splitOptions(tokens, verb);
  const typed = options[0]?.value ?? withoutPrefix(words)[0]?.text;
  return typed === undefined ? {} : { topic: readTopic(typed) };
}

/** No verb has this name; the closest one with a line of help. */
export function unknownVerb(word: string): SpokenError {
  const near = findVerb(closestWord(word, VERB_WORDS) ?? "");
  if (!near) return new SpokenError(prose`${quoteInput(word)} is no command. ${commandWords("help")} lists them all.`);
  return new SpokenError(
    prose`${quoteInput(word)} is no command. Did you mean ${near.name}? ${near.help}: ${usage(near.name)}`,
  );
}
