/**
 * What reading costs and finds, beside a plain fetch with SHA-256 as the floor, over real pages given with --data:
 * `html-pairs/<n>/{before,after}.html`. With --archive, replays an Open Terms Archive repository as well.
 * Run: npx tsx bench/reading.ts --data DIR [--archive DIR [--declarations DIR]]
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openDatabase } from "../db/client.js";
import { createCatalogue } from "../src/catalogue/catalogue.js";
import { createPolicyEngine } from "../src/engine/policy-engine.js";
import { createPageFetcher } from "../src/fetch/page-fetcher.js";
import { importHistory } from "../src/history-import/import-history.js";
import { openArchive } from "../src/history-import/ota/open-archive.js";
import { comparableHash } from "../src/policy/compare/comparable.js";
import { judgeRead } from "../src/policy/compare/judge-read.js";
import { extractPolicy } from "../src/policy/extract/extract.js";
import { reportChange } from "../src/policy/report/report.js";

const { values } = parseArgs({
  options: { data: { type: "string" }, archive: { type: "string" }, declarations: { type: "string" } },
});
const ROUNDS = 5;

if (values.data) await measurePages(values.data);
if (values.archive) await replay(values.archive, values.declarations);

async function measurePages(data: string): Promise<void> {
  const folder = join(data, "html-pairs");
  const files = readdirSync(folder).flatMap((pair) => [
    join(folder, pair, "before.html"),
    join(folder, pair, "after.html"),
  ]);
  const pages = files.filter((file) => existsSync(file)).map((file) => readFileSync(file));
  const server = createServer((request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(pages[Number(request.url?.slice(1))]);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  const fetcher = createPageFetcher({ allowPrivateHosts: ["127.0.0.1"], userAgent: "fineprint-bench", robots: false });
  const size = pages.reduce((sum, page) => sum + page.length, 0) / pages.length / 1_024;
  console.log(`${pages.length} pages of ${size.toFixed(0)} KB on average, ${ROUNDS} rounds`);

  await time("plain fetch and SHA-256 (floor)", pages, async (_, index) => {
    const bytes = Buffer.from(await (await fetch(`${origin}/${index}`)).arrayBuffer());
    createHash("sha256").update(bytes).digest("hex");
  });
  await time(
    "guarded fetch and SHA-256",
    pages,
    async (_, index) => void (await fetcher.fetchPage({ url: `${origin}/${index}` })),
  );
  const extract = (bytes: Buffer) => extractPolicy({ bytes, contentType: "text/html; charset=utf-8", url: origin });
  await time("extract", pages, async (page) => void extract(page));
  const texts = pages.map(extract);
  await time("normalise and hash for comparing", texts, async (text) => void comparableHash(text));
  const pairs = texts.flatMap((text, index) => (index % 2 === 0 ? [[text, texts[index + 1] ?? text] as const] : []));
  await time("compare and report a pair", pairs, async ([before, after]) => void reportChange(before, after));
  const readable = texts.filter((text) => judgeRead(text).readable).length;
  const posts = pairs.filter(([before, after]) => reportChange(before, after).post).length;
  console.log(`readable ${readable} of ${texts.length}; ${posts} of ${pairs.length} pairs are news`);
  await fetcher.close();
  server.close();
}

/** Median and 95th percentile of all runs, ms. */
async function time<T>(
  name: string,
  subjects: readonly T[],
  run: (subject: T, index: number) => Promise<void>,
): Promise<void> {
  const took: number[] = [];
  const cpu = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, subject] of subjects.entries()) {
      const started = performance.now();
      await run(subject, index);
      took.push(performance.now() - started);
    }
  }
  const { user, system } = process.cpuUsage(cpu);
  took.sort((a, b) => a - b);
  const at = (share: number) => (took[Math.floor(took.length * share)] ?? 0).toFixed(2).padStart(8);
  const cpuMs = ((user + system) / 1_000 / took.length).toFixed(2).padStart(8);
  console.log(`${name.padEnd(34)} median ${at(0.5)} ms  p95 ${at(0.95)} ms  CPU ${cpuMs} ms`);
}

/** Imports the archive into a database of its own: how fast, and how many of its recorded changes are news to us. */
async function replay(directory: string, declarations: string | undefined): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), "fineprint-bench-"));
  const database = await openDatabase({ dataDir, databaseUrl: process.env["DATABASE_URL"] });
  const engine = createPolicyEngine();
  const deps = { stores: database.stores, engine, clock: { now: () => new Date() } };
  const archive = await openArchive({ directory, declarations, services: [], catalogue: await createCatalogue() });
  const started = performance.now();
  let recorded = 0;
  let posts = 0;
  const verdicts = new Map<string, number>();
  for (const history of archive.histories) {
    const { document, versions, changes } = await importHistory(history, archive.source, deps);
    recorded += Math.max(0, history.reads.length - 1);
    posts += changes;
    const found = await deps.stores.changes.listChanges({ documentId: document.id, withQuiet: true, limit: 10_000 });
    for (const { verdict } of found) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
    verdicts.set("versions", (verdicts.get("versions") ?? 0) + versions);
  }
  const seconds = (performance.now() - started) / 1_000;
  const versions = verdicts.get("versions") ?? 0;
  console.log(
    `${archive.histories.length} documents, ${versions} versions in ${seconds.toFixed(1)} s: ${(versions / seconds).toFixed(1)}/s`,
  );
  console.log(
    `${posts} posts of ${recorded} recorded changes; on record: ${JSON.stringify(Object.fromEntries(verdicts))}`,
  );
  await archive.close();
  await engine.close();
  await database.close();
  await rm(dataDir, { recursive: true, force: true });
}
