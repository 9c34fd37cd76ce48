/**
 * Turns what a reader accepted (bench/analysis/read-precision.json) into the table of confidences that ships:
 * `npx tsx bench/confidence.ts`. For the clause model's own chance and for the strength of signs apart: the share accepted by
 * step, neighbouring steps joined until it rises (Ayer et al., 1955).
 */
import { writeFile } from "node:fs/promises";
import type { AcceptedPoint } from "../src/policy/classify/confidence.js";
import read from "./analysis/read-precision.json" with { type: "json" };

interface Step {
  readonly from: number;
  readonly to: number;
  readonly read: number;
  readonly right: number;
}

const FILE = new URL("../src/policy/classify/confidence.json", import.meta.url);

const about =
  "Share of clauses that a reader accepted, by the model's chance and by the strength of signs. Written by bench/confidence.ts.";
const { model, signs } = read.strengths;
const table = { about, readOn: read.readOn, model: readPoints(model), signs: readPoints(signs) };
await writeFile(FILE, `${JSON.stringify(table, null, 2)}\n`);
console.log(JSON.stringify(table));

function readPoints(steps: readonly Step[]): AcceptedPoint[] {
  const joined: Step[] = [];
  for (let step of steps) {
    for (let last = joined.at(-1); last && last.right / last.read > step.right / step.read; last = joined.at(-1)) {
      joined.pop();
      step = { from: last.from, to: step.to, read: last.read + step.read, right: last.right + step.right };
    }
    joined.push(step);
  }
  return joined.map(({ from, to, read: of, right }) => ({
    strength: rounded((from + to) / 2),
    share: rounded(right / of),
  }));
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
