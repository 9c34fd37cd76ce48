/**
 * The pipeline as a process of its own, to be killed: `run-pipeline.ts <data directory> <address of the pages> <file of
 * posts> <minutes the clock is ahead>`. Watches eight pages, reads them, checks them again, and says "settled" on
 * standard output, with what it found, when a change of each has been posted.
 */
import { appendFileSync, readFileSync } from "node:fs";
import { openDatabase } from "../../../db/client.js";
import { checkJob } from "../../../jobs/job.js";
import { createQueues } from "../../../jobs/queues.js";
import { startWorkers } from "../../../jobs/worker.js";
import type { ChatAdapter } from "../../../src/chat/types.js";
import { createPageFetcher } from "../../../src/fetch/page-fetcher.js";
import { createLogger } from "../../../src/logger.js";
import { engine, HOUR, MINUTE } from "./pipeline.js";

const PAGES = 8;
const [dataDir = "", origin = "", posts = "", ahead = "0"] = process.argv.slice(2);
const clock = { now: () => new Date(Date.now() + Number(ahead) * MINUTE) };
const logger = createLogger("silent");
const database = await openDatabase({ dataDir });
const { stores } = database;
const queues = await createQueues({ pool: database.queuePool }, logger);
const fetcher = createPageFetcher({ allowPrivateHosts: ["127.0.0.1"], userAgent: "fineprint-test", robots: false });

/** Writes a line for each message, and looks before it repeats one, as a real platform's adapter does. */
const adapter: ChatAdapter = {
  name: "file",
  start: async () => {},
  stop: async () => {},
  async send({ deliveryId, mayBeRepeat }) {
    const line = `${deliveryId}\n`;
    const isOut = mayBeRepeat && readFileSync(posts, "utf8").split("\n").includes(deliveryId);
    if (!isOut) appendFileSync(posts, line);
    return { kind: "posted", message: { line } };
  },
};

const ids = await watchPages();
await startWorkers({
  ...{ stores, queues, fetcher, engine, clock, logger, fetchConcurrency: 4 },
  adapters: new Map([[adapter.name, adapter]]),
  settings: { checkEveryMs: 12 * HOUR, confirmAfterMs: 0 },
  timing: { retryBaseMs: 50, lockMs: 2_000, stalledEveryMs: 500 },
});
await until(async () => (await stores.documents.listDocuments()).every(({ state }) => state === "verified"));
if (Number(ahead) === 0) await queues.enqueue(ids.map((id) => checkJob(id, clock.now())));
await until(async () => {
  const deliveries = await stores.deliveries.listDeliveries({ limit: 1_000 });
  return deliveries.length === PAGES && deliveries.every(({ status }) => status === "posted");
});
await until(async () => (await queues.countJobs()).every(({ waiting, active }) => waiting + active === 0));
const changes = await stores.changes.listChanges({ limit: 1_000, withQuiet: true });
const dead = (await queues.countJobs()).reduce((sum, counts) => sum + counts.dead, 0);
process.stdout.write(`settled ${JSON.stringify({ changed: changes.map(({ documentId }) => documentId), dead })}\n`);

async function watchPages(): Promise<number[]> {
  const now = clock.now();
  const platform = { slug: "marigold", name: "Marigold Notes", aliases: [], domains: [] };
  const { id: platformId } = await stores.platforms.savePlatform(platform);
  const { id: channelId } = await stores.watches.saveChannel({ adapter: "file", workspace: "w", channel: "c" });
  const settings = { threshold: "low", provisionType: null, digest: "off" } as const;
  const saved: number[] = [];
  for (let page = 0; page < PAGES; page += 1) {
    const wanted = { platformId, type: "terms", url: `${origin}/${page}` };
    const { id: documentId } = await stores.documents.saveDocument(wanted, now);
    await stores.watches.saveWatch({ channelId, documentId, settings, createdBy: "U1", now });
    saved.push(documentId);
  }
  return saved;
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 50));
}
