/**
 * How well the models of the senses do on what they were not trained on: sentences of companies, edits, and news of revisions, left
 * out in turn. npm run bench:senses -- --data DIR. DIR holds corpus/. Prints for each sense the area under the curve (0.5 is chance),
 * and for edits what is said from each chance on.
 */

import { dataFolder } from "./support/corpus.js";
import type { Judged } from "./train/decide.js";
import { type EditRow, readEditRows, scoreEditsLeftOut } from "./train/edits.js";
import { scoreRowsLeftOut } from "./train/feature-rows.js";
import { decide, scoreLeftOut } from "./train/fit.js";
import { readLabelledSenses, SENSE_LESSON } from "./train/labelled-senses.js";
import { NEWS_LESSON, readNewsRows, readWayRows, WAY_LESSON } from "./train/news.js";

function areaUnder(judged: readonly Judged[]): number {
  const own = judged.filter((one) => one.own).map(({ score }) => score);
  const others = judged.filter((one) => !one.own).map(({ score }) => score);
  let above = 0;
  for (const a of own) for (const b of others) above += a > b ? 1 : a === b ? 0.5 : 0;
  return above / (own.length * others.length);
}

for (const [sense, judged] of scoreLeftOut(await readLabelledSenses(dataFolder()), SENSE_LESSON)) {
  console.log(
    `${sense}: ${judged.filter(({ own }) => own).length} of ${judged.length}, area ${areaUnder(judged).toFixed(3)}`,
  );
}

const news = readNewsRows();
for (const [name, judged] of [
  ...scoreRowsLeftOut(news, NEWS_LESSON),
  ...scoreRowsLeftOut(readWayRows(news), WAY_LESSON),
]) {
  console.log(`news, ${name}: area ${areaUnder(judged).toFixed(3)} of ${judged.length}`);
}

const rows = readEditRows();
const scores = scoreEditsLeftOut(rows);
for (const [sense, judged] of Object.entries(scores))
  console.log(`edits, ${sense}: area ${areaUnder(judged).toFixed(3)}`);
const calibrations = { worse: decide(scores.worse, {}), better: decide(scores.better, {}) };
for (const from of [0.4, 0.5, 0.6, 0.7, 0.8]) console.log(saidFrom(from, rows));

/** What is said of edits (not of their reverses) where only a chance from here on is told. */
function saidFrom(from: number, all: readonly EditRow[]): string {
  const chance = (way: "worse" | "better", at: number) => {
    const { slope, offset } = calibrations[way];
    return 1 / (1 + Math.exp(-(slope * (scores[way][at]?.score ?? 0) + offset)));
  };
  const table = new Map<string, number>();
  all.forEach(({ way, reversed }, at) => {
    if (reversed) return;
    const [worse, better] = [chance("worse", at) >= from, chance("better", at) >= from];
    const said = worse && better ? "mixed" : worse ? "worse" : better ? "better" : "nothing";
    table.set(`${way} said ${said}`, (table.get(`${way} said ${said}`) ?? 0) + 1);
  });
  return `from ${from}: ${[...table]
    .sort()
    .map(([name, count]) => `${name} ${count}`)
    .join(", ")}`;
}
