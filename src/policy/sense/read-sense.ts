import { scoreKinds } from "../classify/model/score-sentence.js";
import type { Statement } from "../statements/statement.js";
import { senseFeatures } from "./sense-features.js";
import { getSenseModel, type Sense } from "./sense-model.js";

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
  const chances = new Map<Sense, number>(
    scoreKinds(senseFeatures(text, statements), getSenseModel()).map(({ type, confidence }) => [type, confidence]),
  );
  const chance = (sense: Sense) => chances.get(sense) ?? 0;
  return {
    matters: chance("notable") + chance("material") + chance("leading"),
    favoursUser: chance("favours-user"),
    favoursCompany: chance("favours-company"),
  };
}
