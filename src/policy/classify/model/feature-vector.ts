/** A sentence as numbers: positions in the vocabulary, ascending order not required, and the value at each. */
export interface FeatureVector {
  readonly indexes: readonly number[];
  readonly values: readonly number[];
}

/** What a model knows of its features: the number of each, and the weight of each by rarity. */
export interface Vocabulary {
  /** Word runs as they are, rules as "#type/rule". */
  readonly numbers: ReadonlyMap<string, number>;
  readonly rarity: ArrayLike<number>;
}

/** What one rule that matched weighs beside the word runs, whose vector has length 1. */
export const RULE_VALUE = 0.3;

/** The name under which a rule stands in the vocabulary. */
export function ruleFeature(type: string, rule: string): string {
  return `#${type}/${rule}`;
}

/** Word runs by damped frequency and rarity, to length 1; then the rules that matched. Unknown features are left out. */
export function toVector(
  grams: ReadonlyMap<string, number>,
  rules: Iterable<string>,
  { numbers, rarity }: Vocabulary,
): FeatureVector {
  const indexes: number[] = [];
  const values: number[] = [];
  let squares = 0;
  for (const [gram, count] of grams) {
    const index = numbers.get(gram);
    if (index === undefined) continue;
    const value = (count === 1 ? 1 : 1 + Math.log(count)) * (rarity[index] ?? 0);
    indexes.push(index);
    values.push(value);
    squares += value * value;
  }
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < values.length; at += 1) values[at] = (values[at] ?? 0) / length;
  for (const rule of rules) {
    const index = numbers.get(rule);
    if (index === undefined) continue;
    indexes.push(index);
    values.push(RULE_VALUE);
  }
  return { indexes, values };
}
