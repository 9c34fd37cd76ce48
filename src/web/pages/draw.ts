import { markActive } from "../../records/safe-text.js";
import type { DrawnPage } from "../access/page-cache.js";

/** A page as it is sent. What would reorder or hide text on a screen is made visible on the whole of it, wherever it came from. */
export function drawPage(page: { toString(): unknown }, status: DrawnPage["status"] = 200): DrawnPage {
  const html = markActive(String(page), (code) => `&lt;U+${code}&gt;`);
  return { status, contentType: "text/html; charset=utf-8", body: `<!doctype html>${html}` };
}
