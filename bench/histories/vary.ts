/** A version of a page by rule: what differs is no wording of the policy. */
export interface Variation {
  readonly name: string;
  apply(source: string, html: boolean, turn: number): string;
}

/** A line of its own: a date inside a provision is wording. */
const DATE_LINE =
  /(?<=^|\n|>)(\W{0,4}(?:last (?:updated|modified|revised)|effective(?: date)?):? (?:on |as of )?)[A-Z][a-z]{2,8} \d{1,2},? \d{4}(?=\W{0,4}(?:\n|$|<))/gi;
const EMAIL = /(?<![\w/:.(<[\\@-])[\w.+-]{1,40}@[\w-]{1,40}(?:\.[a-z]{2,6}){1,3}(?![\w)\]@.\\-])/g;
const MONTHS = ["January", "March", "May", "July", "September", "November"];

function atEnd(source: string, html: boolean, words: string): string {
  if (!html) return `${source}\n\n${words}\n`;
  const at = source.lastIndexOf("</body>");
  const part = `<p>${words}</p>`;
  return at < 0 ? source + part : source.slice(0, at) + part + source.slice(at);
}

/** Outside tags and scripts, so that a page stays the page it was. */
function inText(source: string, html: boolean, change: (text: string) => string): string {
  if (!html) return change(source);
  return source.replace(
    /(<(?:script|style)\b[\s\S]*?<\/(?:script|style)>|<[^>]*>)|([^<]+)/gi,
    (_, tag?: string, text?: string) => {
      return tag ?? change(text ?? "");
    },
  );
}

/** The noise kinds seen in the wild, each as a rule. */
export const VARIATIONS: readonly Variation[] = [
  {
    name: "date",
    apply: (source, html, turn) =>
      inText(source, html, (text) =>
        text.replace(
          DATE_LINE,
          (_, label: string) => `${label}${MONTHS[turn % MONTHS.length]} ${1 + (turn % 27)}, 2026`,
        ),
      ),
  },
  {
    name: "link parameters",
    apply: (source, html, turn) =>
      html
        ? source.replace(/(href="https?:[^"?#]{1,400})(?=")/g, `$1?utm_source=x${turn}&fbclid=${turn}a`)
        : source.replace(/(\]\(https?:[^)?#\s]{1,400})(?=\))/g, `$1?utm_source=x${turn}&fbclid=${turn}a`),
  },
  {
    name: "typography",
    apply: (source, html) =>
      inText(source, html, (text) =>
        text.replace(/(?<=\p{L})['’](?=\p{L})/gu, (mark) => (mark === "'" ? "’" : "'")).replaceAll(" - ", " – "),
      ),
  },
  { name: "relative date", apply: (source, html, turn) => atEnd(source, html, `Updated ${2 + turn} days ago`) },
  {
    name: "copyright",
    apply: (source, html, turn) => atEnd(source, html, `© ${2020 + (turn % 7)} All rights reserved.`),
  },
  { name: "feedback", apply: (source, html) => atEnd(source, html, "Was this page helpful?") },
  {
    name: "request number",
    apply: (source, html, turn) => atEnd(source, html, `Request ID: 8f14e45fceea167a5a36dedd4bea25${10 + (turn % 80)}`),
  },
  {
    name: "cookie banner",
    apply: (source, html) =>
      atEnd(
        source,
        html,
        "We use cookies to improve your experience. By continuing to browse you accept our use of cookies.",
      ),
  },
  {
    name: "hidden e-mail",
    apply: (source, html) => inText(source, html, (text) => text.replace(EMAIL, "[email protected]")),
  },
  {
    name: "white space",
    apply: (source, html) =>
      inText(source, html, (text) => text.replace(/(?<=[a-z,]) (?=[a-z])/g, html ? "\n  " : "  ")),
  },
];
