import type { ChatAdapter } from "../src/chat/types.js";
import type { Logger } from "../src/logger.js";
import type { Clock, HookDesk, Metrics, PageFetcher, PolicyDocument, PolicyEngine, Stores } from "../src/ports.js";
import type { FindRecordAddress } from "../src/records/record-address.js";
import type { NextJob, Payload, StepName } from "./job.js";
import type { Outcome } from "./outcome.js";

export interface PipelineSettings {
  /** Default cadence of a document's checks, ms. */
  readonly checkEveryMs: number;
  /** How much later a change must be seen again, ms. */
  readonly confirmAfterMs: number;
  /** For how long the audit log is kept, ms; not given: for ever. */
  readonly auditKeepMs?: number;
  /** How long pages and texts are kept that no record needs, ms; null or not given: for ever. */
  readonly keepUnquotedMs?: number | null;
  /** How long records are kept of texts in which the date line alone moved, ms; null or not given: for ever. */
  readonly keepDateLinesMs?: number | null;
}

/** How long a message may take to be sent, and how often its claim is renewed meanwhile, ms. */
export interface SendTiming {
  readonly limitMs: number;
  readonly renewMs: number;
}

/** What the steps work with. */
export interface StepDeps {
  readonly stores: Stores;
  readonly fetcher: PageFetcher;
  readonly engine: PolicyEngine;
  /** Chat platforms this process can post to, by name. */
  readonly adapters: ReadonlyMap<string, ChatAdapter>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly settings: PipelineSettings;
  /** Counts jobs and deliveries; not given: nothing is counted. */
  readonly metrics?: Metrics;
  /**
   * The address where a policy whose page is gone seems to stand now, or null. Asked once, when a document becomes
   * unreadable; not given: never asked.
   */
  readonly findReplacement?: (document: PolicyDocument) => Promise<string | null>;
  /** Where a record's page opens for whoever reads a card; not given: records have no pages. */
  readonly recordAddress?: FindRecordAddress;
  /** Sends messages to endpoints outside; not given: none are sent. */
  readonly hooks?: Pick<HookDesk, "send">;
  /** One turn of keeping proof; not given: nothing is sealed and no archive asked. */
  readonly keepProof?: () => Promise<{ readonly sealed: number; readonly archived: number }>;
  /** How long a message may take to be sent; the usual times unless told. */
  readonly sendTiming?: SendTiming;
  enqueue(jobs: readonly NextJob[]): Promise<void>;
}

/** Which try of the job this is. */
export interface Attempt {
  readonly last: boolean;
}

/**
 * One step: reads its records by ID, writes, returns what it came to. It may run twice with the same payload, at the same
 * time too, and must come to the same. An error it throws decides by `retryable` whether the job is tried again.
 */
export type Step<N extends StepName> = (payload: Payload<N>, deps: StepDeps, attempt: Attempt) => Promise<Outcome>;
