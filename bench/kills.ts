/**
 * Kills workers at random and at each named window, while policies whose bytes differ at every fetch change: which cards were
 * to come, and how many came once, never, twice, or out of order.
 *
 *   npx tsx bench/kills.ts [--kills 300] [--documents 30] [--channels 10]
 *
 * Compiled, each life starts in a fraction of the time: `npx tsc --noEmit false --outDir dist && node dist/bench/kills.js`.
 *
 * On the embedded database with one worker; with TEST_DATABASE_URL and TEST_REDIS_URL (`test/support/start-servers.sh`) on
 * those, with two.
 */
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { createScratchDatabase } from "../test/support/postgres-database.js";
import { openKillWorld } from "./kills/pages.js";
import { startWorker } from "./kills/start-worker.js";
import { channelsOf, Tally } from "./kills/tally.js";

const options = {
  kills: { type: "string", default: "300" },
  documents: { type: "string", default: "30" },
  channels: { type: "string", default: "10" },
} as const;
const { values } = parseArgs({ options });
const [kills, documents, channels] = [values.kills, values.documents, values.channels].map(Number) as [
  number,
  number,
  number,
];

/** Where a worker dies: around every transaction that something else depends on. */
const METHODS = [
  ...["beginLook", "saveSnapshot", "saveVersion", "saveCandidate", "recordSeen", "recordVerified"],
  ...["confirm", "saveStretches", "planDeliveries", "markPlanned", "claim", "markPosted", "takeOverdue"],
];
const WINDOWS = METHODS.flatMap((method) => [`before ${method}`, `after ${method}`]);
/** Half of the lives end at a window, the others after so many calls of the stores. One that does not get there is killed. */
const CALLS = { any: { least: 10, most: 250 }, window: { least: 1, most: 4 } };
const PATIENCE_MS = 40_000;
const SETTLE_MS = 600_000;

const { TEST_DATABASE_URL: server, TEST_REDIS_URL: redis } = process.env;
const world = await openKillWorld();
const tally = new Tally(world);
const dataDir = await mkdtemp(join(tmpdir(), "fineprint-kills-"));
const scratch = server ? await createScratchDatabase(server) : null;
const place = scratch ? { DATABASE_URL: scratch.url, ...(redis ? { REDIS_URL: redis } : {}) } : { DATA_DIR: dataDir };
const storage = { ...place, KILLS_START: String(Date.now()) };
const died = new Map<string, number>();
let [done, ended, most] = [0, false, kills];

console.log(
  `${documents} documents, ${channels} channels, ${kills} kills on ${scratch ? "PostgreSQL and Redis, 2 workers" : "the embedded database"}`,
);
const started = Date.now();
// Cut short, it kills no more, lets the rest arrive, and says what it knows.
process.once("SIGTERM", () => {
  most = 0;
});
const first = await start("none", 1);
await baselines();
first.kill("SIGKILL");
const changing = changePages();
await Promise.all(Array.from({ length: scratch ? 2 : 1 }, killOn));
ended = true;
await changing;
const last = await start("none", 1);
await settle();
last.kill("SIGKILL");
await once(last, "exit");
report();
world.close();
await scratch?.drop();
await rm(dataDir, { recursive: true, force: true });
process.exit(0);

function start(window: string, calls: number): Promise<ChildProcess> {
  return startWorker({ origin: world.origin, documents, channels, window, calls, storage });
}

/** One worker after the other, each until it dies. */
async function killOn(): Promise<void> {
  while (done < most) {
    const life = done;
    done += 1;
    const window = life % 2 === 0 ? (WINDOWS[(life / 2) % WINDOWS.length] ?? "any") : "any";
    const calls = window === "any" ? CALLS.any : CALLS.window;
    const child = await start(window, Math.round(calls.least + Math.random() * (calls.most - calls.least)));
    const where = await deathOf(child, window);
    died.set(where, (died.get(where) ?? 0) + 1);
    if (done % 10 === 0) console.log(`${done} lives, ${JSON.stringify(tally.figures())}`);
  }
}

/** Waits until a worker has died, or kills it; returns where it died. */
async function deathOf(child: ChildProcess, window: string): Promise<string> {
  if (child.exitCode === null && child.signalCode === null) {
    const exit = once(child, "exit");
    const atWindow = await Promise.race([exit.then(() => true), sleep(PATIENCE_MS).then(() => false)]);
    if (!atWindow) {
      child.kill("SIGKILL");
      await exit;
      return "at random";
    }
  }
  return window === "any" ? "at random" : window;
}

/** Changes a page whose last change has come to all its channels, so that no change is ever overtaken by the next. */
async function changePages(): Promise<void> {
  for (let page = 0; !ended; page = (page + 7) % documents) {
    await sleep(400);
    if (tally.isTold(page)) tally.change(page, channelsOf(page, channels));
  }
}

/** A page that is asked for again was read: nothing may change before. */
async function baselines(): Promise<void> {
  const all = Array.from({ length: documents }, (_none, page) => page);
  while (all.some((page) => world.fetchesOf(page) < 2)) await sleep(500);
}

async function settle(): Promise<void> {
  const until = Date.now() + SETTLE_MS;
  while (Date.now() < until && !tally.isTold()) await sleep(500);
  await sleep(3_000);
}

function report(): void {
  const atWindows = [...died].filter(([where]) => where !== "at random");
  const figures = {
    kills: [...died.values()].reduce((sum, count) => sum + count, 0),
    atWindows: atWindows.reduce((sum, [, count]) => sum + count, 0),
    windowsReached: atWindows.length,
    ...tally.figures(),
    fetches: world.fetches(),
    seconds: Math.round((Date.now() - started) / 1_000),
  };
  console.log(JSON.stringify(figures));
  for (const fault of tally.faults()) console.log(fault);
  console.log("died:", [...died].map(([where, count]) => `${where} ${count}`).join(", "));
  const missed = WINDOWS.filter((window) => !died.has(window));
  if (missed.length > 0) console.log("windows not reached:", missed.join(", "));
}
