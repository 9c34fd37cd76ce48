import { safeText } from "../../records/safe-text.js";
import type { Prose } from "../commands/verbs/prose.js";
import { typedProse } from "../commands/verbs/typed-prose.js";
import { SEVERITY_BADGES } from "../severity-badges.js";
import type { Block } from "../types.js";
import type { Letter } from "./types.js";

/** A letter as plain text: every word of it, for programs that show no HTML. Pure. */
export function mailText({ summary, severity, blocks, details, footer }: Letter): string {
  const badge = severity ? [SEVERITY_BADGES[severity]] : [];
  const card = blocks.length > 0 ? blocks.map(blockText) : [said(summary)];
  const below = details.length > 0 ? ["—", ...details.map(blockText)] : [];
  const foot = footer === "" ? [] : ["-- ", said(footer)];
  return `${[...badge, ...card, ...below, ...foot].join("\n\n")}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "heading":
      return block.url === undefined ? said(block.text) : `${said(block.text)}\n${said(block.url)}`;
    case "text":
    case "byline":
    case "footer":
      return said(block.text);
    case "list":
      return block.items.map((item) => `• ${said(item)}`).join("\n");
    case "fields":
      return block.fields.map(([name, value]) => `${said(name)}: ${said(value)}`).join("\n");
    case "quote":
      return quoted(said(block.text), block.source);
    case "diff":
      return quoted(block.runs.map(({ op, text }) => marked(op, safeText(text))).join(""), block.source);
    case "code":
      return safeText(block.text);
    case "link":
      return `${said(block.label)}: ${said(block.url)}`;
  }
}

function said(words: Prose): string {
  return safeText(typedProse(words));
}

function quoted(text: string, source: string): string {
  const lines = text.split("\n").map((line) => `> ${line}`);
  return [...(source === "" ? [] : [said(source)]), ...lines].join("\n");
}

function marked(op: "=" | "-" | "+", text: string): string {
  if (op === "=") return text;
  return op === "-" ? `[-${text}-]` : `{+${text}+}`;
}
