import type { ProvisionType } from "../taxonomy.js";
import { contentWords } from "../words/content-words.js";
import { rarityOf } from "../words/word-rarity.js";
import { type News, sideOfNews } from "./news.js";
import { SUBJECT_WORDS } from "./tables/subject-words.js";
import { SUBJECTS } from "./tables/subjects.js";

/** A kind of which the analysis is less sure is no label: "Access by employers" above a sentence on how long data is kept. */
const SURE_KIND = 0.8;
/** Longest heading that stands as a label, in characters. */
const LONGEST_LABEL = 60;
/**
 * Kinds whose name says nothing of what the sentence is about, an address being a host's, an office's or a form's, or which the
 * analysis sees where there are none: "available to administrators" is no access by employers.
 */
const VAGUE: ReadonlySet<ProvisionType> = new Set<ProvisionType>([
  "contact",
  "definitions",
  "scope",
  "employer-access",
  "other",
]);
/** The numbers that a heading begins with. */
const NUMBERED = /^(?:[\p{N}]{1,3}[.)]?(?:[\p{N}]{1,3}[.)]?){0,3}|[A-Z][.)])\s+/u;
/** A date line or the name of the whole document is no subject. */
const NO_SUBJECT =
  /\b(?:19|20)\d\d\b|\b(?:last|date|effective|updated|version|contents?|overview|introduction|general|welcome)\b|\?$/i;
/** A condition or an exception in a heading's place names nothing: "Except where prohibited by applicable law". */
const NO_NAME = /^(?:except|where|unless|if|when|to the|by|in)\b/i;
const DOCUMENT = /\b(?:terms|polic(?:y|ies)|notice|agreement|conditions|statement|guidelines|addendum|licen[cs]e)\b/i;

/**
 * What a piece of news is about, in plain words: its kind where that is sure, else the heading it stands under, where the sentence has its words; null where neither
 * says anything.
 */
export function subjectOf(news: News): string | null {
  return kindOf(news) ?? headingOf(news);
}

function kindOf(news: News): string | null {
  const { types, after, before } = news;
  const [type] = types;
  const rated = [after, before].flatMap((side) => side?.rating.types ?? []);
  const isSure = rated.some(({ id, confidence }) => id === type && confidence >= SURE_KIND);
  if (type === undefined || type === "other" || !isSure || VAGUE.has(type)) return null;
  const text = sideOfNews(news)?.sentence.text ?? "";
  return hasWordsOf(type, text) ? SUBJECTS[type] : null;
}

type NamedType = Exclude<ProvisionType, "other">;

/** The words of a row as they are compared: by their stems, a word without one as it is. */
function stemsOf(text: string): string[] {
  return [...contentWords(text), ...(text.toLowerCase().match(/\p{L}+/gu) ?? [])];
}

const ROWS = new Map(
  Object.entries(SUBJECT_WORDS).map(([type, rows]) => [type, rows.map((row) => new Set(stemsOf(row)))]),
);

/** Whether a sentence speaks of a kind in so many words. */
function hasWordsOf(type: NamedType, text: string): boolean {
  const words = stemsOf(text);
  return (ROWS.get(type) ?? []).every((row) => words.some((word) => row.has(word)));
}

function headingOf(news: News): string | null {
  const side = sideOfNews(news);
  if (side === null || side.sentence.kind === "heading") return null;
  const { path } = side.sentence;
  const bare = path.at(-1)?.trim().replace(NUMBERED, "").replace(/[:.]$/, "") ?? "";
  if (bare === "" || bare.length > LONGEST_LABEL || NO_SUBJECT.test(bare) || NO_NAME.test(bare)) return null;
  if (path.length === 1 && DOCUMENT.test(bare)) return null;
  return isNamedIn(bare, side.sentence.text) ? calm(bare) : null;
}

/** So much of a heading, weighed by how rarely policies use its words, stands in a sentence that it names. */
const NAMED = 0.5;

/** A heading of which the sentence has few words may be another section's: the page's headings are not always nested well. */
function isNamedIn(heading: string, text: string): boolean {
  const words = new Set(contentWords(text));
  const all = contentWords(heading);
  const weigh = (stems: readonly string[]) => stems.reduce((sum, stem) => sum + rarityOf(stem), 0);
  return all.length > 0 && weigh(all.filter((stem) => words.has(stem))) >= NAMED * weigh(all);
}

/** A heading in capitals is read as one: "CUSTOMER OBLIGATIONS" → "Customer obligations". */
function calm(heading: string): string {
  const letters = heading.replace(/[^\p{L}]/gu, "");
  if (letters.length < 6 || letters !== letters.toUpperCase()) return heading;
  return heading
    .replace(/(?<=\p{L})\p{Lu}{2,}/gu, (rest) => rest.toLowerCase())
    .replace(/ \p{Lu}(?=\p{Ll}{2})/gu, (first) => first.toLowerCase());
}
