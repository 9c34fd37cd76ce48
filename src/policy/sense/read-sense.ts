import { scoreKinds } from "../classify/model/score-sentence.js";
import type { Statement } from "../statements/statement.js";
import { chancesOf, mattersBy } from "./chances.js";
import { senseFeatures } from "./sense-features.js";
import { getSenseModel } from "./sense-model.js";

/** How a reader would take a sentence by itself, without knowing what stood there before. */
export interface SentenceSense {
  /** How much somebody would want to be told of it: 0 nobody cares, 1 a detail, 2 material, 3 the headline. Expected value. */
  readonly matters: number;
  /** Chance that one who uses the service is better off with it, 0 to 1. */
  readonly favoursUser: number;
  /** Chance that one who uses the service is worse off with it, 0 to 1. */
  readonly favoursCompany: number;
}

/** How a reader would take a sentence; `statements` are what it says, as far as that was read. Pure and deterministic. */
export function readSense(text: string, statements: readonly Statement[]): SentenceSense {
  const chances = chancesOf(scoreKinds(senseFeatures(text, statements), getSenseModel()));
  return {
    matters: mattersBy(chances),
    favoursUser: chances.get("favours-user") ?? 0,
    favoursCompany: chances.get("favours-company") ?? 0,
  };
}
