/**
 * A worker to be killed: `worker.ts <origin> <documents> <channels> <window> <calls>`. It kills itself when it reaches the window
 * (the name of a store's method with "before " or "after ") for so many times, or, with "any", after so many calls of any
 * method: by its work and not by the clock, so that a slow machine kills it as far on. "none": it waits to be killed. Its clock runs sixty times as fast, so
 * that what is stale after two minutes is so after two seconds.
 */
import { openDatabase } from "../../db/client.js";
import { createQueues } from "../../jobs/queues.js";
import { startWorkers } from "../../jobs/worker.js";
import type { ChatAdapter } from "../../src/chat/types.js";
import { createPageFetcher } from "../../src/fetch/page-fetcher.js";
import { createLogger } from "../../src/logger.js";
import type { Stores } from "../../src/ports.js";
import { directEngine } from "../../test/support/direct-engine.js";
import { channelsOf } from "./tally.js";

const FASTER = 60;
const START = Number(process.env["KILLS_START"]);
const [origin = "", documents = "", channels = "", window = "none", calls = "1"] = process.argv.slice(2);
const clock = { now: () => new Date(START + (Date.now() - START) * FASTER) };
const logger = createLogger(process.env["LOG_LEVEL"] ?? "silent");
const { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, DATA_DIR: dataDir = "" } = process.env;
const database = await openDatabase({ databaseUrl, dataDir });
const queues = await createQueues(redisUrl ? { redisUrl } : { pool: database.queuePool }, logger);
const fetcher = createPageFetcher({ allowPrivateHosts: ["127.0.0.1"], userAgent: "fineprint-bench", robots: false });

/** A chat that can be asked for its history, as Slack's and Discord's can. */
const adapter: ChatAdapter = {
  name: "bench",
  start: async () => {},
  stop: async () => {},
  async send({ channel, deliveryId, mayBeRepeat, notice }) {
    const url = `${origin}/chat/${deliveryId}`;
    const isOut = mayBeRepeat && (await fetch(url)).ok;
    const text = JSON.stringify([notice.summary, notice.blocks, notice.details]);
    if (!isOut) await fetch(url, { method: "POST", body: JSON.stringify({ channel: channel.channel, text }) });
    return { kind: "posted", message: { id: deliveryId } };
  },
};

const stores = deadly(withoutBudget(database.stores), window);
await watchAll(database.stores);
await startWorkers({
  ...{ stores, queues, fetcher, engine: directEngine, clock, logger, fetchConcurrency: 4 },
  adapters: new Map([[adapter.name, adapter]]),
  settings: { checkEveryMs: 10_000, confirmAfterMs: 1_000 },
  timing: { retryBaseMs: 100, lockMs: 2_000, stalledEveryMs: 1_000, schedulesEveryMs: 1_000 },
});
process.send?.("ready");

async function watchAll({ platforms, documents: pages, watches }: Stores): Promise<void> {
  const now = clock.now();
  const { id: platformId } = await platforms.savePlatform({ slug: "m", name: "Marigold", aliases: [], domains: [] });
  const settings = { threshold: "low", provisionType: null, digest: "off" } as const;
  for (let page = 0; page < Number(documents); page += 1) {
    const url = `${origin}/p/${page}`;
    if (await pages.findDocumentByUrl(url)) continue;
    const { id: documentId } = await pages.saveDocument({ platformId, type: "terms", url }, now);
    for (const channel of channelsOf(page, Number(channels))) {
      const ref = { adapter: "bench", workspace: "w", channel };
      const { id: channelId } = await watches.saveChannel(ref);
      await watches.saveWatch({ channelId, documentId, settings, createdBy: "U1", now });
    }
    await pages.setCadence(documentId, 10_000 * FASTER);
  }
}

/** Weeks go by here in minutes: a channel's budget of cards a week would hold most of them back. */
function withoutBudget(all: Stores): Stores {
  const { deliveries } = all;
  const plan: typeof deliveries.planDeliveries = (planned, now) =>
    deliveries.planDeliveries(
      planned.map(({ budget: _, ...delivery }) => delivery),
      now,
    );
  return { ...all, deliveries: Object.assign(Object.create(deliveries), { planDeliveries: plan }) };
}

/** The stores, one method of which is the last thing this process does, now and then. */
function deadly(all: Stores, where: string): Stores {
  const [when, name] = where.split(" ");
  let left = Number(calls);
  const count = (moment: string): void => {
    if (moment !== when && when !== "any") return;
    left -= 1;
    if (left <= 0) process.kill(process.pid, "SIGKILL");
  };
  const wrapped = Object.entries(all).map(([key, store]: [string, object]) => {
    const handler: ProxyHandler<object> = {
      get(target, property) {
        const method: unknown = Reflect.get(target, property);
        const isMeant = name === undefined || property === name;
        if (typeof method !== "function" || !isMeant || when === "none") return method;
        return async (...given: unknown[]) => {
          count("before");
          const result: unknown = await method.apply(target, given);
          count("after");
          return result;
        };
      },
    };
    return [key, new Proxy(store, handler)];
  });
  return Object.fromEntries(wrapped) as Stores;
}
