import type { Stretch } from "../reading/split-sentences.js";
import { brief } from "../telling/brief.js";
import type { ClauseSentence } from "./clause-sentence.js";
import { MARK } from "./mark.js";
import type { Operative } from "./operative.js";
import { BOUNDS } from "./tables/statement-words.js";

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

/**
 * The clause's words for what it does: its operative sentence, with those that bound it and those that say the like (`alike`), and
 * without those that are told apart from it (`taken`).
 * Nothing is cut ahead of its point.
 */
export function quotedWords(
  quote: string,
  sentences: readonly ClauseSentence[],
  operative: Operative,
  taken: readonly Operative[],
  alike: readonly ClauseSentence[] = [],
): QuotedWords {
  const from = MARK.exec(quote)?.[0].length ?? 0;
  if (quote.length - from <= SHORT && taken.length === 0)
    return shown(quote, [{ start: from, end: quote.trimEnd().length }]);
  if (operative.act === "rule" && taken.length === 0)
    return shown(quote, windowOf(quote, sentences, operative.sentence));
  const main = stretchOf(operative.sentence, quote);
  const whole = operative.statement?.whole;
  const keep = whole === undefined ? null : { start: whole.start, end: Math.min(whole.end, whole.start + LONGEST / 2) };
  const around = boundsOf(quote, sentences, operative, taken, alike);
  const places = [main, ...around].sort((a, b) => a.start - b.start);
  return shown(quote, places, places.indexOf(main), keep);
}

/** One sentence of the clause, no more. */
export function quotedSentence(quote: string, { sentence }: Operative): QuotedWords {
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

function boundsOf(
  quote: string,
  sentences: readonly ClauseSentence[],
  operative: Operative,
  taken: readonly Operative[],
  alike: readonly ClauseSentence[],
): Stretch[] {
  const bounds: Stretch[] = [];
  let room = ROOM - Math.min(operative.sentence.text.length, LONGEST);
  for (const sentence of sentences) {
    if (sentence.start <= operative.sentence.start && !alike.includes(sentence)) continue;
    if (sentence === operative.sentence) continue;
    const size = sentence.text.length;
    if (bounds.length === MOST_BOUNDS || size > room || taken.some((one) => one.sentence === sentence)) continue;
    if (!BOUNDS.test(sentence.text) && !alike.includes(sentence)) continue;
    bounds.push(stretchOf(sentence, quote));
    room -= size;
  }
  return bounds;
}

function shown(quote: string, places: readonly Stretch[], kept = 0, keep: Stretch | null = null): QuotedWords {
  const parts = places.map(({ start, end }, at) => {
    const words = quote.slice(start, end).replace(/\s+/g, " ");
    return words.length <= LONGEST ? words : brief(words, LONGEST, at === kept ? keep : null);
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
