import type { Word } from "./parts.js";
import { repairTags } from "./repair-tags.js";
import { tagWords } from "./tagger.js";
import { findVerbForm } from "./verb-forms.js";

/** What is longer says too much for a sentence, and is read no further (UTF-16 units). */
export const LONGEST_SENTENCE = 2_400;

/** Contractions by their halves, as the tagger cuts them. */
const WHOLE_FORMS: Readonly<Record<string, string>> = {
  ca: "can",
  wo: "will",
  "n't": "not",
  "'ll": "will",
  "'re": "are",
  "'ve": "have",
  "'m": "am",
  "'d": "would",
};

/** The words of a text in order, tags repaired. Every place is a place in `text`. */
export function readWords(text: string): Word[] {
  const plain = plainMarks(text.slice(0, LONGEST_SENTENCE));
  const words = tagWords(isShouted(plain) ? plain.toLowerCase() : plain).map(({ pos, start, end }): Word => {
    const word = plain.slice(start, end);
    const lower = word.toLowerCase();
    const low = (Object.hasOwn(WHOLE_FORMS, lower) ? WHOLE_FORMS[lower] : undefined) ?? lower;
    return { text: word, low, pos, verb: findVerbForm(low), start, end };
  });
  return repairTags(words);
}

/** Curly quotes, dashes and odd spaces made plain, at the same length, so that the tagger knows them. */
function plainMarks(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201b\u02bc\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/[\u2012-\u2015\u2212]/g, "-")
    .replace(/[\u00a0\u2000-\u200b\u202f\u3000\t\r\n*_]/g, " ");
}

/** "IN NO EVENT SHALL WE BE LIABLE": capitals say nothing of names, and the tagger takes them all for names. */
function isShouted(text: string): boolean {
  const capitals = text.match(/[A-Z]/g)?.length ?? 0;
  const small = text.match(/[a-z]/g)?.length ?? 0;
  return capitals > 12 && capitals > 2 * small && text.toLowerCase().length === text.length;
}
