import type { Stretch } from "../reading/split-sentences.js";
import { brief } from "../telling/brief.js";
import type { ClauseSentence } from "./clause-sentence.js";
import { MARK } from "./mark.js";
import { BOUNDS } from "./tables/bounds.js";

/** A clause no longer than this is quoted whole where it says one thing. In characters, as all that follow. */
const SHORT = 300;
/** Longest quote of one sentence. */
const LONGEST = 520;
/** Room for the sentences that bound it. */
const ROOM = 720;
const MOST_BOUNDS = 2;

/** Words of a clause as they are shown, and where they stand in it. */
export interface QuotedWords {
  readonly said: string;
  readonly places: readonly Stretch[];
}

/** Which sentences of a clause are told how. */
export interface ToQuote {
  readonly sentences: readonly ClauseSentence[];
  /** The one that says what the clause is about. */
  readonly main: ClauseSentence;
  /** Those that are told apart from it. */
  readonly taken: readonly ClauseSentence[];
  /** Those that do the same. */
  readonly alike: readonly ClauseSentence[];
}

/** The clause's words for what it does: its chief sentence, with those that bound it and those that do the like. */
export function quotedWords(quote: string, { sentences, main, taken, alike }: ToQuote): QuotedWords {
  const from = MARK.exec(quote)?.[0].length ?? 0;
  if (quote.length - from <= SHORT && taken.length === 0)
    return shown(quote, [{ start: from, end: quote.trimEnd().length }]);
  if (main.texts === null && taken.length === 0) return shown(quote, windowOf(quote, sentences, main));
  const around = boundsOf(quote, { sentences, main, taken, alike });
  return shown(
    quote,
    [stretchOf(main, quote), ...around].sort((a, b) => a.start - b.start),
  );
}

/** One sentence of the clause, no more. */
export function quotedSentence(quote: string, sentence: ClauseSentence): QuotedWords {
  return shown(quote, [stretchOf(sentence, quote)]);
}

/** The sentence with those after it and then those before it, as far as there is room. */
function windowOf(quote: string, sentences: readonly ClauseSentence[], main: ClauseSentence): Stretch[] {
  const at = sentences.indexOf(main);
  let [first, last] = [at, at];
  const sizeOf = (from: number, to: number) =>
    sentences.slice(from, to + 1).reduce((sum, { text }) => sum + text.length, 0);
  while (last + 1 < sentences.length && sizeOf(first, last + 1) <= LONGEST) last += 1;
  while (first > 0 && sizeOf(first - 1, last) <= LONGEST) first -= 1;
  return sentences.slice(first, last + 1).map((sentence) => stretchOf(sentence, quote));
}

function boundsOf(quote: string, { sentences, main, taken, alike }: ToQuote): Stretch[] {
  const bounds: Stretch[] = [];
  let room = ROOM - Math.min(main.text.length, LONGEST);
  for (const sentence of sentences) {
    if (sentence === main || taken.includes(sentence) || sentence.silent) continue;
    const isAlike = alike.includes(sentence);
    if (!isAlike && (sentence.start < main.start || !BOUNDS.test(sentence.text))) continue;
    const size = sentence.text.length;
    if (bounds.length === MOST_BOUNDS || size > room) continue;
    bounds.push(stretchOf(sentence, quote));
    room -= size;
  }
  return bounds;
}

function shown(quote: string, places: readonly Stretch[]): QuotedWords {
  const parts = places.map(({ start, end }) => {
    const words = quote.slice(start, end).replace(/\s+/g, " ");
    return words.length <= LONGEST ? words : brief(words, LONGEST, null);
  });
  const said = parts.reduce((all, part, at) => {
    const [before, here] = [places[at - 1], places[at]];
    if (before === undefined || here === undefined) return part;
    return quote.slice(before.end, here.start).trim() === "" ? `${all} ${part}` : `${all} … ${part}`;
  }, "");
  return { said, places };
}

/** Without the blanks around it, and without the mark of an entry. */
function stretchOf({ text, start }: ClauseSentence, quote: string): Stretch {
  const lead = start === 0 ? (MARK.exec(quote)?.[0].length ?? 0) : (/^\s*/.exec(text)?.[0].length ?? 0);
  return { start: start + lead, end: start + text.trimEnd().length };
}
