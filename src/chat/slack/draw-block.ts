import type { WordRun } from "../../policy/types.js";
import { safeText } from "../../records/safe-text.js";
import { inlinesOf, type Prose } from "../commands/verbs/prose.js";
import { typedInline, typedProse } from "../commands/verbs/typed-prose.js";
import { spaceRuns } from "../space-runs.js";
import type { Block } from "../types.js";
import { LIMITS } from "./limits.js";
import { type Drawn, drawCode, drawList, drawQuote, drawSection, type Run } from "./rich-text.js";
import { splitText } from "./slack-text.js";

/** Draws one block of a notice as Block Kit blocks within every limit; their texts join to the whole text. Pure. */
export function drawBlock(block: Block): Drawn[] {
  switch (block.kind) {
    case "text":
      return drawSection(proseRuns(block.text));
    case "heading":
      return drawSection([{ text: block.text, style: { bold: true } }]);
    case "list":
      return drawList(block.items.map((item) => proseRuns(item)));
    case "fields":
      return drawSection(block.fields.flatMap(fieldRuns));
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

function fieldRuns([name, value]: readonly [name: Prose, value: Prose], index: number): Run[] {
  const lead = `${index > 0 ? "\n" : ""}${typedProse(name)}: `;
  return [{ text: lead, style: { bold: true } }, ...proseRuns(value)];
}

/** Words as runs; a command among them stands out, to be copied. */
function proseRuns(prose: Prose): Run[] {
  return inlinesOf(prose).map((inline) => {
    const text = typedInline(inline);
    if (typeof inline !== "string" && "place" in inline && inline.channel) return { text, channel: inline.channel };
    return typeof inline !== "string" && "command" in inline ? { text, style: { code: true } } : { text };
  });
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

/** Small print. */
export function drawFooter(text: Prose): Drawn[] {
  return splitText(safeText(typedProse(text)), LIMITS.contextText)
    .filter((part) => part.trim() !== "")
    .map((part) => ({
      block: { type: "context", elements: [{ type: "plain_text", text: part, emoji: false }] },
      text: part,
    }));
}
