/**
 * How long people in Slack wait for the acknowledgement (Slack allows 3 s) and the answer of `/watch` and `/policy severity`
 * while the same process checks documents: `npx tsx bench/slack-ack.ts [documents] [threads]`. DATABASE_URL and REDIS_URL
 * choose the storage, as for the product. Prints a table and one line of JSON.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { openDatabase } from "../db/client.js";
import { createCheckQueue } from "../jobs/check-queue.js";
import { createQueues } from "../jobs/queues.js";
import { startWorkers } from "../jobs/worker.js";
import { createCatalogueIndex } from "../src/catalogue/catalogue-index.js";
import { findPlatform } from "../src/catalogue/find-platform.js";
import { createCommandRunner } from "../src/chat/commands/runner.js";
import { createSlackAdapter } from "../src/chat/slack/slack-adapter.js";
import { createPolicyEngine } from "../src/engine/policy-engine.js";
import { createPageFetcher } from "../src/fetch/page-fetcher.js";
import { createLogger } from "../src/logger.js";
import { formatRecordId } from "../src/record-id.js";
import type { ServerMode } from "./page-server.js";
import type { PeopleOrder, Waits } from "./slack-people.js";

const [documents = 1_000, threads] = process.argv.slice(2).map(Number);
const EVERY_MS = 150;
const IDLE_MS = 10_000;
const clock = { now: () => new Date() };
const logger = createLogger(process.env["LOG_LEVEL"] ?? "error");
const dataDir = await mkdtemp(join(tmpdir(), "fineprint-bench-"));
const { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl } = process.env;
const database = await openDatabase({ databaseUrl, dataDir });
const { stores } = database;
const queues = await createQueues(redisUrl ? { redisUrl } : { pool: database.queuePool }, logger);
const engine = createPolicyEngine(threads === undefined ? {} : { threads });
const fetcher = createPageFetcher({ allowPrivateHosts: ["127.0.0.1"], userAgent: "fineprint-bench", robots: false });

const server = start("./page-server.ts");
const { port } = await next<{ port: number }>(server);
const people = start("./slack-people.ts");
const { apiUrl, botToken, appToken } = await next<{ apiUrl: string; botToken: string; appToken: string }>(people);
const urlOf = (number: number) => `http://127.0.0.1:${port}/${number}`;
const meadow = {
  ...{ slug: "meadow", name: "Meadow", aliases: [], domains: ["meadow.example"] },
  documents: [{ type: "terms", url: urlOf(0), needsBrowser: false }],
};
const index = createCatalogueIndex([meadow]);
const runner = createCommandRunner({
  ...{ stores, clock, logger, checks: createCheckQueue(queues, clock), version: "bench" },
  catalogue: { entries: () => [meadow], find: (query) => findPlatform(index, query) },
  discover: async () => ({ pages: [], problem: null }),
  defaults: { checkEveryMs: 12 * 3_600_000, confirmAfterMs: 0 },
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms).unref()),
});
const adapter = createSlackAdapter({
  config: { botToken, appToken, signingSecret: undefined, apiUrl },
  ...{ runner, logger, clock, stores },
});
await adapter.start();
const ids = await watchDocuments();
const workers = await startWorkers({
  ...{ stores, queues, engine, fetcher, clock, logger, adapters: new Map([[adapter.name, adapter]]) },
  settings: { checkEveryMs: 12 * 3_600_000, confirmAfterMs: 0 },
  fetchConcurrency: 8,
});

const storage = redisUrl ? "PostgreSQL and Redis" : database.kind;
console.log(`${documents} documents of 60 to 140 KB on ${storage}, a command every ${EVERY_MS} ms`);
const results = [
  await measure("first read", () => check({ validators: true, noise: 0, edit: 0 })),
  await measure("unchanged (same bytes)", () => check({ validators: false, noise: 0, edit: 0 })),
  await measure("nothing to do", () => new Promise((resolve) => setTimeout(resolve, IDLE_MS))),
  await measure("all changed", () => check({ validators: true, noise: 0, edit: 1 })),
];
console.log(JSON.stringify({ storage, documents, everyMs: EVERY_MS, results }));

await runner.stop();
await workers.close();
await adapter.stop();
await queues.close();
await Promise.all([engine.close(), fetcher.close()]);
await database.close();
server.disconnect();
people.disconnect();
await rm(dataDir, { recursive: true, force: true });

/** People give commands while the work is done; what they waited for, and how long the event loop was held up. */
async function measure(name: string, work: () => Promise<void>) {
  const provisions = await stores.provisions.listProvisions({ limit: 100 });
  const asked = provisions.length > 0 ? provisions.map(({ id }) => formatRecordId("provision", id)) : ["P-1"];
  const lines = asked.flatMap((id) => ["/watch meadow terms", `/policy severity ${id}`]);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const started = performance.now();
  people.send({ lines, everyMs: EVERY_MS } satisfies PeopleOrder);
  await work();
  const seconds = (performance.now() - started) / 1_000;
  delay.disable();
  people.send({ lines: null, everyMs: 0 } satisfies PeopleOrder);
  const { waits } = await next<{ waits: Waits[] }>(people);
  const loop = { p99: toMs(delay.percentile(99)), max: toMs(delay.max) };
  const commands = ["/watch", "/policy"].map((line) => ({
    line,
    ...figures(waits.filter((one) => one.line === line)),
  }));
  for (const { line, count, ack, answer } of commands) {
    const command = line === "/policy" ? "/policy severity" : line;
    const row = [name, command, `n ${count}`, `ack p50 ${ack.p50} p99 ${ack.p99} max ${ack.max}`];
    console.log([...row, `answer p50 ${answer.p50} p99 ${answer.p99} max ${answer.max} ms`].join(" | "));
  }
  console.log(`${name} | ${seconds.toFixed(1)} s | event loop held up: p99 ${loop.p99}, max ${loop.max} ms`);
  return { name, seconds: Math.round(seconds), loop, commands };
}

