import type { Vocabulary } from "../../src/policy/classify/model/feature-vector.js";
import { headingRuns, wordPairs, wordParts, wordRuns } from "../../src/policy/classify/model/model-words.js";
import type { Labelled } from "./labelled.js";

/** In how many sentences a feature stands. One of a single company's terms may be a name or a house phrase, and stays out. */
interface Spread {
  sentences: number;
  readonly company: string;
  isShared: boolean;
}

/** The features of a set of sentences, rules last, each group in alphabetical order. */
export function createVocabulary(
  rows: readonly Pick<Labelled, "company" | "words" | "heading" | "rules">[],
): Vocabulary {
  const spreads = new Map<string, Spread>();
  const rules = new Set<string>();
  for (const { company, words, heading, rules: matched } of rows) {
    for (const name of namesOf(words, heading)) count(spreads, name, company);
    for (const rule of matched) rules.add(rule);
  }
  const shared = [...spreads].flatMap(([name, { isShared }]) => (isShared ? [name] : [])).sort();
  const rarityOf = (name: string) => Math.log((1 + rows.length) / (1 + (spreads.get(name)?.sentences ?? 0))) + 1;
  const names = [...shared, ...[...rules].sort()];
  return {
    numbers: new Map(names.map((name, number) => [name, number])),
    rarity: names.map((name) => (name.startsWith("#") ? 1 : rarityOf(name))),
  };
}

function namesOf(words: readonly string[], heading: readonly string[]): Set<string> {
  const parts = [...new Set(words)].flatMap(wordParts);
  return new Set([...wordRuns(words), ...wordPairs(words), ...parts, ...headingRuns(heading)]);
}

function count(spreads: Map<string, Spread>, name: string, company: string): void {
  const spread = spreads.get(name);
  if (spread === undefined) {
    spreads.set(name, { sentences: 1, company, isShared: false });
    return;
  }
  spread.sentences += 1;
  if (spread.company !== company) spread.isShared = true;
}

/** The features with the greatest importance, in their old order; ties by name. */
export function pruneVocabulary({ numbers, rarity }: Vocabulary, importance: Float64Array, most: number): Vocabulary {
  const names = [...numbers.keys()];
  const order = names.map((_, at) => at).sort((a, b) => (importance[b] ?? 0) - (importance[a] ?? 0) || a - b);
  const kept = order.slice(0, most).sort((a, b) => a - b);
  return {
    numbers: new Map(kept.map((old, number) => [names[old] ?? "", number])),
    rarity: kept.map((old) => rarity[old] ?? 0),
  };
}
