import type { Readable, Writable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase } from "../db/client.js";
import { createCheckQueue } from "../jobs/check-queue.js";
import { openHostSpacing } from "../jobs/host-spacing.js";
import { STEPS } from "../jobs/job.js";
import { createQueues } from "../jobs/queues.js";
import { sweepEveryMs } from "../jobs/schedule.js";
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
import { createUrlJudge } from "./fetch/refused-url.js";
import { untilAborted } from "./fetch/until-aborted.js";
import type { Logger } from "./logger.js";
import { openHooks } from "./open-hooks.js";
import { openReader } from "./open-reader.js";
import { openWayOut } from "./open-way-out.js";
import { NO_TOKENS } from "./operations/health.js";
import { createObservation } from "./operations/observe.js";
import { withinTime } from "./operations/within-time.js";
import { packageVersion } from "./package-version.js";
import type { CheckQueue, Clock, Stores } from "./ports.js";
import { createStopSigner } from "./records/mail-stops.js";
import { createRecordAddress } from "./records/record-address.js";
import { createLinkSigner } from "./records/record-links.js";
import { startWork } from "./start-work.js";
import { createLivenessRoute, createReadinessRoute } from "./web/health-route.js";
import { createMetricsRoute } from "./web/metrics-route.js";
import { createSiteListener } from "./web/site.js";
import { startWebServer } from "./web/web-server.js";

/** all: everything in one process · bot: takes commands · worker: checks and posts, takes no commands. */
export type Role = "all" | "bot" | "worker";

export interface Terminal {
  /** Said above the first prompt. */
  readonly welcome?: string;
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
  /** Aborted while the parts are put together: what is open is closed again, and `startApp` throws the signal's reason. */
  readonly signal?: AbortSignal;
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
  const assembling = assemble(options, closers);
  try {
    return await untilAborted(assembling, options.signal);
  } catch (error) {
    // What is being opened just now must not stay behind, locks least of all; what waits for a server is not waited for.
    const over = { late: undefined, failed: undefined };
    await withinTime(() => assembling.then(() => undefined), OPENING_MS, over);
    await closers.closeAll();
    throw error;
  }
}

/** Longer than the embedded database takes to be made anew. */
const OPENING_MS = 20_000;

async function assemble(options: AppOptions, closers: Closers): Promise<App> {
  const { config, role, logger, signal } = options;
  const clock = systemClock;
  signal?.throwIfAborted();
  const catalogue = await createCatalogue({ userFile: findUserFile(config.dataDir) });
  const database = await openDatabase({ databaseUrl: config.databaseUrl, dataDir: config.dataDir });
  closers.add(() => database.close());
  signal?.throwIfAborted();
  const connection = config.redisUrl ? { redisUrl: config.redisUrl } : { pool: database.queuePool };
  const queues = await createQueues(connection, logger, config.keepDeadJobsMs);
  closers.add(() => queues.close());
  signal?.throwIfAborted();
  const { stores } = database;
  const checks = createCheckQueue(queues, clock);
  await stores.documents.publish(listedUrls(catalogue));

  if (role !== "worker") {
    const changed = await syncReading(catalogue, stores.documents, clock.now());
    if (changed > 0) logger.info({ documents: changed }, "reading instructions of the catalogue taken over");
  }

  const observation = createObservation({
    ...{ stores, clock, ping: database.ping, countJobs: queues.countJobs },
    ...(database.freeBytes ? { freeBytes: database.freeBytes } : {}),
    sweepEveryMs: role === "bot" ? null : sweepEveryMs(config.checkEveryMs),
    posts: role !== "bot",
    steps: role === "bot" ? [] : STEPS,
  });
  const adapters: ChatAdapter[] = [];
  const readReadiness = () =>
    observation.readReadiness({ connected: role === "worker" ? [] : adapters, posting: adapters });
  const { metrics } = observation;
  // The embedded database belongs to one process: there is nobody to share turns with.
  const spacing = database.kind === "postgres" ? openHostSpacing(connection, logger) : undefined;
  if (spacing) closers.add(() => spacing.close());
  const reader = openReader({ config, logger, clock, metrics, ...(spacing ? { spacing } : {}) }, closers);
  const discover = createDiscovery(reader);
  const recordAddress = createRecordAddress(config.pages);
  const hooks = openHooks({ config, stores, clock, logger, recordAddress }, closers);
  const signer = createLinkSigner(config.encryptionKeys);
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
    readReadiness,
    version: packageVersion(),
    recordAddress,
    hooks,
    mail: config.mail !== null,
    pages: config.pages ? { publicUrl: config.pages.publicUrl, signer } : undefined,
    sleep: (ms, signal) => sleep(ms, undefined, { signal }),
  });
  closers.add(() => runner.stop());
  const subjects = createThreadSubjects(stores);
  const wayOut = openWayOut(config, closers);
  adapters.push(...(await createAdapters({ config, runner, logger, clock, stores, subjects, wayOut })));
  if (!isChatConfigured(config) && options.terminal) adapters.push(openTerminal(options.terminal, runner));
  if (role !== "worker") {
    // Platforms wait three seconds for an answer: the first one must not pay for the start.
    await runner.warmUp();
    for (const adapter of adapters) {
      signal?.throwIfAborted();
      closers.add(() => adapter.stop());
      await adapter.start();
    }
  }

  signal?.throwIfAborted();
  if (role === "worker" && adapters.length === 0) logger.warn(`posting: ${NO_TOKENS}`);
  if (role !== "bot") {
    await startWork(
      { config, logger, stores, queues, adapters, clock, metrics, discover, recordAddress, hooks, ...reader },
      closers,
    );
  }
  const pages = role === "worker" ? null : config.pages;
  if (role !== "all" || isChatConfigured(config) || pages !== null) {
    const webhooks = adapters.flatMap((adapter) => adapter.webhooks ?? []);
    const routes = [
      createLivenessRoute(),
      createReadinessRoute(readReadiness),
      createMetricsRoute(observation.registry),
      ...(role === "worker" ? [] : webhooks),
    ];
    const stops = createStopSigner(config.encryptionKeys);
    const from = { stores, clock, logger, signer, stops, engine: reader.engine };
    const site = pages && createSiteListener({ ...from, settings: pages });
    const { host, port } = config;
    const server = await startWebServer({ host, port, routes, ...(site ? { others: site } : {}) });
    closers.add(() => server.close());
  }
  return { stores, checks, catalogue, platforms: adapters.map(({ name }) => name), close: () => closers.closeAll() };
}

function openTerminal(terminal: Terminal, runner: StoppableRunner): ChatAdapter {
  return createTerminalAdapter({ ...terminal, runner, settle: runner.settle });
}
