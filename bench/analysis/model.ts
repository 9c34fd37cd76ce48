import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readModel } from "../../src/policy/classify/model/model-file.js";

const FILE = fileURLToPath(new URL("../../src/policy/classify/model/model.json", import.meta.url));

const READS = 5;

/** Size in features, and the time from the file's bytes to a usable model: the middle one of five. */
export function measureModel(): { features: number; kinds: number; readMs: number } {
  const reads = Array.from({ length: READS }, timeRead).sort((a, b) => a.ms - b.ms);
  const { model, ms } = reads[Math.floor(READS / 2)] ?? timeRead();
  return { features: model.names.length, kinds: model.kinds.length, readMs: Math.round(ms) };
}

function timeRead() {
  const started = performance.now();
  const model = readModel(JSON.parse(readFileSync(FILE, "utf8")));
  return { model, ms: performance.now() - started };
}
