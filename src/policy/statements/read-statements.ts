import { joinLeadIn, splitPlaces } from "./lead-in.js";
import { readSentence } from "./read-sentence.js";
import type { SentenceContext, Statement } from "./statement.js";

/**
 * What one sentence says, in order; empty where the grammar finds no statement. Every place is a place in `sentence`, or in
 * `context.leadIn` where the field was read there. Pure; never throws, on whatever text. Loads the tagger when first called.
 */
export function readStatements(sentence: string, context: SentenceContext = {}): Statement[] {
  const { leadIn, terms } = context;
  const own = readSentence(sentence, terms);
  if (leadIn === undefined || leadIn.trim() === "") return own;
  const joined = joinLeadIn(leadIn, sentence, own);
  if (joined === null) return own;
  return splitPlaces(readSentence(joined.text, terms), joined);
}