function figures(waits: readonly Waits[]) {
  const answers = waits.map(({ answerMs }) => answerMs ?? Number.POSITIVE_INFINITY);
  const acks = waits.map(({ ackMs }) => ackMs ?? Number.POSITIVE_INFINITY);
  return { count: waits.length, ack: spread(acks), answer: spread(answers) };
}

function spread(values: readonly number[]) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0);
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
}

function toMs(nanoseconds: number): number {
  return Math.round(nanoseconds / 1e6);
}

async function check(state: Omit<ServerMode, "documents">): Promise<void> {
  server.send({ ...state, documents });
  await once(server, "message");
  const due = new Date(Date.now() - 1_000);
  for (const id of ids) await stores.documents.scheduleCheck(id, due);
  await queues.enqueue([{ step: "sweep", id: `bench-${performance.now()}`, payload: {} }]);
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const counts = await queues.countJobs();
    // Cards wait for their channel's second; they are no checks.
    const busy = counts.some(
      ({ step, waiting, active, delayed }) =>
        step !== "notify" && waiting + active + (step === "sweep" ? 0 : delayed) > 0,
    );
    if (!busy) return;
  }
}

/** One platform, all documents watched by a channel that nobody types in; only a few of their cards are posted. */
async function watchDocuments(): Promise<number[]> {
  const now = clock.now();
  const platform = await stores.platforms.savePlatform(meadow);
  const channel = await stores.watches.saveChannel({ adapter: "slack", workspace: "T1", channel: "C0" });
  const settings = { threshold: "high", provisionType: "age-limit", digest: "off" } as const;
  const found: number[] = [];
  for (let number = 0; number < documents; number += 1) {
    const { id } = await stores.documents.saveDocument(
      { platformId: platform.id, type: "terms", url: urlOf(number) },
      now,
    );
    await stores.watches.saveWatch({ channelId: channel.id, documentId: id, settings, createdBy: "bench", now });
    await stores.documents.scheduleCheck(id, new Date(now.getTime() + 3_600_000));
    found.push(id);
  }
  return found;
}

function start(file: string): ChildProcess {
  return fork(fileURLToPath(new URL(file, import.meta.url)), { execArgv: ["--import", "tsx"] });
}

async function next<T>(child: ChildProcess): Promise<T> {
  const [message] = (await once(child, "message")) as [T];
  return message;
}
