import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Verdict } from "./judge.js";

export type Verdicts = Readonly<Record<string, Verdict>>;

const FILE = join(import.meta.dirname, "verdicts.json");

export function readVerdicts(): Verdicts {
  return JSON.parse(readFileSync(FILE, "utf8")) as Verdicts;
}

/** One line a pattern, by hash, so that two branches that judge different patterns merge. */
export function writeVerdicts(verdicts: Verdicts): void {
  const lines = Object.entries(verdicts)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([hash, verdict]) => `  ${JSON.stringify(hash)}: ${JSON.stringify(verdict)}`);
  writeFileSync(FILE, `{\n${lines.join(",\n")}\n}\n`);
}
