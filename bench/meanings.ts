/**
 * How well the meanings of sentences are read on what they were not learned from: companies left out in turn.
 * npm run bench:meanings -- --data DIR [--misses]. DIR holds corpus/. Prints, for bounds of the chance, how many sentences get a
 * meaning and how many of those a reader gave too; the same of the chief sentences of clauses; and how often the chief sentence is found.
 */
import { decideMeaning } from "../src/policy/explain/decide-meaning.js";
import { CHIEF, groupOf, isMeaning } from "../src/policy/explain/meanings.js";
import { groupBy } from "../src/records/group-by.js";
import { dataFolder } from "./support/corpus.js";
import type { Judged } from "./train/decide.js";
import { decide, scoreLeftOut } from "./train/fit.js";
import {
  type LabelledMeaning,
  meaningLesson,
  readLabelledMeanings,
  readOwnMeanings,
} from "./train/labelled-meanings.js";

interface Guess {
  readonly row: LabelledMeaning;
  readonly meaning: string;
  readonly chance: number;
  readonly chief: number;
  readonly right: boolean;
  /** As the product would tell it. */
  readonly decision: string | null;
}

const rows = [...(await readLabelledMeanings(dataFolder())), ...readOwnMeanings()];
const lesson = meaningLesson(rows);
const scores = scoreLeftOut(rows, lesson);
const guesses = guessAll(scores);
console.log(`${rows.length} sentences, ${lesson.kinds.length - 1} meanings learned`);
for (const bound of [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
  console.log(`from ${bound}: ${share(guesses, bound)} · chief sentences ${share(guesses.filter(isChief), bound)}`);
}
const decided = guesses.filter(({ decision }) => decision !== null && decision !== "nothing");
const meant = decided.filter(({ decision }) => isMeaning(decision ?? ""));
console.log(
  `as decided: a meaning ${rightOf(meant)}, a group ${rightOf(decided.filter((one) => !meant.includes(one)))} of ${guesses.length}`,
);
console.log(`the chief sentence of several is found for ${chiefFound()}`);
if (process.argv.includes("--misses")) for (const one of guesses) if (one.decision !== null) describe(one);

function guessAll(of: ReadonlyMap<string, readonly Judged[]>): Guess[] {
  const calibrated = [...of].map(([name, judged]) => ({ name, judged, ...decide(judged, {}) }));
  const chanceOf = ({ judged, slope, offset }: (typeof calibrated)[number], at: number) =>
    1 / (1 + Math.exp(-(slope * (judged[at]?.score ?? 0) + offset)));
  return rows.map((row, at) => {
    const chances = calibrated.map((one) => ({ meaning: one.name, chance: chanceOf(one, at) }));
    const chief = chances.find(({ meaning }) => meaning === CHIEF)?.chance ?? 0;
    const [best] = chances.filter(({ meaning: name }) => isMeaning(name)).sort((a, b) => b.chance - a.chance);
    const { meaning, chance } = best ?? { meaning: "", chance: 0 };
    const right = row.labels.some((label) => label.replace("?", "") === meaning);
    const decision = decideMeaning(chances.map((one) => ({ type: one.meaning, confidence: one.chance })));
    return { row, meaning, chance, chief, right, decision };
  });
}

function rightOf(some: readonly Guess[]): string {
  const right = some.filter(({ row, decision }) => {
    const labels = row.labels.map((label) => label.replace("?", ""));
    return labels.some((label) => label === decision || groupOf(label) === decision);
  }).length;
  return `${some.length}, ${right} right (${((100 * right) / Math.max(1, some.length)).toFixed(1)} %)`;
}

function isChief({ row }: Guess): boolean {
  return row.kinds.has(CHIEF) || row.unsure.has(CHIEF);
}

function share(some: readonly Guess[], bound: number): string {
  const told = some.filter(({ chance }) => chance >= bound);
  const right = told.filter((one) => one.right).length;
  return `${told.length} of ${some.length} told, ${right} right (${((100 * right) / Math.max(1, told.length)).toFixed(1)} %)`;
}

function chiefFound(): string {
  const clauses = groupBy(
    guesses.filter(({ row }) => !row.unsure.has(CHIEF)),
    ({ row }) => row.clause,
  );
  const found = [...clauses.values()].filter((some) =>
    some.toSorted((a, b) => b.chief - a.chief)[0]?.row.kinds.has(CHIEF),
  );
  const first = [...clauses.values()].filter(([one]) => one?.row.kinds.has(CHIEF));
  return `${found.length} of ${clauses.size} (the first one is it for ${first.length})`;
}

function describe(one: Guess): void {
  const { row, decision, chance } = one;
  if (rightOf([one]).startsWith("1, 1")) return;
  console.log(`${chance.toFixed(2)} ${decision} | ${row.labels.join("+")} | ${row.text.slice(0, 160)}`);
}
