/**
 * Replays labelled pairs of versions as whole histories through the real steps, stores and import: the older version, noise
 * by rule over it, the newer version, noise over that, and back again. Prints posts per recorded change, and some posts and
 * silences to be judged by reading. `npx tsx bench/histories.ts --data DIR [--shown 30]`
 */
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { openDatabase } from "../db/client.js";
import { importHistory } from "../src/history-import/import-history.js";
import type { RecordedHistory } from "../src/history-import/types.js";
import type { Stores } from "../src/ports.js";
import { engine, HOUR, Replay } from "./histories/replay.js";
import { VARIATIONS } from "./histories/vary.js";

const { values } = parseArgs({ options: { data: { type: "string" }, shown: { type: "string", default: "30" } } });
const data = resolve(values.data ?? "");
const Labels = z.array(z.object({ id: z.string(), post: z.boolean(), verdict: z.string() }));
const labels = Labels.parse(JSON.parse(readFileSync(join(data, "labels.json"), "utf8")));

interface Version {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** A change of wording that is due to be posted. */
  readonly news: boolean;
}

interface Told {
  readonly where: string;
  readonly text: string;
}

const [posts, silences]: [Told[], Told[]] = [[], []];
const sum = { reads: 0, due: 0, posted: 0, missed: 0, false: 0, imported: 0, importedDue: 0 };
const dataDir = await mkdtemp(join(tmpdir(), "fineprint-histories-"));
const database = await openDatabase({ dataDir });
for (const [number, label] of labels.entries()) await replay(database.stores, label, number);
await database.close();
await rm(dataDir, { recursive: true, force: true });
show("POSTS", posts);
show("SILENCES", silences);
console.log(JSON.stringify(sum));

async function replay(stores: Stores, label: z.infer<typeof Labels>[number], number: number): Promise<void> {
  const { versions, html } = readVersions(label);
  const url = `https://pair-${number}.example/policy${html ? "" : ".md"}`;
  const contentType = html ? "text/html; charset=utf-8" : "text/markdown; charset=utf-8";
  const platform = { slug: `pair-${number}`, name: label.id, aliases: [], domains: [] };
  const { id: platformId } = await stores.platforms.savePlatform(platform);
  const { id } = await stores.documents.saveDocument({ platformId, type: "terms", url }, new Date("2026-01-01"));
  const run = new Replay(stores, id);
  for (const version of versions) {
    const outcomes = await run.check(version.bytes, contentType, 5);
    await judge(stores, { where: `${label.id} ${version.name}`, news: version.news, outcomes });
  }
  await importAll(stores, {
    versions,
    contentType,
    url: `https://import-${number}.example/policy${html ? "" : ".md"}`,
  });
}

function readVersions({ id, post, verdict }: z.infer<typeof Labels>[number]): { versions: Version[]; html: boolean } {
  const [kind, number] = id.split("-");
  const folder = join(data, `${kind}-pairs`, number ?? "");
  const html = existsSync(join(folder, "before.html"));
  const [before, after] = ["before", "after"].map((side) =>
    readFileSync(join(folder, `${side}.${html ? "html" : "md"}`), "utf8"),
  );
  const sources = [before ?? "", after ?? ""];
  const wall = verdict === "unreadable" || verdict === "language-switch" || verdict === "recovered";
  const versions: Version[] = [];
  for (const [turn, side] of [0, 1, 0].entries()) {
    const source = sources[side] ?? "";
    versions.push({
      name: turn === 0 ? "first" : turn === 1 ? "newer" : "back",
      bytes: bytesOf(source),
      news: post && turn > 0,
    });
    if (wall && verdict !== "recovered" && side === 1) continue;
    for (const [at, { name, apply }] of VARIATIONS.entries()) {
      versions.push({ name: `${turn}+${name}`, bytes: bytesOf(apply(source, html, at + turn)), news: false });
    }
  }
  return { versions, html };
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function judge(
  stores: Stores,
  { where, news, outcomes }: { where: string; news: boolean; outcomes: Replay["outcomes"] },
): Promise<void> {
  const confirmed = outcomes.find((outcome) => outcome.kind === "confirmed");
  sum.reads += 1;
  if (news) sum.due += 1;
  if (confirmed?.kind !== "confirmed") {
    if (news) sum.missed += 1;
    const last = outcomes.at(-1);
    const why = last && "verdict" in last ? last.verdict : last && "problem" in last ? last.problem : "";
    silences.push({ where: `${news ? "MISSED " : ""}${where}`, text: `${last?.kind} ${why}` });
    return;
  }
  sum.posted += 1;
  if (!news) sum.false += 1;
  const change = await stores.changes.getChange(confirmed.changeId);
  const [clause] = await stores.changes.listClauseChanges(change.id);
  const quotes = [clause?.before, clause?.after].map((span) => span?.quote.slice(0, 160) ?? "–");
  posts.push({
    where: `${news ? "" : "FALSE "}${where}`,
    text: `${change.summary.join(" ")}\n    - ${quotes.join("\n    + ")}`,
  });
}

/** The same versions as an archive would have recorded them, a week apart. */
async function importAll(
  stores: Stores,
  { versions, contentType, url }: { versions: readonly Version[]; contentType: string; url: string },
): Promise<void> {
  const reads = versions.map((_, at) => ({
    origin: `replay:${url}:${at}`,
    at: new Date(Date.UTC(2020, 0, 1) + at * 7 * 24 * HOUR),
    technical: false,
  }));
  const history: RecordedHistory = {
    platform: { slug: new URL(url).hostname, name: url, aliases: [], domains: [] },
    ...{ type: "terms", url, reads },
    async readPage({ origin }) {
      const version = versions[reads.findIndex((read) => read.origin === origin)];
      return version ? { bytes: version.bytes, contentType, finalUrl: url } : null;
    },
  };
  const { changes } = await importHistory(history, "replay", { stores, engine, clock: { now: () => new Date() } });
  sum.imported += changes;
  sum.importedDue += versions.filter(({ news }) => news).length;
}

function show(title: string, told: readonly Told[]): void {
  const shown = Math.min(told.length, Number(values.shown));
  console.log(`\n${title} (${shown} of ${told.length})`);
  for (let at = 0; at < shown; at += 1) {
    const one = told[Math.floor((at * told.length) / shown)];
    if (one) console.log(`${one.where}: ${one.text}`);
  }
}
