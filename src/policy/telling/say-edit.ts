import type { Stretch } from "../reading/split-sentences.js";
import type { Sentence } from "../sentences/sentence.js";
import { brief } from "./brief.js";
import type { Edit } from "./edits.js";
import type { News } from "./news.js";
import type { NewsQuotes } from "./quotes.js";
import { isTellable, type Replaced, readReplaced, sayBare, saysMore } from "./replaced-words.js";
import type { Known } from "./resembling.js";

/** With less room than this, the words around an edit are not given. */
const LEAST_CONTEXT = 40;

/** How the words that moved may be put. */
export interface LabelForm {
  /** How much of it the other text says; null where nothing: only then it came or went. */
  readonly known: Known | null;
  /** It is an entry of a list. */
  readonly isList: boolean;
  /** In characters. */
  readonly longest: number;
}

/** What moved in a piece of news, in its own words: always true, and claims no more of it than `form` knows. */
export function sayEdit(news: News, quotes: NewsQuotes, form: LabelForm): string {
  const { before, after, edits } = news;
  if (before === null) return sayCame(after?.sentence.text, quotes, form);
  if (after === null) return sayWent(before.sentence.text, quotes, form);
  const sides = { before: before.sentence.text, after: after.sentence.text };
  const both = `now “${sides.after.trim()}”, before “${sides.before.trim()}”`;
  if (both.length <= form.longest && isWhole(quotes, sides)) return both;
  const told = edits.map((edit) => readReplaced(edit, sides)).filter(saysMore);
  const [first, second] = told;
  if (first === undefined || told.length > 2 || !told.every((one) => isTellable(one, quotes)))
    return sayWords(sides, edits, quotes, form);
  // Of a sentence that was put otherwise as a whole, no single words are told to have come or gone.
  if (told.some(isOneSided) && !isElseKept(before.sentence, after.sentence, told)) {
    return sayWords(sides, edits, quotes, form);
  }
  if (second === undefined) return sayReplaced(first, sides, quotes, form.longest);
  const bare = `${sayBare(first)}; ${sayBare(second)}`;
  const isList = told.every(({ old }) => old === "") || told.every(({ young }) => young === "");
  return isList && bare.length <= form.longest ? bare : sayWords(sides, edits, quotes, form);
}

function isOneSided({ old, young }: Replaced): boolean {
  return (old === "") !== (young === "");
}

/** So many other words, of all that a sentence has, may differ beside what is told. */
const ELSE_MOVED = 0.15;

/** Whether little else than what is told differs between two sentences, wherever its words stand. */
function isElseKept(before: Sentence, after: Sentence, told: readonly Replaced[]): boolean {
  const moved = new Map<string, number>();
  const count = (tokens: readonly string[], by: 1 | -1) => {
    for (const token of tokens) moved.set(token, (moved.get(token) ?? 0) + by);
  };
  count(before.tokens, 1);
  count(after.tokens, -1);
  const words = told.flatMap(({ old, young }) => `${old} ${young}`.match(/[\p{L}\p{N}]+/gu) ?? []).length;
  const differs = [...moved.values()].reduce((sum, times) => sum + Math.abs(times), 0);
  return differs - words <= ELSE_MOVED * Math.max(before.tokens.length, after.tokens.length);
}

/** Both sentences are quoted from end to end: short ones say more whole than in pieces. */
function isWhole(
  { was, now }: NewsQuotes,
  { before, after }: { readonly before: string; readonly after: string },
): boolean {
  return was !== null && now !== null && was.quote.includes(before.trim()) && now.quote.includes(after.trim());
}

/** What a sentence that came is told as: "now reads" does not say that its matter is new. */
const CAME: Readonly<Record<Known, string>> = { all: "now worded", much: "now reads", some: "now reads" };
const WENT: Readonly<Record<Known, string>> = { all: "was worded", much: "formerly read", some: "formerly read" };

