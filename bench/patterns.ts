/**
 * Judges every regular expression of the product that has no verdict yet, and forgets those that are gone:
 * `npm run patterns`. The verdicts are committed; `test/patterns` fails for a pattern without one. Takes about half a second
 * a pattern; `--checker-ms 10000` gives the checker more time, `--again` asks it again where it had no answer.
 */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { BUILT_FROM_TEXT, boundOf } from "./patterns/bounds.js";
import type { Collected, Pattern } from "./patterns/collect.js";
import { judge, type Verdict } from "./patterns/judge.js";
import { readVerdicts, writeVerdicts } from "./patterns/verdicts.js";

const SAVE_EVERY = 60;
const { values } = parseArgs({
  options: { again: { type: "boolean", default: false }, "checker-ms": { type: "string", default: "600" } },
});

const { patterns, unseen } = collected();
const known = readVerdicts();
const verdicts = new Map<string, Verdict>(
  patterns.flatMap(({ hash }) => (known[hash] === undefined ? [] : [[hash, known[hash]] as const])),
);
const open = patterns.filter(({ hash }) => {
  const verdict = verdicts.get(hash);
  return verdict === undefined || (values.again && verdict.verdict === "linear" && verdict.attacks === undefined);
});
const faults = unseen
  .filter((place) => BUILT_FROM_TEXT[place.replace(/:\d+$/, "")] === undefined)
  .map((place) => `${place}: build the expression in a constant, so that it can be judged.`);
console.log(`${patterns.length} patterns, ${open.length} without a verdict`);
for (let at = 0; at < open.length; at += SAVE_EVERY) await judgeSome(open.slice(at, at + SAVE_EVERY));

for (const pattern of patterns) {
  const unbounded = verdicts.get(pattern.hash)?.verdict === "polynomial" && boundOf(pattern) === null;
  if (unbounded)
    faults.push(
      `${pattern.places.join(", ")}: /${pattern.source}/ is polynomial: mend it, or say in bounds.ts what bounds its input.`,
    );
}
const count = (wanted: string) => [...verdicts.values()].filter(({ verdict }) => verdict === wanted).length;
console.log(["safe", "linear", "polynomial"].map((verdict) => `${verdict} ${count(verdict)}`).join(", "));
for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);

async function judgeSome(some: readonly Pattern[]): Promise<void> {
  const judged = await judge(some, Number(values["checker-ms"]));
  for (const [index, { hash, places, source }] of some.entries()) {
    const verdict = judged[index] ?? null;
    if (verdict !== null) verdicts.set(hash, verdict);
    else faults.push(`${places.join(", ")}: /${source}/ does not end on a text of two thousand letters: mend it.`);
  }
  save();
}

function save(): void {
  writeVerdicts(Object.fromEntries(verdicts));
}

function collected(): { patterns: readonly Pattern[]; unseen: readonly string[] } {
  const script = join(import.meta.dirname, "patterns", "collect.ts");
  const printed = execFileSync(process.execPath, ["--import", "tsx", script], { maxBuffer: 64 * 2 ** 20 });
  return JSON.parse(printed.toString("utf8")) as Collected;
}
