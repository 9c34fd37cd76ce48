import type { Channel, Platform, PolicyDocument, Stores, Watch } from "../../ports.js";
import type { CommandContext } from "../types.js";
import { byAnyName } from "./platforms/by-any-name.js";

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
  return pointAt(stores, await stores.watches.listWatches({ channelId }));
}

/** What is watched of the platform that goes by a name, or whose name it begins; by an address or a domain too. */
export function watchedByName(name: string, watched: readonly WatchedDocument[]): readonly WatchedDocument[] {
  return byAnyName(name, watched, {
    namesOf: ({ platform, document }) => [
      ...[platform.slug, platform.name],
      ...platform.aliases,
      ...platform.domains,
      document.url,
    ],
    platformOf: ({ platform }) => platform.slug,
  });
}

/** The channel's row, made when it is new. */
export function readChannel(
  stores: Pick<Stores, "watches">,
  context: Pick<CommandContext, "channel">,
): Promise<Channel> {
  return stores.watches.saveChannel(context.channel);
}

/** Watches with what they point at, in three queries however many they are. */
async function pointAt(stores: WatchedStores, watches: readonly Watch[]): Promise<WatchedDocument[]> {
  const documents = await stores.documents.findDocuments(watches.map(({ documentId }) => documentId));
  const platforms = await stores.platforms.findPlatforms([...new Set(documents.map(({ platformId }) => platformId))]);
  const [documentById, platformById] = [byId(documents), byId(platforms)];
  const found = watches.flatMap((watch) => {
    const document = documentById.get(watch.documentId);
    const platform = document && platformById.get(document.platformId);
    return platform ? [{ watch, document, platform }] : [];
  });
  return found.toSorted(
    (a, b) => a.platform.name.localeCompare(b.platform.name, "en") || a.document.id - b.document.id,
  );
}

function byId<T extends { readonly id: number }>(list: readonly T[]): ReadonlyMap<number, T> {
  return new Map(list.map((one) => [one.id, one]));
}
