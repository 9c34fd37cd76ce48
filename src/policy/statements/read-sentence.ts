import { foldText } from "../reading/fold-text.js";
import { buildStatements } from "./build-statement.js";
import { findClauses } from "./clauses.js";
import { findConditions } from "./conditions.js";
import { findFigures } from "./figures.js";
import type { Sentence } from "./parts.js";
import type { DefinedTerms, Statement } from "./statement.js";
import { findVerbGroups } from "./verb-groups.js";
import { LONGEST_SENTENCE, readWords } from "./words.js";

/** The statements of one text, places in it. A definition ("X means …") states nothing. */
export function readSentence(text: string, terms: DefinedTerms | undefined): Statement[] {
  const words = readWords(text);
  const groups = findVerbGroups(words);
  const clauses = findClauses(words, groups);
  if (!clauses.some(({ kind }) => kind === "main" || kind === "comp")) return [];
  const folded = foldText(text.slice(0, LONGEST_SENTENCE));
  const sentence: Sentence = {
    words,
    groups,
    clauses,
    folded,
    conditions: findConditions(folded, words, clauses),
    figures: findFigures(folded),
    terms,
  };
  return buildStatements(sentence);
}
