import type { DefinedTerms } from "../statements/statement.js";
import { inContext } from "./edits.js";
import { findGateFault } from "./gate.js";
import type { JudgedNews } from "./judged-news.js";
import { type News, sideOfNews } from "./news.js";
import type { Point } from "./points.js";
import type { NewsQuotes } from "./quotes.js";
import { restate } from "./restate.js";
import type { Story } from "./stories.js";
import { ROLE_WORDS } from "./tables/figure-values.js";
import { SUBJECTS } from "./tables/subjects.js";

/** Longest text of a told fact, in characters. */
export const LONGEST_TEXT = 200;
const LONGEST_SHORT = 70;
/** A kind of which the analysis is less sure is no label: "Access by employers" above a sentence on how long data is kept. */
const SURE_KIND = 0.8;
/** Words of one side that are quoted in a label. */
const LONGEST_EXCERPT = 160;

/** What is said of a story: a sentence of ours or a label, and whether the gate stopped a sentence. */
export interface Said {
  readonly text: string;
  /** The text is a sentence made from statements that are sure. */
  readonly made: boolean;
  readonly stopped: boolean;
}

interface SayContext {
  readonly terms: DefinedTerms;
  /** News of which the other text says much: not told as new or gone. */
  readonly resembling: ReadonlySet<News>;
}

/** A sentence made from what the story states, where all of it is sure and the gate lets it pass; else a label with the words. */
export function sayStory({ lead, met }: Story, quotes: NewsQuotes, { terms, resembling }: SayContext): Said {
  if (resembling.has(lead.news)) return { text: label(lead.news, quotes, true), made: false, stopped: false };
  const sentence = makeSentence(lead, met !== null, quotes);
  const rests = { was: quotes.was?.quote ?? null, now: quotes.now?.quote ?? null };
  if (sentence !== null && sentence.length <= LONGEST_TEXT) {
    if (findGateFault(sentence, rests, terms) === null) return { text: sentence, made: true, stopped: false };
    return { text: label(lead.news, quotes), made: false, stopped: true };
  }
  return { text: label(lead.news, quotes), made: false, stopped: false };
}

function makeSentence({ points, news }: JudgedNews, met: boolean, { was, now }: NewsQuotes): string | null {
  const [point] = points.filter(({ sure }) => sure);
  if (point === undefined) return null;
  if (point.kind === "figure") return sayFigure(point, news);
  const placed = point.after;
  if (placed === null || now === null || point.newsAfter !== news) return null;
  if (point.kind === "turned") {
    const sentence = restate(placed, { isNew: true });
    const before = was === null || was.quote.length > 90 ? "" : `; before: “${was.quote}”`;
    return sentence === null ? null : `${sentence}${met || before.length < 80 ? before : ""}`;
  }
  // A sentence that was reworded said much of this before: only what came with it is new.
  return point.kind === "appeared" && news.before === null ? restate(placed, { isNew: true }) : null;
}

function sayFigure({ figures, before, after }: Point, news: News): string | null {
  if (figures === undefined || before === null || after === null) return null;
  const role = ROLE_WORDS[figures.after.role];
  if (role === undefined || !figures.after.sure || news.before === null) return null;
  const [old, young] = [
    before.sentence.text.slice(figures.before.place.start, figures.before.place.end),
    after.sentence.text.slice(figures.after.place.start, figures.after.place.end),
  ];
  if (figures.before.place.in !== "sentence" || figures.after.place.in !== "sentence") return null;
  return `${role}: now “${young}”, before “${old}”`;
}

/** A label with the words that moved: always true, and claims nothing beyond them. What `resembles` the other text is only reworded. */
export function label(news: News, quotes: NewsQuotes, resembles = false): string {
  return cut(`${subjectOf(news)}: ${sayEdit(news, quotes, resembles)}`, LONGEST_TEXT);
}

