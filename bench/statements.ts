/**
 * What is read from operative sentences of real policies, for a reader to judge; how much is marked as sure; how fast.
 * Services are split in two by their name: "dev" to work with, "test" to be judged unseen. The sample is the same in every run.
 * Run: npm run bench:statements -- --data DIR [--set dev|test] [--count 300] [--seed 1] [--sheet FILE]
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readStatements } from "../src/policy/statements/read-statements.js";
import type { Statement } from "../src/policy/statements/statement.js";
import { describeStatement } from "./statements/describe.js";
import { type SampledSentence, sampleSentences } from "./statements/sample.js";
import { readCorpus } from "./support/corpus.js";

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    set: { type: "string", default: "dev" },
    count: { type: "string", default: "300" },
    seed: { type: "string", default: "1" },
    sheet: { type: "string" },
  },
});
if (values.data === undefined) throw new Error("Say where the data is: --data DIR");

const before = performance.now();
readStatements("We may share it.");
console.log(`tagger loaded and first sentence read in ${(performance.now() - before).toFixed(0)} ms`);

const documents = await readCorpus(values.data);
const sentences = sampleSentences(documents, {
  set: values.set === "test" ? "test" : "dev",
  count: Number(values.count),
  seed: Number(values.seed),
});
const read = sentences.map((sentence) => ({ sentence, statements: readOne(sentence) }));
const sheet = read.map(({ sentence, statements }) => ({
  id: sentence.id,
  service: sentence.service,
  kind: sentence.kind,
  lead: sentence.leadIn ?? null,
  text: sentence.text,
  statements: statements.map((statement) => describeStatement(statement, sentence)),
}));
if (values.sheet !== undefined) writeFileSync(values.sheet, `${sheet.map((row) => JSON.stringify(row)).join("\n")}\n`);
else for (const row of sheet) print(row);
printShares(read.map(({ statements }) => statements));
printSpeed(sentences);

function readOne({ text, leadIn, terms }: SampledSentence): readonly Statement[] {
  return readStatements(text, leadIn === undefined ? { terms } : { leadIn, terms });
}

function print(row: (typeof sheet)[number]): void {
  console.log(`\n# ${row.id} ${row.service}/${row.kind}${row.lead === null ? "" : ` [${row.lead}]`}\n  ${row.text}`);
  for (const statement of row.statements) console.log(`   - ${statement}`);
}

/** How many sentences have at least one statement with party, modality and action sure; and how many fields are. */
function printShares(all: readonly (readonly Statement[])[]): void {
  const isSure = ({ party, modality, negated, action }: Statement) =>
    party.sure && modality.sure && negated.sure && action.sure;
  const filled = all.filter((statements) => statements.some(isSure)).length;
  const statements = all.flat();
  const share = (count: number, of: number) => `${count}/${of} (${((100 * count) / Math.max(1, of)).toFixed(1)} %)`;
  console.log(`\nsentences with party, modality and action sure: ${share(filled, all.length)}`);
  console.log(
    `statements: ${statements.length}; all three sure: ${share(statements.filter(isSure).length, statements.length)}`,
  );
  for (const name of ["party", "modality", "negated", "action", "object"] as const) {
    console.log(
      `  ${name} sure: ${share(statements.filter((one) => one[name]?.sure === true).length, statements.length)}`,
    );
  }
}

function printSpeed(sample: readonly SampledSentence[]): void {
  const started = performance.now();
  let count = 0;
  while (performance.now() - started < 2_000)
    for (const sentence of sample) count += readOne(sentence) === null ? 0 : 1;
  console.log(`${((1_000 * count) / (performance.now() - started)).toFixed(0)} sentences a second`);
}
