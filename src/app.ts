import type { Readable, Writable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase } from "../db/client.js";
import { createCheckQueue } from "../jobs/check-queue.js";
import { createQueues } from "../jobs/queues.js";
import { sweepEveryMs } from "../jobs/schedule.js";
import { startWorkers } from "../jobs/worker.js";
import { createRenderer } from "./browser/renderer.js";
import { createRenderingFetcher } from "./browser/rendering-fetcher.js";
import { createCatalogue } from "./catalogue/catalogue.js";
import { findUserFile } from "./catalogue/find-user-file.js";
import { listedUrls } from "./catalogue/listed-urls.js";
import { syncReading } from "./catalogue/sync-reading.js";
import type { Catalogue } from "./catalogue/types.js";
import { createCommandRunner, type StoppableRunner } from "./chat/commands/runner.js";
import { createAdapters, isChatConfigured } from "./chat/registry.js";
import { createTerminalAdapter } from "./chat/terminal/terminal-adapter.js";
import { createThreadSubjects } from "./chat/thread-subjects.js";
import type { ChatAdapter } from "./chat/types.js";
import { Closers } from "./closers.js";
import type { Config } from "./config.js";
import { createDiscovery } from "./discovery/discover.js";
import { findReplacement } from "./discovery/find-replacement.js";
import type { Discover } from "./discovery/types.js";
import { createPolicyEngine } from "./engine/policy-engine.js";
import { createPageFetcher } from "./fetch/page-fetcher.js";
import { createProxyRules } from "./fetch/proxy-rules.js";
import { createUrlJudge } from "./fetch/refused-url.js";
import { formatUserAgent } from "./fetch/user-agent.js";
import type { Logger } from "./logger.js";
import { measureAdapter, measureEngine, measureFetcher } from "./operations/measure.js";
import { createObservation } from "./operations/observe.js";
import { packageVersion } from "./package-version.js";
import type { CheckQueue, Clock, Metrics, PageFetcher, PolicyEngine, Stores } from "./ports.js";
import { createLivenessRoute, createReadinessRoute } from "./web/health-route.js";
import { createMetricsRoute } from "./web/metrics-route.js";
import { startWebServer } from "./web/web-server.js";

/** all: everything in one process · bot: takes commands · worker: checks and posts, takes no commands. */
export type Role = "all" | "bot" | "worker";

export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
  /** Unless told, the output says whether it shows colours and how wide it is. */
  readonly colour?: boolean;
  readonly columns?: number;
  /** The person left. */
  onExit(): void;
}

export interface AppOptions {
  readonly config: Config;
  readonly role: Role;
  readonly logger: Logger;
  /** The terminal to chat in where no chat platform is configured; without it none is opened. */
  readonly terminal?: Terminal;
}

export interface App {
  readonly stores: Stores;
  readonly checks: CheckQueue;
  readonly catalogue: Catalogue;
  /** Names of the chat platforms in use. */
  readonly platforms: readonly string[];
  /** Finishes the jobs and commands in hand and lets go of everything, locks included. */
  close(): Promise<void>;
}

const systemClock: Clock = { now: () => new Date() };

/**
 * Puts the parts together: configuration → database → queue → chat → workers → health. When a part cannot start, the ones
 * before it are closed again and its error is thrown.
 */
export async function startApp(options: AppOptions): Promise<App> {
  const closers = new Closers();
  try {
    return await assemble(options, closers);
  } catch (error) {
    await closers.closeAll();
    throw error;
  }
}

