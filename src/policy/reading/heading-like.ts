/** A heading has at most so many words, and so many characters. */
const MOST_WORDS = 8;
const LONGEST = 90;
const SENTENCE_END = /[.!?;:,"”’)]$/;
const CAPITAL = /^\p{Lu}/u;
const NUMBERING = /^[\d.()IVXivx–-]+$/;
/** Words that stay small inside a heading. */
const SMALL = new Set("of and the to in for a an on or by with your our we you &".split(" "));

/**
 * Whether a paragraph is a heading that the page did not mark as one ("8. Indemnity", "CHILDREN’S PRIVACY"): numbers, then words
 * that begin with a capital, with small ones between. It is about what follows and says nothing itself.
 */
export function readsAsHeading(text: string): boolean {
  const line = text.trim();
  if (line === "" || line.length > LONGEST || SENTENCE_END.test(line)) return false;
  const words = line.split(/\s+/);
  return words.length <= MOST_WORDS && words.some((word) => CAPITAL.test(word)) && words.every(isOfHeading);
}

function isOfHeading(word: string): boolean {
  return NUMBERING.test(word) || CAPITAL.test(word) || SMALL.has(word.toLowerCase());
}
