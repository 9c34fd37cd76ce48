import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createCheckQueue } from "../../jobs/check-queue.js";
import { notifyJob, STEPS } from "../../jobs/job.js";
import { createQueues, type Queues } from "../../jobs/queues.js";
import { startWorkers, type WorkerDeps } from "../../jobs/worker.js";
import { createPageFetcher } from "../../src/fetch/page-fetcher.js";
import { createLogger } from "../../src/logger.js";
import { createMetrics } from "../../src/operations/metrics.js";
import type { CheckQueue, PageFetcher } from "../../src/ports.js";
import { Watch } from "../operations/support/alert-watch.js";
import { openTestDatabase, type TestDatabase } from "../support/database.js";
import { CaptureAdapter, engine } from "./support/pipeline.js";
import { policyHtml } from "./support/policy.js";

const HOUR = 3_600_000;
const NO_GAUGES = {
  countJobs: async () => [],
  summariseDeliveries: async () => ({ pending: 0, oldestPendingMs: 0, failed: 0, posted: 0 }),
  measureDatabase: async () => 1,
};
const clock = { now: () => new Date() };
const logger = createLogger("silent");

let database: TestDatabase;
let queues: Queues;
let checks: CheckQueue;
let server: Server;
let fetcher: PageFetcher;
const pages = new Map<string, string>();
const requests: string[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
  queues = await createQueues({ pool: database.queuePool }, logger);
  checks = createCheckQueue(queues, clock);
  fetcher = createPageFetcher({ allowPrivateHosts: ["127.0.0.1"], userAgent: "fineprint-test", robots: false });
  server = createServer((request, response) => {
    requests.push(request.url ?? "");
    const body = pages.get(request.url ?? "");
    response.writeHead(body ? 200 : 404, { "content-type": "text/html; charset=utf-8" }).end(body ?? "not found");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(async () => {
  server.close();
  await fetcher.close();
  await queues.close();
  await database.close();
});

const started: { close(): Promise<void> }[] = [];
/** A test that fails before it closes its workers must not leave them to the next one. */
afterEach(async () => void (await Promise.all(started.splice(0).map((workers) => workers.close()))));

async function start(adapter: CaptureAdapter, extra: Partial<WorkerDeps> = {}) {
  const workers = await startWorkers({
    ...{ stores: database.stores, queues, fetcher, engine, clock, logger, fetchConcurrency: 4 },
    adapters: new Map([[adapter.name, adapter]]),
    settings: { checkEveryMs: 12 * HOUR, confirmAfterMs: 0 },
    timing: { retryBaseMs: 20, lockMs: 2_000, stalledEveryMs: 500 },
    ...extra,
  });
  started.push(workers);
  return workers;
}

async function watch(path: string, channel = "policies"): Promise<number> {
  const { stores } = database;
  const now = clock.now();
  const platform = { slug: "marigold", name: "Marigold Notes", aliases: [], domains: [] };
  const { id: platformId } = await stores.platforms.savePlatform(platform);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  const document = await stores.documents.saveDocument({ platformId, type: "terms", url }, now);
  await stores.documents.scheduleCheck(document.id, new Date(now.getTime() + HOUR));
  const { id: channelId } = await stores.watches.saveChannel({ adapter: "capture", workspace: "w", channel });
  const settings = { threshold: "low", provisionType: null, digest: "off" } as const;
  await stores.watches.saveWatch({ channelId, documentId: document.id, settings, createdBy: "U1", now });
  return document.id;
}

const stateOf = async (id: number) => (await database.stores.documents.getDocument(id)).state;
const verifiedAt = async (id: number) =>
  (await database.stores.documents.getDocument(id)).lastVerifiedAt?.getTime() ?? 0;
const dead = async () => (await checks.countJobs()).reduce((sum, counts) => sum + counts.dead, 0);

describe("workers", () => {
  it("read, verify, find a change, confirm it and post it once", async () => {
    const adapter = new CaptureAdapter();
    pages.set("/terms", policyHtml());
    const id = await watch("/terms");
    const workers = await start(adapter);
    await checks.requestCheck(id);
    await expect.poll(() => stateOf(id)).toBe("verified");
    const first = await verifiedAt(id);
    await checks.requestCheck(id);
    await expect.poll(() => verifiedAt(id)).toBeGreaterThan(first);
    pages.set("/terms", policyHtml({ retention: "180 days" }));
    await checks.requestCheck(id);
    await expect.poll(() => adapter.sent.length).toBe(1);
    await expect.poll(async () => (await database.stores.deliveries.getDelivery(1)).status).toBe("posted");
    await workers.close();
    expect(adapter.sent[0]?.notice.summary).toContain("Marigold Notes");
    expect(await dead()).toBe(0);
  });

  it("keep their schedules, which a queue that was emptied has lost", async () => {
    const scheduled: string[] = [];
    const counted = { ...queues, schedule: async (step: string) => void scheduled.push(step) };
    const timing = { schedulesEveryMs: 20 };
    const workers = await start(new CaptureAdapter(), { queues: counted, timing });
    await expect.poll(() => scheduled.length).toBeGreaterThan(16);
    await workers.close();
    expect([...new Set(scheduled)].toSorted()).toEqual([
      "digest",
      "hooks",
      "prove",
      "prune",
      "remind",
      "renew",
      "sweep",
    ]);
  });

  it("sweeps what is due by itself", async () => {
    pages.set("/due", policyHtml({ nonce: "due" }));
    const id = await watch("/due");
    await database.stores.documents.scheduleCheck(id, clock.now());
    const settings = { checkEveryMs: 5_000, confirmAfterMs: 0 };
    const workers = await start(new CaptureAdapter(), { settings });
    await expect.poll(() => stateOf(id)).toBe("verified");
    await workers.close();
  });

  it("in two processes on one database share the work and post each change once", async () => {
    const adapters = [new CaptureAdapter(), new CaptureAdapter()] as const;
    const paths = Array.from({ length: 6 }, (_, number) => `/shared-${number}`);
    const ids: number[] = [];
    for (const path of paths) {
      pages.set(path, policyHtml({ nonce: path }));
      ids.push(await watch(path));
      await watch(path, "legal");
    }
    const both = await Promise.all(adapters.map((adapter) => start(adapter)));
    await Promise.all(ids.map((id) => checks.requestCheck(id)));
    await expect
      .poll(async () => (await Promise.all(ids.map(stateOf))).every((state) => state === "verified"))
      .toBe(true);
    for (const path of paths) pages.set(path, policyHtml({ retention: "180 days", nonce: path }));
    await Promise.all(ids.map((id) => checks.requestCheck(id)));
    const sent = () => adapters.flatMap((adapter) => adapter.sent.map(({ deliveryId }) => deliveryId));
    await expect.poll(() => sent().length).toBe(12);
    await Promise.all(both.map((workers) => workers.close()));
    expect(new Set(sent()).size).toBe(12);
    expect(await dead()).toBe(0);
  });

  it("join a check that is under way", async () => {
    pages.set("/joined", policyHtml({ nonce: "joined" }));
    const id = await watch("/joined");
    await Promise.all([checks.requestCheck(id), checks.requestCheck(id), checks.requestCheck(id)]);
    const fetches = (await checks.countJobs()).find(({ step }) => step === "fetch");
    expect(fetches?.waiting).toBe(1);
    const workers = await start(new CaptureAdapter());
    await expect.poll(() => stateOf(id)).toBe("verified");
    await workers.close();
    expect(requests.filter((path) => path === "/joined")).toHaveLength(1);
  });

  it("try a failing step again by the word of its error, and keep a dead job in sight, with its alert", async () => {
    pages.set("/broken", policyHtml({ nonce: "broken" }));
    const id = await watch("/broken");
    let tries = 0;
    const failing: PageFetcher = {
      fetchPage: () => {
        tries += 1;
        return Promise.reject(new Error("the disk is on fire"));
      },
      close: async () => {},
    };
    const before = await dead();
    const metrics = createMetrics(NO_GAUGES, STEPS);
    const alerts = new Watch();
    await alerts.scrape(metrics.expose);
    const workers = await start(new CaptureAdapter(), { fetcher: failing, metrics });
    await checks.requestCheck(id);
    await expect.poll(dead).toBe(before + 1);
    await workers.close();
    expect(tries).toBe(3);
    expect(alerts.firing()).toEqual([]);
    await alerts.scrape(metrics.expose);
    expect(alerts.firing()).toEqual(["FineprintJobsDead"]);
    const again = await start(new CaptureAdapter());
    await checks.requestCheck(id);
    await expect.poll(() => stateOf(id)).toBe("verified");
    await again.close();
  });

  it("post what a dead job under the delivery's own ID left behind", async () => {
    const adapter = new CaptureAdapter();
    const documentId = await watch("/dead-job");
    const { stores } = database;
    const { id: channelId } = await stores.watches.saveChannel({ adapter: "capture", workspace: "w", channel: "dead" });
    const plan = { channelId, kind: "unreadable", documentId, changeId: null, key: "dead" } as const;
    const [delivery] = await stores.deliveries.planDeliveries([plan], new Date(Date.now() - 5 * 60_000));
    if (!delivery) throw new Error("nothing was planned");
    const before = await dead();
    await queues.enqueue([{ ...notifyJob(delivery), payload: { deliveryId: -1 } }]);
    const workers = await start(adapter, { settings: { checkEveryMs: 5_000, confirmAfterMs: 0 } });
    await expect.poll(() => adapter.sent.map(({ deliveryId }) => deliveryId)).toContain(String(delivery.id));
    await workers.close();
    expect(await dead()).toBe(before + 1);
  });

  it("finish the job in hand before they close", async () => {
    pages.set("/slow", policyHtml({ nonce: "slow" }));
    const id = await watch("/slow");
    let started = false;
    const slow: PageFetcher = {
      fetchPage: async (request) => {
        started = true;
        await new Promise((resolve) => setTimeout(resolve, 300));
        return fetcher.fetchPage(request);
      },
      close: async () => {},
    };
    const workers = await start(new CaptureAdapter(), { fetcher: slow });
    await checks.requestCheck(id);
    await expect.poll(() => started).toBe(true);
    await workers.close();
    const counts = await checks.countJobs();
    expect(counts.filter(({ active }) => active > 0)).toEqual([]);
    expect(counts.find(({ step }) => step === "extract")?.waiting).toBe(1);
  });
});
