/**
 * How fast a check is: documents per second and CPU seconds per document, from due time to verified or posted, through
 * the real pipeline, beside a plain `fetch` and SHA-256 of the same pages in the same run. `npx tsx bench/check.ts [documents]`; DATABASE_URL and REDIS_URL choose the storage, as for the product.
 * `npx tsx bench/check.ts 50 --soak 15` checks the same documents over and over for 15 minutes instead, a tenth of the rounds with
 * every policy changed, and prints the memory of the process each minute.
 */
import { type ChildProcess, fork } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openDatabase } from "../db/client.js";
import { createQueues } from "../jobs/queues.js";
import { startWorkers } from "../jobs/worker.js";
import type { ChatAdapter } from "../src/chat/types.js";
import { createPolicyEngine } from "../src/engine/policy-engine.js";
import { createPageFetcher } from "../src/fetch/page-fetcher.js";
import { createLogger } from "../src/logger.js";
import type { ServerMode } from "./page-server.js";

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { soak: { type: "string" } } });
const DOCUMENTS = Number(positionals[0] ?? 200);
/** Minutes; null: measure each kind of check once. */
const SOAK = options.soak === undefined ? null : Number(options.soak);
const FETCHES_AT_ONCE = 8;
/** Their next turns are always there. */
const SCHEDULED = new Set(["sweep", "digest", "renew", "prune", "remind", "prove", "hooks"]);
const clock = { now: () => new Date() };
const logger = createLogger(process.env["LOG_LEVEL"] ?? "warn");

const dataDir = await mkdtemp(join(tmpdir(), "fineprint-bench-"));
const { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl } = process.env;
const database = await openDatabase({ databaseUrl, dataDir });
const { stores } = database;
const queues = await createQueues(redisUrl ? { redisUrl } : { pool: database.queuePool }, logger);
const engine = createPolicyEngine();
const fetcher = createPageFetcher({ allowPrivateHosts: ["127.0.0.1"], userAgent: "fineprint-bench", robots: false });
let posted = 0;
const adapter: ChatAdapter = {
  name: "bench",
  start: async () => {},
  stop: async () => {},
  send: async () => {
    posted += 1;
    return { kind: "posted", message: { number: String(posted) } };
  },
};
const server = fork(fileURLToPath(new URL("./page-server.ts", import.meta.url)), { execArgv: ["--import", "tsx"] });
const port = await portOf(server);
const ids = await watchDocuments(port);
const workers = await startWorkers({
  ...{ stores, queues, engine, fetcher, clock, logger },
  adapters: new Map([[adapter.name, adapter]]),
  settings: { checkEveryMs: 12 * 3_600_000, confirmAfterMs: 0 },
  fetchConcurrency: FETCHES_AT_ONCE,
});

console.log(`${DOCUMENTS} documents of 60 to 140 KB on ${redisUrl ? "PostgreSQL and Redis" : database.kind}`);
if (SOAK === null) await measureAll();
else await soak(SOAK);
const memory = process.memoryUsage();
console.log(`posted ${posted}, memory ${Math.round(memory.rss / 2 ** 20)} MB`);

await workers.close();
await queues.close();
await Promise.all([engine.close(), fetcher.close()]);
await database.close();
server.disconnect();
await rm(dataDir, { recursive: true, force: true });

async function measureAll(): Promise<void> {
  await measure("first read", { validators: true, noise: 0, edit: 0 });
  await measure("unchanged (304)", { validators: true, noise: 0, edit: 0 });
  await measure("unchanged (304), again", { validators: true, noise: 0, edit: 0 });
  await measure("unchanged (same bytes)", { validators: false, noise: 0, edit: 0 });
  await measure("noise only", { validators: true, noise: 1, edit: 0 });
  await measure("noise only, again", { validators: true, noise: 2, edit: 0 });
  await measure("all changed and confirmed", { validators: true, noise: 2, edit: 1 });
  await measure("all changed again", { validators: true, noise: 2, edit: 2 });
}

/** Rounds of checks, most of them of noise alone; the memory once a minute. */
async function soak(minutes: number): Promise<void> {
  const started = performance.now();
  const minutesSince = () => (performance.now() - started) / 60_000;
  let told = -1;
  for (let round = 0; minutesSince() < minutes; round += 1) {
    await serve({ validators: round % 2 === 0, noise: round, edit: Math.floor(round / 10) });
    await makeAllDue();
    await checkAll(`soak-${round}`);
    if (Math.floor(minutesSince()) === told) continue;
    told = Math.floor(minutesSince());
    const { rss, heapUsed, external } = process.memoryUsage();
    const [all, heap, outside] = [rss, heapUsed, external].map((bytes) => Math.round(bytes / 2 ** 20));
    const checks = (round + 1) * DOCUMENTS;
    console.log(
      `minute ${told}: ${checks} checks, posted ${posted}; RSS ${all} MB, heap ${heap} MB, outside ${outside} MB`,
    );
  }
}

