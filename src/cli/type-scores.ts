import { explainTypes } from "../policy/classify/explain-types.js";
import type { ProvisionType } from "../policy/taxonomy.js";

/** A type of a clause as every verb's JSON has it. */
export interface TypeScoreJson {
  readonly id: ProvisionType;
  readonly confidence: number;
  /** Too unsure to rely on: a person should look. */
  readonly needsReview: boolean;
  /** The words that decided, most telling first; empty where the heading alone did. */
  readonly words: readonly string[];
}

interface Typed {
  readonly text: string;
  readonly path: readonly string[];
  /** The clause's types in the order to show. */
  readonly types: readonly ProvisionType[];
}

/** The types of a clause with how sure each is and why. */
export function typeScores({ text, path, types }: Typed): TypeScoreJson[] {
  const explained = new Map(explainTypes({ text, path }).map((one) => [one.type, one]));
  return types.flatMap((id) => {
    const one = explained.get(id);
    return one === undefined
      ? []
      : [{ id, confidence: one.confidence, needsReview: one.needsReview, words: one.words }];
  });
}
