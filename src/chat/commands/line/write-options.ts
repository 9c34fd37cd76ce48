import { getVerb } from "../verbs/find-verb.js";
import { kindOf } from "./argument-kinds.js";
import type { Command } from "./command.js";

/** What a command gives, as words that give it again: `coursera`, `tag:payments`, `page:2`; switches that only say yes are left out. */
export function writeOptions({ verb, given }: Command): string[] {
  return getVerb(verb).arguments.flatMap((argument) => {
    const kind = kindOf(argument);
    const value = kind.typedOnly ? undefined : kind.write(given, argument);
    if (value === undefined) return [];
    return [kind.leads ? value : `${argument.name}:${/\s/.test(value) ? `"${value}"` : value}`];
  });
}
