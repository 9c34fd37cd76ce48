import { safeLine, safeText } from "../../records/safe-text.js";
import type { Prose } from "../commands/verbs/prose.js";
import { isLead } from "../leads.js";
import type { Block } from "../types.js";
import { drawDiff } from "./draw-diff.js";
import { drawProse, type Stage } from "./draw-prose.js";
import { LIMITS } from "./limits.js";
import { escapeLine, escapeMarkdown, isWebAddress, maskedLink, quoteMarkdown } from "./markdown.js";
import { fitPieces, joinPieces, type Piece } from "./piece.js";

const FENCE = "```";

/** Draws one block of a notice; the pieces' texts hold all of its words. Pure. */
export function drawBlock(block: Block, stage: Stage = {}): Piece[] {
  const all = drawKind(block, stage);
  return isLead(block) ? all.map((one) => ({ ...one, leads: true })) : all;
}

function drawKind(block: Block, stage: Stage): Piece[] {
  switch (block.kind) {
    case "text":
      return drawProse(block.text, { wrap: (words) => words }, stage);
    case "heading":
      return drawHeading(block.text, block.url);
    case "byline":
      return drawFooter(block.text, stage);
    case "list":
      return joinPieces(block.items.flatMap((entry) => drawProse(entry, { wrap: drawEntry }, stage)));
    case "fields":
      return joinPieces(block.fields.flatMap((field) => drawField(field, stage)));
    case "quote":
      return underSource(block.source, (max) => fitPieces(block.text, drawQuoted, max));
    case "diff":
      return underSource(block.source, (max) => drawDiff(block.runs, max));
    case "code":
      return drawCode(block.text);
    case "link":
      return drawLink(block.label, block.url);
    case "footer":
      return drawFooter(block.text, stage);
  }
}

/** A heading on one line, behind a badge if it has one; its words lead to its address if it has one. */
export function drawHeading(text: string, url?: string, badge = ""): Piece[] {
  const words = safeLine(text);
  const link = url === undefined ? null : maskedLink(words, url);
  const lead = badge === "" ? "" : `${escapeLine(badge)} · `;
  if (link !== null && lead.length + link.length < LIMITS.pieceText) {
    return [{ markdown: `### ${lead}${link}`, text: `${badge === "" ? "" : `${badge} · `}${words}` }];
  }
  return drawPlainHeading(badge === "" ? words : `${badge} · ${words}`);
}

function drawPlainHeading(text: string): Piece[] {
  return fitPieces(safeLine(text), (part) => `### ${escapeLine(part)}`);
}

/** Small print on one line. */
export function drawFooter(text: Prose, stage: Stage = {}): Piece[] {
  return drawProse(text, { wrap: (words) => `-# ${words}`, line: true }, stage);
}

function drawQuoted(part: string): string {
  return quoteMarkdown(escapeMarkdown(part));
}

/** Quoted words with the line that says where they stand, in one piece: neither goes anywhere without the other. */
function underSource(source: string, draw: (max: number) => Piece[]): Piece[] {
  const lines = drawFooter(source);
  const last = lines.at(-1);
  const room = LIMITS.pieceText - Math.min((last?.markdown.length ?? 0) + 1, LIMITS.pieceText / 2);
  const [first, ...more] = draw(room);
  if (!last || !first) return first ? [first, ...more] : lines;
  return [...lines.slice(0, -1), ...joinPieces([last, first], LIMITS.pieceText + room), ...more];
}

function drawEntry(markdown: string): string {
  return `- ${markdown.replaceAll("\n", "\n  ")}`;
}

/** Name and value on one line; a name of many words, or one that is a command, stands alone. */
function drawField([name, value]: readonly [name: Prose, value: Prose], stage: Stage): Piece[] {
  const words = { wrap: (markdown: string) => markdown };
  if (typeof name !== "string")
    return [...drawProse(name, { ...words, line: true }, stage), ...drawProse(value, words, stage)];
  const lead = `**${escapeLine(name)}:** `;
  if (name.trim() === "") return drawProse(value, words, stage);
  if (lead.length > 200)
    return [...fitPieces(safeLine(name), (part) => `**${escapeLine(part)}**`), ...drawProse(value, words, stage)];
  const wrap = (markdown: string) => `${lead}${markdown}`;
  const [first, ...more] = drawProse(value, { wrap }, stage);
  if (!first) return [{ markdown: lead.trimEnd(), text: `${safeLine(name)}:` }];
  const rest = more.map((piece) => ({ ...piece, markdown: piece.markdown.slice(lead.length) }));
  return [{ ...first, text: `${safeLine(name)}: ${first.text}` }, ...rest];
}

/** To copy as it is. Text that would end the frame is quoted instead: Discord knows no other way to write it unaltered. */
function drawCode(text: string): Piece[] {
  if (safeText(text).includes(FENCE)) return fitPieces(text, (part) => quoteMarkdown(escapeMarkdown(part)));
  return fitPieces(text, (part) => `${FENCE}\n${part}\n${FENCE}`);
}

/** The address is what people press, so that they see where it leads; one that is no web address stays text. */
function drawLink(label: string, url: string): Piece[] {
  if (!isWebAddress(url)) return drawField([label, url], {});
  return [{ markdown: `**${escapeLine(label)}:** <${url}>`, text: `${safeLine(label)}: ${url}` }].flatMap((piece) =>
    piece.markdown.length <= LIMITS.pieceText
      ? [piece]
      : [...drawField([label, ""], {}), { markdown: `<${url}>`, text: url }],
  );
}
