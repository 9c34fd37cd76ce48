import { prose, usage } from "../verbs/prose.js";
import { SpokenError } from "../verbs/spoken-error.js";
import type { ArgumentKind, Verb } from "../verbs/verb-types.js";
import { ARGUMENT_KINDS } from "./argument-kinds.js";
import { quoteInput } from "./closest.js";
import type { CommandArguments } from "./command.js";
import type { Given } from "./taken.js";
import type { Token } from "./tokens.js";
import { isAll } from "./values.js";

/** Reads the words that are no options, kind by kind in the table's order. Throws `InputError` for words the verb has no use for. */
export function readPositional(words: readonly Token[], verb: Verb): CommandArguments {
  let given: Given = {};
  let rest = words;
  for (const [kind, { take }] of Object.entries(ARGUMENT_KINDS)) {
    if (!take || !takes(verb, kind)) continue;
    const taken = take(rest, verb);
    given = { ...given, ...taken.given };
    rest = taken.rest;
  }
  if (rest.length === 0) return given;
  if (takes(verb, "platforms")) return { ...given, names: rest.map((token) => token.text) };
  const left = rest.map((token) => token.text).join(" ");
  if (takes(verb, "watched-platform") && isAll(left) && !rest[0]?.quoted) return { ...given, everything: true };
  if (takes(verb, "platform") || takes(verb, "watched-platform")) return { ...given, platform: left };
  throw new SpokenError(prose`${verb.name} has no use for ${quoteInput(left)}. Usage: ${usage(verb.name)}`);
}

function takes(verb: Verb, kind: ArgumentKind | string): boolean {
  return verb.arguments.some((argument) => argument.kind === kind);
}
