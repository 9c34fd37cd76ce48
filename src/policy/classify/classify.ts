import { RecentReadings } from "../reading/recent-readings.js";
import type { Stretch } from "../reading/split-sentences.js";
import { textWords } from "../reading/text-words.js";
import type { ProvisionType } from "../taxonomy.js";
import type { TypeScore } from "../types.js";
import { confidenceOf, REVIEW_FLOOR } from "./confidence.js";
import { holds } from "./holds.js";
import { getClauseModel } from "./model/model-file.js";
import { scoreClause } from "./model/score-clause.js";
import { type LearnedScore, scoreSentence } from "./model/score-sentence.js";
import { readSigns } from "./read-signs.js";
import { LEARNED, type RuleHit } from "./rule-hit.js";

export interface Classification {
  /** Types at or above the floor, most telling first; `other` alone when there is none. */
  readonly types: readonly TypeScore[];
  readonly hits: readonly RuleHit[];
  readonly folded: string;
  readonly sentences: readonly Stretch[];
}

/**
 * Names the provision types of a clause. Eight kinds are learned by the sentence, the others by the clause; both models have
 * the rules among their features. Of the kinds learned by the clause a rule names one by itself too, unless the model all but
 * rules it out; else what the model thinks of it is its confidence.
 */
export function classifyClause(text: string, path: readonly string[]): Classification {
  return remembered.get([text, ...path].join("\0"), () => classify(text, path));
}

/** The wordings of a change are read for its severity, its direction, its news and its explanation. Bounded. */
const remembered = new RecentReadings<Classification>({ most: 200_000, longest: 20_000 });

function classify(text: string, path: readonly string[]): Classification {
  const { folded, sentences, hits: found, rules, isEntry, strengths } = readSigns(text, path);
  const scores = scoreClause({ folded, rules, path });
  const named = new Map([...strengths].filter(([type, strength]) => holds(strength, scores.get(type))));
  const hits = found.filter(({ type }) => named.has(type) || !strengths.has(type));
  for (const { type, named: byModel, confidence } of scores.values()) {
    if (byModel && !named.has(type)) named.set(type, confidence);
  }
  const types = [...named].map(([type, strength]) => typeScore(type, strength, scores.get(type)));
  return {
    types: types.length > 0 ? bySure(types) : [{ id: "other", confidence: 1 }],
    hits: isEntry && !SENTENCE_END.test(text) ? [] : [...hits, ...learnedHits(named, hits, { folded, sentences })],
    folded,
    sentences,
  };
}

/** An entry of a list says nothing of severity; a short sentence does. */
const SENTENCE_END = /[.!?]["”’)]?\s*$/;

/** For each type that the model alone named, the sentence that speaks most for it. */
function learnedHits(
  named: ReadonlyMap<ProvisionType, number>,
  hits: readonly RuleHit[],
  { folded, sentences }: Pick<Classification, "folded" | "sentences">,
): RuleHit[] {
  const bare = [...named].filter(([type]) => !hits.some((hit) => hit.type === type));
  if (bare.length === 0) return [];
  const model = getClauseModel();
  // Of one sentence there is nothing to choose.
  const told =
    sentences.length === 1
      ? [[]]
      : sentences.map(({ start, end }) => scoreSentence(textWords(folded, start, end), [], model));
  return bare.flatMap(([type, weight]) => {
    const scores = told.map((of) => of.find((score) => score.type === type)?.confidence ?? 0);
    const sentence = scores.indexOf(Math.max(...scores));
    const stretch = sentences[sentence];
    if (stretch === undefined) return [];
    const end = stretch.start + folded.slice(stretch.start, stretch.end).trimEnd().length;
    return [{ type, rule: LEARNED, weight, sentence, start: stretch.start, end }];
  });
}

/** What readers accepted at this chance of the model, or for the kinds that it does not know at this strength of signs. */
function typeScore(id: ProvisionType, strength: number, score: LearnedScore | undefined): TypeScore {
  const confidence = score === undefined ? confidenceOf(strength, "signs") : confidenceOf(score.confidence, "model");
  return confidence < REVIEW_FLOOR ? { id, confidence, needsReview: true } : { id, confidence };
}

function bySure(types: readonly TypeScore[]): TypeScore[] {
  return [...types].sort((a, b) => b.confidence - a.confidence);
}
