import type { Answer, AskedQuestion, RatedPlace } from "../policy/answers.js";
import type { PlacedReading, ReadReport, TextToRead } from "../policy/clause-reading.js";
import type { ReadingInstructions } from "../policy/extract/reading/instructions.js";
import type { HeldText } from "../policy/looks/hold-text.js";
import type { ProvisionType } from "../policy/taxonomy.js";
import type { ClausePair, PolicyText } from "../policy/types.js";
import type { ReadState } from "./documents.js";

export interface PageRequest {
  readonly url: string;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** The `finalUrl` that gave both; they are sent to no other address of a redirect chain. Without it, to every one. */
  readonly validFor?: string | null;
  readonly signal?: AbortSignal;
  /** The page has no text without scripts, as far as is known: it is shown in a browser at once, where there is one. */
  readonly browser?: boolean;
}

/** Stands among a page's headers when a browser showed it: its bytes are what the browser had then, not what the server sent. */
export const RENDERED_HEADER = "x-fineprint-rendered";

export interface PageBody {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly contentType: string | null;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly finalUrl: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** The outcome of a read, typed: a failed read carries its state, words for people and whether trying again soon may help. */
export type PageRead =
  | { readonly state: "ok"; readonly page: PageBody }
  | { readonly state: "not-modified" }
  | {
      readonly state: Exclude<ReadState, "ok" | "not-modified">;
      readonly problem: string;
      readonly retryable: boolean;
      /** From the server's Retry-After, or how long its host is left alone. */
      readonly retryAfterMs?: number;
      /** The page was not asked for: its host has asked for patience. Says nothing about the page. */
      readonly postponed?: boolean;
    };

export interface PageFetcher {
  /** Never throws for what a server or a network does: that is a `PageRead`. */
  fetchPage(request: PageRequest): Promise<PageRead>;
  close(): Promise<void>;
}

/** A text with its `comparableHash`, which takes about as long as the extraction. */
export interface ExtractedPolicy extends PolicyText {
  readonly comparableSha256: string;
}

export interface PageToExtract {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly url: string;
  readonly reading?: ReadingInstructions | null;
}

/** The pairs of a comparison, and those whose clauses are to stand as they are known. */
export interface HoldPlan {
  readonly pairs: readonly ClausePair[];
  readonly held: readonly ClausePair[];
}

/** A text some clauses of which are held, and what it comes to. */
export interface HeldLook extends HeldText {
  readonly comparableSha256: string;
  readonly report: ReadReport;
}

/** The analysis, possibly on other threads; the functions behind it are pure and live in `src/policy`. */
export interface PolicyEngine {
  /**
   * Throws a `FineprintError` "not-text" for a page without a text that can be read (a protected or scanned PDF),
   * "nothing-selected" for one without the parts that `reading` selects, "too-long" for one longer than any policy, and
   * "analysis-timeout" or "analysis-failed" for one that takes more time or memory than there is.
   */
  extract(input: PageToExtract): Promise<ExtractedPolicy>;
  /** What changed, with the readings that are drawn with it. */
  compare(before: PolicyText, after: PolicyText): Promise<ReadReport>;
  /** The newer text with the given pairs at the known wording (`holdText`), compared with the known text and hashed. */
  hold(before: PolicyText, after: PolicyText, plan: HoldPlan): Promise<HeldLook>;
  /** Every clause but the headings, read whole: this is the one time a clause is read. */
  read(text: TextToRead): Promise<PlacedReading[]>;
  /** The same of the clauses that carry a known type: what becomes of a version when it is accepted. */
  readKnown(text: TextToRead): Promise<PlacedReading[]>;
  /** What a question asks. */
  question(text: string): Promise<AskedQuestion>;
  /**
   * Answers a question from texts as they stand. A text that was asked before is known by its key; only of the others the
   * words are loaded.
   */
  answer(question: string, texts: readonly KeptText[]): Promise<Answer>;
  /**
   * The clauses of other platforms that are most like one, closest first, at most one a platform and three in all; all of
   * them lead with the clause's type. Words are loaded only of those that were not compared before.
   */
  peers(clause: ComparedClause, others: readonly KeptClause[], load: LoadQuotes): Promise<KeptClause[]>;
  close(): Promise<void>;
}

/** A text that questions are asked of. */
export interface KeptText {
  /** What the text and its ratings are known by: it changes when they do. */
  readonly key: string;
  /** For the answer. */
  readonly name: string;
  /** Ratings that are on record; null: the clauses are rated where the text is asked. */
  load(): Promise<{ readonly text: PolicyText; readonly rated: readonly RatedPlace[] | null }>;
}

/** A clause that peers are looked for. */
export interface ComparedClause {
  readonly platformId: number;
  readonly quote: string;
  /** The leading one first. */
  readonly types: readonly ProvisionType[];
}

/** A clause that may be a peer. */
export interface KeptClause {
  /** What its words are known by: it changes when they do. */
  readonly key: string;
  readonly id: number;
  readonly platformId: number;
}

/** The words of some clauses by their IDs. */
export type LoadQuotes = (ids: readonly number[]) => Promise<ReadonlyMap<number, string>>;

/** What chat and CLI may ask of the pipeline. */
export interface CheckQueue {
  /** Enqueues a check of the document now; a check already under way is joined, not doubled. */
  requestCheck(documentId: number): Promise<void>;
  /** Sends planned deliveries now, without waiting for the next sweep. */
  sendNow(deliveries: readonly { readonly id: number; readonly dueAt: Date }[]): Promise<void>;
  /** Steps waiting, running and dead, for `/policy status`. */
  countJobs(): Promise<QueueCounts[]>;
}

export interface QueueCounts {
  readonly step: string;
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly dead: number;
}
