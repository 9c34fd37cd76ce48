/** Text as HTML shows it. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** A page of one figure; its width is the picture's. */
export function htmlPage(style: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><style>
*{box-sizing:border-box}
body{margin:0;font-family:Lato,"Noto Color Emoji",sans-serif;-webkit-font-smoothing:antialiased}
${style}</style></head><body>${body}</body></html>`;
}

/** The mark beside the bot's name. */
export const AVATAR = `<svg viewBox="0 0 40 40" width="100%" height="100%" aria-hidden="true">
<rect width="40" height="40" rx="8" fill="#1f2a37"/>
<rect x="11" y="8" width="18" height="24" rx="2.5" fill="#f7f5ef"/>
<g stroke="#9aa5b1" stroke-width="1.6" stroke-linecap="round"><path d="M14.5 13.5h11M14.5 17.5h11M14.5 25.5h11M14.5 29h6"/></g>
<rect x="13.5" y="19.6" width="13" height="3.8" rx="1" fill="#e8573f"/></svg>`;
