import type { Context, Hono } from "hono";
import { errorMessage, FineprintError, NotFoundError } from "../../errors.js";
import { formatRecordId, type RecordId, type RecordKind, readRecordId } from "../../record-id.js";
import { recordPath } from "../../records/record-address.js";
import { LINK_PARAMETER } from "../../records/record-links.js";
import { sendPage, setSafety } from "../access/answers.js";
import { createLimiter, addressOf as readerAddress } from "../access/limits.js";
import { type DrawnPage, PageCache, packPage } from "../access/page-cache.js";
import type { Visitor } from "../access/visitors.js";
import { sendBundle } from "./bundle-route.js";
import { drawPage } from "./draw.js";
import { createFrame, type Frame } from "./frame.js";
import { ICON_PATH, STYLE_PATH } from "./layout.js";
import { LIST_PAGES } from "./list-routes.js";
import type { PageDeps } from "./page-deps.js";
import { ClosedPage } from "./plain-pages.js";
import { RECORD_PAGES } from "./record-routes.js";
import { ICON, STYLE } from "./style.js";

/** Searches and comparisons of one reader in a minute; pages of records are kept and cost nothing. */
const ASKED_A_MINUTE = 60;
/** Bundles of one reader in a minute: each is made when it is asked for. */
const BUNDLES_A_MINUTE = 10;
const FOLDERS: Readonly<Record<string, RecordKind>> = { c: "change", p: "provision", d: "document" };
const NO_RECORD = "There is no such record, or it is not for everybody.";
const NO_LISTS = "Records here open with a link that was made for one of them, and this address has none.";

