import type { Catalogue } from "../../catalogue/types.js";
import type { Discover } from "../../discovery/types.js";
import type { Logger } from "../../logger.js";
import type { CheckQueue, Clock, HookDesk, PolicyEngine, Stores, WatchLimits } from "../../ports.js";
import type { FindRecordAddress } from "../../records/record-address.js";
import type { LinkSigner } from "../../records/record-links.js";
import type { CommandContext, Reply } from "../types.js";
import type { ShownRecord } from "./last-shown.js";
import type { Command } from "./line/command.js";

/** What was looked at and how it is: `ok: null` is for a person to look at, though work goes on. Details hold no secrets. */
export interface ReadinessSummary {
  readonly ready: boolean;
  readonly checks: readonly { readonly name: string; readonly ok: boolean | null; readonly detail: string }[];
}

/** What the commands stand on; the composition root hands it over. */
export interface CommandDeps {
  readonly stores: Stores;
  readonly catalogue: Catalogue;
  readonly checks: CheckQueue;
  /** Looks for the policies of a site the catalogue lacks. */
  readonly discover: Discover;
  /** The analysis, on its own threads: nothing is analysed in a handler. */
  readonly engine: Pick<PolicyEngine, "extract" | "compare" | "question" | "answer" | "peers">;
  /** Why an address will never be read here, in words that complete "host is not read: …"; null when it may be. */
  readonly judgeUrl: (url: URL) => string | null;
  readonly clock: Clock;
  readonly logger: Pick<Logger, "error" | "warn">;
  readonly defaults: {
    readonly checkEveryMs: number;
    readonly confirmAfterMs: number;
    readonly watchLimits: WatchLimits;
  };
  /** How the process and what it stands on are, for those who may manage; not given: nobody knows. Answers within two seconds. */
  readonly readReadiness?: () => Promise<ReadinessSummary>;
  /** Fineprint's own version, for `about`. */
  readonly version: string;
  /** Where a record's page opens for whoever reads the answer; not given: records have no pages. */
  readonly recordAddress?: FindRecordAddress;
  /** Where record pages stand, and what signs links to them; not given: there are none. */
  readonly pages?: { readonly publicUrl: string; readonly signer: LinkSigner } | undefined;
  /** Mail can be sent. */
  readonly mail?: boolean;
  /** Makes secrets of endpoints outside and sends them messages; not given: there are none. */
  readonly hooks?: HookDesk;
  /** Waits; ends early when the signal aborts (rejecting is fine). */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/** Work that goes on after the answer, bounded; the signal aborts when the process stops. */
export type BackgroundWork = (signal: AbortSignal) => Promise<void>;

export interface HandlerDeps extends CommandDeps {
  background(work: BackgroundWork): void;
  /** The record that who asks was shown last in this place; null when nobody knows. */
  lastShown(): Promise<ShownRecord | null>;
}

/** One verb's handler. Throws `InputError` for what the person can put right. */
export type CommandHandler = (command: Command, context: CommandContext, deps: HandlerDeps) => Promise<Reply>;
