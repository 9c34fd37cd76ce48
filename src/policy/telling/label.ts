import type { ProvisionType } from "../taxonomy.js";
import { type News, sideOfNews } from "./news.js";
import { namesPlace } from "./places.js";
import { SUBJECTS } from "./tables/subjects.js";

/** A kind of which the analysis is less sure is no label: "Access by employers" above a sentence on how long data is kept. */
const SURE_KIND = 0.8;
/** Longest heading that stands behind a kind as the place it holds for, in characters. */
const LONGEST_PLACE = 40;
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
const DOCUMENT = /\b(?:terms|polic(?:y|ies)|notice|agreement|conditions|statement|guidelines|addendum|licen[cs]e)\b/i;

/**
 * What a piece of news is about, in plain words: its kind where that is sure, else the heading it stands under; with the heading
 * that names the place it holds for. Null where there is nothing to say.
 */
export function subjectOf(news: News): string | null {
  const subject = kindOf(news) ?? headingOf(news);
  const place = placeOf(news);
  if (place === null || place === subject) return subject;
  return subject === null ? place : `${subject} (${place})`;
}

function kindOf({ types, after, before }: News): string | null {
  const [type] = types;
  const rated = [after, before].flatMap((side) => side?.rating.types ?? []);
  const isSure = rated.some(({ id, confidence }) => id === type && confidence >= SURE_KIND);
  return type !== undefined && type !== "other" && isSure && !VAGUE.has(type) ? SUBJECTS[type] : null;
}

/** The nearest heading that names a place, where the sentence does not name one itself. */
function placeOf(news: News): string | null {
  const side = sideOfNews(news);
  if (side === null || namesPlace(side.sentence.text)) return null;
  const heading = side.sentence.path.findLast((one) => one.length <= LONGEST_PLACE && namesPlace(one));
  return heading === undefined ? null : calm(heading.trim().replace(NUMBERED, "").replace(/[:.]$/, ""));
}

function headingOf(news: News): string | null {
  const side = sideOfNews(news);
  if (side === null || side.sentence.kind === "heading") return null;
  const { path } = side.sentence;
  const bare = path.at(-1)?.trim().replace(NUMBERED, "").replace(/[:.]$/, "") ?? "";
  if (bare === "" || bare.length > LONGEST_LABEL || NO_SUBJECT.test(bare)) return null;
  return path.length === 1 && DOCUMENT.test(bare) ? null : calm(bare);
}

/** A heading in capitals is read as one: "CUSTOMER OBLIGATIONS" → "Customer obligations". */
function calm(heading: string): string {
  const letters = heading.replace(/[^\p{L}]/gu, "");
  if (letters.length < 6 || letters !== letters.toUpperCase()) return heading;
  return heading.charAt(0) + heading.slice(1).toLowerCase();
}
