import { readLocation } from "./read-location.js";
import { readUrl } from "./read-url.js";
import type { Reply } from "./web-client.js";

/** A later refresh renews a page; one this soon sends the reader on. */
const LONGEST_DELAY_S = 5;
/** A page with more text than this, in characters, is worth reading itself. */
const LONGEST_TEXT = 600;
const LONGEST_PAGE = 60_000;
const CONTENT = /^\s{0,9}(\d{1,4})(?:\.\d{0,3})?\s{0,9}[;,]\s{0,9}(?:url\s{0,9}=\s{0,9})?["']?([^"'\s]{1,2000})/i;
const META = /<meta\b([^<>]{0,2500})>/gi;
/** What only browsers without scripts follow, and what no browser shows. */
const UNSEEN = /<(noscript|script|style|template)\b[\s\S]*?<\/\1\s{0,9}>|<!--[\s\S]*?-->/gi;

/** Where a page that says hardly anything sends its reader at once, by its header or a tag of its own; null: nowhere. */
export function findRefresh({ url, headers, body }: Reply): URL | null {
  if (body.bytes.length > LONGEST_PAGE) return null;
  const html = body.bytes.toString("latin1").replace(UNSEEN, " ");
  if (
    html
      .replaceAll(/<[^<>]*>/g, " ")
      .replaceAll(/\s+/g, " ")
      .trim().length > LONGEST_TEXT
  )
    return null;
  const written = [headers["refresh"] ?? "", ...readTags(html)];
  const next = written.map((value) => readRefresh(value, url)).find((found) => found !== null) ?? null;
  return next === null || next.href.split("#", 1)[0] === url.href.split("#", 1)[0] ? null : next;
}

function readTags(html: string): string[] {
  return [...html.matchAll(META)].flatMap(([, attributes = ""]) => {
    if (!/http-equiv\s{0,9}=\s{0,9}["']?refresh\b/i.test(attributes)) return [];
    const [, quoted, single, bare] =
      /content\s{0,9}=\s{0,9}(?:"([^"]{0,2100})"|'([^']{0,2100})'|([^\s"']{1,2100}))/i.exec(attributes) ?? [];
    return [(quoted ?? single ?? bare ?? "").replaceAll("&amp;", "&")];
  });
}

function readRefresh(value: string, base: URL): URL | null {
  const [, delay, target] = CONTENT.exec(value) ?? [];
  if (target === undefined || Number(delay) > LONGEST_DELAY_S) return null;
  return readLocation(target, base) ?? readUrl(target, base);
}
