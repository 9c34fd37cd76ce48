import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../../db/client.js";
import { createCheckQueue } from "../../jobs/check-queue.js";
import { createQueues } from "../../jobs/queues.js";
import { startWorkers } from "../../jobs/worker.js";
import { createCatalogueIndex } from "../../src/catalogue/catalogue-index.js";
import { findPlatform } from "../../src/catalogue/find-platform.js";
import { createCommandRunner } from "../../src/chat/commands/runner.js";
import type { ChatAdapter, CommandRunner } from "../../src/chat/types.js";
import { createPolicyEngine } from "../../src/engine/policy-engine.js";
import { createPageFetcher } from "../../src/fetch/page-fetcher.js";
import { createLogger, type Logger } from "../../src/logger.js";
import type { ChannelRef, Clock, Stores } from "../../src/ports.js";

/** What an adapter under measurement is made from. */
export interface AdapterParts {
  readonly runner: CommandRunner;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly stores: Stores;
}

export interface WorldOptions {
  /** Where the policies are served. */
  readonly urlOf: (number: number) => string;
  readonly documents: number;
  readonly threads: number | undefined;
  /** Watches every document. */
  readonly watching: ChannelRef;
  createAdapter(parts: AdapterParts): ChatAdapter;
}

export type AckWorld = Awaited<ReturnType<typeof openAckWorld>>;

const CHECK_EVERY_MS = 12 * 3_600_000;

/** The product in one process, as it runs, with one platform whose documents a channel watches. */
export async function openAckWorld({ urlOf, documents, threads, watching, createAdapter }: WorldOptions) {
  const clock = { now: () => new Date() };
  const logger = createLogger(process.env["LOG_LEVEL"] ?? "error");
  const dataDir = await mkdtemp(join(tmpdir(), "fineprint-bench-"));
  const { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl } = process.env;
  const database = await openDatabase({ databaseUrl, dataDir });
  const { stores } = database;
  const queues = await createQueues(redisUrl ? { redisUrl } : { pool: database.queuePool }, logger);
  const engine = createPolicyEngine(threads === undefined ? {} : { threads });
  const fetcher = createPageFetcher({ allowPrivateHosts: ["127.0.0.1"], userAgent: "fineprint-bench", robots: false });
  const meadow = meadowAt(urlOf(0));
  const index = createCatalogueIndex([meadow]);
  const runner = createCommandRunner({
    ...{ stores, engine, clock, logger, checks: createCheckQueue(queues, clock), version: "bench" },
    catalogue: { entries: () => [meadow], find: (query) => findPlatform(index, query) },
    judgeUrl: () => null,
    discover: async () => ({ pages: [], problem: null }),
    defaults: { checkEveryMs: CHECK_EVERY_MS, confirmAfterMs: 0, watchLimits: { channel: 500, workspace: 500 } },
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms).unref()),
  });
  const adapter = createAdapter({ runner, logger, clock, stores });
  await adapter.start();
  const ids = await watchDocuments(stores, {
    meadow,
    urls: Array.from({ length: documents }, (_, n) => urlOf(n)),
    watching,
  });
  const workers = await startWorkers({
    ...{ stores, queues, engine, fetcher, clock, logger, adapters: new Map([[adapter.name, adapter]]) },
    settings: { checkEveryMs: CHECK_EVERY_MS, confirmAfterMs: 0 },
    fetchConcurrency: 8,
  });
  return {
    ...{ stores, queues, ids, storage: redisUrl ? "PostgreSQL and Redis" : database.kind },
    async close() {
      await runner.stop();
      await workers.close();
      await adapter.stop();
      await queues.close();
      await Promise.all([engine.close(), fetcher.close()]);
      await database.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function meadowAt(url: string) {
  return {
    ...{ slug: "meadow", name: "Meadow", aliases: [], domains: ["meadow.example"] },
    documents: [{ type: "terms", url, needsBrowser: false }],
  };
}

interface Watching {
  readonly meadow: ReturnType<typeof meadowAt>;
  readonly urls: readonly string[];
  readonly watching: ChannelRef;
}

/** One platform, all documents watched by one channel; only a few of their cards are posted. */
async function watchDocuments(stores: Stores, { meadow, urls, watching }: Watching): Promise<number[]> {
  const now = new Date();
  const platform = await stores.platforms.savePlatform(meadow);
  const channel = await stores.watches.saveChannel(watching);
  const settings = { threshold: "high", provisionType: "age-limit", digest: "off" } as const;
  const ids: number[] = [];
  for (const url of urls) {
    const { id } = await stores.documents.saveDocument({ platformId: platform.id, type: "terms", url }, now);
    await stores.documents.scheduleCheck(id, new Date(now.getTime() + 3_600_000));
    ids.push(id);
  }
  const watch = { channelId: channel.id, settings, createdBy: "bench", now };
  await stores.watches.saveWatches(ids.map((documentId) => ({ ...watch, documentId })));
  return ids;
}
