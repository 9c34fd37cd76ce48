import type { Channel, Platform, PolicyDocument, Stores, Watch } from "../../ports.js";
import type { CommandContext } from "../types.js";

/** One watch of a channel with what it points at. */
export interface WatchedDocument {
  readonly watch: Watch;
  readonly document: PolicyDocument;
  readonly platform: Platform;
}

type WatchedStores = Pick<Stores, "watches" | "documents" | "platforms">;

/** What this channel watches and nothing else, by platform name and document. */
export async function readWatched(
  stores: WatchedStores,
  context: Pick<CommandContext, "channel">,
): Promise<WatchedDocument[]> {
  const channel = await stores.watches.saveChannel(context.channel);
  return readWatchedOf(stores, channel.id);
}

/** What a channel watches, by platform name and document. */
export async function readWatchedOf(stores: WatchedStores, channelId: number): Promise<WatchedDocument[]> {
  const watches = await stores.watches.listWatches({ channelId });
  const found = await Promise.all(watches.map((watch) => readOne(stores, watch)));
  return found.toSorted(
    (a, b) => a.platform.name.localeCompare(b.platform.name, "en") || a.document.id - b.document.id,
  );
}

/** The channel's row, made when it is new. */
export function readChannel(
  stores: Pick<Stores, "watches">,
  context: Pick<CommandContext, "channel">,
): Promise<Channel> {
  return stores.watches.saveChannel(context.channel);
}

async function readOne(stores: WatchedStores, watch: Watch): Promise<WatchedDocument> {
  const document = await stores.documents.getDocument(watch.documentId);
  return { watch, document, platform: await stores.platforms.getPlatform(document.platformId) };
}
