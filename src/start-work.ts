import type { Queues } from "../jobs/queues.js";
import { startWorkers } from "../jobs/worker.js";
import type { ChatAdapter } from "./chat/types.js";
import type { Closers } from "./closers.js";
import type { Config } from "./config.js";
import { findReplacement } from "./discovery/find-replacement.js";
import type { Discover } from "./discovery/types.js";
import type { Archive } from "./evidence/archive.js";
import { keepProof } from "./evidence/keep-proof.js";
import { createUrlJudge } from "./fetch/refused-url.js";
import type { Logger } from "./logger.js";
import type { Reader } from "./open-reader.js";
import { measureAdapter } from "./operations/measure.js";
import type { Clock, HookDesk, Metrics, PageFetcher, Stores } from "./ports.js";
import type { FindRecordAddress } from "./records/record-address.js";

/** What the workers of a process work with. */
export interface Work extends Reader {
  readonly config: Config;
  readonly logger: Logger;
  readonly stores: Stores;
  readonly queues: Queues;
  readonly adapters: readonly ChatAdapter[];
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly discover: Discover;
  readonly recordAddress: FindRecordAddress;
  readonly hooks: HookDesk;
}

/** Starts the workers of this process; `closers` let them finish the jobs in hand. */
export async function startWork(work: Work, closers: Closers): Promise<void> {
  const { config, logger, stores, queues, adapters, clock, metrics, fetcher, engine, discover, recordAddress, hooks } =
    work;
  const workers = await startWorkers({
    stores,
    fetcher,
    engine,
    queues,
    clock,
    logger,
    metrics,
    adapters: new Map(adapters.map((adapter) => [adapter.name, measureAdapter(adapter, metrics)])),
    settings: config,
    findReplacement: (document) => findReplacement(discover, document),
    recordAddress,
    hooks,
    keepProof: () =>
      keepProof({
        stores,
        clock,
        logger,
        archive: openArchive(config, fetcher),
        timestampUrl: config.timestampUrl ?? null,
      }),
    fetchConcurrency: config.fetchConcurrency,
  });
  // Added last, so closed first: the jobs in hand still find everything they need.
  closers.add(() => workers.close());
}

const WAYBACK = {
  availabilityUrl: "https://archive.org/wayback/available",
  saveUrl: "https://web.archive.org/save/",
} as const;

/** The archive that is asked for copies. It is told of no host that only this network knows. */
function openArchive({ archive: use }: Config, fetcher: PageFetcher): Archive | null {
  if (use === "off") return null;
  const judge = createUrlJudge([]);
  return { ...WAYBACK, use, fetcher, isPublicUrl: (url) => judge(new URL(url)) === null };
}
