import { formatRecordId } from "../../../record-id.js";
import type { CommandContext } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { findPeopleNames } from "../people-names.js";
import { readChannel } from "../watched.js";
import type { SavedWatch } from "./save-watches.js";

/** A watch that somebody had taken away, and that a list brought back. */
export interface BroughtBack {
  readonly saved: SavedWatch;
  readonly at: Date;
  /** Who took it away: their name where the platform says it, else their ID. */
  readonly by: string;
}

/** Entries of the audit log that are looked through, newest first. */
const LOOKED_BACK = 2_000;

/** New watches of documents that this channel had stopped watching: whoever imports a list has to hear of it. */
export async function findUnwatched(
  saved: readonly SavedWatch[],
  context: CommandContext,
  { stores }: HandlerDeps,
): Promise<BroughtBack[]> {
  const fresh = saved.filter(({ before }) => before === null);
  if (fresh.length === 0) return [];
  const { id: channelId } = await readChannel(stores, context);
  const removals = await stores.audit.listAudit({ channelId, verb: "unwatch", limit: LOOKED_BACK });
  const found = fresh.flatMap((one) => {
    const id = formatRecordId("document", one.document.id);
    const last = removals.find(({ subject }) => subject === id);
    return last ? [{ saved: one, at: last.at, actor: last.actor }] : [];
  });
  const names = await findPeopleNames(
    found.map(({ actor }) => actor),
    context,
  );
  return found.map(({ actor, ...one }) => ({ ...one, by: names.get(actor) ?? actor }));
}
