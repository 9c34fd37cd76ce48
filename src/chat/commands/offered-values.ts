import { formatRecordId, type RecordKind } from "../../record-id.js";
import type { CommandContext } from "../types.js";
import type { CommandDeps } from "./deps.js";
import { kindOf } from "./line/argument-kinds.js";
import type { VerbArgument } from "./verbs/verb-types.js";
import { readWatched } from "./watched.js";

/** Discord takes no more choices. */
export const MAX_OFFERED = 25;

/** Who types where, and what the commands stand on. */
export interface Offering {
  readonly context: Pick<CommandContext, "channel">;
  readonly deps: CommandDeps;
}

/** All values an argument's kind offers in a channel, unsifted; of platforms, those the channel watches alone. */
export async function offeredValues(argument: VerbArgument, { context, deps }: Offering): Promise<readonly string[]> {
  const { offers = [] } = kindOf(argument);
  if (offers === "platforms") return [];
  if (offers === "watched") {
    return [...new Set((await readWatched(deps.stores, context)).map(({ platform }) => platform.slug)), "all"];
  }
  if (offers === "tags") {
    return [...new Set((await readWatched(deps.stores, context)).flatMap(({ watch }) => watch.tags))].toSorted();
  }
  return offers === "records" ? recordWords(argument.records ?? [], context, deps) : offers;
}

async function recordWords(
  kinds: readonly RecordKind[],
  context: Offering["context"],
  { stores }: CommandDeps,
): Promise<string[]> {
  const watched = await readWatched(stores, context);
  const documents = kinds.includes("document")
    ? watched.map(({ document }) => formatRecordId("document", document.id))
    : [];
  if (!kinds.includes("change")) return documents;
  const lists = await Promise.all(
    watched.map(({ document }) => stores.changes.listChanges({ documentId: document.id, limit: MAX_OFFERED })),
  );
  const ids = lists.flat().map(({ id }) => id);
  return [...ids.toSorted((a, b) => b - a).map((id) => formatRecordId("change", id)), ...documents];
}
