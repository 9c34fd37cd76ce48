import type { PolicyFormat } from "../types.js";

const MARKUP = /<(?:!doctype|html|head|body|main|article|section|div|table|p|h[1-6]|frameset|span|ul)\b/i;
const MARKDOWN_FILE = /\.(?:md|markdown|mdown)$/i;
const TEXT_FILE = /\.(?:txt|text)$/i;

/** The format to read a page in: its media type, then the file's ending, then whether it looks like markup. */
export function findFormat(contentType: string | null, url: string, text: string): PolicyFormat {
  const type = (contentType ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (type.includes("html") || type.endsWith("xml")) return "html";
  const path = url.split(/[?#]/, 1)[0] ?? "";
  if (type.includes("markdown") || MARKDOWN_FILE.test(path)) return "markdown";
  if (type === "text/plain" || TEXT_FILE.test(path)) return "text";
  return MARKUP.test(text.slice(0, 4096)) ? "html" : "text";
}
