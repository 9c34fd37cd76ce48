import { COMMAND_GROUPS } from "./command-groups.js";
import type { Verb, VerbName } from "./verb-types.js";
import { VERBS } from "./verbs.js";

const BY_WORD = new Map(
  VERBS.flatMap((verb) => [verb.name, ...verb.aliases, ...verb.hidden].map((word) => [word, verb] as const)),
);

/** Every word that names a verb, hidden ones included. */
export const VERB_WORDS: readonly string[] = [...BY_WORD.keys()];

/** Every verb by its name, in the order of the help. */
export const VERB_NAMES: readonly VerbName[] = VERBS.map(({ name }) => name);

/** The verb a word names, by name, alias or synonym in any case; null when there is none. */
export function findVerb(word: string): Verb | null {
  return BY_WORD.get(word.toLowerCase()) ?? null;
}

/** The verb of a name. */
export function getVerb(name: VerbName): Verb {
  const verb = BY_WORD.get(name);
  if (!verb) throw new Error(`The verb table has no ${name}`);
  return verb;
}

/** Verbs with a command of their own: `/watch`. */
export const OWN_COMMANDS: readonly Verb[] = VERBS.filter(({ under }) => under === "itself");

const GROUP_NAMES: ReadonlySet<string> = new Set(COMMAND_GROUPS.map(({ name }) => name));

/** Whether a word is a command that only goes before a verb: "/policy", "watch-settings". */
export function isGroupName(word: string): boolean {
  return GROUP_NAMES.has(word.toLowerCase().replace(/^\//, ""));
}

/** A command as people type it: `/policy explain C-67`, `/watch coursera`. */
export function commandLine(name: VerbName, argument = ""): string {
  const command = getVerb(name).under === "itself" ? `/${name}` : `/policy ${name}`;
  return argument === "" ? command : `${command} ${argument}`;
}

/** `/policy explain <C-67|P-345|platform type>` */
export function usageLine(verb: Verb): string {
  return commandLine(verb.name, verb.usage);
}
