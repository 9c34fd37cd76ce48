import { safeText, wholeIndex } from "../../records/safe-text.js";

/** Safe text for `text` and mrkdwn, where Slack reads `<...>`: exactly `& < >` are escaped. */
export function escapeText(text: string): string {
  return safeText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** What a person typed, as Slack hands it over: its three entities turned back. */
export function unescapeText(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

/** The text in parts of at most `max` characters that join to the same text, between words where there is a space near. */
export function splitText(text: string, max: number): string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = start + max >= text.length ? text.length : partEnd(text, start, max);
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}

const NEAR = 200;

function partEnd(text: string, start: number, max: number): number {
  const end = wholeIndex(text, start + max);
  const space = Math.max(text.lastIndexOf(" ", end - 1), text.lastIndexOf("\n", end - 1)) + 1;
  return space > start && space > end - NEAR ? space : end;
}
