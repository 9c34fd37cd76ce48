import { type Model, readModel } from "../classify/model/model-file.js";
import { STEPS } from "./chances.js";
import file from "./sense-model.json" with { type: "json" };

/**
 * What readers of this project said of sentences of policies: how much a subscriber would want to be told if one came or went
 * (`notable`: at all · `material`: rights, money, data or risks change · `leading`: it would be the headline), and whether one
 * who uses the service is better off (`favours-user`) or worse off (`favours-company`) with it.
 */
export const SENSES = [...STEPS, "favours-user", "favours-company"] as const;
export type Sense = (typeof SENSES)[number];

let model: Model<Sense> | undefined;

/** The model of the senses; read once a process on first use. */
export function getSenseModel(): Model<Sense> {
  model ??= readModel(file, isSense);
  return model;
}

/** Whether a name is one of the senses. */
export function isSense(name: string): name is Sense {
  return (SENSES as readonly string[]).includes(name);
}
