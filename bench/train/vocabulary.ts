import type { Vocabulary } from "../../src/policy/classify/model/feature-vector.js";
import type { Labelled } from "./labelled.js";

/** A run of words must stand in the terms of this many companies: names and house phrases of one stay out. */
const LEAST_COMPANIES = 2;

/** The features of a set of sentences, rules last, each group in alphabetical order. */
export function createVocabulary(rows: readonly Labelled[]): Vocabulary {
  const companies = new Map<string, Set<string>>();
  const sentences = new Map<string, number>();
  const rules = new Set<string>();
  for (const { company, grams, rules: matched } of rows) {
    for (const gram of grams.keys()) {
      companies.set(gram, (companies.get(gram) ?? new Set()).add(company));
      sentences.set(gram, (sentences.get(gram) ?? 0) + 1);
    }
    for (const rule of matched) rules.add(rule);
  }
  const shared = [...companies].flatMap(([gram, { size }]) => (size >= LEAST_COMPANIES ? [gram] : [])).sort();
  const rarityOf = (gram: string) => Math.log((1 + rows.length) / (1 + (sentences.get(gram) ?? 0))) + 1;
  const names = [...shared, ...[...rules].sort()];
  return {
    numbers: new Map(names.map((name, number) => [name, number])),
    rarity: names.map((name) => (name.startsWith("#") ? 1 : rarityOf(name))),
  };
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
