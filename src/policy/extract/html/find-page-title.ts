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
  const top = $.root().children();
  const html = top.filter("html").children();
  const head = [...html.filter("head"), ...top.filter("head")].map((element) => $(element).children());
  const places = [...head, html, top];
  const titles = places.flatMap((place) =>
    place
      .filter("title")
      .toArray()
      .map((element) => $(element).text()),
  );
  const shared = places.map((place) => place.filter('meta[property="og:title"]').attr("content") ?? "");
  const title = [...titles, ...shared].map(titleText).find((text) => text !== "");
  return title ?? null;
}

function titleText(text: string): string {
  return cleanText(text.slice(0, LONGEST_TITLE)).slice(0, LONGEST_TITLE);
}
