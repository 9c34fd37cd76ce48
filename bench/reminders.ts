/**
 * Reminders over a change of the clocks, with two workers of which one is killed with messages in hand: `tsx bench/reminders.ts`,
 * on the PostgreSQL and Redis of TEST_DATABASE_URL and TEST_REDIS_URL (test/support/start-servers.sh starts some). Fifty changes
 * have a deadline on 30 March 2026; channels are on the clocks of Berlin, which go forward on the 29th.
 */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { openDatabase } from "../db/client.js";
import { createQueues } from "../jobs/queues.js";
import { startWorkers, type WorkerDeps } from "../jobs/worker.js";
import { DEFAULT_CHANNEL_SETTINGS, saveChannelSettings } from "../src/channels/channel-settings.js";
import type { ChatAdapter, SendOutcome } from "../src/chat/types.js";
import { createPageFetcher } from "../src/fetch/page-fetcher.js";
import { createLogger } from "../src/logger.js";
import type { Stores } from "../src/ports.js";
import { directEngine } from "../test/support/direct-engine.js";
import { createScratchDatabase } from "../test/support/postgres-database.js";
import { acceptance, changeReport, outcome, policyText, saveDocument, saveVersion } from "../test/support/records.js";

const CHANGES = 50;
const LINE = "You can object until 30 March 2026.";
const MINUTE = 60_000;

const { TEST_DATABASE_URL: serverUrl, TEST_REDIS_URL: redisUrl } = process.env;
if (!serverUrl || !redisUrl) throw new Error("Say where PostgreSQL and Redis are: TEST_DATABASE_URL, TEST_REDIS_URL.");
/** The worker that is killed gets the address of the database. */
const [, , childOf] = process.argv;
const url = childOf ?? (await createScratchDatabase(serverUrl)).url;
const database = await openDatabase({ databaseUrl: url, dataDir: "unused" });
const { stores } = database;
const logger = createLogger("silent");
let now = new Date("2026-03-10T09:00:00Z");
const clock = { now: () => new Date(now) };
const fetcher = createPageFetcher({ allowPrivateHosts: [], userAgent: "bench", robots: false });

/** A change with a day, whose card was posted on 10 March. */
async function tell(channelId: number, number: number, { changes, deliveries, watches }: Stores): Promise<void> {
  const document = await saveDocument(stores, `acme-${number}`);
  const before = await saveVersion(stores, document.id, policyText(["# Terms", "Nothing."]), now);
  await changes.acceptBaseline(acceptance(before, [], { now }));
  const content = policyText(["# Terms", LINE]);
  const after = await saveVersion(stores, document.id, content, now);
  const start = content.text.indexOf(LINE);
  const fact = { name: "objection-window", value: "2026-03-30", quote: LINE, start, end: start + LINE.length } as const;
  const report = changeReport({ facts: [fact], changes: [] });
  const { id: changeId } = await changes.confirm(
    outcome(before, after, { report, now }),
    acceptance(after, [], { now }),
  );
  await changes.markPlanned(changeId, now);
  await stores.documents.scheduleCheck(document.id, new Date("2027-01-01T00:00:00Z"));
  const settings = { threshold: "low", provisionType: null, digest: "off" } as const;
  await watches.saveWatch({ channelId, documentId: document.id, settings, createdBy: "U1", now });
  const plan = { channelId, kind: "change", documentId: document.id, changeId, key: `change-${changeId}` } as const;
  const [delivery] = await deliveries.planDeliveries([plan], now);
  await deliveries.claim(delivery?.id ?? 0, now, now);
  await deliveries.markPosted(delivery?.id ?? 0, { number: String(number) }, now);
}

/** Keeps what it posts; `hangs` after so many: a process that died with the rest in hand. */
function adapterOf(posted: string[], hangs = Number.POSITIVE_INFINITY): ChatAdapter {
  return {
    name: "bench",
    start: async () => {},
    stop: async () => {},
    async send({ deliveryId, notice }): Promise<SendOutcome> {
      if (posted.length >= hangs) return new Promise(() => {});
      posted.push(`${deliveryId} ${notice.summary.split(":")[0]}`);
      process.send?.(posted.at(-1));
      return { kind: "posted", message: { number: deliveryId } };
    },
  };
}

const settled = { ...DEFAULT_CHANNEL_SETTINGS, timeZone: "Europe/Berlin", heartbeat: false, raise: null };
const THREE_DAYS = new Date("2026-03-27T08:00:30Z");
for (const name of childOf === undefined ? ["a", "b"] : []) {
  const { id } = await stores.watches.saveChannel({ adapter: "bench", workspace: "w", channel: name });
  await saveChannelSettings(stores, id, settled);
  for (let number = 0; number < CHANGES / 2; number += 1) await tell(id, id * 1_000 + number, stores);
}

async function startOne(adapter: ChatAdapter) {
  const queues = await createQueues({ redisUrl: redisUrl ?? "" }, logger);
  const timing = { lockMs: 2_000, stalledEveryMs: 500 };
  const deps: WorkerDeps = {
    ...{ stores, queues, fetcher, engine: directEngine, clock, logger, fetchConcurrency: 1, timing },
    ...{ adapters: new Map([["bench", adapter]]), settings: { checkEveryMs: 3_600_000, confirmAfterMs: 0 } },
  };
  const workers = await startWorkers(deps);
  await queues.schedule("remind", 1_000);
  await queues.schedule("sweep", 1_000);
  return workers;
}

async function untilPosted(count: () => number, wanted: number): Promise<void> {
  for (let waited = 0; count() < wanted && waited < 60_000; waited += 100)
    await new Promise((done) => setTimeout(done, 100));
  // Whatever would come twice comes by now.
  await new Promise((done) => setTimeout(done, 3_000));
}

if (childOf !== undefined) {
  now = THREE_DAYS;
  await startOne(adapterOf([], 20));
  // Until it is killed.
  await new Promise(() => {});
}

const [first, second]: [string[], string[]] = [[], []];
const all = () => first.length + second.length;
const child = fork(fileURLToPath(import.meta.url), [url], { execArgv: ["--import", "tsx"] });
child.on("message", (line) => void first.push(String(line)));
await untilPosted(all, 20);
const before = all();
// Four messages are in its hand; their claims are stale two minutes later. Another worker comes.
child.kill("SIGKILL");
now = new Date(THREE_DAYS.getTime() + 3 * MINUTE);
await startOne(adapterOf(second));
await untilPosted(all, CHANGES);
const three = all();
// 07:00 UTC is nine o'clock in Berlin since the clocks went forward in the night.
now = new Date("2026-03-29T06:59:30Z");
await untilPosted(() => 0, 0);
const early = all() - three;
now = new Date("2026-03-29T07:00:30Z");
await untilPosted(all, CHANGES * 2);
const ids = [...first, ...second].map((line) => line.split(" ")[0]);
process.stdout.write(
  `${CHANGES} changes, two workers on PostgreSQL and Redis: ${before} posted before one was killed, ${three} reminders three days before, ${early} before nine o'clock on the day the clocks changed, ${all() - three} the day before; ${ids.length - new Set(ids).size} twice.\n`,
);
process.exit(three === CHANGES && all() === CHANGES * 2 && early === 0 && new Set(ids).size === ids.length ? 0 : 1);
