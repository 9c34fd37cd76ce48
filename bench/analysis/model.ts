import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readModel } from "../../src/policy/classify/model/model-file.js";

const FILE = fileURLToPath(new URL("../../src/policy/classify/model/model.json", import.meta.url));

/** Size in features, and the time from the file's bytes to a usable model. */
export function measureModel(): { features: number; kinds: number; readMs: number } {
  const started = performance.now();
  const model = readModel(JSON.parse(readFileSync(FILE, "utf8")));
  const readMs = Math.round(performance.now() - started);
  return { features: model.names.length, kinds: model.kinds.length, readMs };
}
