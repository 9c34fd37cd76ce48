/**
 * How due documents are spread over the hosts they stand on: the real sweep, queue, workers and stores, the fetcher's real
 * turns, and pages that answer 304 after 20 to 220 ms. Prints requests in flight and pauses per host, requests a second,
 * and memory. `npx tsx bench/spread.ts [documents] [hosts]`; DATABASE_URL and REDIS_URL choose the storage.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase } from "../db/client.js";
import { createQueues } from "../jobs/queues.js";
import { startWorkers } from "../jobs/worker.js";
import { createPolicyEngine } from "../src/engine/policy-engine.js";
import { createHostTurns } from "../src/fetch/host-turns.js";
import { createLogger } from "../src/logger.js";
import type { PageFetcher, Stores } from "../src/ports.js";
import { HostLog } from "./support/host-log.js";

const DOCUMENTS = Number(process.argv[2] ?? 10_000);
const HOSTS = Number(process.argv[3] ?? 2_000);
/** As the product is set when nothing is. */
const [FETCHES_AT_ONCE, SPACING_MS] = [4, 1_000];
const LATENCY_MS = { least: 20, spread: 200 };
const SAVED_AT_ONCE = 50;

const log = new HostLog();
const turns = createHostTurns(SPACING_MS);
const fetcher: PageFetcher = {
  fetchPage({ url, signal }) {
    const { hostname } = new URL(url);
    return turns.run(hostname, signal, async () => {
      const ended = log.begin(hostname);
      await sleep(LATENCY_MS.least + (LATENCY_MS.spread * (log.requests % 97)) / 97);
      ended();
      return { state: "not-modified" };
    });
  },
  close: async () => {},
};

const dataDir = await mkdtemp(join(tmpdir(), "fineprint-spread-"));
const { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl } = process.env;
const database = await openDatabase({ databaseUrl, dataDir });
const logger = createLogger("warn");
const queues = await createQueues(redisUrl ? { redisUrl } : { pool: database.queuePool }, logger);
const engine = createPolicyEngine();
await watchDocuments(database.stores);
const before = rss();
const workers = await startWorkers({
  ...{ stores: database.stores, queues, engine, fetcher, logger, adapters: new Map() },
  clock: { now: () => new Date() },
  settings: { checkEveryMs: 12 * 3_600_000, confirmAfterMs: 600_000 },
  fetchConcurrency: FETCHES_AT_ONCE,
});
await queues.enqueue([{ step: "sweep", id: "bench-spread", payload: {} }]);
let peak = before;
const started = performance.now();
while (log.requests < DOCUMENTS || log.inFlight > 0) {
  await sleep(250);
  peak = Math.max(peak, rss());
}
const seconds = (performance.now() - started) / 1_000;

const rates = log.perSecond();
console.log(`${DOCUMENTS} documents on ${HOSTS} hosts, ${redisUrl ? "PostgreSQL and Redis" : database.kind}`);
console.log(`all asked in ${seconds.toFixed(0)} s, ${(DOCUMENTS / seconds).toFixed(1)} a second`);
console.log(
  `one host: at most ${log.mostPerHost} request in flight, pauses of ${log.shortestPauseMs.toFixed(0)} ms and more`,
);
console.log(`all hosts: at most ${log.mostInFlight} in flight, in any second at most ${Math.max(...rates)} requests`);
console.log(`requests a second over the run, in twentieths: ${twentieths(rates).join(" ")}`);
console.log(`memory ${before} MB before the sweep, ${peak} MB at most, ${rss()} MB after`);

await workers.close();
await queues.close();
await engine.close();
await database.close();
await rm(dataDir, { recursive: true, force: true });

function rss(): number {
  return Math.round(process.memoryUsage().rss / 2 ** 20);
}

function twentieths(rates: readonly number[]): number[] {
  const length = Math.max(1, Math.ceil(rates.length / 20));
  return Array.from({ length: Math.ceil(rates.length / length) }, (_, at) => {
    const part = rates.slice(at * length, (at + 1) * length);
    return Math.round(part.reduce((sum, rate) => sum + rate, 0) / part.length);
  });
}

/** Documents of one host stand beside each other, as when a platform's are watched together. */
async function watchDocuments(stores: Stores): Promise<void> {
  const now = new Date();
  const { id: platformId } = await stores.platforms.savePlatform({ slug: "b", name: "B", aliases: [], domains: [] });
  const { id: channelId } = await stores.watches.saveChannel({ adapter: "bench", workspace: "w", channel: "c" });
  const settings = { threshold: "low", provisionType: null, digest: "off" } as const;
  const each = DOCUMENTS / HOSTS;
  for (let from = 0; from < DOCUMENTS; from += SAVED_AT_ONCE) {
    const numbers = Array.from({ length: Math.min(SAVED_AT_ONCE, DOCUMENTS - from) }, (_, at) => from + at);
    await Promise.all(
      numbers.map(async (number) => {
        const url = `https://h${Math.floor(number / each)}.example/${number}`;
        const { id: documentId } = await stores.documents.saveDocument({ platformId, type: "terms", url }, now);
        await stores.watches.saveWatch({ channelId, documentId, settings, createdBy: "bench", now });
      }),
    );
  }
}
