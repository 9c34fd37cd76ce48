import { load } from "cheerio/slim";
import type { Document } from "domhandler";
import { cleanText } from "../clean-text.js";

const LONGEST_TITLE = 300;

/**
 * The title element, or the title the page gives to those who share it; null when it has neither. Both are looked for where
 * they belong, in the head or, where tags were left out, beside it: a drawing's title is none, and a search through the
 * whole tree would take time that grows with the square of a hostile page's length.
 */
export function findPageTitle(page: Document): string | null {
  const $ = load(page);
  const html = $.root().children("html");
  const places = [html.children("head"), $.root().children("head"), html, $.root()];
  const titles = places.flatMap((place) =>
    place
      .children("title")
      .toArray()
      .map((element) => $(element).text()),
  );
  const shared = places.map((place) => place.children('meta[property="og:title"]').attr("content") ?? "");
  const title = [...titles, ...shared].map(titleText).find((text) => text !== "");
  return title ?? null;
}

function titleText(text: string): string {
  return cleanText(text.slice(0, LONGEST_TITLE)).slice(0, LONGEST_TITLE);
}
