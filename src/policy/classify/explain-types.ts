import type { ProvisionType } from "../taxonomy.js";
import { STOP_WORDS } from "../words/stop-words.js";
import { type Classification, classifyClause } from "./classify.js";
import { matchRules } from "./match-rules.js";
import { ruleFeatures } from "./model/feature-vector.js";
import { getClauseModel, getSentenceModel } from "./model/model-file.js";
import { modelWords } from "./model/model-words.js";
import { type Contribution, topContributions } from "./model/score-sentence.js";

/** Why a clause was given a type. */
export interface TypeExplanation {
  readonly type: ProvisionType;
  readonly confidence: number;
  /** Below the review floor: say that a person should look. */
  readonly needsReview: boolean;
  /** The words that decided: parts of the clause for a rule, then lower-case word runs for the model, each most telling first. */
  readonly words: readonly string[];
}

const MOST_WORDS = 6;

/** Every type of a clause with the words that decided. The same clause gives the same answer as `rateClause`. */
export function explainTypes(clause: { readonly text: string; readonly path: readonly string[] }): TypeExplanation[] {
  const classification = classifyClause(clause.text, clause.path);
  return classification.types.map(({ id, confidence, needsReview = false }) => ({
    type: id,
    confidence,
    needsReview,
    words: [...new Set([...ruleWords(id, classification, clause.text), ...learnedWords(id, classification)])].slice(
      0,
      MOST_WORDS,
    ),
  }));
}

function ruleWords(type: ProvisionType, { hits }: Classification, text: string): string[] {
  const own = hits.filter((hit) => hit.type === type).sort((a, b) => b.weight - a.weight);
  return own.map(({ start, end }) => text.slice(start, end).trim());
}

function learnedWords(type: ProvisionType, { hits, folded, sentences }: Classification): string[] {
  const own = new Set(hits.filter((hit) => hit.type === type).map(({ sentence }) => sentence));
  return [...own].flatMap((index) => {
    const stretch = sentences[index];
    if (stretch === undefined) return [];
    const sentence = folded.slice(stretch.start, stretch.end);
    const rules = ruleFeatures(matchRules(sentence));
    const told = contributions(type, { words: modelWords(sentence), rules }).map(({ words }) => words);
    return told.filter((words) => words.split(" ").some((word) => word !== "…" && !STOP_WORDS.has(word)));
  });
}

/** By whichever model learned the type. */
function contributions(
  type: ProvisionType,
  features: { words: readonly string[]; rules: Iterable<string> },
): Contribution[] {
  return [getSentenceModel(), getClauseModel()].flatMap((model) =>
    topContributions(features, { type, most: 2 * MOST_WORDS, model }),
  );
}
