import { DECIDING_TURNS } from "../sentences/tables/turning-words.js";
import { readTerms, type Term } from "../sentences/terms.js";
import { kindOfEdits } from "./edit-kind.js";
import type { JudgedNews } from "./judged-news.js";

/**
 * Below this nobody would want to be told of a reworded sentence, in the steps of `mattersAlone`. Of 243 reworded sentences of 48
 * written revisions, whose authors said of each edit what it does, the rule leaves out 27 of the 99 that say the same and none of
 * the 144 that do not; the limit was chosen on them.
 */
const MATTERS_LITTLE = 1;
/** One word that only one side has may be all the news there is: it must matter less still. */
const MATTERS_NOTHING = 0.5;

/** Whether a sentence was only put in other words: other words stand in the place of others, and none that decides anything. */
export function isOnlyPutOtherwise({ news: { before, after, edits }, mattersAlone }: JudgedNews): boolean {
  if (before === null || after === null || mattersAlone >= MATTERS_LITTLE) return false;
  // A text may be too short to tell its language.
  if (![before, after].every(({ sentence }) => ENGLISH.test(sentence.text))) return false;
  const sides = [termsIn(before.sentence.text, edits, "before"), termsIn(after.sentence.text, edits, "after")];
  const [old = [], young = []] = sides;
  if (sides.flat().some(({ kind }) => kind === "figure")) return false;
  if (kindOfEdits(edits, before.sentence.text, after.sentence.text) === "address") return false;
  if (decidingOf(old) !== decidingOf(young)) return false;
  if (namesIn(before.sentence.text, old) || namesIn(after.sentence.text, young)) return false;
  const isOneSided = (old.length === 0) !== (young.length === 0);
  return !isOneSided || mattersAlone < MATTERS_NOTHING;
}

const ENGLISH = /\b(?:the|of|and|to|your|our|we|you|is|are|for|by|any|this|that|it|with)\b/i;

type Edits = JudgedNews["news"]["edits"];

function termsIn(text: string, edits: Edits, side: "before" | "after"): Term[] {
  return readTerms(text).filter(({ start, end }) =>
    edits.some((edit) => start < edit[side].end && end > edit[side].start),
  );
}

function decidingOf(terms: readonly Term[]): string {
  return terms
    .filter(({ key }) => DECIDING_TURNS.has(key))
    .map(({ key }) => key)
    .sort()
    .join();
}

/** Whether a name stands among the words: one with a capital that opens no sentence. */
function namesIn(text: string, terms: readonly Term[]): boolean {
  return terms.some(({ start, end }) => /(?<=[^.!?] )\p{Lu}\p{L}*$/u.test(text.slice(Math.max(0, start - 2), end)));
}
