import { FEED_FORMATS } from "../../records/feed-links.js";
import type { FeedEntry } from "./entries.js";
import { writeCalendar } from "./write-calendar.js";
import { type FeedHead, writeAtom, writeJsonFeed } from "./write-feeds.js";

export type FeedFormat = (typeof FEED_FORMATS)[number];

/** How each form of a feed is written and sent. */
export const FORMATS: Readonly<
  Record<
    FeedFormat,
    { readonly contentType: string; readonly write: (head: FeedHead, entries: readonly FeedEntry[]) => string }
  >
> = {
  atom: { contentType: "application/atom+xml; charset=utf-8", write: writeAtom },
  json: { contentType: "application/feed+json; charset=utf-8", write: writeJsonFeed },
  ics: { contentType: "text/calendar; charset=utf-8", write: writeCalendar },
};

/** The form that an address ends with; null for any other ending. */
export function readFormat(ending: string): FeedFormat | null {
  return FEED_FORMATS.find((format) => format === ending) ?? null;
}
