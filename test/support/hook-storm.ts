import { createQueues } from "../../jobs/queues.js";
import { startWorkers } from "../../jobs/worker.js";
import { createHookPoster } from "../../src/fetch/hook-poster.js";
import { createPageFetcher } from "../../src/fetch/page-fetcher.js";
import { createHookDesk } from "../../src/hooks/desk.js";
import { createSecretKeeper, makeSecret } from "../../src/hooks/secrets.js";
import { createLogger } from "../../src/logger.js";
import { HOOK_TOPICS, type Stores } from "../../src/ports.js";
import type { TestDatabase } from "./database.js";
import { directEngine } from "./direct-engine.js";
import { type FlakyReceiver, type Mood, startFlakyReceiver } from "./flaky-receiver.js";

/** Of ten requests six are taken; one of those is not acknowledged. The others fail in each way there is. */
const MOODS: readonly Mood[] = [
  ...(["take", "error", "take", "reset", "take", "take-and-reset"] as const),
  ...(["take", "hang", "take", "error"] as const),
];
const WORKSPACE = { adapter: "capture", workspace: "w1" };
const TIMEOUT_MS = 300;

export interface StormResult {
  /** Messages that were written down, and those that arrived, each counted once. */
  readonly planned: number;
  readonly arrived: number;
  /** All that were made of the endpoint. */
  readonly requests: number;
  readonly forged: number;
  /** Messages of one document that arrived before an earlier one of it. */
  readonly outOfOrder: number;
  readonly seconds: number;
}

/** Posts notices about many documents, and has two workers tell a flaky endpoint of each, on the real queue. */
export async function runHookStorm(
  database: TestDatabase,
  { messages, documents }: { readonly messages: number; readonly documents: number },
): Promise<StormResult> {
  const receiver = await startFlakyReceiver();
  receiver.mood = (request) => MOODS[request % MOODS.length] ?? "take";
  const secret = makeSecret();
  receiver.secrets = [secret];
  const order = await planMessages(database.stores, { messages, documents, receiver, secret });
  const begun = performance.now();
  const stop = await startTwoWorkers(database);
  const { stores } = database;
  const ended = async () => {
    const { pending, sending } = await stores.hooks.countMessages(1);
    return pending + sending === 0;
  };
  while (!(await ended())) await new Promise((resolve) => setTimeout(resolve, 50));
  const seconds = (performance.now() - begun) / 1_000;
  await stop();
  await receiver.close();
  const arrived = receiver.taken.map(({ id }) => id);
  return {
    ...{ planned: order.size, arrived: arrived.length, requests: receiver.requests, forged: receiver.forged, seconds },
    outOfOrder: countOutOfOrder(arrived, order),
  };
}

interface Plan {
  readonly messages: number;
  readonly documents: number;
  readonly receiver: FlakyReceiver;
  readonly secret: string;
}

/** Notices as workers mark them posted; returns the place of each message within its document, by its ID. */
async function planMessages(stores: Stores, { messages, documents, receiver, secret }: Plan) {
  const now = new Date();
  const { id: channelId } = await stores.watches.saveChannel({ ...WORKSPACE, channel: "policies" });
  const hook = { ...WORKSPACE, channelId, url: receiver.url, topics: HOOK_TOPICS, createdBy: "U1", createdAt: now };
  const keeper = createSecretKeeper([]);
  const { id: hookId } = await stores.hooks.saveHook(hook, (id) => keeper.keep(secret, id));
  const platform = { slug: "marigold", name: "Marigold Notes", aliases: [], domains: [] };
  const { id: platformId } = await stores.platforms.savePlatform(platform);
  for (let number = 0; number < messages; number += 1) {
    const url = `https://marigold.example/${number % documents}`;
    const document = await stores.documents.saveDocument({ platformId, type: "terms", url }, now);
    await stores.documents.scheduleCheck(document.id, new Date(now.getTime() + 86_400_000));
    const settings = { threshold: "low", provisionType: null, digest: "off" } as const;
    await stores.watches.saveWatch({ channelId, documentId: document.id, settings, createdBy: "U1", now });
    const kind = number % 2 === 0 ? "unreadable" : "recovered";
    const plan = { channelId, kind, documentId: document.id, changeId: null, key: `${kind}-${number}` } as const;
    const [delivery] = await stores.deliveries.planDeliveries([plan], now);
    await stores.deliveries.claim(delivery?.id ?? 0, now, now);
    await stores.deliveries.markPosted(delivery?.id ?? 0, {}, now);
  }
  const planned = await stores.hooks.listMessages({ hookId, limit: messages + 1 });
  return new Map(planned.map(({ uid, id, documentId }) => [uid, { id, documentId }]));
}

async function startTwoWorkers(database: TestDatabase): Promise<() => Promise<void>> {
  const logger = createLogger("silent");
  const clock = { now: () => new Date() };
  const queues = await createQueues({ pool: database.queuePool }, logger);
  const access = { allowPrivateHosts: ["127.0.0.1"], userAgent: "fineprint-test" };
  const fetcher = createPageFetcher({ ...access, robots: false });
  const poster = createHookPoster({ ...access, timeoutMs: TIMEOUT_MS });
  const { stores } = database;
  const waitsMs = Array.from({ length: 50 }, () => 20);
  const hooks = createHookDesk({ stores, clock, poster, secrets: createSecretKeeper([]), waitsMs });
  const work = { stores, queues, fetcher, engine: directEngine, clock, logger, hooks, fetchConcurrency: 1 };
  const settings = { checkEveryMs: 86_400_000, confirmAfterMs: 0 };
  const start = () => startWorkers({ ...work, settings, adapters: new Map() });
  const workers = [await start(), await start()];
  await queues.schedule("hooks", 1_000);
  return async () => {
    await Promise.all(workers.map((one) => one.close()));
    await poster.close();
    await fetcher.close();
    await queues.close();
  };
}

function countOutOfOrder(
  arrived: readonly string[],
  order: ReadonlyMap<string, { readonly id: number; readonly documentId: number | null }>,
): number {
  const latest = new Map<number | null, number>();
  let wrong = 0;
  for (const uid of arrived) {
    const { id, documentId } = order.get(uid) ?? { id: 0, documentId: null };
    if (id < (latest.get(documentId) ?? 0)) wrong += 1;
    latest.set(documentId, id);
  }
  return wrong;
}
