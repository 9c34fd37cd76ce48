/**
 * Trains the learned provision types and writes the two models that the product ships: `npm run train -- --data DIR
 * [--out FOLDER] [--only sentence|clause|sense|edit|news|meaning]`. The same data gives the same bytes. Only data that may be shipped in weights is
 * read: `unfair-tos` and `mucd` (CC BY 4.0) by the sentence; clauses of `corpus` (ODC-BY 1.0) that readers of this project
 * labelled, and clauses that it wrote, by the clause.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { ModelFile } from "../src/policy/classify/model/model-file.js";
import { fitEdits, readEditRows } from "./train/edits.js";
import { fitModel } from "./train/fit.js";
import { type Labelled, LEARNED_KINDS, readLabelled, SENTENCE_LESSON } from "./train/labelled.js";
import { clauseLesson, readJudgedClauses, readLabelledClauses } from "./train/labelled-clauses.js";
import { meaningLesson, readLabelledMeanings, readOwnMeanings } from "./train/labelled-meanings.js";
import { readLabelledSenses, SENSE_LESSON } from "./train/labelled-senses.js";
import type { Lesson } from "./train/lesson.js";
import { fitNews, fitNewsWays, readNewsRows, readWayRows } from "./train/news.js";
import { readOwnRows } from "./train/own-rows.js";
import { packModel } from "./train/pack.js";

const FILES = ["unfair-tos/train.jsonl", "unfair-tos/val.jsonl", "mucd/train.jsonl"];
const OUT = fileURLToPath(new URL("../src/policy/classify/model/", import.meta.url));

const { values } = parseArgs({
  options: { data: { type: "string" }, out: { type: "string", default: OUT }, only: { type: "string" } },
});
if (values.data === undefined) throw new Error("Name the data directory: npm run train -- --data DIR");

const COURSES = {
  sentence: trainSentences,
  clause: trainClauses,
  sense: trainSenses,
  edit: trainEdits,
  news: trainNews,
  meaning: trainMeanings,
};
for (const [name, train] of Object.entries(COURSES)) {
  if (values.only === undefined || values.only === name) await train(values.data);
}

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

/** How sentences of the corpus were taken by readers of this project. */
async function trainSenses(dataDir: string): Promise<void> {
  const rows = await readLabelledSenses(dataDir);
  await write("../../sense/sense-model.json", { rows, lesson: SENSE_LESSON, trainedOn: { corpus: rows.length } });
}

/** What sentences of the corpus do, as readers of this project said, and sentences that it wrote. */
async function trainMeanings(dataDir: string): Promise<void> {
  const read = await readLabelledMeanings(dataDir);
  const own = readOwnMeanings();
  const trainedOn = { corpus: read.length, own: own.length };
  const rows = [...read, ...own];
  await write("../../explain/meaning-model.json", { rows, lesson: meaningLesson(rows), trainedOn });
}

/** Which way a reworded sentence goes: from edits that this project wrote. After the senses, which it reads. */
async function trainEdits(): Promise<void> {
  const rows = readEditRows();
  await writeModel("../../sense/edit-model.json", packModel(fitEdits(rows), { own: rows.length / 2 }));
}

/** How news is taken beside both texts: from revisions that this project wrote. After the edits, which it reads. */
async function trainNews(): Promise<void> {
  const rows = readNewsRows();
  await writeModel("../../sense/news-model.json", packModel(fitNews(rows), { own: rows.length }));
  await writeModel("../../sense/news-way-model.json", packModel(fitNewsWays(rows), { own: readWayRows(rows).length }));
}

interface Course<Name extends string> {
  readonly rows: readonly Labelled<Name>[];
  readonly lesson: Lesson<Name>;
  readonly trainedOn: Readonly<Record<string, number>>;
}

async function write<Name extends string>(name: string, { rows, lesson, trainedOn }: Course<Name>): Promise<void> {
  await writeModel(name, packModel(fitModel(rows, lesson), trainedOn));
}

async function writeModel(name: string, file: ModelFile): Promise<void> {
  const model = JSON.stringify(file, null, 2);
  await writeFile(join(values.out, name), `${model}\n`);
  console.log(`${name}: ${file.kinds.length} kinds, ${Math.round(model.length / 1024)} KB`);
}
