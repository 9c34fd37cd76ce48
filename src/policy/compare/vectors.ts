/** A clause as weighted words and word pairs, features in rising order, of length 1. */
export interface ClauseVector {
  readonly features: Int32Array;
  readonly weights: Float32Array;
}

/** Numbers words and word pairs and counts in how many clauses each stands. */
export class Vocabulary {
  readonly #words = new Map<string, number>();
  readonly #features = new Map<number, number>();
  readonly #clausesWith: number[] = [];

  /** Features of a clause with their counts. */
  read(tokens: readonly string[]): Map<number, number> {
    const counts = new Map<number, number>();
    let previous = 0;
    for (const token of tokens) {
      const word = this.#word(token);
      count(counts, this.#feature(word));
      if (previous > 0) count(counts, this.#feature(previous * 2 ** 26 + word));
      previous = word;
    }
    for (const feature of counts.keys()) this.#clausesWith[feature] = (this.#clausesWith[feature] ?? 0) + 1;
    return counts;
  }

  /** How many clauses hold the feature. */
  clausesWith(feature: number): number {
    return this.#clausesWith[feature] ?? 0;
  }

  /** TF-IDF with sublinear counts, scaled to length 1. `clauses` is the number of clauses read. */
  weigh(counts: Map<number, number>, clauses: number): ClauseVector {
    const features = Int32Array.from(counts.keys()).sort();
    const weights = new Float32Array(features.length);
    let square = 0;
    features.forEach((feature, at) => {
      const rarity = Math.log(1 + clauses / this.clausesWith(feature));
      const weight = (1 + Math.log(counts.get(feature) ?? 1)) * rarity;
      weights[at] = weight;
      square += weight * weight;
    });
    const length = Math.sqrt(square) || 1;
    return { features, weights: weights.map((weight) => weight / length) };
  }

  #word(token: string): number {
    const known = this.#words.get(token);
    if (known !== undefined) return known;
    this.#words.set(token, this.#words.size + 1);
    return this.#words.size;
  }

  #feature(id: number): number {
    const known = this.#features.get(id);
    if (known !== undefined) return known;
    this.#features.set(id, this.#features.size);
    return this.#features.size - 1;
  }
}

function count(counts: Map<number, number>, feature: number): void {
  counts.set(feature, (counts.get(feature) ?? 0) + 1);
}

/** Cosine of two vectors of length 1. */
export function cosine(a: ClauseVector, b: ClauseVector): number {
  let sum = 0;
  let at = 0;
  for (let bt = 0; bt < b.features.length; bt += 1) {
    const feature = b.features[bt] ?? -1;
    while (at < a.features.length && (a.features[at] ?? 0) < feature) at += 1;
    if (at < a.features.length && a.features[at] === feature) sum += (a.weights[at] ?? 0) * (b.weights[bt] ?? 0);
  }
  return Math.min(1, sum);
}
