import type { Catalogue } from "../../catalogue/types.js";
import { isProvisionType, PROVISION_TYPES } from "../../policy/taxonomy.js";
import type { Action } from "../types.js";
import { kindOf } from "./line/argument-kinds.js";
import { closestWord, quoteInput } from "./line/closest.js";
import type { Command } from "./line/command.js";
import { writeArgument } from "./line/write-command.js";
import { UnknownPlatformError } from "./platforms/unknown-platform.js";
import { button } from "./reply.js";
import { getVerb } from "./verbs/find-verb.js";
import { commandWords, prose } from "./verbs/prose.js";
import { SpokenError } from "./verbs/spoken-error.js";

/** Buttons for what somebody may have meant by a command that was not understood; `command` as far as it was read. */
export function offeredActions(error: Error, command: Command | null): Action[] {
  if (error instanceof UnknownPlatformError) return command ? platformActions(error, command) : [];
  if (!(error instanceof SpokenError)) return [];
  return error.offers.map(({ label, verb, argument }) => button(label, verb, argument));
}

/** The same command with each platform that may be meant in the place of the name nobody knows. */
function platformActions({ query, suggestions }: UnknownPlatformError, { verb, given }: Command): Action[] {
  const { words: _words, ...kept } = given;
  return suggestions.flatMap(({ slug, name }) => {
    const names = given.names?.map((one) => (one === query ? slug : one));
    const about = names ? { names } : { platform: slug };
    const argument = writeArgument({ verb, given: { ...kept, ...about } });
    return argument === null ? [] : [button(name, verb, argument)];
  });
}

/**
 * "explain coursera arbitraton": a known platform with a slip in the kind of clause behind it, which no reader of words could
 * know for one. The error that says so; the given one where it is something else.
 */
export function asMistypedKind(error: unknown, command: Command | null, catalogue: Catalogue): unknown {
  if (!(error instanceof UnknownPlatformError) || !command || command.given.type !== undefined) return error;
  if (!getVerb(command.verb).arguments.some((argument) => kindOf(argument).holds.includes("type"))) return error;
  const words = error.query.split(" ");
  for (let count = words.length - 1; count > 0; count -= 1) {
    const platform = words.slice(0, count).join(" ");
    const kind = words.slice(count).join("-");
    const near = closestWord(kind, PROVISION_TYPES);
    const type = near !== null && isProvisionType(near) ? near : null;
    if (type === null || catalogue.find(platform).kind !== "found") continue;
    const { words: _words, ...kept } = command.given;
    const argument = writeArgument({ ...command, given: { ...kept, platform, type } });
    if (argument === null) return error;
    return new SpokenError(
      prose`${quoteInput(kind)} is no kind of clause. Did you mean ${type}? Then: ${commandWords(command.verb, argument)}. All kinds: ${commandWords("types")}`,
      { offers: [{ label: type, verb: command.verb, argument }] },
    );
  }
  return error;
}
