import { type Model, readModel } from "../classify/model/model-file.js";
import { scoreVector } from "../classify/model/score-sentence.js";
import { chancesOf, mattersBy, STEPS } from "./chances.js";
import { type EditedSentence, editFeatures } from "./edit-features.js";
import file from "./edit-model.json" with { type: "json" };
import { toVector } from "./to-vector.js";

/**
 * What the model says of a reworded sentence: that one who uses the service is worse off or better off with it (both, when it
 * gives and takes), and how much somebody would want to be told of it, in the steps of the senses of a sentence.
 */
export const EDIT_SENSES = ["worse", "better", ...STEPS] as const;
export type EditSense = (typeof EDIT_SENSES)[number];

/** How a reader would take a reworded sentence. */
export interface SenseOfEdit {
  /** How much somebody would want to be told of it, 0 to 3; expected value. */
  readonly matters: number;
  /** Chances, 0 to 1; both are low where only the wording changed. */
  readonly worse: number;
  readonly better: number;
}

let model: Model<EditSense> | undefined;

/** The model of edits; read once a process on first use. */
export function getEditModel(): Model<EditSense> {
  model ??= readModel(file, isEditSense);
  return model;
}

/** How a reader would take a reworded sentence. Pure and deterministic. */
export function readEdit(edited: EditedSentence): SenseOfEdit {
  const edits = getEditModel();
  const chances = chancesOf(scoreVector(toVector(editFeatures(edited), edits.numbers), edits));
  return { matters: mattersBy(chances), worse: chances.get("worse") ?? 0, better: chances.get("better") ?? 0 };
}

function isEditSense(name: string): name is EditSense {
  return (EDIT_SENSES as readonly string[]).includes(name);
}
