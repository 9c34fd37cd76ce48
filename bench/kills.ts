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
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createScratchDatabase } from "../test/support/postgres-database.js";
import { openKillWorld, type Post } from "./kills/pages.js";

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
const PATIENCE_MS = 25_000;
const SETTLE_MS = 180_000;

const { TEST_DATABASE_URL: server, TEST_REDIS_URL: redis } = process.env;
const world = await openKillWorld();
const dataDir = await mkdtemp(join(tmpdir(), "fineprint-kills-"));
const scratch = server ? await createScratchDatabase(server) : null;
const place = scratch ? { DATABASE_URL: scratch.url, ...(redis ? { REDIS_URL: redis } : {}) } : { DATA_DIR: dataDir };
const storage = { ...place, KILLS_START: String(Date.now()) };
const expected = new Map<string, { page: number; revision: number; channel: string }>();
const died = new Map<string, number>();
let [done, ended] = [0, false];

console.log(
  `${documents} documents, ${channels} channels, ${kills} kills on ${scratch ? "PostgreSQL and Redis, 2 workers" : "the embedded database"}`,
);
const started = Date.now();
// What is known so far is worth more than nothing.
process.once("SIGTERM", () => {
  report();
  process.exit(1);
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

async function start(window: string, calls: number): Promise<ChildProcess> {
  const script = fileURLToPath(new URL(`./kills/worker${extname(import.meta.url)}`, import.meta.url));
  const args = [world.origin, String(documents), String(channels), window, String(calls)];
  const child = fork(script, args, {
    execArgv: script.endsWith(".ts") ? ["--import", "tsx"] : [],
    env: { ...process.env, ...storage },
  });
  await Promise.race([once(child, "message"), once(child, "exit")]);
  return child;
}

/** One worker after the other, each until it dies. */
async function killOn(): Promise<void> {
  while (done < kills) {
    const life = done;
    done += 1;
    const window = life % 2 === 0 ? (WINDOWS[(life / 2) % WINDOWS.length] ?? "any") : "any";
    const { least, most } = window === "any" ? CALLS.any : CALLS.window;
    const child = await start(window, Math.round(least + Math.random() * (most - least)));
    const exit = once(child, "exit");
    if (child.exitCode === null && child.signalCode === null) {
      const atWindow = await Promise.race([exit.then(() => true), sleep(PATIENCE_MS).then(() => false)]);
      if (!atWindow) {
        child.kill("SIGKILL");
        await exit;
      }
      const where = atWindow && window !== "any" ? window : "at random";
      died.set(where, (died.get(where) ?? 0) + 1);
    } else died.set(window, (died.get(window) ?? 0) + 1);
    if (done % 30 === 0) console.log(`${done} lives, ${expected.size} cards due, ${world.posts.length} came`);
  }
}

/** Changes a page whose last change has come to all its channels, so that no change is ever overtaken by the next. */
async function changePages(): Promise<void> {
  for (let page = 0; !ended; page = (page + 7) % documents) {
    await sleep(400);
    if (!isTold(page)) continue;
    world.change(page);
    for (const at of [page % channels, (page + 3) % channels]) {
      const card = { page, revision: world.revisionOf(page), channel: `c${at}` };
      expected.set(keyOf(card), card);
    }
  }
}

function isTold(page: number): boolean {
  const told = new Set(world.posts.map(keyOf));
  return [...expected].every(([key, card]) => card.page !== page || told.has(key));
}

/** A page that is asked for again was read: nothing may change before. */
async function baselines(): Promise<void> {
  const all = Array.from({ length: documents }, (_none, page) => page);
  while (all.some((page) => world.fetchesOf(page) < 2)) await sleep(500);
}

async function settle(): Promise<void> {
  const until = Date.now() + SETTLE_MS;
  while (Date.now() < until && Array.from({ length: documents }, (_none, page) => page).some((page) => !isTold(page))) {
    await sleep(500);
  }
  await sleep(3_000);
}

function report(): void {
  const counts = new Map<string, number>();
  for (const post of world.posts) counts.set(keyOf(post), (counts.get(keyOf(post)) ?? 0) + 1);
  const lost = [...expected].filter(([key]) => !counts.has(key)).map(([key]) => key);
  const twice = [...counts].filter(([, count]) => count > 1).map(([key]) => key);
  const strange = [...counts].filter(([key]) => !expected.has(key)).map(([key]) => key);
  const figures = {
    kills: [...died.values()].reduce((sum, count) => sum + count, 0),
    atWindows: [...died].filter(([where]) => where !== "at random").reduce((sum, [, count]) => sum + count, 0),
    windowsReached: [...died.keys()].filter((where) => where !== "at random").length,
    expected: expected.size,
    once: [...expected].filter(([key]) => counts.get(key) === 1).length,
    ...{ lost: lost.length, twice: twice.length, unexpected: strange.length, outOfOrder: countDisorder(world.posts) },
    fetches: world.fetches(),
    seconds: Math.round((Date.now() - started) / 1_000),
  };
  console.log(JSON.stringify(figures));
  for (const [name, keys] of Object.entries({ lost, twice, strange }))
    if (keys.length > 0) console.log(name, keys.join(" "));
  console.log("died:", [...died].map(([where, count]) => `${where} ${count}`).join(", "));
  const missed = WINDOWS.filter((window) => !died.has(window));
  if (missed.length > 0) console.log("windows not reached:", missed.join(", "));
}

/** Cards of one document in one channel that came after a later one. */
function countDisorder(posts: readonly Post[]): number {
  const latest = new Map<string, number>();
  let disorder = 0;
  for (const { channel, page, revision } of posts) {
    const place = `${channel} ${page}`;
    if (revision < (latest.get(place) ?? 0)) disorder += 1;
    latest.set(place, Math.max(revision, latest.get(place) ?? 0));
  }
  return disorder;
}

function keyOf({ page, revision, channel }: { page: number; revision: number; channel: string }): string {
  return `p${page}r${revision}${channel}`;
}
