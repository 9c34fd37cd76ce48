/**
 * Counts on how many platforms of the corpus each type of clause stands and writes
 * src/policy/prevalence/prevalence-baseline.json: figures with day, analyser and attribution, no texts.
 * `npx tsx bench/prevalence.ts --data DIR [--day 2026-11-23]`.
 */
import { writeFile } from "node:fs/promises";
import { ANALYSER_VERSION } from "../src/policy/analyser-version.js";
import { judgeRead } from "../src/policy/compare/judge-read.js";
import { rateClauses } from "../src/policy/severity/rate.js";
import { PROVISION_TYPES } from "../src/policy/taxonomy.js";
import { CORPUS_ATTRIBUTION, dataFolder, readCorpus } from "./support/corpus.js";

/** Platforms with a readable document of a kind, and of those the ones that have each type. */
interface Count {
  readonly platforms: Set<string>;
  readonly types: Map<string, Set<string>>;
}

const documents = (await readCorpus(dataFolder())).filter(({ text }) => judgeRead(text).readable);
const counts = new Map<string, Count>();
for (const { service, kind, text } of documents) {
  const types = new Set(rateClauses(text).flatMap((clause) => clause.types.map(({ id }) => id)));
  for (const of of ["all", kind]) {
    const count = counts.get(of) ?? { platforms: new Set(), types: new Map() };
    counts.set(of, count);
    count.platforms.add(service);
    for (const type of types) count.types.set(type, (count.types.get(type) ?? new Set()).add(service));
  }
}
const baseline = {
  about: "On how many platforms this engine finds each type of clause. Figures only.",
  day: dayOf(),
  analyser: ANALYSER_VERSION,
  attribution: CORPUS_ATTRIBUTION,
  texts: documents.length,
  documents: Object.fromEntries(
    [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([of, count]) => [of, figures(count)]),
  ),
};
const file = new URL("../src/policy/prevalence/prevalence-baseline.json", import.meta.url);
await writeFile(file, `${JSON.stringify(baseline, null, 2)}\n`);
for (const [of, { platforms, types }] of Object.entries(baseline.documents)) {
  console.log(`${of}: ${platforms} platforms; arbitration ${types["arbitration"]}, data-sale ${types["data-sale"]}`);
}

function figures({ platforms, types }: Count) {
  const withType = PROVISION_TYPES.filter((type) => type !== "other").map((type) => [type, types.get(type)?.size ?? 0]);
  return { platforms: platforms.size, types: Object.fromEntries(withType) as Record<string, number> };
}

function dayOf(): string {
  const at = process.argv.indexOf("--day");
  return (at < 0 ? undefined : process.argv[at + 1]) ?? new Date().toISOString().slice(0, 10);
}
