/**
 * Two workers on PostgreSQL and Redis, while these go away: the database, the queue, both; what is in the queue; and a worker
 * that is stopped and goes on. Policies whose bytes differ at every fetch change before, amid and after each. Which cards were
 * to come, and how many came once, never, twice, or out of order.
 *
 *   npx tsx bench/outages.ts [--documents 12] [--channels 4] [--away 30] [--pause 60]
 *
 * Needs TEST_DATABASE_URL and TEST_REDIS_URL (`test/support/start-servers.sh`), a Redis database of its own among them: it is
 * flushed. `--away` and `--pause` are seconds.
 */
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { createScratchDatabase } from "../test/support/postgres-database.js";
import { flushRedis, openGate } from "./kills/gate.js";
import { openKillWorld } from "./kills/pages.js";
import { startWorker } from "./kills/start-worker.js";
import { channelsOf, Tally } from "./kills/tally.js";

const { values } = parseArgs({
  options: {
    documents: { type: "string", default: "12" },
    channels: { type: "string", default: "4" },
    away: { type: "string", default: "30" },
    pause: { type: "string", default: "60" },
  },
});
const [documents, channels] = [Number(values.documents), Number(values.channels)];
const [awayMs, pauseMs] = [Number(values.away) * 1_000, Number(values.pause) * 1_000];
const SETTLE_MS = 300_000;

const { TEST_DATABASE_URL: server, TEST_REDIS_URL: redis } = process.env;
if (!server || !redis) throw new Error("Set TEST_DATABASE_URL and TEST_REDIS_URL; see test/support/start-servers.sh.");
const world = await openKillWorld();
const tally = new Tally(world);
const scratch = await createScratchDatabase(server);
await flushRedis(redis);
const [database, queue] = [await openGate(scratch.url), await openGate(redis)];
const storage = { DATABASE_URL: database.url, REDIS_URL: queue.url, KILLS_START: String(Date.now()) };
const workers = await Promise.all([0, 1].map(start));
while (pages().some((page) => world.fetchesOf(page) < 2)) await sleep(500);

const OUTAGES: [name: string, run: () => Promise<void>][] = [
  ["the database is away", () => away([database])],
  ["the queue is away", () => away([queue])],
  ["both are away", () => away([database, queue])],
  ["the queue is emptied", () => flushRedis(redis)],
  ["a worker stands still", pauseOne],
];
let ended = false;
const changing = changePages();
for (const [name, run] of OUTAGES) {
  await sleep(10_000);
  await run();
  const dead = workers.filter(({ exitCode, signalCode }) => exitCode !== null || signalCode !== null).length;
  console.log(`${name}: over; ${dead} of ${workers.length} workers ended; ${JSON.stringify(tally.figures())}`);
}
await sleep(10_000);
ended = true;
await changing;
const until = Date.now() + SETTLE_MS;
while (Date.now() < until && !tally.isTold()) await sleep(500);
await sleep(3_000);
console.log(JSON.stringify({ ...tally.figures(), fetches: world.fetches() }));
for (const fault of tally.faults()) console.log(fault);
for (const worker of workers) worker.kill("SIGKILL");
await Promise.all(workers.map((worker) => worker.signalCode ?? worker.exitCode ?? once(worker, "exit")));
database.close();
queue.close();
world.close();
await scratch.drop();
process.exit(0);

function pages(): number[] {
  return Array.from({ length: documents }, (_none, page) => page);
}

function start() {
  return startWorker({ origin: world.origin, documents, channels, window: "none", calls: 1, storage });
}

async function away(gates: readonly { shut(): void; open(): void }[]): Promise<void> {
  for (const gate of gates) gate.shut();
  await sleep(awayMs);
  for (const gate of gates) gate.open();
}

/** Longer than its locks hold: the other worker takes its work over, and it goes on with what it had in hand. */
async function pauseOne(): Promise<void> {
  workers[0]?.kill("SIGSTOP");
  await sleep(pauseMs);
  workers[0]?.kill("SIGCONT");
}

async function changePages(): Promise<void> {
  for (let page = 0; !ended; page = (page + 5) % documents) {
    await sleep(700);
    if (tally.isTold(page)) tally.change(page, channelsOf(page, channels));
  }
}