/** The words that moved, under no kind and no heading: for a text that is not read. */
export function neutralLabel(news: News, quotes: NewsQuotes, resembles: boolean): string {
  return cut(`Wording: ${sayEdit(news, quotes, resembles)}`, LONGEST_TEXT);
}

/** What a piece of news is about, in plain words: its kind, else the heading it stands under. */
export function subjectOf(news: News): string {
  const { types, after, before } = news;
  const [type] = types;
  const rated = [after, before].flatMap((side) => side?.rating.types ?? []);
  const isSure = rated.some(({ id, confidence }) => id === type && confidence >= SURE_KIND);
  if (type !== undefined && type !== "other" && isSure) return SUBJECTS[type];
  const heading = sideOfNews(news)?.sentence.path.at(-1)?.trim();
  const bare =
    heading?.replace(/^(?:[\p{N}]{1,3}[.)]?(?:[\p{N}]{1,3}[.)]?){0,3}|[A-Z][.)])\s+/u, "").replace(/[:.]$/, "") ?? "";
  return bare === "" || bare.length > 80 ? "Wording" : bare;
}

function sayEdit({ before, after, edits }: News, { was, now }: NewsQuotes, resembles: boolean): string {
  if (before === null)
    return `${resembles ? "now worded" : "now says"} “${cut(excerptOf(after?.sentence.text, now), LONGEST_EXCERPT)}”`;
  if (after === null)
    return `${resembles ? "was worded" : "no longer says"} “${cut(excerptOf(before.sentence.text, was), LONGEST_EXCERPT)}”`;
  const told = edits
    .map((edit) => inContext(edit, before.sentence.text, after.sentence.text))
    .map((edit) =>
      withoutShared(
        before.sentence.text.slice(edit.before.start, edit.before.end),
        after.sentence.text.slice(edit.after.start, edit.after.end),
      ),
    )
    .filter(
      ({ old, young }) =>
        old.length + young.length > 0 &&
        Math.max(old.length, young.length) <= LONGEST_SHORT &&
        (was === null ? old === "" : was.quote.includes(old)) &&
        (now === null ? young === "" : now.quote.includes(young)),
    );
  const [first] = told;
  if (first !== undefined && told.length <= 2) return told.map(({ old, young }) => sayReplaced(old, young)).join("; ");
  return now === null ? `no longer says “${cut(was?.quote ?? "", 150)}”` : `now “${cut(now.quote, 150)}”`;
}

/** What was replaced without the words that only changed their case: "We" → "By default, we" adds "By default". */
function withoutShared(old: string, young: string): { readonly old: string; readonly young: string } {
  const [a, b] = [old, young].map((text) =>
    text
      .trim()
      .split(/\s+/)
      .filter((word) => word !== ""),
  ) as [string[], string[]];
  const same = (x: string | undefined, y: string | undefined) =>
    x !== undefined && x.toLowerCase() === y?.toLowerCase();
  while (same(a[0], b[0])) {
    a.shift();
    b.shift();
  }
  while (same(a.at(-1), b.at(-1))) {
    a.pop();
    b.pop();
  }
  return { old: a.join(" ").replace(EDGES, ""), young: b.join(" ").replace(EDGES, "") };
}

const EDGES = /^[\s,;:.]+|(?<![\s,;:.])[\s,;:.]+$/g;

/** The sentence itself, where the quote has more around it. */
function excerptOf(sentence: string | undefined, quote: NewsQuotes["now"]): string {
  const words = quote?.quote ?? "";
  return sentence !== undefined && words.includes(sentence) ? sentence : words;
}

function sayReplaced(old: string, young: string): string {
  if (old === "") return `adds “${young}”`;
  return young === "" ? `drops “${old}”` : `“${old}” becomes “${young}”`;
}

/** Cut at a word's end, with the sign of it. */
export function cut(words: string, longest: number): string {
  const text = words.replace(/\s+/g, " ").trim();
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(" ", longest - 2);
  return `${text.slice(0, end > 0 ? end : longest - 2).replace(/(?<![\s,;:.])[\s,;:.]+$/, "")} …`;
}
