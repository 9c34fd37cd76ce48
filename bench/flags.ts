/**
 * Of what a consumer advocate would flag in a policy, how much stands among its ten most severe clauses, as `/policy risks` lists
 * them. DIR holds `flags.json` (`{ "Name/terms.md": [{ "kinds": […], "quote": "…" }] }`) beside `texts/`. Also the agreement of scores with
 * lawyers' levels, where `--levels DIR` has the labelled sentences.
 * Run: npm run bench:flags -- --data DIR [--levels DIR] [--verbose]
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { extractText } from "../src/policy/extract/extract.js";
import { rankRisks } from "../src/policy/risks/rank-risks.js";
import { rateClauses } from "../src/policy/severity/rate.js";
import { agreeWithLevels } from "./analysis/severity.js";

interface Flag {
  readonly kinds: readonly string[];
  readonly quote: string;
}

const TOP = 10;
const { values } = parseArgs({
  options: { data: { type: "string" }, levels: { type: "string" }, verbose: { type: "boolean", default: false } },
});
if (values.data === undefined) throw new Error("Say where flags.json and texts/ are: --data DIR");
const flags: Record<string, readonly Flag[]> = JSON.parse(readFileSync(join(values.data, "flags.json"), "utf8"));
const totals = { flags: 0, kindFound: 0, inTop: 0, rated: 0 };
for (const [file, flagged] of Object.entries(flags)) judge(file, flagged, values.data);
console.log(JSON.stringify(totals), `top ten ${Math.round((totals.inTop / totals.flags) * 100)} %`);
if (values.levels !== undefined) console.log(JSON.stringify(await agreeWithLevels(values.levels)));

function judge(file: string, flagged: readonly Flag[], folder: string): void {
  const text = extractText(readFileSync(join(folder, "texts", file), "utf8"), "markdown");
  const rated = rateClauses(text);
  const top = rankRisks(rated.filter(({ severity }) => severity !== null)).slice(0, TOP);
  const shown = flagged.filter(({ quote }) => top.some((clause) => plain(clause.quote).includes(plain(quote)))).length;
  console.log(`${file}: ${shown} of ${flagged.length} in the top ten`);
  for (const { quote, kinds } of flagged) {
    const holding = rated.filter((clause) => plain(clause.quote).includes(plain(quote)));
    const best = holding.toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0))[0];
    const isIn = top.some((clause) => plain(clause.quote).includes(plain(quote)));
    totals.flags += 1;
    totals.inTop += Number(isIn);
    totals.rated += Number(best?.severity != null);
    totals.kindFound += Number(holding.some(({ types }) => types.some(({ id }) => kinds.includes(id))));
    if (!values.verbose || isIn) continue;
    const said =
      best === undefined ? "not found" : `${best.score} ${best.protective} ${best.types.map(({ id }) => id)}`;
    console.log(`   missed: ${kinds.join("+")} “${quote}” → ${said}`);
  }
  if (!values.verbose) return;
  for (const one of top) console.log(`   top: ${one.score} ${one.types[0]?.id} ${one.quote.slice(0, 110)}`);
}

function plain(text: string): string {
  return text
    .replaceAll(/\]\([^)]*\)/g, "] ")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
}
