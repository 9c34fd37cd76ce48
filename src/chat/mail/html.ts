import { safeText } from "../../records/safe-text.js";
import { type Inline, inlinesOf, type Prose } from "../commands/verbs/prose.js";
import { typedInline } from "../commands/verbs/typed-prose.js";
import { SEVERITY_BADGES } from "../severity-badges.js";
import type { Block } from "../types.js";
import type { Letter } from "./types.js";

const COLOURS = { high: "#b3261e", medium: "#8a5a00", low: "#1f6feb" } as const;
const STYLE = {
  body: "margin:0;padding:16px;font:15px/1.5 system-ui,sans-serif;color:#1c1c1c;background:#ffffff;max-width:42rem",
  quote: "margin:8px 0;padding:4px 12px;border-left:3px solid #c0c0c0;white-space:pre-wrap",
  code: "padding:8px;background:#f2f2f2;white-space:pre-wrap;word-break:break-word",
  small: "font-size:13px;color:#555555",
} as const;

/** A letter as HTML: no pictures, no scripts, no style of others, nothing to load; every string is escaped. Pure. */
export function mailHtml({ summary, severity, blocks, details, footer }: Letter): string {
  const badge = severity
    ? `<p style="color:${COLOURS[severity]}"><strong>${escapeHtml(SEVERITY_BADGES[severity])}</strong></p>`
    : "";
  const card = blocks.length > 0 ? blocks.map(blockHtml).join("\n") : `<p>${proseHtml(summary)}</p>`;
  const below = details.length > 0 ? `<hr>\n${details.map(blockHtml).join("\n")}` : "";
  const foot = `<hr><p style="${STYLE.small}">${escapeHtml(footer)}</p>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body style="${STYLE.body}">${badge}${card}${below}${foot}</body></html>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h2 style="font-size:18px">${block.url === undefined ? escapeHtml(block.text) : linkHtml(block.url, block.text)}</h2>`;
    case "text":
      return `<p>${proseHtml(block.text)}</p>`;
    case "byline":
    case "footer":
      return `<p style="${STYLE.small}">${proseHtml(block.text)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${proseHtml(item)}</li>`).join("")}</ul>`;
    case "fields":
      return `<ul>${block.fields.map(([name, value]) => `<li><strong>${proseHtml(name)}:</strong> ${proseHtml(value)}</li>`).join("")}</ul>`;
    case "quote":
      return quoteHtml(escapeHtml(block.text), block.source);
    case "diff":
      return quoteHtml(block.runs.map(({ op, text }) => runHtml(op, escapeHtml(text))).join(""), block.source);
    case "code":
      return `<pre style="${STYLE.code}">${escapeHtml(block.text)}</pre>`;
    case "link":
      return `<p>${linkHtml(block.url, block.label)}</p>`;
  }
}

function proseHtml(prose: Prose): string {
  return inlinesOf(prose).map(inlineHtml).join("").replaceAll("\n", "<br>");
}

function inlineHtml(inline: Inline): string {
  if (typeof inline !== "string" && "url" in inline) return linkHtml(inline.url, inline.label);
  const words = escapeHtml(typedInline(inline));
  return typeof inline !== "string" && "command" in inline ? `<code>${words}</code>` : words;
}

/** Only addresses of web pages are links; anything else stays words. */
function linkHtml(url: string, label: string): string {
  return /^https?:\/\//i.test(url)
    ? `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(label)}</a>`
    : escapeHtml(label);
}

function quoteHtml(text: string, source: string): string {
  const from = source === "" ? "" : `<p style="${STYLE.small}">${escapeHtml(source)}</p>`;
  return `${from}<blockquote style="${STYLE.quote}">${text}</blockquote>`;
}

function runHtml(op: "=" | "-" | "+", text: string): string {
  if (op === "=") return text;
  return op === "-" ? `<del>${text}</del>` : `<ins><strong>${text}</strong></ins>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return safeText(text).replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
