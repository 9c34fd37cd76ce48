import { countTypos } from "../../../catalogue/close-names.js";
import { InputError } from "../../../errors.js";

const MAX_SHOWN = 60;

/** The closest of some words, at most a third of the letters away and at least one; swapped letters are one. Null when none is. */
export function closestWord(word: string, words: Iterable<string>): string | null {
  const typed = word.slice(0, MAX_SHOWN).toLowerCase();
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const candidate of words) {
    const edits = countTypos(typed, candidate.toLowerCase());
    if (edits < bestDistance) [best, bestDistance] = [candidate, edits];
  }
  return best;
}

/** What someone typed, short enough to say back. */
export function quoteInput(text: string): string {
  return text.length > MAX_SHOWN ? `"${text.slice(0, MAX_SHOWN)}…"` : `"${text}"`;
}

/** The value when there is one. Throws an `InputError` that says the problem. */
export function needKnown<T>(value: T | null | undefined, problem: string): T {
  if (value !== null && value !== undefined) return value;
  throw new InputError(problem);
}