function sayCame(sentence: string | undefined, { now }: NewsQuotes, { known, isList, longest }: LabelForm): string {
  const claim = isList ? "now lists" : "now says";
  return quoted(known === null ? claim : CAME[known], excerptOf(sentence, now), longest);
}

function sayWent(sentence: string, { was }: NewsQuotes, { known, isList, longest }: LabelForm): string {
  const claim = isList ? "no longer lists" : "no longer says";
  return quoted(known === null ? claim : WENT[known], excerptOf(sentence, was), longest);
}

/** Words behind what is said of them, in so many characters. */
export function quoted(verb: string, words: string, longest: number): string {
  return `${verb} “${brief(words, longest - verb.length - 3)}”`;
}

/** The new sentence around what moved in it; the old one where only that is quoted. */
function sayWords(
  sides: { readonly before: string; readonly after: string },
  edits: readonly Edit[],
  { was, now }: NewsQuotes,
  { longest }: LabelForm,
): string {
  const side = now === null ? "before" : "after";
  const main = [...edits].sort((a, b) => b[side].end - b[side].start - (a[side].end - a[side].start))[0];
  const moved = { start: 0, words: "" };
  if (main !== undefined) {
    moved.start = main[side].start;
    moved.words = sides[side].slice(main[side].start, main[side].end);
  }
  // What stands of the new sentence was known: of the old one some words are gone, not all.
  const verb = now === null ? "formerly read" : "now";
  const frame = frameOf(sides[side], now ?? was, moved);
  return frame === null ? verb : `${verb} “${brief(frame.text, longest - verb.length - 3, frame.keep)}”`;
}

/** The quoted words around what moved, which alone are proven: the sentence itself, or the part of it that is quoted. */
function frameOf(
  sentence: string,
  quote: NewsQuotes["now"],
  moved: { readonly words: string; readonly start: number },
): { readonly text: string; readonly keep: Stretch | null } | null {
  if (quote === null) return null;
  const text = quote.quote.includes(sentence.trim()) ? sentence.trim() : quote.quote;
  const words = moved.words.trim();
  const start = words === "" ? -1 : nearest(text, words, moved.start - Math.max(0, sentence.indexOf(text)));
  return { text, keep: start < 0 ? null : { start, end: start + words.length } };
}

/** Where the words stand that are nearest to a place; they may stand in a sentence twice. -1 where they do not. */
function nearest(text: string, words: string, place: number): number {
  const [behind, ahead] = [text.indexOf(words, Math.max(0, place)), text.lastIndexOf(words, Math.max(0, place))];
  if (behind < 0 || ahead < 0) return Math.max(behind, ahead);
  return Math.abs(behind - place) <= Math.abs(place - ahead) ? behind : ahead;
}

/** The sentence itself, where the quote has more around it. */
export function excerptOf(sentence: string | undefined, quote: NewsQuotes["now"]): string {
  const words = quote?.quote ?? "";
  return sentence !== undefined && words.includes(sentence) ? sentence : words;
}

/** What was replaced, in the words it stands in: by itself it seldom says whom or what it concerns. */
function sayReplaced(
  one: Replaced,
  sides: { readonly before: string; readonly after: string },
  { was, now }: NewsQuotes,
  longest: number,
): string {
  const { old, young, at } = one;
  const bare = sayBare(one);
  const moved = { words: young === "" ? old : young, start: at };
  const frame = young === "" ? frameOf(sides.before, was, moved) : frameOf(sides.after, now, moved);
  if (frame === null) return bare;
  if (old !== "" && young !== "") {
    const behind = `, before “${old}”`;
    const room = longest - behind.length - 6;
    return room < young.length + LEAST_CONTEXT ? bare : `now “${brief(frame.text, room, frame.keep)}”${behind}`;
  }
  const link = old === "" ? " in " : " from ";
  const room = longest - bare.length - link.length - 2;
  return room < LEAST_CONTEXT ? bare : `${bare}${link}“${brief(frame.text, room, frame.keep)}”`;
}
