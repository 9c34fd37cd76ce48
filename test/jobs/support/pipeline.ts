import type { NextJob } from "../../../jobs/job.js";
import type { Outcome } from "../../../jobs/outcome.js";
import { nextJobs, ROUTE } from "../../../jobs/pipeline.js";
import { PutOff } from "../../../jobs/retry.js";
import type { Attempt, Step, StepDeps } from "../../../jobs/step.js";
import type { ChatAdapter, SendOutcome, SendRequest } from "../../../src/chat/types.js";
import { createLogger } from "../../../src/logger.js";
import type { ChannelRef, Stores, WatchSettings } from "../../../src/ports.js";
import { openTestDatabase, type TestDatabase } from "../../support/database.js";
import { directEngine } from "../../support/direct-engine.js";
import { Pages } from "./pages.js";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const URL_OF_TERMS = "https://marigold.example/terms";
export const CHANNEL: ChannelRef = { adapter: "capture", workspace: "w1", channel: "policies" };

/** A chat platform that keeps what it is given, and answers as the test says. */
export class CaptureAdapter implements ChatAdapter {
  readonly name = "capture";
  readonly sent: SendRequest[] = [];
  answer: (request: SendRequest) => SendOutcome | Promise<SendOutcome> = () => ({
    kind: "posted",
    message: { number: String(this.sent.length) },
  });

  async start(): Promise<void> {}
  async stop(): Promise<void> {}

  async send(request: SendRequest): Promise<SendOutcome> {
    this.sent.push(request);
    return this.answer(request);
  }
}

export { directEngine as engine } from "../../support/direct-engine.js";

/** The real steps and stores on a clock of the test's own; jobs run one after the other, delayed ones when their time comes. */
export class Pipeline {
  readonly pages = new Pages();
  readonly adapter = new CaptureAdapter();
  readonly outcomes: Outcome[] = [];
  readonly deps: StepDeps;
  time = new Date("2026-03-10T08:00:00Z");
  /** A job that puts itself off runs again when its wait is over, as in a queue; else what it throws is the test's. */
  keepsPutOff = false;
  private readonly later: { job: NextJob; at: number }[] = [];

  private constructor(readonly database: TestDatabase) {
    this.deps = {
      stores: database.stores,
      fetcher: this.pages,
      engine: directEngine,
      adapters: new Map([[this.adapter.name, this.adapter]]),
      clock: { now: () => new Date(this.time) },
      logger: createLogger("silent"),
      settings: { checkEveryMs: 12 * HOUR, confirmAfterMs: 10 * MINUTE },
      enqueue: async (jobs) => this.plan(jobs),
    };
  }

  static async open(): Promise<Pipeline> {
    return new Pipeline(await openTestDatabase());
  }

  get stores(): Stores {
    return this.database.stores;
  }

  /** Everything as it was when opened, on the same database. */
  async fresh(): Promise<Pipeline> {
    await this.database.reset();
    return new Pipeline(this.database);
  }

  async watch(settings: Partial<WatchSettings> = {}, ref: ChannelRef = CHANNEL, url = URL_OF_TERMS): Promise<number> {
    const { platforms, documents, watches } = this.stores;
    const platform = { slug: "marigold", name: "Marigold Notes", aliases: [], domains: ["marigold.example"] };
    const { id: platformId } = await platforms.savePlatform(platform);
    const document = await documents.saveDocument({ platformId, type: "terms", url }, this.time);
    const channel = await watches.saveChannel(ref);
    const wanted: WatchSettings = { threshold: "low", provisionType: null, digest: "off", ...settings };
    await watches.saveWatch({
      channelId: channel.id,
      documentId: document.id,
      settings: wanted,
      createdBy: "U1",
      now: this.time,
    });
    return document.id;
  }

  /** Lets time pass, running what is delayed until then, then runs the sweep and all that follows from it. */
  async check(afterMs = 0): Promise<Outcome[]> {
    await this.pass(afterMs);
    return this.run([{ step: "sweep", id: "sweep", payload: {} }]);
  }

  /** Lets time pass and runs the delayed jobs whose time comes. */
  async pass(ms: number): Promise<Outcome[]> {
    const until = this.time.getTime() + ms;
    const from = this.outcomes.length;
    for (;;) {
      this.later.sort((a, b) => a.at - b.at);
      const next = this.later[0];
      if (!next || next.at > until) break;
      this.later.shift();
      this.time = new Date(Math.max(next.at, this.time.getTime()));
      await this.run([next.job]);
    }
    this.time = new Date(until);
    return this.outcomes.slice(from);
  }

  async run(jobs: readonly NextJob[], attempt: Attempt = { last: true }): Promise<Outcome[]> {
    const from = this.outcomes.length;
    const waiting = [...jobs];
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      this.soon = waiting;
      this.time = new Date(this.time.getTime() + 5);
      const step = ROUTE[job.step] as Step<typeof job.step>;
      const outcome = await step(job.payload as never, this.deps, attempt).catch((error: unknown) => {
        if (!this.keepsPutOff || !(error instanceof PutOff)) throw error;
        return error;
      });
      if (outcome instanceof PutOff) {
        this.later.push({ job, at: this.time.getTime() + outcome.retryAfterMs });
        continue;
      }
      this.outcomes.push(outcome);
      this.plan(nextJobs(outcome));
    }
    return this.outcomes.slice(from);
  }

  private soon: NextJob[] = [];

  private plan(jobs: readonly NextJob[]): void {
    for (const job of jobs) {
      if (job.delayMs) this.later.push({ job, at: this.time.getTime() + job.delayMs });
      else this.soon.push(job);
    }
  }
}

export function kinds(outcomes: readonly Outcome[]): string[] {
  return outcomes.map((outcome) => outcome.kind);
}
