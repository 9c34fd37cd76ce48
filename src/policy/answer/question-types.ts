import { foldText } from "../reading/fold-text.js";
import type { ProvisionType } from "../taxonomy.js";
import { contentWords } from "../words/content-words.js";
import { synonymsOf } from "./synonyms.js";
import { QUESTION_EXAMPLES } from "./tables/question-examples.js";
import questionLines from "./tables/question-lines.json" with { type: "json" };

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
const SMOOTHING = 0.1;
const PAIR_WEIGHT = 0.5;
/** A synonym of a word that no example has. */
const SYNONYM_WEIGHT = 0.6;

type Counts = Map<string, number>;

const LINES = new Map<ProvisionType, readonly string[]>(
  Object.entries(questionLines).map(([type, lines]) => {
    const examples = QUESTION_EXAMPLES[type as ProvisionType]?.split("\n") ?? [];
    return [type as ProvisionType, [...examples, ...lines].map(foldText).filter((line) => line !== "")];
  }),
);
const TYPES = [...LINES].map(([type, lines]) => ({ type, counts: countFeatures(lines) }));
const TOTALS: Counts = new Map();
for (const { counts } of TYPES) for (const [word, count] of counts) TOTALS.set(word, (TOTALS.get(word) ?? 0) + count);

/**
 * What a folded question is likely about, likeliest first: naive Bayes over the ways of asking in `question-examples.ts` and
 * `question-lines.json`. Empty without a known word.
 */
export function likelyTypes(folded: string): LikelyType[] {
  return judge(folded, 0, new Set());
}

/** Whether a stem, or one that stands for it, is in a known way of asking. */
export function isLearned(stem: string): boolean {
  return [stem, ...synonymsOf(stem)].some((one) => TOTALS.has(one));
}

/** The same by all ways of asking but this very one: what a question that was learned from would have come to. */
export function likelyTypesWithout(folded: string, line: string): LikelyType[] {
  const own = foldText(line);
  const left = TYPES.filter(({ type }) => LINES.get(type)?.includes(own)).map(({ type }) => type);
  return judge(folded, left.length === 0 ? 0 : 1, new Set(left), new Set(featuresOf(own).map(({ name }) => name)));
}

function judge(
  folded: string,
  times: number,
  left: ReadonlySet<ProvisionType>,
  own: ReadonlySet<string> = new Set(),
): LikelyType[] {
  const lacks = (name: string) => (own.has(name) ? times * left.size : 0);
  const features = featuresOf(folded).flatMap((one) => knownFeatures(one, lacks));
  if (features.length === 0) return [];
  const scores = TYPES.map(({ type, counts }) => ({
    type,
    score: features.reduce((sum, { name, weight }) => {
      const here = (counts.get(name) ?? 0) - (left.has(type) && own.has(name) ? times : 0);
      return sum + weight * evidence(here, (TOTALS.get(name) ?? 0) - lacks(name));
    }, 0),
  }));
  const best = Math.max(...scores.map(({ score }) => score));
  const all = scores.reduce((sum, { score }) => sum + Math.exp(score - best), 0);
  return scores
    .map(({ type, score }) => ({ type, likely: Math.exp(score - best) / all }))
    .sort((a, b) => b.likely - a.likely);
}

/** How much likelier the word is in questions of this type than in questions at large. */
function evidence(here: number, all: number): number {
  return Math.log((here + SMOOTHING) / (all + SMOOTHING * TYPES.length));
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
function knownFeatures(feature: Feature, lacks: (name: string) => number): Feature[] {
  const known = (name: string) => (TOTALS.get(name) ?? 0) > lacks(name);
  if (known(feature.name)) return [feature];
  const others = synonymsOf(feature.name).filter(known);
  return others.map((name) => ({ name, weight: SYNONYM_WEIGHT / others.length }));
}

function countFeatures(lines: readonly string[]): Counts {
  const counts: Counts = new Map();
  for (const line of lines) {
    for (const { name } of featuresOf(line)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
