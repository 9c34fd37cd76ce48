import { prose, usage } from "../verbs/prose.js";
import { SpokenError } from "../verbs/spoken-error.js";
import type { ArgumentKind, Verb } from "../verbs/verb-types.js";
import { ARGUMENT_KINDS } from "./argument-kinds.js";
import { quoteInput } from "./closest.js";
import type { CommandArguments } from "./command.js";
import { withoutListMarks } from "./list-marks.js";
import type { Taken } from "./taken.js";
import type { Token } from "./tokens.js";
import { isAll } from "./values.js";

/** Reads the words that are no options, kind by kind in the table's order. Throws `InputError` for words the verb has no use for. */
export function readPositional(words: readonly Token[], verb: Verb): CommandArguments {
  const { given, rest } = takeKinds(namesPlatforms(verb) ? words.flatMap(splitList) : words, verb);
  if (rest.length === 0) return given;
  if (takes(verb, "platforms")) return { ...given, names: rest.map((token) => token.text) };
  const left = withoutLead(withoutJoiner(rest.map((token) => token.text).join(" ")));
  if (takes(verb, "watched-platform") && isAll(left) && !rest[0]?.quoted) return { ...given, everything: true };
  if (namesPlatforms(verb)) return { ...given, platform: left };
  throw new SpokenError(prose`${verb.name} has no use for ${quoteInput(left)}. Usage: ${usage(verb.name)}`);
}

/** What one kind took may leave a word of another at the end of the line ("high privacy"), so each kind without words is asked again. */
function takeKinds(words: readonly Token[], verb: Verb): Taken {
  const readers = Object.entries(ARGUMENT_KINDS).filter(([kind, { take }]) => take && takes(verb, kind));
  let taken: Taken = { given: {}, rest: words };
  for (let left = readers, before = -1; left.length !== before; ) {
    before = left.length;
    for (const [, { take }] of left) {
      const { given, rest } = take?.(taken.rest, verb) ?? { given: {}, rest: taken.rest };
      taken = { given: { ...taken.given, ...given }, rest };
    }
    left = left.filter(([, { holds }]) => holds.every((name) => taken.given[name] === undefined));
  }
  return taken;
}

/** `coursera,udemy` is two words of a list, and each but the last keeps its comma. An address keeps its own. */
function splitList(token: Token): Token[] {
  if (token.quoted || !token.text.includes(",") || token.text.includes("/")) return [token];
  const parts = token.text.split(/(?<=,)/).filter((part) => part !== ",");
  return parts.map((text) => ({ text, quoted: false }));
}

/** A name without the comma or the "and" that led on to a keyword. */
function withoutJoiner(name: string): string {
  return withoutListMarks(name) || name;
}

/** "of coursera", "the changes of coursera": what leads to a name in a sentence. No platform's name begins so. */
function withoutLead(name: string): string {
  return name.replace(/^(?:(?:the |all )?changes )?(?:of|from|for|about) (?=\S)/i, "");
}

function namesPlatforms(verb: Verb): boolean {
  return takes(verb, "platform") || takes(verb, "watched-platform");
}

function takes(verb: Verb, kind: ArgumentKind | string): boolean {
  return verb.arguments.some((argument) => argument.kind === kind);
}
