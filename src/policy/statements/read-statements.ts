import { RecentReadings } from "../reading/recent-readings.js";
import { joinLeadIn, splitPlaces } from "./lead-in.js";
import { readSentence } from "./read-sentence.js";
import type { DefinedTerms, SentenceContext, Statement } from "./statement.js";

/**
 * What one sentence says, in order; empty where the grammar finds no statement. Every place is a place in `sentence`, or in
 * `context.leadIn` where the field was read there. Pure; never throws, on whatever text. Loads the tagger when first called.
 */
export function readStatements(sentence: string, context: SentenceContext = {}): readonly Statement[] {
  return readJoined(sentence, context).statements;
}

/** The same, with the sentence as it was read behind its lead-in; null where it was read by itself. */
export function readJoined(
  sentence: string,
  { leadIn, terms }: SentenceContext,
): { readonly statements: readonly Statement[]; readonly joined: ReturnType<typeof joinLeadIn> } {
  const own = readOnce(sentence, terms);
  const joined = leadIn === undefined || leadIn.trim() === "" ? null : joinLeadIn(leadIn, sentence, own);
  return { statements: joined === null ? own : splitPlaces(readOnce(joined.text, terms), joined), joined };
}

/** A clause's sentences are asked for one after another by what explains it, what gates it and what tells its change. Bounded. */
const remembered = new RecentReadings<readonly Statement[]>({ most: 100_000, longest: 5_000 });

/** With the terms of a document a sentence is seldom read twice, so only what is read without them is remembered. */
function readOnce(sentence: string, terms: DefinedTerms | undefined): readonly Statement[] {
  if (terms !== undefined) return readSentence(sentence, terms);
  return remembered.get(sentence, () => readSentence(sentence, undefined));
}
