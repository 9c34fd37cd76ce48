import { type Model, readModel } from "../classify/model/model-file.js";
import file from "./meaning-model.json" with { type: "json" };
import { isLearned } from "./meanings.js";

let model: Model<string> | undefined;

/** What readers of this project said that sentences of policies do; read once a process on first use. */
export function getMeaningModel(): Model<string> {
  model ??= readModel(file, (name): name is string => isLearned(name));
  return model;
}
