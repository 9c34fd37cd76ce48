import { NUMBER_WORDS, SHORT_FORMS, SPELLING_FORMS } from "./tables/spelling.js";

/**
 * Whether two normalised words are one word in two spellings: British and American, a doubled letter, two letters swapped, a
 * word and its short form.
 */
export function isSameSpelling(a: string, b: string): boolean {
  if (a === b || SHORT_FORMS.get(a)?.includes(b) || SHORT_FORMS.get(b)?.includes(a)) return true;
  if (a.length < 5 || b.length < 5 || /\d/.test(a + b)) return false;
  const [one, other] = [commonForm(a), commonForm(b)];
  return one === other || undouble(one) === undouble(other) || isSwap(one, other);
}

function commonForm(word: string): string {
  return SPELLING_FORMS.reduce((form, [pattern, replacement]) => form.replace(pattern, replacement), word);
}

function undouble(word: string): string {
  return word.replace(/(.)\1/gu, "$1");
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const differing = [...a].flatMap((letter, at) => (letter === b[at] ? [] : [at]));
  const [first, second] = differing;
  if (differing.length !== 2 || first === undefined || second !== first + 1) return false;
  return a[first] === b[second] && a[second] === b[first];
}

/** Whether two stretches give the same numbers once written as words, in digits or both ("thirty (30)" and "30"). */
export function isSameNumber(before: readonly string[], after: readonly string[]): boolean {
  const [old, young] = [digits(before), digits(after)];
  return old !== null && young !== null && old.length > 0 && old.join() === young.join();
}

function digits(tokens: readonly string[]): string[] | null {
  const numbers: string[] = [];
  for (const token of tokens) {
    const number = NUMBER_WORDS.get(token) ?? (/^\d+$/.test(token) ? token : null);
    if (number === null) return null;
    if (numbers.at(-1) !== number) numbers.push(number);
  }
  return numbers;
}
