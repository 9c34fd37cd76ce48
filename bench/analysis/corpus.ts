import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { extractText } from "../../src/policy/extract/extract.js";
import { rateClauses } from "../../src/policy/severity/rate.js";
import type { PolicyText, RatedClause } from "../../src/policy/types.js";

export interface CorpusFigures {
  readonly documents: number;
  readonly clauses: number;
  /** Clauses a second, from text to rating, one thread. */
  readonly clausesPerSecond: number;
  readonly highShare: number;
  readonly highPerDocument: { readonly median: number; readonly ninetieth: number; readonly most: number };
  readonly bands: Readonly<Record<string, number>>;
}

/** Rates every policy of the corpus: how fast, and how severe it finds them. */
export async function rateCorpus(dataDir: string): Promise<CorpusFigures> {
  const texts = await readCorpus(join(dataDir, "corpus"));
  const started = performance.now();
  const rated = texts.map((text) => rateClauses(text));
  const seconds = (performance.now() - started) / 1000;
  const all = rated.flat();
  const bands = { high: 0, medium: 0, low: 0, protective: 0, unrated: 0 };
  for (const clause of all) bands[bandOf(clause)] += 1;
  const perDocument = rated
    .map((clauses) => clauses.filter((one) => one.severity === "high").length)
    .sort((a, b) => a - b);
  const share = (part: number) => perDocument[Math.floor((perDocument.length - 1) * part)] ?? 0;
  return {
    documents: texts.length,
    clauses: all.length,
    clausesPerSecond: Math.round(all.length / seconds),
    highShare: Math.round((bands.high / all.length) * 1000) / 1000,
    highPerDocument: { median: share(0.5), ninetieth: share(0.9), most: share(1) },
    bands,
  };
}

function bandOf({ protective, severity }: RatedClause) {
  return protective ? ("protective" as const) : (severity ?? ("unrated" as const));
}

export async function readCorpus(folder: string): Promise<PolicyText[]> {
  const services = (await readdir(folder)).sort();
  const texts: PolicyText[] = [];
  for (const service of services) {
    const files = (await readdir(join(folder, service))).filter((name) => name.endsWith(".md")).sort();
    for (const file of files) texts.push(extractText(await readFile(join(folder, service, file), "utf8"), "markdown"));
  }
  return texts;
}
