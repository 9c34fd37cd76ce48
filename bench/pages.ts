/**
 * Replays recorded pages through the real steps and stores: extraction, judgement, comparison, confirmation. Prints every
 * record so that a reader can judge it, and beside it what the committed sheet (`bench/reads/pages.jsonl`) says of it.
 * Run: npx tsx bench/pages.ts --data DIR [--only Bumble] [--states]
 */
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { openDatabase } from "../db/client.js";
import type { Outcome } from "../jobs/outcome.js";
import type { ClauseChangeRecord, Stores } from "../src/ports.js";
import { Replay } from "./histories/replay.js";
import { openPages, type PageHistory, type RecordedRead } from "./pages/page-histories.js";

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    only: { type: "string", default: "" },
    /** Prints failed reads and quiet changes too. */
    states: { type: "boolean", default: false },
  },
});

/** What a reader says of a record: news of substance, wording without substance, or no wording of the policy. */
const VERDICT = z.object({ id: z.string(), verdict: z.enum(["news", "editorial", "noise"]), why: z.string() });
const QUOTED = 220;
const SHOWN = 6;

const sheet = readSheet();
const archive = await openPages(resolve(values.data ?? ""));
const dataDir = await mkdtemp(join(tmpdir(), "fineprint-pages-db-"));
const database = await openDatabase({ dataDir });
const sum = {
  ...{ pages: 0, reads: 0, records: 0, postsAtMedium: 0, postsAtLow: 0, failedReads: 0 },
  ...{ news: 0, editorial: 0, noise: 0, noiseAtMedium: 0, unjudged: 0, cpuSeconds: 0, seconds: 0 },
};
const started = performance.now();
const cpu = process.cpuUsage();
for (const page of archive.pages) if (page.name.includes(values.only)) await replay(page, database.stores);
await database.close();
await archive.close();
await rm(dataDir, { recursive: true, force: true });
const spent = process.cpuUsage(cpu);
sum.cpuSeconds = Math.round((spent.user + spent.system) / 1e6);
sum.seconds = Math.round((performance.now() - started) / 1000);
console.log(JSON.stringify(sum));

async function replay(page: PageHistory, stores: Stores): Promise<void> {
  const slug = page.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  const url = `https://${slug}.example/policy`;
  const platform = { slug, name: page.name, aliases: [], domains: [] };
  const { id: platformId } = await stores.platforms.savePlatform(platform);
  const { id } = await stores.documents.saveDocument({ platformId, type: "terms", url }, new Date(0));
  const run = new Replay(stores, id, new Date(0));
  sum.pages += 1;
  for (const read of page.reads) {
    sum.reads += 1;
    const bytes = await archive.readBytes(read);
    const outcomes = await run.checkAt(bytes, "text/html; charset=utf-8", read.at);
    await tell({ page, read, outcomes }, stores);
  }
}

interface Told {
  readonly page: PageHistory;
  readonly read: RecordedRead;
  readonly outcomes: readonly Outcome[];
}

async function tell({ page, read, outcomes }: Told, stores: Stores): Promise<void> {
  const where = `${page.name} ${read.id} ${read.at.toISOString().slice(0, 10)}`;
  for (const outcome of outcomes) {
    if (outcome.kind === "failed-read") sum.failedReads += 1;
    if (values.states && "problem" in outcome) console.log(`    ${where} ${outcome.readState}: ${outcome.problem}`);
    if (values.states && outcome.kind === "quiet") console.log(`    ${where} quiet: ${outcome.verdict}`);
    if (values.states && outcome.kind === "baseline") console.log(`    ${where} baseline`);
    if (outcome.kind === "confirmed") await tellRecord(`${page.name}@${read.id}`, outcome.changeId, stores);
  }
}

async function tellRecord(id: string, changeId: number, stores: Stores): Promise<void> {
  const change = await stores.changes.getChange(changeId);
  const clauses = await stores.changes.listClauseChanges(changeId);
  const verdict = sheet.get(id) ?? "unjudged";
  const severity = change.severity ?? "low";
  sum.records += 1;
  sum.postsAtLow += 1;
  sum[verdict] += 1;
  if (severity !== "low") sum.postsAtMedium += 1;
  if (severity !== "low" && verdict === "noise") sum.noiseAtMedium += 1;
  const flags = change.flags.length > 0 ? ` [${change.flags.join(", ")}]` : "";
  console.log(
    `${id} ${change.detectedAt.toISOString().slice(0, 10)} ${severity} ${change.direction}${flags}: ${verdict}`,
  );
  for (const sentence of change.summary) console.log(`    ${sentence}`);
  const shown = clauses.filter(({ kind }) => kind !== "moved");
  for (const clause of shown.slice(0, SHOWN)) console.log(quote(clause));
  if (shown.length > SHOWN) console.log(`    … ${shown.length - SHOWN} more`);
}

function quote({ kind, words, after, before }: ClauseChangeRecord): string {
  const path = (after ?? before)?.path.at(-1) ?? "";
  const runs = words.map(({ op, text }) => (op === "=" ? shorten(text) : `[${op}${text.slice(0, QUOTED)}]`));
  return `    ${kind} (${path.slice(0, 60)}): ${runs.join("").slice(0, 3 * QUOTED)}`;
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 25)} … ${text.slice(-25)}`;
}

function readSheet(): Map<string, z.infer<typeof VERDICT>["verdict"]> {
  const lines = readFileSync(new URL("reads/pages.jsonl", import.meta.url), "utf8").split("\n");
  const rows = lines.filter((line) => line !== "").map((line) => VERDICT.parse(JSON.parse(line)));
  return new Map(rows.map(({ id, verdict }) => [id, verdict]));
}
