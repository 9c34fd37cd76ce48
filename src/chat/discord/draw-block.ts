import { safeLine, safeText } from "../../records/safe-text.js";
import type { Block } from "../types.js";
import { drawDiff } from "./draw-diff.js";
import { escapeLine, escapeMarkdown, quoteMarkdown } from "./markdown.js";
import { withOwnCommands } from "./own-commands.js";
import { fitPieces, joinPieces, type Piece } from "./piece.js";

/** Longest address that becomes a link. */
const MAX_URL = 1_000;
const FENCE = "```";

/** Draws one block of a notice; the pieces' texts hold all of its words. Pure. */
export function drawBlock(given: Block): Piece[] {
  const block = withOwnCommands(given);
  switch (block.kind) {
    case "text":
      return fitPieces(block.text, escapeMarkdown);
    case "heading":
      return drawHeading(block.text);
    case "list":
      return joinPieces(block.items.flatMap((entry) => fitPieces(entry, drawEntry)));
    case "fields":
      return joinPieces(block.fields.flatMap(drawField));
    case "quote":
      return [...drawSource(block.source), ...fitPieces(block.text, (part) => quoteMarkdown(escapeMarkdown(part)))];
    case "diff":
      return [...drawSource(block.source), ...drawDiff(block.runs)];
    case "code":
      return drawCode(block.text);
    case "link":
      return drawLink(block.label, block.url);
    case "footer":
      return drawFooter(block.text);
  }
}

/** A heading on one line. */
export function drawHeading(text: string): Piece[] {
  return fitPieces(safeLine(text), (part) => `### ${escapeLine(part)}`);
}

/** Small print on one line. */
export function drawFooter(text: string): Piece[] {
  return fitPieces(safeLine(text), (part) => `-# ${escapeLine(part)}`);
}

function drawSource(source: string): Piece[] {
  return drawFooter(source);
}

function drawEntry(entry: string): string {
  return `- ${escapeMarkdown(entry).replaceAll("\n", "\n  ")}`;
}

/** Name and value on one line; a name of many words stands alone. */
function drawField([name, value]: readonly [string, string]): Piece[] {
  const lead = `**${escapeLine(name)}:** `;
  if (name.trim() === "") return fitPieces(value, escapeMarkdown);
  if (lead.length > 200)
    return [...fitPieces(safeLine(name), (part) => `**${escapeLine(part)}**`), ...fitPieces(value, escapeMarkdown)];
  const [first, ...more] = fitPieces(value, (part) => `${lead}${escapeMarkdown(part)}`);
  if (!first) return [{ markdown: lead.trimEnd(), text: `${safeLine(name)}:` }];
  const rest = more.map(({ text }) => ({ markdown: escapeMarkdown(text), text }));
  return [{ ...first, text: `${safeLine(name)}: ${first.text}` }, ...rest];
}

/** To copy as it is. Text that would end the frame is quoted instead: Discord knows no other way to write it unaltered. */
function drawCode(text: string): Piece[] {
  if (safeText(text).includes(FENCE)) return fitPieces(text, (part) => quoteMarkdown(escapeMarkdown(part)));
  return fitPieces(text, (part) => `${FENCE}\n${part}\n${FENCE}`);
}

/** The address is what people press, so that they see where it leads; one that is no web address stays text. */
function drawLink(label: string, url: string): Piece[] {
  if (!isWebAddress(url)) return drawField([label, url]);
  return [{ markdown: `**${escapeLine(label)}:** <${url}>`, text: `${safeLine(label)}: ${url}` }].flatMap((piece) =>
    piece.markdown.length <= MAX_URL + 200 ? [piece] : [...drawField([label, ""]), { markdown: `<${url}>`, text: url }],
  );
}

/** An address Discord can show as a link, and nothing but that. */
function isWebAddress(url: string): boolean {
  return url.length <= MAX_URL && /^https?:\/\/[^\s<>\\`|*]+$/i.test(url) && URL.canParse(url) && safeText(url) === url;
}
