import type { Verb } from "../verbs/verb-types.js";
import type { CommandArguments } from "./command.js";
import { readSwitch } from "./setting-values.js";
import type { Token } from "./tokens.js";

const GUESSES = /^guesses[:=](.+)$/i;

/** Names typed on one line, with semicolons between them: each is a line of the list. Throws `InputError`. */
export function readTypedList(tokens: readonly Token[], _verb: Verb): CommandArguments {
  const option = tokens.find(({ text, quoted }) => !quoted && GUESSES.test(text));
  const words = tokens.filter((token) => token !== option).map(({ text }) => text.replace(/^list[:=]/i, ""));
  const list = words
    .join(" ")
    .split(";")
    .map((name) => name.trim());
  const names = list.filter((name) => name !== "").join("\n");
  const guesses = option && readSwitch("guesses", GUESSES.exec(option.text)?.[1] ?? "");
  return { ...(names === "" ? {} : { list: names }), ...(guesses === undefined ? {} : { guesses }) };
}
