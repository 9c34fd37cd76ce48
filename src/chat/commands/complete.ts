import type { CommandContext } from "../types.js";
import type { CommandDeps } from "./deps.js";
import { kindOf } from "./line/argument-kinds.js";
import { MAX_LINE } from "./line/tokens.js";
import { offeredValues } from "./offered-values.js";
import { findVerb, isGroupName, OWN_COMMANDS } from "./verbs/find-verb.js";
import type { VerbArgument } from "./verbs/verb-types.js";
import { VERBS } from "./verbs/verbs.js";

type Completing = Pick<CommandContext, "channel">;

/** Whole words that may stand where the line ends; empty when nothing fits. Never throws for what was typed. */
export async function completeLine(line: string, context: Completing, deps: CommandDeps): Promise<string[]> {
  if (line.length > MAX_LINE) return [];
  const words = line.trimStart().split(/\s+/);
  const partial = (words.pop() ?? "").toLowerCase();
  const before = isGroupName(words[0] ?? "") ? words.slice(1) : words;
  const verb = before[0] === undefined ? null : findVerb(before[0].replace(/^\//, ""));
  if (before.length === 0) return matching(verbWords(words.length > 0, partial), partial);
  if (!verb) return [];
  const first = before.length === 1 && verb.arguments.some(leads);
  const fitting = verb.arguments.filter(
    (argument) => !first || leads(argument) || partial.startsWith(`${argument.name}:`),
  );
  const choices = await Promise.all(fitting.map((argument) => argumentWords(argument, partial, { context, deps })));
  return matching(choices.flat(), partial);
}

/** With a slash the commands as they are registered, without one the bare verbs. */
function verbWords(afterPolicy: boolean, partial: string): string[] {
  if (!partial.startsWith("/"))
    return VERBS.filter((verb) => !(afterPolicy && OWN_COMMANDS.includes(verb))).map(({ name }) => name);
  return [...OWN_COMMANDS.map(({ name }) => `/${name}`), "/policy"];
}

interface Completion {
  readonly context: Completing;
  readonly deps: CommandDeps;
}

async function argumentWords(argument: VerbArgument, partial: string, completion: Completion): Promise<string[]> {
  const option = `${argument.name}:`;
  const typed = partial.startsWith(option) ? partial.slice(option.length) : partial;
  const { offers = [], named } = kindOf(argument);
  const values: readonly string[] =
    offers === "platforms" ? platformWords(typed, completion.deps) : await offeredValues(argument, completion);
  const asOptions = values.map((value) => `${option}${value}`);
  // Settings are written with their name; a platform, a record or a document kind is plain.
  if (named) return partial.startsWith(option) ? asOptions : [option];
  return partial.startsWith(option) ? asOptions : [...values];
}

/** What a command line starts with; the rest is offered after it. */
function leads(argument: VerbArgument): boolean {
  return kindOf(argument).leads === true;
}

/** Slugs, and aliases of one word ("aws"): each is one word and understood as it stands. */
function platformWords(partial: string, { catalogue }: CommandDeps): string[] {
  const words = catalogue
    .entries()
    .flatMap(({ slug, aliases }) => [slug, ...aliases.filter((alias) => !/\s/.test(alias))]);
  return words.filter((word) => word.toLowerCase().startsWith(partial));
}

function matching(words: readonly string[], partial: string): string[] {
  return [...new Set(words)].filter((word) => word.toLowerCase().startsWith(partial));
}
