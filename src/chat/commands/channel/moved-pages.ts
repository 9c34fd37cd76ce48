import { addressKeyOf } from "../../../catalogue/address.js";
import type { Stores } from "../../../ports.js";
import { documentName } from "../../../records/labels.js";
import type { Block } from "../../types.js";
import { heading, list } from "../reply.js";
import { commandWords, type Prose, prose } from "../verbs/prose.js";
import type { WatchedDocument } from "../watched.js";

/** Pages that are readable, but at another site or path than the one watched: their address will die one day. */
export async function movedPages(
  stores: Pick<Stores, "snapshots">,
  watched: readonly WatchedDocument[],
): Promise<Block[]> {
  const lines = await Promise.all(watched.map((one) => movedLine(stores, one)));
  const moved = lines.filter((line) => line !== null);
  return moved.length > 0 ? [heading("Sent on to another address"), ...list(moved)] : [];
}

async function movedLine(
  stores: Pick<Stores, "snapshots">,
  { document, platform }: WatchedDocument,
): Promise<Prose | null> {
  if (document.lastSnapshotId === null || document.state !== "verified") return null;
  const { finalUrl } = await stores.snapshots.getSnapshot(document.lastSnapshotId);
  if (addressKeyOf(finalUrl) === addressKeyOf(document.url)) return null;
  return prose`${documentName(document, platform)}: ${document.url} leads to ${finalUrl}. To watch that address: ${commandWords("watch", finalUrl)}`;
}
