import { safeLine, safeText } from "../../records/safe-text.js";

/**
 * What Discord reads as markup, a mention, an emoji, a time or an address, wherever it stands. A backslash takes the
 * meaning from each; `:` is among them where it could belong to an address (`https\://`) or an emoji.
 */
const ACTIVE = /[\\`*_~|<>[\]#@]|:(?=[\w/+-])/g;
/** Lists, and small print (`-#`), which only start lines. */
const BULLET = /^([^\S\r\n\u2028\u2029]*)([-+])/gm;
const NUMBER = /^([^\S\r\n\u2028\u2029]*\d+)([.)])/gm;

/** Text that Discord shows word for word and acts on nowhere. */
export function escapeMarkdown(text: string): string {
  return safeText(text).replaceAll(ACTIVE, "\\$&").replaceAll(BULLET, "$1\\$2").replaceAll(NUMBER, "$1\\$2");
}

/** The same on one line. */
export function escapeLine(text: string): string {
  return escapeMarkdown(safeLine(text));
}

/** Markdown as a block quote. */
export function quoteMarkdown(markdown: string): string {
  return `> ${markdown.replaceAll("\n", "\n> ")}`;
}

/** Words in a style, line by line: Discord's marks hold to the words and never over a line break. */
export function styleMarkdown(text: string, mark: string): string {
  return safeText(text)
    .split("\n")
    .map((line) => {
      const words = line.trim();
      if (words === "") return line;
      const start = line.indexOf(words);
      return `${line.slice(0, start)}${mark}${escapeMarkdown(words)}${mark}${line.slice(start + words.length)}`;
    })
    .join("\n");
}

/** Longest address that becomes a link. */
const MAX_URL = 1_000;

/** An address Discord can show as a link, and nothing but that. */
export function isWebAddress(url: string): boolean {
  return url.length <= MAX_URL && /^https?:\/\/[^\s<>\\`|*]+$/i.test(url) && URL.canParse(url) && safeText(url) === url;
}

/** Words that lead to an address; null for one that Discord could read otherwise. */
export function maskedLink(label: string, url: string): string | null {
  return isWebAddress(url) ? `[${escapeLine(label)}](<${url}>)` : null;
}
