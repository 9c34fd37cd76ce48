import type { Document, Element } from "domhandler";
import type { PageLead } from "../../types.js";
import { cleanText, countInk } from "../clean-text.js";
import { EMBEDDED_HOST, FILE_ENDING, LEGAL_LINK } from "../tables/lead-words.js";
import { readTarget } from "./link-target.js";
import { findOutermost, textOf } from "./tree.js";

/** A page with more text than this, in characters without spaces, is no page that only leads on. */
const LONGEST = 2_500;
const MOST_LEADS = 10;
/** A later refresh renews a page; this one sends the reader on. */
const LONGEST_DELAY_S = 10;
const REFRESH = /^\s{0,9}(\d{1,4})(?:\.\d{0,3})?\s{0,9}(?:[;,]\s{0,9}(?:url\s{0,9}=\s{0,9})?["']?([^"'\s]{1,2000}))?/i;

/** Where a short page sends its reader for the policy: a refresh, frames, files, links to legal documents; nothing for long pages. */
export function readLeads(page: Document, base: URL | null): PageLead[] {
  if (countInk(textOf(page)) > LONGEST) return [];
  const leads = findOutermost(page, (element) => Object.hasOwn(READERS, element.name)).flatMap(
    (element): PageLead[] => {
      const lead = READERS[element.name]?.(element, base) ?? null;
      return lead === null ? [] : [lead];
    },
  );
  return leads.slice(0, MOST_LEADS);
}

type ReadLead = (element: Element, base: URL | null) => PageLead | null;

const READERS: Readonly<Record<string, ReadLead>> = {
  meta: readRefresh,
  frame: (element, base) => lead("frame", element.attribs["src"], base),
  iframe: readFrame,
  object: (element, base) => lead("frame", element.attribs["data"], base),
  embed: (element, base) => lead("frame", element.attribs["src"], base),
  a: readLink,
};

function readRefresh({ attribs }: Element, base: URL | null): PageLead | null {
  if (attribs["http-equiv"]?.toLowerCase() !== "refresh") return null;
  const [, delay, url] = REFRESH.exec(attribs["content"]?.slice(0, 2_100) ?? "") ?? [];
  return Number(delay) <= LONGEST_DELAY_S ? lead("refresh", url, base) : null;
}

/** Frames of one pixel count visits. */
function readFrame({ attribs }: Element, base: URL | null): PageLead | null {
  const { width, height, hidden, style = "" } = attribs;
  const unseen = hidden !== undefined || /display\s{0,9}:\s{0,9}none/i.test(style.slice(0, 500));
  if (unseen || [width, height].some((size) => size === "0" || size === "1")) return null;
  const found = lead("frame", attribs["src"] ?? attribs["data-src"], base);
  return found !== null && EMBEDDED_HOST.test(found.url) ? null : found;
}

function readLink(element: Element, base: URL | null): PageLead | null {
  const found = lead("link", element.attribs["href"], base);
  if (found === null) return null;
  if (FILE_ENDING.test(found.url.split(/[?#]/, 1)[0] ?? "")) return { ...found, how: "file" };
  return LEGAL_LINK.test(`${cleanText(textOf(element)).slice(0, 200)} ${found.url}`) ? found : null;
}

function lead(how: PageLead["how"], href: string | undefined, base: URL | null): PageLead | null {
  const url = readTarget(href, base);
  return url === null ? null : { how, url };
}