async function assemble(options: AppOptions, closers: Closers): Promise<App> {
  const { config, role, logger } = options;
  const clock = systemClock;
  const catalogue = await createCatalogue({ userFile: findUserFile(config.dataDir) });
  const database = await openDatabase({ databaseUrl: config.databaseUrl, dataDir: config.dataDir });
  closers.add(() => database.close());
  const connection = config.redisUrl ? { redisUrl: config.redisUrl } : { pool: database.queuePool };
  const queues = await createQueues(connection, logger);
  closers.add(() => queues.close());
  const { stores } = database;
  const checks = createCheckQueue(queues, clock);
  await stores.documents.publish(listedUrls(catalogue));

  if (role !== "worker") {
    const changed = await syncReading(catalogue, stores.documents, clock.now());
    if (changed > 0) logger.info({ documents: changed }, "reading instructions of the catalogue taken over");
  }

  const observation = createObservation({
    ...{ stores, clock, ping: database.ping, countJobs: queues.countJobs },
    sweepEveryMs: role === "bot" ? null : sweepEveryMs(config.checkEveryMs),
  });
  const { metrics } = observation;
  const reader = openReader(options, { clock, metrics }, closers);
  const discover = createDiscovery(reader);
  const runner = createCommandRunner({
    stores,
    catalogue,
    checks,
    discover,
    judgeUrl: createUrlJudge(config.fetchAllowPrivateHosts),
    engine: reader.engine,
    clock,
    logger,
    defaults: config,
    version: packageVersion(),
    sleep: (ms, signal) => sleep(ms, undefined, { signal }),
  });
  closers.add(() => runner.stop());
  const adapters = await createAdapters({
    config,
    runner,
    logger,
    clock,
    stores,
    subjects: createThreadSubjects(stores),
  });
  if (adapters.length === 0 && options.terminal) adapters.push(openTerminal(options.terminal, runner));
  if (role !== "worker") {
    // Platforms wait three seconds for an answer: the first one must not pay for the start.
    await runner.warmUp();
    for (const adapter of adapters) {
      closers.add(() => adapter.stop());
      await adapter.start();
    }
  }

  if (role !== "bot") {
    await startWork({ options, stores, queues, adapters, clock, metrics, discover, ...reader }, closers);
  }
  if (isChatConfigured(config)) {
    const webhooks = adapters.flatMap((adapter) => adapter.webhooks ?? []);
    const connected = role === "worker" ? [] : adapters;
    const routes = [
      createLivenessRoute(),
      createReadinessRoute(() => observation.readReadiness(connected)),
      createMetricsRoute(observation.registry),
      ...(role === "worker" ? [] : webhooks),
    ];
    const server = await startWebServer({ host: config.host, port: config.port, routes });
    closers.add(() => server.close());
  }
  return { stores, checks, catalogue, platforms: adapters.map(({ name }) => name), close: () => closers.closeAll() };
}

interface Work extends Reader {
  readonly options: AppOptions;
  readonly stores: Stores;
  readonly queues: Awaited<ReturnType<typeof createQueues>>;
  readonly adapters: readonly ChatAdapter[];
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly discover: Discover;
}

/** What reads pages: the fetcher, and the threads that make text of what it brings. */
interface Reader {
  readonly fetcher: PageFetcher;
  readonly engine: PolicyEngine;
}

function openReader(
  { config, logger }: AppOptions,
  { clock, metrics }: { readonly clock: Clock; readonly metrics: Metrics },
  closers: Closers,
): Reader {
  const engine = measureEngine(createPolicyEngine(), metrics);
  closers.add(() => engine.close());
  const userAgent = formatUserAgent(packageVersion(), config.publicUrl);
  const access = { allowPrivateHosts: config.fetchAllowPrivateHosts, userAgent, proxy: createProxyRules(config.proxy) };
  const plain = createPageFetcher({ ...access, clock });
  const rendering = config.browser
    ? createRenderingFetcher(plain, createRenderer({ ...config.browser, ...access }), logger)
    : plain;
  const fetcher = measureFetcher(rendering, metrics);
  closers.add(() => fetcher.close());
  return { engine, fetcher };
}

async function startWork(work: Work, closers: Closers): Promise<void> {
  const { options, stores, queues, adapters, clock, metrics, fetcher, engine, discover } = work;
  const { config, logger } = options;
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
    fetchConcurrency: config.fetchConcurrency,
  });
  // Added last, so closed first: the jobs in hand still find everything they need.
  closers.add(() => workers.close());
}

function openTerminal(terminal: Terminal, runner: StoppableRunner): ChatAdapter {
  return createTerminalAdapter({ ...terminal, runner, settle: runner.settle });
}
