import { lines } from "../reading/lines.js";
import { RecentReadings } from "../reading/recent-readings.js";
import type { Clause } from "../types.js";
import { ADDRESS, canonicaliseAddress, EMAIL, revealEmails } from "./addresses.js";
import { canonicaliseAmounts } from "./amounts.js";
import { canonicaliseDates } from "./dates.js";

/** A clause as it is compared: its words in one spelling, and the list or section number that stood before them. */
export interface NormalisedClause {
  /** "7", "7.1", "a", "iv"; null when the clause carries none. */
  readonly label: string | null;
  readonly tokens: readonly string[];
}

const ENTITIES: readonly (readonly [RegExp, string])[] = [
  [/&(?:nbsp|#160|#xa0);/g, " "],
  [/&(?:amp|#38);/g, "&"],
  [/&(?:quot|apos|#39|#34|rsquo|lsquo|ldquo|rdquo|#8217);/g, "'"],
  [/&(?:lt|gt|#60|#62);/g, " "],
];
const INVISIBLE = /\u034f|[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/g;
/** NFKC would make letters of the first two. */
const TRADE_MARKS = /[™℠®]/g;
/** Emphasis marks that the page's own markup left in the text. */
const LEFT_MARKUP = /\*{2,}|_{2,}/g;
/** Tags that a page shows as text, because someone escaped them twice. */
const SHOWN_TAG = /<\/?(?:a|b|i|p|br|u|em|strong|span|div|li|ul|ol|h[1-6])(?: [^<>]{0,500})?\/?>/g;
const APOSTROPHE = /['’‘`´ʼ＇]/;
const APOSTROPHES = /(?<=\p{L})['’‘`´ʼ＇](?=\p{L})/gu;
/** Arabic, Persian and Indian digits. */
const OTHER_DIGITS = /[٠-٩۰-۹०-९]/;
const OTHER_DIGIT = new RegExp(OTHER_DIGITS.source, "g");
const ZEROES = ["०", "۰", "٠"].map((zero) => zero.charCodeAt(0));
/** Every white space but a single blank, which stays as it is. */
const SPACE = / \s+|[^\S ]\s*/g;
/** Marks of a list that runs inside a paragraph: "(a)", "(iv)", "; (2)"; not "5(a)", "term(s)" or "thirty (30)". */
const INLINE_MARK = /(?<![\p{L}\p{N})]|\d )\((?:[a-z]|[ivx]{1,5})\)|(?<=[,;:] )\(\d{1,2}\)/gu;

const UNIT = lines`
  (?:
    %
    |percent
    |per cent
    |million
    |billion
    |thousand
    |[kmgt]b\b
    |mm\b
    |x\b
    |k\b
    |m\b
    |hours?
    |days?
    |weeks?
    |months?
    |years?
    |minutes?
    |usd
    |eur
    |gbp
  )
`;
const PART = "(?:section|article|clause|chapter|part|abschnitt|artikel|sección|cláusula|sezione|§)";
/** "(a)", "7.1", "7.", "a)", "iv.", "Section 7 –" at a clause's beginning; never a quantity ("2.5 GB", "30 days"). */
const EMAIL_OR_ADDRESS = new RegExp(`${EMAIL.source}|${ADDRESS.source}`, "gu");
const LABEL = new RegExp(
  `^["“”'«„]?(?:[-*•·–—▪◦‣] ?)?(?:${PART} ?)?(?:` +
    `\\((\\d{1,3}|[a-z]|[ivxl]{1,6})\\) ?` +
    lines`
      
      |(
        (?=[a-z.]{0,12}\d)(?:[a-z]{1,2}|[ivxl]{1,6})(?:\.(?:\d{1,3}|[a-z]{1,2}|[ivxl]{1,5})){1,5}
        |\d{1,3}(?:\.(?:\d{1,3}|[a-z])){0,4}\.[a-z]
      )(?:[.)\]:] ?|[.)\]:]? )(?=[\p{L}"“])
    ` +
    `|(\\d{1,3}(?:\\.\\d{1,3}){1,4})(?:[.)\\]:]? |[.)\\]:](?=[\\p{L}"“])|(?=[\\p{L}"“]))(?! ?${UNIT})` +
    `|(?:第 ?)?([一二三四五六七八九十百]{1,4})(?:、|[条條章节節] ?)` +
    lines`
      
      |(\d{1,3}|[a-z]|[ivxl]{1,6})(?:
        \\?[.)\]:]|\s[-–—]|(?<=^${PART} ?\d{1,3})(?=\s|$)
      )(?:\s+|$|(?=[\p{L}"“]))
    ` +
    `)`,
  "u",
);
/** A heading's number needs no full stop: "10 General terms". */
const HEADING_LABEL = new RegExp(`^(\\d{1,3}) (?=\\p{L})(?! ?${UNIT})`, "u");

/** Ideographs and kana stand alone (no spaces between words); dates, numbers, words; signs that change a meaning. */
const TOKEN = new RegExp(
  lines`
  \d{4}-\d{2}(?:-\d{2})?
  |\d{1,2}[./-]\d{1,2}[./-]\d{2,4}
  |\d+(?:[.,]\d+)*\+?
  |[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]
  |[\p{L}\p{M}\p{N}]+
  |[%€$£¥₹§]
`,
  "gu",
);

/** Both versions of a text share nearly all clauses, and a clause of one sentence is read again as that. Bounded in both ways. */
const remembered = new RecentReadings<NormalisedClause>({ most: 1_000_000, longest: 10_000 });

/** Normalises one clause for comparing; the raw text is kept elsewhere and is what people see. */
export function normaliseClause(text: string, kind: Clause["kind"] = "paragraph"): NormalisedClause {
  const key = kind === "heading" ? `#${text}` : ` ${text}`;
  return remembered.get(key, () => normalise(text, kind));
}

function normalise(text: string, kind: Clause["kind"]): NormalisedClause {
  const plain = canonicaliseAmounts(canonicaliseDates(revealEmails(dropHints(plainLetters(text)))));
  const label = LABEL.exec(plain) ?? (kind === "heading" ? HEADING_LABEL.exec(plain) : null);
  const body = label === null ? plain : plain.slice(label[0].length);
  const number = label?.slice(1).find((group) => group !== undefined) ?? null;
  if (number !== null && body.trim() === "") return { label: null, tokens: tokenise(plain) };
  return { label: number, tokens: tokenise(body.includes("(") ? body.replace(INLINE_MARK, " ") : body) };
}

/** What pages say to screen readers behind a link: where it opens, that it leads away. */
const LINK_HINT = new RegExp(
  lines`
  \(?\b(?:this link )?(?:will )?(?:opens?|öffnet|souvre|se abre|si apre|abre)\b[^.(){}]{0,20}\b
  (?:new|neue[mns]?|nouvel(?:le)?|nueva|nuova|nova)\b[^.(){}]{0,12}\b(?:
    tab
    |window
    |fenster
    |fenêtre
    |onglet
    |pestaña
    |ventana
    |finestra
    |scheda
    |janela
    |aba
  )\b\)?
  |\((?:link is )?external(?: link| site)?\)
`,
  "gu",
);

function dropHints(text: string): string {
  return /open|öffnet|souvre|abre|apre|external/.test(text) ? text.replace(LINK_HINT, " ") : text;
}

/** One form of letters, case, quotes and spaces. */
export function plainLetters(text: string): string {
  let plain = text;
  if (/[^\x00-\x7f]/.test(plain)) plain = plain.replace(INVISIBLE, "").replace(TRADE_MARKS, "").normalize("NFKC");
  if (plain.includes("&")) for (const [entity, sign] of ENTITIES) plain = plain.replace(entity, sign);
  if (OTHER_DIGITS.test(plain)) plain = plain.replace(OTHER_DIGIT, readDigit);
  if (plain.includes("<")) plain = plain.replace(SHOWN_TAG, " ");
  if (plain.includes("**") || plain.includes("__")) plain = plain.replace(LEFT_MARKUP, "");
  plain = plain.toLowerCase().replace(SPACE, " ").trim();
  return APOSTROPHE.test(plain) ? plain.replace(APOSTROPHES, "") : plain;
}

function readDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (ZEROES.find((zero) => zero <= code) ?? code));
}

function tokenise(text: string): readonly string[] {
  if (!/[@/]|www\./.test(text)) return words(text);
  const parts: string[][] = [];
  let from = 0;
  for (const match of text.matchAll(EMAIL_OR_ADDRESS)) {
    parts.push(words(text.slice(from, match.index)));
    parts.push([match[0].includes("@") ? match[0].replace(/(?<![.-])[.-]+$/, "") : canonicaliseAddress(match[0])]);
    from = match.index + match[0].length;
  }
  parts.push(words(text.slice(from)));
  return parts.flat();
}

function words(text: string): string[] {
  const spoken = text.includes("&") ? text.replaceAll("&", " and ") : text;
  const found: string[] = spoken.match(TOKEN) ?? [];
  if (!spoken.includes(",")) return found;
  return found.map((token) => (/^\d{1,3}(?:,\d{3})+$/.test(token) ? token.replaceAll(",", "") : token));
}
