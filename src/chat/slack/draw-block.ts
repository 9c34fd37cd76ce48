import type { WordRun } from "../../policy/types.js";
import { safeText } from "../../records/safe-text.js";
import { inlinesOf, isLive, type LinkInline, type Prose } from "../commands/verbs/prose.js";
import { typedInline, typedProse } from "../commands/verbs/typed-prose.js";
import { isLead } from "../leads.js";
import { spaceRuns } from "../space-runs.js";
import type { Block } from "../types.js";
import { LIMITS } from "./limits.js";
import { type Drawn, drawCode, drawFields, drawList, drawQuote, drawSection, type Run } from "./rich-text.js";
import { splitText } from "./slack-text.js";

/** Draws one block of a notice as Block Kit blocks within every limit; their texts join to the whole text. Pure. */
export function drawBlock(block: Block): Drawn[] {
  const all = drawKind(block);
  return isLead(block) ? all.map((one) => ({ ...one, leads: true })) : all;
}

function drawKind(block: Block): Drawn[] {
  switch (block.kind) {
    case "text":
      return drawSection(proseRuns(block.text));
    case "heading":
      return drawSection([headingRun(block.text, block.url)]);
    case "byline":
      return drawSection(proseRuns(block.text));
    case "list":
      return drawList(block.items.map((item) => proseRuns(item)));
    case "fields":
      return drawFields(block.fields.map(([name, value]) => ({ name: nameRun(name), value: proseRuns(value) })));
    case "quote":
      return drawQuote([{ text: block.source, style: { italic: true } }], [{ text: block.text }]);
    case "diff":
      return drawQuote([{ text: block.source, style: { italic: true } }], spaceRuns(block.runs).map(wordRun));
    case "code":
      return drawCode(block.text);
    case "link":
      return drawLink(block.label, block.url);
    case "footer":
      return drawFooter(block.text);
  }
}

/** A heading's words, bold; a link where they have an address. */
export function headingRun(text: string, url?: string): Run {
  return { text, style: { bold: true }, ...(url !== undefined && isWebAddress(url) ? { url } : {}) };
}

function nameRun(name: Prose): Run {
  return { text: `${typedProse(name)}: `, style: { bold: true } };
}

/** Words as runs; a command among them stands out, to be copied. */
function proseRuns(prose: Prose): Run[] {
  return inlinesOf(prose).map((inline) => {
    const text = typedInline(inline);
    if (typeof inline !== "string" && "place" in inline && inline.channel) return { text, channel: inline.channel };
    if (typeof inline !== "string" && "time" in inline) return { text, time: inline.time };
    if (typeof inline !== "string" && "url" in inline) return linkRun(inline);
    return typeof inline !== "string" && "command" in inline ? { text, style: { code: true } } : { text };
  });
}

function linkRun({ label, url }: LinkInline): Run {
  return isWebAddress(url) ? { text: label, url } : { text: `${label}: ${url}` };
}

/** Old words struck out, new ones bold. */
function wordRun({ op, text }: WordRun): Run {
  if (op === "=") return { text };
  return { text, style: op === "-" ? { strike: true } : { bold: true } };
}

/** The address is the link's text, so that people see where it leads; one that is no web address stays text. */
function drawLink(label: string, url: string): Drawn[] {
  const name: Run = { text: `${label}: `, style: { bold: true } };
  return drawSection([name, isWebAddress(url) ? { text: url, url } : { text: url }]);
}

function isWebAddress(url: string): boolean {
  return (
    url.length <= LIMITS.linkUrl && /^https?:\/\/[^\s<>]+$/i.test(url) && URL.canParse(url) && safeText(url) === url
  );
}

/** Small print; with a link or a time in it as text of full size, for small print knows neither. */
export function drawFooter(text: Prose): Drawn[] {
  if (inlinesOf(text).some(isLive)) return drawSection(proseRuns(text));
  return splitText(safeText(typedProse(text)), LIMITS.contextText)
    .filter((part) => part.trim() !== "")
    .map((part) => ({
      block: { type: "context", elements: [{ type: "plain_text", text: part, emoji: false }] },
      text: part,
    }));
}
