import type { Block } from "./block.js";
import { cleanText } from "./clean-text.js";
import { stripBullet } from "./list-marks.js";

/** Number or letter that opens a line of a list: "1.", "2.3", "(a)", "iv)". */
const NUMBERED = /^(?:\(?(?:\d{1,3}|[a-z]|[ivxlc]{1,6})[.)]|\d{1,3}(?:\.\d{1,3}){1,4}\.?)\s+\S/i;
const ASTERISK = /^[*+]\s+(?=\S)/;
const ADDRESS = /\bhttps?:\/\/\S+|\b[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,100}/g;

/** A hard-wrapped line is longer: one this short ends where it ends. */
const SHORT_LINE = 50;
/** "(a) …", or a numbered line that ends as a sentence. */
const NO_TITLE = /^\(|[.;,]$/;

/** Reads plain text: paragraphs by blank lines, bullets and numbered lines as items, hard-wrapped lines joined. */
export function readPlainText(text: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  const end = () => {
    if (lines.length > 0) blocks.push(...toBlock(lines));
    lines = [];
  };
  for (const raw of text.split(/\r\n?|[\n\f\u2028\u2029]/)) {
    const line = cleanText(raw);
    if (line === "" || startsBlock(line) || isAfterTitle(lines, line)) end();
    if (line !== "") lines.push(line);
  }
  end();
  return blocks;
}

function startsBlock(line: string): boolean {
  return NUMBERED.test(line) || ASTERISK.test(line) || stripBullet(line).bullet;
}

/** A single line in capitals or with a number ends where a line of another look follows. */
function isAfterTitle(lines: readonly string[], line: string): boolean {
  const [first] = lines;
  if (first === undefined || lines.length > 1 || first.length > 80) return false;
  if (isCapitals(first)) return !isCapitals(line);
  return first.length <= SHORT_LINE && NUMBERED.test(first) && /^\p{Lu}/u.test(line);
}

function isCapitals(line: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(line) && line === line.toUpperCase();
}

function toBlock(lines: readonly string[]): Block[] {
  const joined = lines.join(" ");
  const { text, bullet } = stripBullet(joined.replace(ASTERISK, "• "));
  if (text === "" || /^[=_*~-]+$/.test(text)) return [];
  const links = (text.match(ADDRESS) ?? []).reduce((sum, link) => sum + link.length, 0);
  const item = bullet || (NUMBERED.test(text) && (text.length > 80 || NO_TITLE.test(text)));
  return [
    {
      kind: item ? "item" : "paragraph",
      text,
      level: null,
      linkShare: Math.min(1, links / text.length),
      bold: false,
      depth: bullet ? 1 : 0,
      endsLevel: null,
    },
  ];
}