/** Adds the pages to the site: `/c/C-67`, `/p/P-345`, `/d/D-12`, `/platforms`, `/kinds`, `/compare`, `/search`, `/about`. */
export function addPages(site: Hono, deps: PageDeps): void {
  const cache = new PageCache();
  const asking = createLimiter({ points: ASKED_A_MINUTE });
  const bundling = createLimiter({ points: BUNDLES_A_MINUTE });
  const asset = (path: string, type: string, body: string) =>
    site.get(path, (context) => {
      setSafety(context, false);
      context.header("cache-control", "public, max-age=31536000, immutable");
      return context.body(body, 200, { "content-type": type });
    });
  asset(STYLE_PATH, "text/css; charset=utf-8", STYLE);
  asset(ICON_PATH, "image/svg+xml", ICON);

  site.get("/robots.txt", (context) => {
    const rules =
      deps.settings.access === "catalogue" ? "Disallow: /api/\nDisallow: /search\nDisallow: /compare" : "Disallow: /";
    return context.text(`User-agent: *\n${rules}\n`);
  });
  site.get("/", (context) => context.redirect("/platforms", 302));

  for (const { path, asks, draw } of LIST_PAGES) {
    site.get(path, async (context) => {
      const visitor = deps.visitors.anybody();
      if (visitor === null) return closed(context, 404, "No page without a link", NO_LISTS);
      if (asks && !(await asking.take(readerAddress(context))).allowed) return tooMuch(context);
      const { pathname, search } = new URL(context.req.url);
      const frame = createFrame(pathname, visitor, { ...deps, publicUrl: deps.settings.publicUrl, signed: null });
      const drawing = { visitor, frame, deps: { ...deps, stores: visitor.stores } };
      const page = await cache.find(`${pathname}${search}`, () => drawSafely(() => draw(context, drawing), frame));
      return sendPage(context, page, { isPrivate: false, indexable: visitor.indexable && !asks });
    });
  }

  for (const { folder, suffix, whole, draw } of RECORD_PAGES) {
    site.get(`/${folder}/:id${suffix}`, async (context) => {
      const kind = FOLDERS[folder] ?? "change";
      const record = readRecordId(context.req.param("id") ?? "");
      if (record === null || record.kind !== kind) return closed(context, 404, "No such record", NO_RECORD);
      const path = `${recordPath(kind, record.id)}${suffix}`;
      const { pathname, search } = new URL(context.req.url);
      if (pathname !== path) return context.redirect(`${path}${search}`, 301);
      const opened = await openRecord(context, record);
      if (opened instanceof Response) return opened;
      const { visitor, signed } = opened;
      if (whole && !visitor.wholeTexts) {
        return closed(context, 404, "Whole texts open with a link only", WHOLE_SENTENCE);
      }
      const frame = createFrame(path, visitor, { ...deps, publicUrl: deps.settings.publicUrl, signed });
      const drawing = { visitor, frame, deps: { ...deps, stores: visitor.stores } };
      const key = `${path} ${visitor.link === null ? "" : signed}`;
      const page = await cache.find(key, () => drawSafely(() => draw(record.id, drawing), frame));
      return sendPage(context, page, { isPrivate: visitor.link !== null, indexable: visitor.indexable && !whole });
    });
  }

  site.get("/c/:id/bundle.zip", async (context) => {
    const record = readRecordId(context.req.param("id") ?? "");
    if (record?.kind !== "change") return closed(context, 404, "No such record", NO_RECORD);
    const opened = await openRecord(context, record);
    if (opened instanceof Response) return opened;
    if (!(await bundling.take(readerAddress(context))).allowed) return tooMuch(context);
    return sendBundle(context, { id: record.id, visitor: opened.visitor, deps });
  });

  site.notFound((context) => closed(context, 404, "No such page", "There is no page at this address."));
  site.onError((error, context) => {
    deps.logger.error({ err: error, path: context.req.path }, "a page failed");
    setSafety(context, false);
    return context.text("Sorry, that did not work, and it is not your fault. Try again in a minute.\n", 500);
  });

  /** Whoever asks for a record, by the link in the address if there is one; or the page that says why it stays closed. */
  async function openRecord(context: Context, record: RecordId) {
    const signed = context.req.query(LINK_PARAMETER) ?? null;
    const visitor =
      signed === null
        ? deps.visitors.anybody()
        : await deps.visitors.byLink(signed, formatRecordId(record.kind, record.id));
    if (visitor === null) return closed(context, 404, "No page without a link", NO_LISTS);
    if ("refused" in visitor) return closed(context, 410, "This link opens nothing any more", visitor.refused);
    return { visitor, signed };
  }

  async function closed(context: Context, status: 404 | 410, title: string, sentence: string): Promise<Response> {
    const visitor = deps.visitors.anybody();
    const nobody: Visitor = { stores: deps.stores, wholeTexts: false, link: null, indexable: false };
    const frame = createFrame(context.req.path, visitor ?? nobody, {
      ...deps,
      publicUrl: deps.settings.publicUrl,
      signed: null,
    });
    const shown = { ...frame, indexable: false, lists: visitor !== null };
    const page = await packPage(drawPage(<ClosedPage title={title} sentence={sentence} frame={shown} />, status));
    return sendPage(context, page, { isPrivate: true, indexable: false });
  }
}

const WHOLE_SENTENCE =
  "The record quotes what changed. The policy's whole text belongs to whoever wrote it; it is shown to holders of a link alone.";

function tooMuch(context: Context): Response {
  setSafety(context, false);
  context.header("retry-after", "60");
  return context.text("Too many searches from your address. Wait a minute and try again.\n", 429);
}

/** A record that is not there, or of which no quote stands, is a page that says so. */
async function drawSafely(draw: () => Promise<DrawnPage>, frame: Frame): Promise<DrawnPage> {
  try {
    return await draw();
  } catch (error) {
    const isClosed = error instanceof NotFoundError || (error instanceof FineprintError && error.code === "unproven");
    if (!isClosed) throw error;
    const sentence = error instanceof NotFoundError ? NO_RECORD : errorMessage(error);
    return drawPage(
      <ClosedPage title="No such record" sentence={sentence} frame={{ ...frame, indexable: false }} />,
      404,
    );
  }
}
