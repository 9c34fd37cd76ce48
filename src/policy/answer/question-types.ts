import type { ProvisionType } from "../taxonomy.js";
import { contentWords } from "../words/content-words.js";
import { synonymsOf } from "./synonyms.js";
import { QUESTION_EXAMPLES } from "./tables/question-examples.js";

/** A type that a question is likely about; 0 to 1, all types together 1. */
export interface LikelyType {
  readonly type: ProvisionType;
  readonly likely: number;
}

/** Function words that tell what is asked: "who" and "where" ask after different clauses. */
const TELLING = new Set(
  "who whose where when why which how long much many old if before after without not my own".split(" "),
);
/** Additive smoothing, and what a pair of words weighs beside a word. */
const SMOOTHING = 0.03;
const PAIR_WEIGHT = 0.5;
/** A synonym of a word that no example has. */
const SYNONYM_WEIGHT = 0.6;

type Counts = Map<string, number>;

const TYPES = Object.entries(QUESTION_EXAMPLES).map(([type, lines]) => ({
  type: type as ProvisionType,
  counts: countFeatures(lines.split("\n").filter((line) => line !== "")),
}));
const TOTALS: Counts = new Map();
for (const { counts } of TYPES) for (const [word, count] of counts) TOTALS.set(word, (TOTALS.get(word) ?? 0) + count);

/** What a folded question is likely about, likeliest first: naive Bayes over `question-examples.ts`. Empty without a known word. */
export function likelyTypes(folded: string): LikelyType[] {
  const features = featuresOf(folded).flatMap(knownFeatures);
  if (features.length === 0) return [];
  const scores = TYPES.map(({ type, counts }) => ({
    type,
    score: features.reduce((sum, { name, weight }) => sum + weight * evidence(counts, name), 0),
  }));
  const best = Math.max(...scores.map(({ score }) => score));
  const all = scores.reduce((sum, { score }) => sum + Math.exp(score - best), 0);
  return scores
    .map(({ type, score }) => ({ type, likely: Math.exp(score - best) / all }))
    .sort((a, b) => b.likely - a.likely);
}

/** How much likelier the word is in questions of this type than in questions at large. */
function evidence(counts: Counts, name: string): number {
  const here = (counts.get(name) ?? 0) + SMOOTHING;
  return Math.log(here / ((TOTALS.get(name) ?? 0) + SMOOTHING * TYPES.length));
}

interface Feature {
  readonly name: string;
  readonly weight: number;
}

function featuresOf(text: string): Feature[] {
  const tokens = (text.match(/[a-z0-9]+/g) ?? []).flatMap((word) => {
    const [stem] = contentWords(word);
    return stem !== undefined ? [stem] : TELLING.has(word) ? [`_${word}`] : [];
  });
  const pairs = tokens.slice(1).map((token, place) => ({ name: `${tokens[place]} ${token}`, weight: PAIR_WEIGHT }));
  return [...[...new Set(tokens)].map((name) => ({ name, weight: 1 })), ...pairs];
}

/** The feature itself when an example has it, else the synonyms that one has. */
function knownFeatures(feature: Feature): Feature[] {
  if (TOTALS.has(feature.name)) return [feature];
  const others = synonymsOf(feature.name).filter((name) => TOTALS.has(name));
  return others.map((name) => ({ name, weight: SYNONYM_WEIGHT / others.length }));
}

function countFeatures(lines: readonly string[]): Counts {
  const counts: Counts = new Map();
  for (const line of lines) {
    for (const { name } of featuresOf(line)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
