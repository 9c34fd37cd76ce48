import type { Sentence, SentenceSides } from "../sentences/sentence.js";
import { contentWords } from "../words/content-words.js";
import { rarityOf } from "../words/word-rarity.js";
import { cut } from "./cut.js";
import { type News, sideOfNews } from "./news.js";
import { namesPlace } from "./places.js";

/** Where a sentence stands, when it does not say by itself what it holds for. */
export interface Scope {
  /** It is an entry of a list: the words are what introduces it. */
  readonly isList: boolean;
  readonly words: string;
}

/** Longest lead-in and heading that stand above a quote, in characters. */
const LONGEST_LEAD = 90;
const LONGEST_HEADING = 40;
/** A longer entry is a sentence that can be read by itself. */
const LONGEST_ENTRY = 14;
/** Entries further down a list are told by themselves. */
const LONGEST_LIST = 25;
/** Pages do not always nest their headings well: one that names a place holds for so many sentences below it at most. */
const NEAR_PLACE = 8;
/** From this rarity on a word of a heading is no word of every policy: "Avatars", "Android", a name. */
const RARE = 5;
const GENERAL =
  /\b(?:contents?|overview|introduction|general|miscellaneous|summary|welcome|appendix|annex|schedule|exhibit|definitions?|legal|notices?|scope)\b|\?$/i;

/**
 * Where a piece of news holds: the list it is an entry of, or the section that is about a product, a place or one group of people
 * of which the sentence says nothing; null where the sentence stands for itself.
 */
export function scopeOf(news: News, sides: SentenceSides): Scope | null {
  const sentence = sideOfNews(news)?.sentence;
  if (sentence === undefined || sentence.kind === "heading") return null;
  const all = news.after === null ? sides.before : sides.after;
  return leadInOf(sentence, all) ?? sectionOf(sentence, all);
}

function leadInOf(sentence: Sentence, all: readonly Sentence[]): Scope | null {
  if (sentence.kind !== "item" || sentence.tokens.length > LONGEST_ENTRY || isWhole(sentence.text)) return null;
  const ahead = all.slice(Math.max(0, sentence.index - LONGEST_LIST), sentence.index);
  const lead = ahead.findLast(({ kind }) => kind !== "item");
  const words = lead?.kind === "paragraph" ? lead.text.trimEnd() : "";
  return words.endsWith(":") ? { isList: true, words: cut(words.slice(0, -1), LONGEST_LEAD) } : null;
}

/** It begins and ends as a sentence does. */
function isWhole(text: string): boolean {
  return /^["“(]?\p{Lu}/u.test(text) && /[.!?]["”)]?\s*$/.test(text);
}

/** The innermost heading that names what few policies speak of, below the name of the document. */
function sectionOf({ path, text, index }: Sentence, all: readonly Sentence[]): Scope | null {
  const said = new Set(contentWords(text));
  const near = all.slice(Math.max(0, index - NEAR_PLACE), index).findLast(({ kind }) => kind === "heading")?.text;
  const found = path.slice(1).findLast((heading) => {
    const words = contentWords(heading);
    if (heading.length > LONGEST_HEADING || words.length === 0 || GENERAL.test(heading)) return false;
    if (words.some((word) => said.has(word))) return false;
    return namesPlace(heading) ? near?.includes(heading) === true : words.every((word) => rarityOf(word) >= RARE);
  });
  const words = found?.replace(NUMBERED, "").replace(/[:.]\s*$/, "");
  return words === undefined ? null : { isList: false, words: words.trim() };
}

/** The numbers that a heading begins with. */
const NUMBERED = /^\s*(?:[\p{N}]{1,3}[.)]?){1,4}\s+|^\s*\p{Lu}[.)]\s+/u;
