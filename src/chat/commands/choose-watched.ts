import { formatRecordId } from "../../record-id.js";
import type { HandlerDeps } from "./deps.js";
import { type FilterPlace, filterWatched, filterWords, hasFilter } from "./filter-watched.js";
import { type Command, type CommandArguments, needArgument } from "./line/command.js";
import { commandWords, place, prose } from "./verbs/prose.js";
import { SpokenError } from "./verbs/spoken-error.js";
import { type WatchedDocument, watchedByName } from "./watched.js";

/** Whether a command is about everything the channel watches, or all that a filter lets through. */
export function meansAll({ given }: Command): boolean {
  const named = given.platform !== undefined || given.records !== undefined;
  return !named && (given.everything === true || hasFilter(given));
}

/**
 * The watches a command means: those of a platform, of documents by ID, or all; of these what its filter lets through.
 * Throws `InputError` with what is watched when it means none of them.
 */
export function chooseWatched(
  command: Command,
  watched: readonly WatchedDocument[],
  { context, deps }: { readonly context: FilterPlace["context"]; readonly deps: HandlerDeps },
): readonly WatchedDocument[] {
  const named = meansAll(command) ? watched : chooseNamed(command, watched, deps);
  const chosen = filterWatched(named, command.given, { context, now: deps.clock.now() });
  if (chosen.length > 0 || !hasFilter(command.given)) return chosen;
  throw new SpokenError(
    prose`Nothing ${place()} watches is${filterWords(command.given, context)}. All of it: ${commandWords("list")}`,
  );
}

function chooseNamed(
  command: Command,
  watched: readonly WatchedDocument[],
  deps: HandlerDeps,
): readonly WatchedDocument[] {
  const { given } = command;
  const chosen = given.records
    ? watched.filter(({ document }) => given.records?.some(({ id }) => id === document.id))
    : ofPlatform(needArgument(command, "platform"), watched, deps).filter(({ document }) =>
        isWanted(document.type, given),
      );
  if (chosen.length > 0) return chosen;
  const asked = given.records?.map(({ kind, id }) => formatRecordId(kind, id)).join(" ") ?? given.platform ?? "";
  const names = [...new Set(watched.map(({ platform }) => platform.name))].slice(0, 10);
  throw new SpokenError(
    prose`${place("This channel")} does not watch ${asked}. It watches ${names.join(", ")}. All of it: ${commandWords("list")}`,
  );
}

function ofPlatform(
  query: string,
  watched: readonly WatchedDocument[],
  { catalogue }: HandlerDeps,
): readonly WatchedDocument[] {
  const named = watchedByName(query, watched);
  if (named.length > 0) return named;
  const match = catalogue.find(query);
  return match.kind === "found" ? watched.filter(({ platform }) => platform.slug === match.entry.slug) : [];
}

function isWanted(type: string, { documents }: CommandArguments): boolean {
  return documents === undefined || documents.includes(type);
}