async function serve(state: Omit<ServerMode, "documents">): Promise<void> {
  server.send({ ...state, documents: DOCUMENTS });
  await once(server, "message");
}

async function makeAllDue(): Promise<void> {
  const due = new Date(Date.now() - 1_000);
  for (const id of ids) await stores.documents.scheduleCheck(id, due);
}

/** Waits until all that follows from a sweep is done. */
async function checkAll(name: string): Promise<void> {
  await queues.enqueue([{ step: "sweep", id: name, payload: {} }]);
  await settled();
}

async function measure(name: string, state: Omit<ServerMode, "documents">): Promise<void> {
  await serve(state);
  await makeAllDue();
  const started = performance.now();
  const cpu = process.cpuUsage();
  const mainBefore = mainThreadMs();
  const bytesBefore = await stores.retention.measureDatabase();
  await checkAll(`bench-${started}`);
  const seconds = (performance.now() - started) / 1_000;
  const { user, system } = process.cpuUsage(cpu);
  const perDocument = (user + system) / 1e6 / DOCUMENTS;
  const mainEach = (mainThreadMs() - mainBefore) / DOCUMENTS;
  const grown = ((await stores.retention.measureDatabase()) - bytesBefore) / DOCUMENTS / 1_024;
  const floor = await measureFloor();
  const rate = DOCUMENTS / seconds;
  console.log(
    `${name.padEnd(28)} ${rate.toFixed(1).padStart(7)} documents/s  ${perDocument.toFixed(4)} CPU s each,`,
    `${mainEach.toFixed(1)} ms of it on the main thread; database ${grown.toFixed(0)} KB larger each;`,
    `floor ${floor.rate.toFixed(0)}/s ${floor.cpu.toFixed(4)} s: ${(floor.rate / rate).toFixed(1)}x slower, ${(perDocument / floor.cpu).toFixed(1)}x the CPU`,
  );
}

/** The same pages in the same run, by a plain `fetch` and SHA-256 alone, as many at a time. */
async function measureFloor(): Promise<{ rate: number; cpu: number }> {
  await askAll();
  const started = performance.now();
  const cpu = process.cpuUsage();
  await askAll();
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (performance.now() - started) / 1_000;
  return { rate: DOCUMENTS / seconds, cpu: (user + system) / 1e6 / DOCUMENTS };
}

async function askAll(): Promise<void> {
  let next = 0;
  const asking = Array.from({ length: FETCHES_AT_ONCE }, async () => {
    for (let number = next++; number < DOCUMENTS; number = next++) {
      const response = await fetch(`http://127.0.0.1:${port}/${number}`);
      createHash("sha256")
        .update(new Uint8Array(await response.arrayBuffer()))
        .digest("hex");
    }
  });
  await Promise.all(asking);
}

/** CPU time of the main thread so far, where the embedded database works. Linux counts it in hundredths of a second. */
function mainThreadMs(): number {
  const fields = readFileSync(`/proc/${process.pid}/task/${process.pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

/** Waits until no step has work left; looking costs a query per step, so it looks seldom. */
async function settled(): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const counts = (await queues.countJobs()).filter((count) => count.waiting + count.active > 0 || busyLater(count));
    if (counts.length === 0) return;
  }
}

/** Delayed work of any step but these is part of the measurement. */
function busyLater({ step, delayed }: { step: string; delayed: number }): boolean {
  return !SCHEDULED.has(step) && delayed > 0;
}

async function watchDocuments(port: number): Promise<number[]> {
  const now = clock.now();
  const platform = await stores.platforms.savePlatform({ slug: "bench", name: "Bench", aliases: [], domains: [] });
  const channel = await stores.watches.saveChannel({ adapter: "bench", workspace: "w", channel: "c" });
  const settings = { threshold: "low", provisionType: null, digest: "off" } as const;
  const found: number[] = [];
  for (let number = 0; number < DOCUMENTS; number += 1) {
    const url = `http://127.0.0.1:${port}/${number}`;
    const document = await stores.documents.saveDocument({ platformId: platform.id, type: "terms", url }, now);
    await stores.watches.saveWatch({
      channelId: channel.id,
      documentId: document.id,
      settings,
      createdBy: "bench",
      now,
    });
    await stores.documents.scheduleCheck(document.id, new Date(now.getTime() + 3_600_000));
    found.push(document.id);
  }
  return found;
}

async function portOf(child: ChildProcess): Promise<number> {
  const [message] = (await once(child, "message")) as [{ port: number }];
  return message.port;
}
