/**
 * Turns what a reader accepted (bench/analysis/read-precision.json) into the table of confidences that ships:
 * `npx tsx bench/confidence.ts --data DIR`. Shares by strength of signs over all kinds; for a kind that was read by itself, the
 * shift in log-odds at which its clauses of the corpus have the precision that was read as their mean confidence.
 */
import { writeFile } from "node:fs/promises";
import { classifyClause } from "../src/policy/classify/classify.js";
import { type AcceptedPoint, acceptedAt, shifted } from "../src/policy/classify/confidence.js";
import read from "./analysis/read-precision.json" with { type: "json" };
import { dataFolder, readCorpus } from "./support/corpus.js";

/** Clauses of average precision added to a kind's sample, so that one unlucky clause does not decide. */
const PRIOR_READ = 10;
const FILE = new URL("../src/policy/classify/confidence.json", import.meta.url);

const kinds = Object.entries(read.kinds);
const average =
  kinds.reduce((sum, [, kind]) => sum + kind.right, 0) / kinds.reduce((sum, [, kind]) => sum + kind.read, 0);
const points = readPoints();
const strengths = await readStrengths();
const shifts = kinds.map(([type, kind]) => {
  const share = (kind.right + PRIOR_READ * average) / (kind.read + PRIOR_READ);
  return [type, Number(findShift(strengths.get(type) ?? [], share).toFixed(3))];
});
const about =
  "Confidence by strength of signs, and how far each kind that was read by itself lies from it. Written by bench/confidence.ts.";
const table = { about, readOn: read.readOn, points, shifts: Object.fromEntries(shifts) };
await writeFile(FILE, `${JSON.stringify(table, null, 2)}\n`);
console.log(JSON.stringify(table));

/** Neighbouring steps are joined until the share accepted rises with the strength (Ayer et al., 1955). */
function readPoints(): AcceptedPoint[] {
  const steps: { from: number; to: number; read: number; right: number }[] = [];
  let from = 0.5;
  for (const { to, read: of, right } of read.strengths.steps) {
    let step = { from, to: Math.min(to, 1), read: of, right };
    from = step.to;
    for (let last = steps.at(-1); last && last.right / last.read > step.right / step.read; last = steps.at(-1)) {
      steps.pop();
      step = { from: last.from, to: step.to, read: last.read + step.read, right: last.right + step.right };
    }
    steps.push(step);
  }
  return steps.map((step) => ({
    strength: rounded((step.from + step.to) / 2),
    share: rounded(step.right / step.read),
  }));
}

async function readStrengths(): Promise<Map<string, number[]>> {
  const found = new Map<string, number[]>();
  for (const { text } of await readCorpus(dataFolder())) {
    for (const { start, end, kind, path } of text.clauses) {
      if (kind === "heading") continue;
      for (const [type, strength] of classifyClause(text.text.slice(start, end), path).strengths) {
        const of = found.get(type) ?? [];
        of.push(strength);
        found.set(type, of);
      }
    }
  }
  return found;
}

/** By halving: the mean confidence rises with the shift. */
function findShift(of: readonly number[], share: number): number {
  const base = of.map((strength) => acceptedAt(strength, points));
  let [low, high] = [-4, 4];
  for (let round = 0; round < 40; round += 1) {
    const middle = (low + high) / 2;
    const mean = base.reduce((sum, chance) => sum + shifted(chance, middle), 0) / Math.max(1, base.length);
    if (mean < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
