/**
 * Trains the learned provision types and writes the model that the product ships:
 * `npm run train -- --data DIR [--out FILE]`. The same data gives the same bytes. Only data that may be shipped in weights
 * is read: `unfair-tos` and `mucd` (CC BY 4.0).
 */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { fitModel } from "./train/fit.js";
import { type Labelled, readLabelled } from "./train/labelled.js";
import { packModel } from "./train/pack.js";

const FILES = ["unfair-tos/train.jsonl", "unfair-tos/val.jsonl", "mucd/train.jsonl"];
const OUT = fileURLToPath(new URL("../src/policy/classify/model/model.json", import.meta.url));

const { values } = parseArgs({ options: { data: { type: "string" }, out: { type: "string", default: OUT } } });
if (values.data === undefined) throw new Error("Name the data directory: npm run train -- --data DIR");

const rows: Labelled[] = [];
const trainedOn: Record<string, number> = {};
for (const file of FILES) {
  const read = await readLabelled(values.data, file);
  trainedOn[file] = read.length;
  rows.push(...read);
}
const model = JSON.stringify(packModel(fitModel(rows), trainedOn), null, 2);
await writeFile(values.out, `${model}\n`);
console.log(`${values.out}: ${Math.round(model.length / 1024)} KB, trained on ${rows.length} sentences`);
