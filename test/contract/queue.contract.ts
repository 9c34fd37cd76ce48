import type { Job, Processor, Worker } from "bullmq";
import { UnrecoverableError } from "bullmq";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NextJob } from "../../jobs/job.js";
import { createQueues, type QueueConnection, type Queues } from "../../jobs/queues.js";
import { createLogger } from "../../src/logger.js";

export interface OpenQueue {
  readonly connection: QueueConnection;
  close(): Promise<void>;
}

/** What the pipeline relies on, whatever the queue runs on. */
export function describeQueue(name: string, open: () => Promise<OpenQueue>): void {
  describe(`queue on ${name}`, () => {
    let place: OpenQueue;
    let queues: Queues;
    let documentId = 1_000;
    const workers: Worker[] = [];

    beforeAll(async () => {
      place = await open();
      queues = await createQueues(place.connection, createLogger("silent"));
    });

    afterAll(async () => {
      await Promise.all(workers.map((worker) => worker.close()));
      await queues.close();
      await place.close();
    });

    function newJob(extra: Partial<NextJob<"fetch">> = {}): NextJob<"fetch"> {
      documentId += 1;
      return { step: "fetch", id: `fetch-D${documentId}-x`, payload: { documentId }, ...extra };
    }

    function work(run: Processor, lockMs = 30_000): Worker {
      const worker = queues.createWorker("fetch", run, {
        concurrency: 4,
        lockDuration: lockMs,
        stalledInterval: 500,
        maxStalledCount: 3,
        drainDelay: 1,
        settings: { backoffStrategy: () => 20 },
      });
      worker.on("error", () => {});
      workers.push(worker);
      return worker;
    }

    async function stop(worker: Worker): Promise<void> {
      workers.splice(workers.indexOf(worker), 1);
      await worker.close();
    }

    it("runs a job with its payload and forgets it", async () => {
      const seen: unknown[] = [];
      const worker = work(async (job) => seen.push(job.data));
      const job = newJob();
      await queues.enqueue([job]);
      await expect.poll(() => seen).toEqual([job.payload]);
      await stop(worker);
      expect(await countFetch()).toMatchObject({ waiting: 0, active: 0, delayed: 0 });
    });

    it("runs every job of a batch once", async () => {
      const jobs = Array.from({ length: 40 }, () => newJob());
      const seen: string[] = [];
      const worker = work(async (job) => seen.push(String(job.id)));
      await queues.enqueue(jobs);
      await expect.poll(() => seen.length).toBe(jobs.length);
      await stop(worker);
      expect(seen.toSorted()).toEqual(jobs.map((job) => job.id).toSorted());
    });

    it("does not take the same ID twice", async () => {
      const job = newJob();
      await queues.enqueue([job, job]);
      await queues.enqueue([job]);
      expect((await countFetch()).waiting).toBe(1);
      expect(await runAll(1)).toEqual([job.id]);
    });

    it("joins a job that waits or runs for the same thing, and takes the next one when it is done", async () => {
      const once = `once-${documentId}`;
      const [first, second, third] = [newJob({ once }), newJob({ once }), newJob({ once })];
      const seen: string[] = [];
      let finish = () => {};
      const running = new Promise<void>((resolve) => {
        finish = resolve;
      });
      const worker = work(async (job) => {
        seen.push(String(job.id));
        await running;
      });
      await queues.enqueue([first]);
      await expect.poll(() => seen).toEqual([first.id]);
      await queues.enqueue([second]);
      finish();
      await expect.poll(async () => (await countFetch()).active).toBe(0);
      await queues.enqueue([third]);
      await expect.poll(() => seen).toEqual([first.id, third.id]);
      await stop(worker);
    });

    it("keeps a delayed job back", async () => {
      const job = newJob({ delayMs: 400 });
      const started = Date.now();
      await queues.enqueue([job]);
      expect((await countFetch()).delayed).toBe(1);
      expect(await runAll(1)).toEqual([job.id]);
      expect(Date.now() - started).toBeGreaterThanOrEqual(395);
    });

    it("tries again until the tries are used up, then keeps the job as dead", async () => {
      const before = (await countFetch()).dead;
      const job = newJob();
      let tries = 0;
      const worker = work(async () => {
        tries += 1;
        throw new Error("no luck");
      });
      await queues.enqueue([job]);
      await expect.poll(async () => (await countFetch()).dead).toBe(before + 1);
      await stop(worker);
      expect(tries).toBe(3);
    });

    it("does not try an unrecoverable job again", async () => {
      const before = (await countFetch()).dead;
      let tries = 0;
      const worker = work(async () => {
        tries += 1;
        throw new UnrecoverableError("never");
      });
      await queues.enqueue([newJob()]);
      await expect.poll(async () => (await countFetch()).dead).toBe(before + 1);
      await stop(worker);
      expect(tries).toBe(1);
    });

    it("takes a job over whose worker is gone", async () => {
      const job = newJob();
      const runs: string[] = [];
      const gone = work(async () => {
        runs.push("gone");
        await new Promise(() => {});
      }, 300);
      await queues.enqueue([job]);
      await expect.poll(() => runs).toEqual(["gone"]);
      workers.splice(workers.indexOf(gone), 1);
      await gone.close(true);
      const worker = work(async (found) => runs.push(String(found.id)), 300);
      await expect.poll(() => runs, { timeout: 30_000 }).toEqual(["gone", job.id]);
      await stop(worker);
    });

    it("lets another job take the place of one that stalled too often", async () => {
      const before = (await countFetch()).dead;
      const once = `stalled-${documentId}`;
      const job = newJob({ once });
      const stall = () => {
        const worker = queues.createWorker("fetch", () => new Promise(() => {}), {
          lockDuration: 300,
          stalledInterval: 300,
          maxStalledCount: 0,
          drainDelay: 1,
        });
        worker.on("error", () => {});
        return worker;
      };
      const gone = stall();
      await queues.enqueue([job]);
      await expect.poll(async () => (await countFetch()).active).toBe(1);
      await gone.close(true);
      const other = stall();
      await expect.poll(async () => (await countFetch()).dead, { timeout: 30_000 }).toBe(before + 1);
      await other.close(true);
      const next = newJob({ once });
      await queues.enqueue([next]);
      expect(await runAll(1)).toEqual([next.id]);
    });

    it("finishes the job in hand when it closes, and takes no other", async () => {
      const jobs = [newJob(), newJob(), newJob(), newJob(), newJob()];
      const started: string[] = [];
      const finished: string[] = [];
      const worker = work(async (job: Job) => {
        started.push(String(job.id));
        await new Promise((resolve) => setTimeout(resolve, 150));
        finished.push(String(job.id));
      });
      await queues.enqueue(jobs);
      await expect.poll(() => started.length).toBeGreaterThan(0);
      await stop(worker);
      expect(finished.toSorted()).toEqual(started.toSorted());
      const counts = await countFetch();
      expect(counts).toMatchObject({ active: 0, waiting: jobs.length - started.length });
      expect((await runAll(jobs.length - started.length)).length).toBe(jobs.length - started.length);
    });

    it("repeats a schedule, once however often it is set", async () => {
      let runs = 0;
      const worker = queues.createWorker(
        "sweep",
        async () => {
          runs += 1;
        },
        { drainDelay: 1 },
      );
      worker.on("error", () => {});
      await queues.schedule("sweep", 200);
      await queues.schedule("sweep", 200);
      await expect.poll(() => runs, { timeout: 30_000 }).toBeGreaterThanOrEqual(3);
      await worker.close();
      const sweep = (await queues.countJobs()).find((counts) => counts.step === "sweep");
      expect(sweep).toMatchObject({ delayed: 1, waiting: 0, active: 0 });
    });

    async function countFetch() {
      const counts = (await queues.countJobs()).find(({ step }) => step === "fetch");
      if (!counts) throw new Error("fetch is not counted");
      return counts;
    }

    async function runAll(count: number): Promise<string[]> {
      const seen: string[] = [];
      const worker = work(async (job) => seen.push(String(job.id)));
      await expect.poll(() => seen.length, { timeout: 30_000 }).toBe(count);
      await stop(worker);
      return seen;
    }
  });
}
