import { HASH_OF_NOTHING, hashed, WordTable } from "./word-table.js";

/** The words of a stretch of a folded text, by their numbers in a table of words. */
export interface TextWords {
  readonly table: WordTable;
  readonly numbers: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** Words remembered; a flood of invented words begins another table. */
const MOST_WORDS = 40_000;
const MOST_DIGITS = 4;

let table = new WordTable();
let lastText = "";
let lastNumbers = new Int32Array(0);
let lastStarts = new Int32Array(0);

/**
 * The words of a stretch: runs of letters, runs of digits by how many there are ("00"; no more than four are told apart), and
 * the sign "@". A clause is asked for by its sentences and for many tables in a row, so the text read last is remembered.
 * Neither end of the stretch may stand inside a word.
 */
export function textWords(folded: string, start = 0, end = folded.length): TextWords {
  if (folded !== lastText) readText(folded);
  const to = end >= folded.length ? lastNumbers.length : firstFrom(end);
  return { table, numbers: lastNumbers, from: start <= 0 ? 0 : firstFrom(start), to };
}

/** The same as strings. */
export function wordsOfText(folded: string): string[] {
  return Array.from(textWords(folded).numbers, (number) => table.wordOf(number));
}

/** What is to be known of each word of a stretch, read once a word. */
export function rememberByWord<Value>(read: (word: string) => Value): (words: TextWords, at: number) => Value {
  let values: (Value | undefined)[] = [];
  let of: WordTable | undefined;
  return (words, at) => {
    if (words.table !== of) {
      of = words.table;
      values = new Array(MOST_WORDS);
    }
    const number = words.numbers[at] ?? 0;
    const known = values[number];
    if (known !== undefined) return known;
    const value = read(words.table.wordOf(number));
    values[number] = value;
    return value;
  };
}

const ZERO = 0x30;
const NINE = 0x39;
const AT = 0x40;
const A = 0x61;
const Z = 0x7a;
/** Small letters with marks, as far as the models know them. */
const FIRST_MARKED = 0xdf;
const LAST_MARKED = 0x24f;

function isLetter(code: number): boolean {
  return (code >= A && code <= Z) || (code >= FIRST_MARKED && code <= LAST_MARKED);
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

function readText(folded: string): void {
  if (table.size >= MOST_WORDS) table = new WordTable();
  const numbers: number[] = [];
  const starts: number[] = [];
  const { length } = folded;
  for (let at = 0; at < length; ) {
    const code = folded.charCodeAt(at);
    const from = at;
    at += 1;
    let number: number;
    if (isLetter(code)) {
      let hash = hashed(HASH_OF_NOTHING, code);
      for (; at < length; at += 1) {
        const next = folded.charCodeAt(at);
        if (!isLetter(next)) break;
        hash = hashed(hash, next);
      }
      number = table.numberOf(folded, from, at, hash);
    } else if (isDigit(code)) {
      while (at < length && isDigit(folded.charCodeAt(at))) at += 1;
      number = numberOf("0".repeat(Math.min(MOST_DIGITS, at - from)));
    } else if (code === AT) number = numberOf("@");
    else continue;
    numbers.push(number);
    starts.push(from);
  }
  lastText = folded;
  lastNumbers = Int32Array.from(numbers);
  lastStarts = Int32Array.from(starts);
}

function numberOf(word: string): number {
  let hash = HASH_OF_NOTHING;
  for (let at = 0; at < word.length; at += 1) hash = hashed(hash, word.charCodeAt(at));
  return table.numberOf(word, 0, word.length, hash);
}

/** Position of the first word that begins there or later. */
function firstFrom(offset: number): number {
  let [low, high] = [0, lastStarts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lastStarts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
