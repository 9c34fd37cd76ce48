/**
 * Trains the learned provision types and writes the two models that the product ships: `npm run train -- --data DIR
 * [--out FOLDER] [--only sentence|clause]`. The same data gives the same bytes. Only data that may be shipped in weights is
 * read: `unfair-tos` and `mucd` (CC BY 4.0) by the sentence; clauses of `corpus` (ODC-BY 1.0) that readers of this project
 * labelled, and clauses that it wrote, by the clause.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { fitModel } from "./train/fit.js";
import { type Labelled, LEARNED_KINDS, readLabelled, SENTENCE_LESSON } from "./train/labelled.js";
import { clauseLesson, readJudgedClauses, readLabelledClauses } from "./train/labelled-clauses.js";
import type { Lesson } from "./train/lesson.js";
import { readOwnRows } from "./train/own-rows.js";
import { packModel } from "./train/pack.js";

const FILES = ["unfair-tos/train.jsonl", "unfair-tos/val.jsonl", "mucd/train.jsonl"];
const OUT = fileURLToPath(new URL("../src/policy/classify/model/", import.meta.url));

const { values } = parseArgs({
  options: { data: { type: "string" }, out: { type: "string", default: OUT }, only: { type: "string" } },
});
if (values.data === undefined) throw new Error("Name the data directory: npm run train -- --data DIR");

if (values.only !== "clause") await trainSentences(values.data);
if (values.only !== "sentence") await trainClauses(values.data);

async function trainSentences(dataDir: string): Promise<void> {
  const read = await Promise.all(FILES.map((file) => readLabelled(dataDir, file)));
  const own = readOwnRows(LEARNED_KINDS);
  const counts = FILES.map((file, at) => [file, read[at]?.length ?? 0]);
  const trainedOn = Object.fromEntries([...counts, ["own", own.length]]);
  await write("sentence-model.json", { rows: [...read.flat(), ...own], lesson: SENTENCE_LESSON, trainedOn });
}

async function trainClauses(dataDir: string): Promise<void> {
  const read = await readLabelledClauses(dataDir);
  const lesson = clauseLesson(read);
  const judged = await readJudgedClauses(dataDir);
  const own = readOwnRows(lesson.kinds);
  const trainedOn = { corpus: read.length, judged: judged.length, own: own.length };
  await write("clause-model.json", { rows: [...read, ...judged, ...own], lesson, trainedOn });
}

interface Course {
  readonly rows: readonly Labelled[];
  readonly lesson: Lesson;
  readonly trainedOn: Readonly<Record<string, number>>;
}

async function write(name: string, { rows, lesson, trainedOn }: Course): Promise<void> {
  const model = JSON.stringify(packModel(fitModel(rows, lesson), trainedOn), null, 2);
  await writeFile(join(values.out, name), `${model}\n`);
  console.log(`${name}: ${lesson.kinds.length} kinds, ${Math.round(model.length / 1024)} KB, ${rows.length} texts`);
}
