import type { News } from "./news.js";
import type { NewsQuotes } from "./quotes.js";
import { SUBJECTS } from "./tables/subjects.js";

/** Longest text of a told fact, in characters. */
export const LONGEST_TEXT = 200;
const LONGEST_SHORT = 70;

/** A label with the words that moved: always true, and claims nothing beyond them. */
export function sayNews(news: News, quotes: NewsQuotes): string {
  return cut(`${subjectOf(news)}: ${sayEdit(news, quotes)}`, LONGEST_TEXT);
}

/** What a piece of news is about, in plain words: its kind, else the heading it stands under. */
export function subjectOf({ types, after, before }: News): string {
  const [type] = types;
  if (type !== undefined && type !== "other") return SUBJECTS[type];
  const heading = (after ?? before)?.sentence.path.at(-1)?.trim();
  return heading === undefined || heading.length > 60 ? "Wording" : heading.replace(/[:.]$/, "");
}

function sayEdit({ before, after, edits }: News, { was, now }: NewsQuotes): string {
  if (before === null || was === null) return `now says “${cut(now?.quote ?? "", 120)}”`;
  if (after === null || now === null) return `no longer says “${cut(was.quote, 120)}”`;
  const told = edits
    .map((edit) => ({
      old: before.sentence.text.slice(edit.before.start, edit.before.end).trim(),
      young: after.sentence.text.slice(edit.after.start, edit.after.end).trim(),
    }))
    .filter(
      ({ old, young }) => old.length + young.length > 0 && old.length <= LONGEST_SHORT && young.length <= LONGEST_SHORT,
    );
  const [first] = told;
  if (first === undefined || told.length > 2) return `now “${cut(now.quote, 150)}”`;
  return told.map(({ old, young }) => sayReplaced(old, young)).join("; ");
}

function sayReplaced(old: string, young: string): string {
  if (old === "") return `adds “${young}”`;
  return young === "" ? `drops “${old}”` : `“${old}” becomes “${young}”`;
}

/** Cut at a word's end, with the sign of it. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(" ", longest - 1);
  return `${text.slice(0, end > 0 ? end : longest - 1).replace(/[\s,;:.]+$/, "")}…`;
}
