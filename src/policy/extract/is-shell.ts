/** Less text than this, in characters, is no policy: a page with scripts then writes its text itself. */
const FEWEST_CHARACTERS = 600;
const SCRIPT = "<script";
/** What holds no text a reader sees; "noscript" says that there should be some. */
const SILENT = ["script", "style", "noscript", "template", "svg", "head"];

/** Whether a page has scripts and next to no text: one built in the browser. Costs the page's length. */
export function isShell(html: string): boolean {
  return html.toLowerCase().includes(SCRIPT) && isThin(html);
}

/** Whether a page shows next to no text of its own. Costs the page's length. */
export function isThin(html: string): boolean {
  let text = html.toLowerCase();
  for (const tag of SILENT) text = cutElements(text, tag);
  return text.replaceAll(/<[^>]*>/g, "").replaceAll(/\s+/g, " ").length < FEWEST_CHARACTERS;
}

function cutElements(text: string, tag: string): string {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf(`<${tag}`, at);
    if (start < 0) return kept.join("") + text.slice(at);
    const end = text.indexOf(`</${tag}`, start);
    kept.push(text.slice(at, start));
    if (end < 0) return kept.join("");
    at = end;
  }
}
