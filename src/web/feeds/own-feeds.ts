import type { Context, Hono } from "hono";
import type { Stores, Viewer } from "../../ports.js";
import { feedDocuments, feedSubject, type OwnFeed, ownFeedPath } from "../../records/feed-links.js";
import { LINK_PARAMETER } from "../../records/record-links.js";
import { sendPage, setSafety } from "../access/answers.js";
import { PageCache } from "../access/page-cache.js";
import { POINTS, type TokenDesk } from "../access/token-desk.js";
import { type DatedEntryDeps, type FeedEntry, readDatedEntries, readEntries } from "./entries.js";
import type { FeedDeps } from "./feeds.js";
import { type FeedFormat, FORMATS, readFormat } from "./formats.js";

const WATCHED = /^watched\.(atom|json|ics)$/;
const TAGGED = /^([\p{L}\p{N}][\p{L}\p{N}._-]{0,39})\.(atom|json|ics)$/u;
const PRIVATE = { isPrivate: true, indexable: false } as const;

export interface OwnFeedDeps extends FeedDeps {
  readonly desk: TokenDesk;
}

/** Whoever may read a workspace's own feed, by a link or a token. */
interface Reader {
  readonly viewer: Viewer;
  readonly stores: Stores;
}

/**
 * Adds the feeds of what a workspace watches, as `.atom`, `.json` and `.ics`: `/feeds/own/watched`, `/feeds/own/tags/payments`.
 * They open with a link that was made for the feed (`?link=…`), or with a token that may read (`Authorization: Bearer …`).
 */
export function addOwnFeeds(site: Hono, deps: OwnFeedDeps): void {
  const cache = new PageCache();
  site.get("/feeds/own/:file", (context) => {
    const [, format = ""] = WATCHED.exec(context.req.param("file")) ?? [];
    return send(context, { tag: null }, readFormat(format));
  });
  site.get("/feeds/own/tags/:file", (context) => {
    const [, tag = "", format = ""] = TAGGED.exec(context.req.param("file").toLowerCase()) ?? [];
    return send(context, { tag }, readFormat(format));
  });

  async function send(context: Context, feed: OwnFeed, format: FeedFormat | null): Promise<Response> {
    if (format === null) return context.notFound();
    const opened = await open(context, feed);
    if (opened instanceof Response) return opened;
    const { adapter, workspace } = opened.viewer;
    const page = await cache.find(`${adapter}/${workspace} ${feedSubject(feed)} ${format}`, () =>
      draw(opened, feed, format),
    );
    return sendPage(context, page, PRIVATE);
  }

  async function open(context: Context, feed: OwnFeed): Promise<Reader | Response> {
    const signed = context.req.query(LINK_PARAMETER);
    if (signed !== undefined) {
      const visitor = await deps.visitors.byLink(signed, feedSubject(feed));
      if ("refused" in visitor) return refuse(context, 410, visitor.refused);
      return { viewer: visitor.link, stores: visitor.stores };
    }
    const held = await deps.desk.open(context, "read", POINTS.read);
    if ("status" in held) return refuse(context, held.status, held.detail);
    return { viewer: held.token, stores: deps.visitors.storesOf(held.token) };
  }

  async function draw({ viewer, stores }: Reader, feed: OwnFeed, format: FeedFormat) {
    const { publicUrl } = deps.settings;
    const documentIds = await feedDocuments(feed, viewer, stores);
    const head = {
      title: feed.tag === null ? "Changes of what we watch" : `Changes of what we watch, tagged ${feed.tag}`,
      home: `${publicUrl}/about`,
      url: `${publicUrl}${ownFeedPath(feed)}`,
    };
    const from = { stores, publicUrl, addressOf: deps.addressOf, now: deps.clock.now(), viewer };
    const entries = await entriesOf(documentIds, format, from);
    const { contentType, write } = FORMATS[format];
    return { status: 200 as const, contentType, body: write(head, entries) };
  }
}

/** A calendar has the days ahead of all changes, however old these are. */
function entriesOf(documentIds: readonly number[], format: FeedFormat, deps: DatedEntryDeps): Promise<FeedEntry[]> {
  return format === "ics" ? readDatedEntries(documentIds, deps) : readEntries({ documentIds }, deps);
}

function refuse(context: Context, status: 401 | 403 | 410 | 429, sentence: string): Response {
  setSafety(context, false);
  context.header("cache-control", "no-store");
  if (status === 401) context.header("www-authenticate", 'Bearer realm="fineprint"');
  return context.text(`${sentence}\n`, status);
}
