import { DOCUMENT_TYPES } from "../../catalogue/document-types.js";
import { EXPORT_FORMATS } from "../../export/types.js";
import { PROVISION_TYPES } from "../../policy/taxonomy.js";
import { formatRecordId, type RecordKind } from "../../record-id.js";
import type { CommandContext } from "../types.js";
import type { CommandDeps } from "./deps.js";
import { MAX_LINE } from "./line/tokens.js";
import { findVerb } from "./verbs/find-verb.js";
import type { ArgumentKind, VerbArgument } from "./verbs/verb-types.js";
import { VERBS } from "./verbs/verbs.js";
import { readWatched } from "./watched.js";

/** Discord takes no more choices. */
const MAX_COMPLETIONS = 25;

type Completing = Pick<CommandContext, "channel">;

/** Whole words that may stand where the line ends; empty when nothing fits. Never throws for what was typed. */
export async function completeLine(line: string, context: Completing, deps: CommandDeps): Promise<string[]> {
  if (line.length > MAX_LINE) return [];
  const words = line.trimStart().split(/\s+/);
  const partial = (words.pop() ?? "").toLowerCase();
  const before = /^\/?policy$/i.test(words[0] ?? "") ? words.slice(1) : words;
  const verb = before[0] === undefined ? null : findVerb(before[0].replace(/^\//, ""));
  if (before.length === 0) return matching(verbWords(words.length > 0, partial), partial);
  if (!verb) return [];
  const first = before.length === 1 && verb.arguments.some(isSubject);
  const fitting = verb.arguments.filter(
    (argument) => !first || isSubject(argument) || partial.startsWith(`${argument.name}:`),
  );
  const choices = await Promise.all(fitting.map((argument) => argumentWords(argument, partial, { context, deps })));
  return matching(choices.flat(), partial);
}

/** With a slash the commands as they are registered, without one the bare verbs. */
function verbWords(afterPolicy: boolean, partial: string): string[] {
  if (!partial.startsWith("/")) return VERBS.filter(({ top }) => !(afterPolicy && top)).map(({ name }) => name);
  return [...VERBS.filter(({ top }) => top).map(({ name }) => `/${name}`), "/policy"];
}

interface Completion {
  readonly context: Completing;
  readonly deps: CommandDeps;
}

async function argumentWords(argument: VerbArgument, partial: string, completion: Completion): Promise<string[]> {
  const option = `${argument.name}:`;
  const values = await valuesOf(
    argument,
    partial.startsWith(option) ? partial.slice(option.length) : partial,
    completion,
  );
  const asOptions = values.map((value) => `${option}${value}`);
  // Settings are written with their name; a platform, a record or a document kind is plain.
  if (isSetting(argument)) return partial.startsWith(option) ? asOptions : [option];
  return partial.startsWith(option) ? asOptions : values;
}

/** What a command line starts with; the rest is offered after it. */
function isSubject({ kind }: VerbArgument): boolean {
  return (
    kind === "platform" || kind === "platforms" || kind === "watched-platform" || kind === "record" || kind === "verb"
  );
}

const SETTINGS: ReadonlySet<ArgumentKind> = new Set([
  "severity",
  "digest",
  "provision-type",
  "switch",
  "audience",
  "budget",
  "time-zone",
  "ping",
]);

function isSetting({ kind }: VerbArgument): boolean {
  return SETTINGS.has(kind);
}

async function valuesOf(argument: VerbArgument, partial: string, { context, deps }: Completion): Promise<string[]> {
  switch (argument.kind) {
    case "platform":
    case "platforms":
      return platformWords(partial, deps);
    case "watched-platform":
      return [...new Set((await readWatched(deps.stores, context)).map(({ platform }) => platform.slug)), "all"];
    case "document-type":
      return [...DOCUMENT_TYPES.map(({ id }) => id), "all"];
    case "severity":
      return ["high+", "medium+", "low+"];
    case "provision-type":
      return [...PROVISION_TYPES];
    case "digest":
      return ["daily", "weekly", "off"];
    case "record":
      return recordWords(argument.records ?? [], context, deps);
    case "verb":
      return VERBS.map(({ name }) => name);
    case "duration":
      return ["1d", "7d", "30d"];
    case "switch":
      return ["on", "off"];
    case "audience":
      return ["compliance", "user", "both"];
    case "digest-mode":
      return ["now", "daily", "weekly", "off"];
    case "weekday":
      return ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    case "time-zone":
      return ["UTC", ...Intl.supportedValuesOf("timeZone")];
    case "reset":
      return ["reset"];
    case "ping":
      return ["off"];
    case "format":
      return [...EXPORT_FORMATS];
    case "person":
      return ["me"];
    case "budget":
    case "clock-time":
    case "question":
    case "reason":
    case "date":
    case "count":
    case "confirmation":
      return [];
  }
}

/** Slugs, and aliases of one word ("aws"): each is one word and understood as it stands. */
function platformWords(partial: string, { catalogue }: CommandDeps): string[] {
  const words = catalogue
    .entries()
    .flatMap(({ slug, aliases }) => [slug, ...aliases.filter((alias) => !/\s/.test(alias))]);
  return words.filter((word) => word.toLowerCase().startsWith(partial)).slice(0, MAX_COMPLETIONS);
}

async function recordWords(
  kinds: readonly RecordKind[],
  context: Completing,
  { stores }: CommandDeps,
): Promise<string[]> {
  const watched = await readWatched(stores, context);
  const documents = kinds.includes("document")
    ? watched.map(({ document }) => formatRecordId("document", document.id))
    : [];
  if (!kinds.includes("change")) return documents;
  const lists = await Promise.all(
    watched.map(({ document }) => stores.changes.listChanges({ documentId: document.id, limit: MAX_COMPLETIONS })),
  );
  const ids = lists.flat().map(({ id }) => id);
  return [...ids.toSorted((a, b) => b - a).map((id) => formatRecordId("change", id)), ...documents];
}

function matching(words: readonly string[], partial: string): string[] {
  return [...new Set(words)].filter((word) => word.toLowerCase().startsWith(partial)).slice(0, MAX_COMPLETIONS);
}
