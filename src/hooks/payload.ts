import type { ExportedChange } from "../export/types.js";
import type { Severity } from "../policy/types.js";
import type { HookEvent } from "../ports.js";

/** A change as a message carries it: what its card says. All else is on record under its ID. */
export interface HookedChange
  extends Pick<
    ExportedChange,
    | "id"
    | "detectedAt"
    | "confirmedAt"
    | "severity"
    | "direction"
    | "flags"
    | "headline"
    | "sentence"
    | "told"
    | "factsLine"
    | "evidence"
    | "analyser"
  > {
  /** As the workspace's own profile rates it; the same as `severity` where it says nothing. */
  readonly severityForYou: Severity | null;
  /** How many told facts were left out because the message would be too large. */
  readonly toldLeftOut: number;
  /** How many clauses changed. */
  readonly clauses: number;
  /** Its page, where there is one that opens. */
  readonly page: string | null;
}

/** The policy a message is about. */
export interface HookedDocument {
  /** `D-12` */
  readonly id: string;
  readonly platform: string;
  readonly type: string;
  readonly label: string;
  readonly sourceUrl: string;
}

/** What a channel decided. */
export interface HookedDecision {
  /** acknowledged, assigned, not-material, escalated, or reopened: what was decided is taken back. */
  readonly kind: string;
  readonly by: string | null;
  readonly to: string | null;
  readonly reason: string | null;
  readonly at: string;
}

/** What the workspace put right of a change; what it left as it is in the record is null. */
export interface HookedCorrection {
  readonly headline: string | null;
  readonly direction: string | null;
  readonly severity: string | null;
  /** It is no change of substance here. */
  readonly withdrawn: boolean;
  readonly by: string | null;
  readonly reason: string | null;
  readonly at: string;
}

/** A day that comes near, with the words that set it. */
export interface HookedDeadline {
  /** ISO, e.g. 2026-07-01. */
  readonly day: string;
  /** "Object by 1 July 2026" */
  readonly words: string;
  readonly quotes: readonly string[];
}

/** How a document can be read. */
export interface HookedReading {
  readonly state: string;
  readonly since: string;
  readonly problem: string | null;
}

/** The body of a message, as docs/schemas/webhook.schema.json describes it. Times are ISO 8601, UTC. */
export interface HookPayload {
  readonly type: HookEvent;
  /** When it happened, not when it was sent. */
  readonly timestamp: string;
  readonly data: {
    readonly schema: "fineprint.webhook/1";
    /** What happened, in one sentence. */
    readonly summary: string;
    readonly workspace: { readonly platform: string; readonly id: string };
    /** The platform's ID of the channel it happened in. */
    readonly channel: string | null;
    readonly document: HookedDocument | null;
    readonly change: HookedChange | null;
    readonly decision: HookedDecision | null;
    readonly correction: HookedCorrection | null;
    readonly deadline: HookedDeadline | null;
    readonly reading: HookedReading | null;
  };
}
