import { createHash } from "node:crypto";
import type { NextJob } from "../../jobs/job.js";
import type { Outcome } from "../../jobs/outcome.js";
import { nextJobs, ROUTE } from "../../jobs/pipeline.js";
import type { Step, StepDeps } from "../../jobs/step.js";
import { createLogger } from "../../src/logger.js";
import type { PageRead, Stores } from "../../src/ports.js";
import { directEngine } from "../../test/support/direct-engine.js";

export const HOUR = 3_600_000;

export { directEngine as engine } from "../../test/support/direct-engine.js";

/** The real steps and stores over one document whose page the caller sets, on a clock of its own. */
export class Replay {
  time: Date;
  readonly outcomes: Outcome[] = [];
  readonly #later: { job: NextJob; at: number }[] = [];
  #page: { bytes: Uint8Array; contentType: string } = { bytes: new Uint8Array(), contentType: "" };
  readonly #deps: StepDeps;

  constructor(
    stores: Stores,
    readonly documentId: number,
    start = new Date("2026-01-05T08:00:00Z"),
  ) {
    this.time = start;
    this.#deps = {
      ...{ stores, engine: directEngine, adapters: new Map(), logger: createLogger("silent") },
      fetcher: { fetchPage: async ({ url }) => this.#read(url), close: async () => {} },
      clock: { now: () => new Date(this.time) },
      settings: { checkEveryMs: 12 * HOUR, confirmAfterMs: HOUR / 6 },
      enqueue: async () => {},
    };
  }

  /** A check of the page as it is now, and of what waits to be seen again; `days` after the last one. */
  async check(bytes: Uint8Array, contentType: string, days: number): Promise<Outcome[]> {
    return this.checkAt(bytes, contentType, new Date(this.time.getTime() + days * 24 * HOUR));
  }

  /** The same at a given time; one that has passed is now. */
  async checkAt(bytes: Uint8Array, contentType: string, at: Date): Promise<Outcome[]> {
    this.#page = { bytes, contentType };
    this.time = new Date(Math.max(this.time.getTime() + 1, at.getTime()));
    const from = this.outcomes.length;
    await this.#run([{ step: "fetch", id: `replay-${this.time.getTime()}`, payload: { documentId: this.documentId } }]);
    for (let next = this.#later.shift(); next; next = this.#later.shift()) {
      this.time = new Date(Math.max(this.time.getTime(), next.at));
      await this.#run([next.job]);
    }
    return this.outcomes.slice(from);
  }

  async #run(jobs: readonly NextJob[]): Promise<void> {
    const waiting = [...jobs];
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      if (job.step === "notify") continue;
      this.time = new Date(this.time.getTime() + 10);
      const step = ROUTE[job.step] as Step<typeof job.step>;
      const outcome = await step(job.payload as never, this.#deps, { last: true });
      this.outcomes.push(outcome);
      for (const next of nextJobs(outcome)) {
        if (next.delayMs) this.#later.push({ job: next, at: this.time.getTime() + next.delayMs });
        else waiting.push(next);
      }
    }
  }

  async #read(url: string): Promise<PageRead> {
    const { bytes, contentType } = this.#page;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const page = {
      bytes,
      sha256,
      contentType,
      status: 200,
      headers: {},
      finalUrl: url,
      etag: null,
      lastModified: null,
    };
    return { state: "ok", page };
  }
}
