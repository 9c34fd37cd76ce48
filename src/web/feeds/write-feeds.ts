import { markActive, safeText } from "../../records/safe-text.js";
import type { FeedEntry } from "./entries.js";

/** A feed's own words. */
export interface FeedHead {
  readonly title: string;
  /** The feed's address without its ending. */
  readonly url: string;
  /** The page of what it follows. */
  readonly home: string;
}

/** When the newest entry was found; a feed without any is as old as time. */
export function updatedAt(entries: readonly FeedEntry[]): Date {
  return entries[0]?.change.detectedAt ?? new Date(0);
}

/** An Atom feed (RFC 4287). Everything is text: no markup of a policy comes through. */
export function writeAtom({ title, url, home }: FeedHead, entries: readonly FeedEntry[]): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    element("title", title),
    element("id", url),
    `<link rel="self" type="application/atom+xml" href="${xml(`${url}.atom`)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(home)}"/>`,
    element("updated", updatedAt(entries).toISOString()),
    `<author>${element("name", "Fineprint")}</author>`,
    ...entries.map(atomEntry),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
}

function atomEntry({ change, url, opens, title, lines, document, platform }: FeedEntry): string {
  const categories = [platform.slug, document.type, ...(change.severity ? [change.severity] : []), ...typesOf(change)];
  return [
    "<entry>",
    element("title", title),
    element("id", url),
    `<link rel="alternate" type="text/html" href="${xml(opens)}"/>`,
    element("published", change.detectedAt.toISOString()),
    element("updated", (change.confirmedAt ?? change.detectedAt).toISOString()),
    ...categories.map((term) => `<category term="${xml(term)}"/>`),
    `<content type="text">${xml(lines.join("\n"))}</content>`,
    "</entry>",
  ].join("\n");
}

/** A JSON Feed (version 1.1). */
export function writeJsonFeed({ title, url, home }: FeedHead, entries: readonly FeedEntry[]): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: home,
    feed_url: `${url}.json`,
    language: "en",
    authors: [{ name: "Fineprint" }],
    items: entries.map(({ change, url: id, opens, title: name, lines, document, platform }) => ({
      id,
      url: opens,
      external_url: document.url,
      title: safeText(name),
      content_text: safeText(lines.join("\n")),
      date_published: change.detectedAt.toISOString(),
      date_modified: (change.confirmedAt ?? change.detectedAt).toISOString(),
      tags: [platform.slug, document.type, ...(change.severity ? [change.severity] : []), ...typesOf(change)],
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

function typesOf({ told }: FeedEntry["change"]): string[] {
  return [...new Set(told.flatMap(({ types }) => types))].filter((type) => type !== "other");
}

function element(name: string, text: string): string {
  return `<${name}>${xml(text)}</${name}>`;
}

/** Text for XML: nothing of it is markup, and nothing that XML cannot carry is left. */
function xml(text: string): string {
  return markActive(text, (code) => `<U+${code}>`)
    .replaceAll(/[\uFFFE\uFFFF]/g, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
