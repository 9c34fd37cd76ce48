import type { Stores, Viewer } from "../ports.js";
import { LINK_PARAMETER, type LinkMaking, type MadeLink, makeLink } from "./record-links.js";

/** How long a link opens a feed unless told, in ms: readers of feeds are set up once. */
export const FEED_LASTS = 90 * 86_400_000;

/** The forms a feed comes in: Atom, JSON Feed, and the days of its changes as a calendar. */
export const FEED_FORMATS = ["atom", "json", "ics"] as const;

/** What a workspace's own feed follows: all its channels watch, or what they have tagged. */
export interface OwnFeed {
  /** In lower case, as it stands on watches; null: all. */
  readonly tag: string | null;
}

/** What a link to it is signed for and listed as: `feed`, `feed of payments`. */
export function feedSubject({ tag }: OwnFeed): string {
  return tag === null ? "feed" : `feed of ${tag}`;
}

/** Its address without the ending: `/feeds/own/watched`, `/feeds/own/tags/payments`. */
export function ownFeedPath({ tag }: OwnFeed): string {
  return tag === null ? "/feeds/own/watched" : `/feeds/own/tags/${encodeURIComponent(tag)}`;
}

/** A link that was just made, with the address of each form. */
export type MadeFeedLink = Pick<MadeLink, "link"> & { readonly urls: readonly string[] };

/** Makes a link to a feed of what a workspace watches. Throws `InputError` for a time that no link lasts. */
export async function makeFeedLink(
  { feed, ...wanted }: { feed: OwnFeed; viewer: Viewer; createdBy: string; lastsMs: number },
  making: LinkMaking,
): Promise<MadeFeedLink> {
  const { link, signed } = await makeLink({ ...wanted, subject: feedSubject(feed) }, making);
  const address = `${making.publicUrl}${ownFeedPath(feed)}`;
  return { link, urls: FEED_FORMATS.map((format) => `${address}.${format}?${LINK_PARAMETER}=${signed}`) };
}

/** Documents that a workspace's own feed follows: those its channels watch now. */
export function feedDocuments(
  { tag }: OwnFeed,
  viewer: Viewer,
  { watches }: Pick<Stores, "watches">,
): Promise<number[]> {
  return watches.listWatchedDocuments(viewer, tag ?? undefined);
}
