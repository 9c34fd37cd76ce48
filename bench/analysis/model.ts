import { readFileSync } from "node:fs";
import { type ModelFile, readModel } from "../../src/policy/classify/model/model-file.js";
import { isProvisionType } from "../../src/policy/taxonomy.js";

/** One shipped model: its size, and the time from the file's bytes to a usable model, the middle one of five. */
export interface ModelFigures {
  readonly file: string;
  readonly bytes: number;
  readonly features: number;
  readonly kinds: number;
  readonly readMs: number;
}

const FOLDER = new URL("../../src/policy/classify/model/", import.meta.url);
const READS = 5;

/** The sentence model and the clause model. */
export function measureModels(): ModelFigures[] {
  return ["sentence-model.json", "clause-model.json"].map((file) => {
    const reads = Array.from({ length: READS }, () => timeRead(file)).sort((a, b) => a.ms - b.ms);
    const { model, bytes, ms } = reads[Math.floor(READS / 2)] ?? timeRead(file);
    return { file, bytes, features: model.names.length, kinds: model.kinds.length, readMs: Math.round(ms) };
  });
}

function timeRead(file: string) {
  const started = performance.now();
  const text = readFileSync(new URL(file, FOLDER), "utf8");
  const model = readModel(JSON.parse(text) as ModelFile, isProvisionType);
  return { model, bytes: Buffer.byteLength(text), ms: performance.now() - started };
}
