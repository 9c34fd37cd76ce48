function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Tags that stand on lines of their own: text before and after them belongs to other clauses. */
export const BLOCK_TAGS = words(`
  address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noframes noscript ol optgroup option p pre
  search section summary table tbody td tfoot th thead tr ul
`);

/** Tags whose content is never read: code, style, controls' own values, media and drawings. */
export const UNREAD_TAGS = words(`
  script style template head link meta base iframe frame object embed applet canvas svg math audio video
  picture map select option optgroup datalist input textarea progress meter img
`);

/** Tags whose content browsers without scripts or frames show: read only where the page has nothing else. */
export const FALLBACK_TAGS = words("noscript noframes");

/** Tags whose content is set in bold. */
export const BOLD_TAGS = words("b strong th");

/** Tags a person acts on: their presence marks a form or a dialog. */
export const CONTROL_TAGS = words("button input select textarea");
