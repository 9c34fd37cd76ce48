import { foldText } from "../reading/fold-text.js";
import type { Stretch } from "../reading/split-sentences.js";
import { contentStem } from "../words/content-words.js";
import { FIGURES_IN_WORDS, LEADING_ON, STANDS_FOR, TURNING_WORDS } from "./tables/turning-words.js";

/**
 * What a word does in a sentence: it turns or bounds it, it is a figure, it says what the sentence is about, or it only leads
 * on ("in addition", "Section 7").
 */
export type TermKind = "turn" | "figure" | "matter" | "light";

/** A word that says something, in the form in which it is compared, and where it stands in its text. */
export interface Term {
  readonly key: string;
  readonly kind: TermKind;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+(?:[.,](?=\p{N})\p{N}+)*|[%€$£]/gu;
/** The number of an entry or of a section: "(a)", "; ii.", "3)", "7.2 Fees". */
const ENTRY =
  /(?<=^\s{0,8}|[;:,.]\s{1,4}(?:and |or )?)(?:\((?:\p{L}|[ivx]{1,5}|\p{N}{1,2})\)|(?:\p{L}|[ivx]{1,5}|\p{N}{1,2}(?:\.\p{N}{1,2}){0,3})[.)])(?=\s)/gu;
const SECTION_AHEAD = /^\s{0,8}\p{N}{1,2}(?:\.\p{N}{1,2}){0,3}\.?\s+(?=\p{Lu})/u;
const ADDRESS = /https?:\/\/[^\s)\]]{1,400}/g;
/** What stands ahead of a number that only says where to read. */
const REFERS =
  /(?:\b(?:sections?|clauses?|articles?|paragraphs?|chapters?|parts?|points?)|§) {0,2}(?:\p{N}[\p{N}.]{0,8}(?:, | and | or | to )){0,4}$/u;
/** Turns of phrase of which no word by itself says what all say together, by the word that stands for them. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:other than|apart from)\b/g, "except"],
  [/\b(?:reserves?|retains?) the right\b/g, "may"],
];

/**
 * The words of a sentence that say something, in order: little words, punctuation, numbers of entries and where a link leads
 * say nothing. A figure that is given twice ("thirty (30)") is one.
 */
export function readTerms(text: string): Term[] {
  const ahead = SECTION_AHEAD.exec(text)?.[0].length ?? 0;
  const said = " ".repeat(ahead) + foldText(text).slice(ahead);
  const folded = PHRASES.reduce(
    (phrased, [phrase, stands]) => phrased.replace(phrase, (words) => stands.padEnd(words.length)),
    blank(blank(said, ADDRESS), ENTRY),
  );
  const terms: Term[] = [];
  for (const { index, 0: word } of folded.matchAll(WORD)) {
    const term = readTerm(word, folded.slice(Math.max(0, index - 40), index));
    const end = index + word.length;
    if (term !== null && !isNumberInBrackets(term, folded, { start: index, end }))
      terms.push({ ...term, start: index, end });
  }
  return terms;
}

/** "thirty (30)" gives one figure twice, and "a, (11) b and (12) c" counts entries. */
function isNumberInBrackets({ kind, key }: Pick<Term, "key" | "kind">, text: string, { start, end }: Stretch): boolean {
  if (kind !== "figure" || text.charAt(start - 1) !== "(" || text.charAt(end) !== ")") return false;
  const ahead = /((?<!\p{L})\p{L}{1,20}|[;:,.])\s{0,2}\($/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  return (
    ahead === undefined ||
    ahead === "and" ||
    ahead === "or" ||
    FIGURES_IN_WORDS.get(ahead) === key ||
    !/\p{L}/u.test(ahead)
  );
}

function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (words) => " ".repeat(words.length));
}

function readTerm(word: string, ahead: string): Pick<Term, "key" | "kind"> | null {
  const turn = TURNING_WORDS.get(word);
  if (turn !== undefined) return { key: turn, kind: "turn" };
  const figure = FIGURES_IN_WORDS.get(word) ?? word;
  if (/[\p{N}%€$£]/u.test(figure)) return { key: figure, kind: REFERS.test(ahead) ? "light" : "figure" };
  const stem = contentStem(word);
  if (stem === undefined) return null;
  return { key: STANDS_FOR.get(stem) ?? stem, kind: LEADING_ON.has(stem) ? "light" : "matter" };
}
