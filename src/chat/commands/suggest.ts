import type { CommandContext, Suggestion, SuggestionRequest } from "../types.js";
import type { CommandDeps } from "./deps.js";
import { kindOf } from "./line/argument-kinds.js";
import { MAX_OFFERED, offeredValues } from "./offered-values.js";
import { suggestPlatforms } from "./platforms/suggest-platforms.js";
import { getVerb } from "./verbs/find-verb.js";
import { readWatched } from "./watched.js";

/** Values that may be meant by what was typed into one argument's field so far, the likeliest first; at most 25. */
export async function suggestValues(
  { verb, argument: name, typed }: SuggestionRequest,
  context: Pick<CommandContext, "channel">,
  deps: CommandDeps,
): Promise<Suggestion[]> {
  const argument = getVerb(verb).arguments.find((one) => one.name === name);
  if (!argument) return [];
  const { offers, input } = kindOf(argument);
  // One more behind those that were typed: "coursera, ud" goes on with udemy.
  const before = input === "several" ? typed.slice(0, typed.lastIndexOf(",") + 1) : "";
  const lead = before === "" ? "" : `${before} `;
  const rest = typed.slice(before.length).trim();
  const found =
    offers === "platforms"
      ? suggestPlatforms(rest, deps.catalogue, await watchedSlugs(context, deps)).map(({ slug, name: shown }) => ({
          value: slug,
          name: shown,
        }))
      : matching(await offeredValues(argument, { context, deps }), rest);
  return found
    .slice(0, MAX_OFFERED)
    .map(({ value, name: shown }) => ({ value: `${lead}${value}`, name: `${lead}${shown}` }));
}

/** What this channel watches comes first: it is what people ask about. */
async function watchedSlugs(context: Pick<CommandContext, "channel">, { stores }: CommandDeps): Promise<Set<string>> {
  return new Set((await readWatched(stores, context)).map(({ platform }) => platform.slug));
}

/** Those that begin so first, then those with a part that does: "new y" means America/New_York. */
function matching(values: readonly string[], typed: string): Suggestion[] {
  const start = keyOf(typed);
  const begin = values.filter((value) => keyOf(value).startsWith(start));
  const parts = values.filter((value) => value.split("/").some((part) => keyOf(part).startsWith(start)));
  return [...new Set([...begin, ...parts])].map((value) => ({ value, name: value }));
}

/** Values are one word each: "ai training" is ai-training. */
function keyOf(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, "-");
}
