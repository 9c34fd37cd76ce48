import { createHash } from "node:crypto";
import { decodePage } from "../policy/extract/decode-page.js";
import { isThin } from "../policy/extract/is-shell.js";
import type { PageBody, PageRead } from "../ports.js";
import { readLocation } from "./read-location.js";
import { readUrl } from "./read-url.js";
import { isSameSite } from "./same-site.js";

/** Frames that are asked for; a page of more is an application. */
const MAX_FRAMES = 4;
/** The page and its frames together, in characters. */
const MAX_LENGTH = 10_000_000;
const FRAME = /<i?frame\b([^<>]{0,2500})>/gi;
const SOURCE = /(?:^|\s)(?:data-)?src\s{0,9}=\s{0,9}(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^\s"'<>]{1,2000}))/i;
const FRAMESET = /<(\/?)(?:frameset|noframes)\b[^<>]{0,2500}>/gi;

/**
 * Puts what stands in a page's frames of the same site into the page, as `srcdoc`, when the page says next to nothing itself:
 * then the policy is in the frame. Such a page has no validators: it stays the same while its frame changes. A frame that
 * cannot be read is left as it is, and the page is judged without it.
 */
export async function takeInFrames(page: PageBody, readFrame: (url: string) => Promise<PageRead>): Promise<PageBody> {
  if (!/html/i.test(page.contentType ?? "html")) return page;
  const html = decodePage(page.bytes, page.contentType);
  const sources = isThin(html) ? findSources(html, page.finalUrl) : [];
  const texts = new Map<string, string>();
  for (const { tag, url } of sources) {
    const read = await readFrame(url);
    if (read.state === "ok" && /html|text\/plain/i.test(read.page.contentType ?? "html")) {
      texts.set(tag, decodePage(read.page.bytes, read.page.contentType));
    }
  }
  const length = [...texts.values()].reduce((sum, text) => sum + text.length, html.length);
  return texts.size === 0 || length > MAX_LENGTH ? page : putTogether(page, html, texts);
}

function findSources(html: string, base: string): { readonly tag: string; readonly url: string }[] {
  const found = [...html.matchAll(FRAME)].flatMap(([tag, attributes = ""]) => {
    const [, quoted, single, bare] = /\ssrcdoc\s{0,9}=/i.test(attributes) ? [] : (SOURCE.exec(attributes) ?? []);
    const written = (quoted ?? single ?? bare ?? "").replaceAll("&amp;", "&").trim();
    const root = readUrl(base);
    const url = written === "" || root === null ? null : readLocation(written, root);
    return url !== null && isSameSite(url.href, base) && url.href !== base ? [{ tag, url: url.href }] : [];
  });
  return found.slice(0, MAX_FRAMES);
}

/** A frameset shows nothing but its frames: it becomes a plain page of them. */
function putTogether(page: PageBody, html: string, texts: ReadonlyMap<string, string>): PageBody {
  const whole = html
    .replaceAll(FRAME, (tag) => {
      const text = texts.get(tag);
      return text === undefined ? tag : `<iframe srcdoc="${escapeAttribute(text)}"></iframe>`;
    })
    .replaceAll(FRAMESET, "<$1div>");
  const bytes = new TextEncoder().encode(whole);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { ...page, bytes, sha256, contentType: "text/html; charset=utf-8", etag: null, lastModified: null };
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
