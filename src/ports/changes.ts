import type { ReadChange, ReadReport, ReadWording } from "../policy/clause-reading.js";
import type { ProvisionType } from "../policy/taxonomy.js";
import type {
  ChangeReport,
  ClausePair,
  ClauseRating,
  Direction,
  RatedClause,
  Severity,
  Span,
  Verdict,
} from "../policy/types.js";
import type { Correction } from "./corrections.js";
import type { KeptClause } from "./pipeline.js";
import type { Viewer } from "./watches.js";

/**
 * confirmed: seen again, news · quiet: accepted but never news (dates, noise, moves) · unconfirmed, flap: what earlier releases
 * recorded at the first look and did not find at the second; nothing becomes one any more.
 */
export type ChangeStatus = "unconfirmed" | "confirmed" | "quiet" | "flap";

export interface ChangeRecord {
  readonly id: number;
  readonly documentId: number;
  readonly beforeVersionId: number;
  readonly afterVersionId: number;
  readonly status: ChangeStatus;
  readonly detectedAt: Date;
  readonly confirmedAt: Date | null;
  readonly verdict: Verdict;
  readonly severity: Severity | null;
  readonly direction: Direction | null;
  readonly flags: ChangeReport["flags"];
  /** One sentence that says what changed; null on records made before there was one, and where nothing is told. */
  readonly headline: string | null;
  /** What the change does, most important first; empty on records made before this was told. */
  readonly told: ChangeReport["told"];
  readonly summary: readonly string[];
  readonly facts: ChangeReport["facts"];
  readonly analyser: string;
  /** The earlier version the text went back to, when `flags` has `reverted`. */
  readonly revertedToVersionId: number | null;
  /** Found in an archive's record of the past, not by a check of our own; never posted. */
  readonly imported: boolean;
  /** The analyser that told of it after it was confirmed: headline, told facts and direction are then its. */
  readonly toldLater?: LaterTelling;
  /** What the workspace that reads it has put right; the fields above are then as corrected. */
  readonly correction?: StandingCorrection;
}

/** A confirmed change that nothing was told of. */
export type UntoldChange = Pick<ChangeRecord, "id" | "beforeVersionId" | "afterVersionId">;

/** What an analyser tells of it later; no headline where there is nothing to tell. */
export interface NewTelling extends Pick<ChangeRecord, "headline" | "told" | "direction"> {
  readonly analyser: string;
}

/** What was sealed of a change that was told of later. */
export interface LaterTelling {
  readonly analyser: string;
  /** The direction as it was confirmed. */
  readonly sealedDirection: Direction | null;
}

/** A correction over the shared record, and what the record itself says. */
export interface StandingCorrection extends Correction {
  readonly shared: Pick<ChangeRecord, "headline" | "direction" | "severity">;
}

/** A clause change as stored, with the provision it touches, if any. */
export interface ClauseChangeRecord extends ReadChange {
  readonly ordinal: number;
  readonly provisionId: number | null;
  /** By what the reading of the words that it shows is kept; null where there is none. */
  readonly wording: string | null;
}

export interface Provision extends ClauseRating {
  readonly id: number;
  readonly documentId: number;
  readonly title: string;
  readonly firstSeenAt: Date;
  readonly firstVersionId: number;
  /** Null while it stands in the document's current version. */
  readonly endedAt: Date | null;
  readonly lastVersionId: number;
  readonly analysedAt: Date;
  readonly analyser: string;
  /** The clause where it stands in `lastVersionId`. */
  readonly clause: Span;
  /** By what the reading of the clause is kept; null in records from before readings were kept. */
  readonly wording: string | null;
}

/** One wording of a provision over time. */
export interface ProvisionWording {
  readonly versionId: number;
  readonly acceptedAt: Date;
  readonly clause: Span;
}

/** What the compare step decided about a new version, committed in one transaction. */
export interface ComparisonOutcome {
  readonly documentId: number;
  readonly beforeVersionId: number;
  readonly afterVersionId: number;
  /** Its readings are kept with it. */
  readonly report: ReadReport;
  readonly revertedToVersionId: number | null;
  /** When the change was first seen. */
  readonly detectedAt?: Date;
  /** When it was decided; the time of the change, too, where `detectedAt` is not given. */
  readonly now: Date;
}

/**
 * Makes a version the document's current one, carries provisions over along the pairs and rates what is new. The
 * document's state is not touched: `recordVerified` follows.
 */
export interface Acceptance {
  readonly documentId: number;
  readonly versionId: number;
  /** Pairs from the version that was current; null for a baseline. */
  readonly pairs: readonly ClausePair[] | null;
  /**
   * New clauses that say the same under the same headings as the clause they are paired with: their provisions stay as
   * they are. By index; only when the version that was current has been rated by the same analyser.
   */
  readonly unchanged?: readonly number[];
  /** Ratings of the other clauses that carry a known type (a provision each); headings and `other` clauses are left out. */
  readonly rated: readonly RatedClause[];
  /** Their readings, by wording. */
  readonly readings?: readonly ReadWording[];
  readonly titles: readonly string[];
  readonly analyser: string;
  readonly now: Date;
}

export interface ChangeStore {
  /** A baseline: the first version, or a new extractor's. No change record. */
  acceptBaseline(acceptance: Acceptance): Promise<void>;
  /** Accepts the version and stores a quiet change (date-only, moved, editorial …) or none when the verdict is `none`. */
  acceptQuietly(outcome: ComparisonOutcome, acceptance: Acceptance): Promise<ChangeRecord | null>;
  /**
   * Accepts the version and stores its change as confirmed and still to be planned, in one transaction; only now it gets its
   * number. Idempotent by (before, after). Like `acceptQuietly` it throws "stale-comparison" when `before` is not the current
   * version any more.
   */
  confirm(outcome: ComparisonOutcome, acceptance: Acceptance): Promise<ChangeRecord>;
  /** Confirmed changes whose deliveries are to be planned, oldest first; of one document when it is given. */
  findUnplanned(limit: number, documentId?: number): Promise<ChangeRecord[]>;
  markPlanned(changeId: number, now: Date): Promise<void>;
  /** Confirmed news without a headline that was not looked at since, newest first. */
  listUntold(limit: number): Promise<UntoldChange[]>;
  /** Keeps what is told of one, beside what it was confirmed with; once. */
  saveTelling(changeId: number, telling: NewTelling): Promise<void>;
  getChange(id: number): Promise<ChangeRecord>;
  listClauseChanges(changeId: number): Promise<ClauseChangeRecord[]>;
  /** Quiet changes of the documents settled from `since` up to `until`, without imported ones. */
  countQuiet(documentIds: readonly number[], since: Date, until: Date): Promise<number>;
  /** Confirmed changes of these documents detected since, with their clauses, newest first; imported ones too. */
  listScored(documentIds: readonly number[], since: Date, limit: number): Promise<ScoredChange[]>;
  /** Confirmed changes, newest first. */
  listChanges(filter: ChangeFilter): Promise<ChangeRecord[]>;
}

/** A confirmed change with what its clauses were rated, for looking back over many at once. */
export interface ScoredChange {
  readonly id: number;
  readonly documentId: number;
  readonly platformId: number;
  readonly severity: Severity | null;
  readonly detectedAt: Date;
  readonly headline: string | null;
  readonly clauses: readonly Pick<ClauseChangeRecord, "kind" | "types" | "score" | "before" | "after">[];
}

export interface ChangeFilter {
  readonly platformId?: number;
  readonly documentId?: number;
  readonly since?: Date;
  /** Detected before this. */
  readonly until?: Date;
  readonly atLeast?: Severity;
  /** Only of these documents; none of them: nothing. */
  readonly documentIds?: readonly number[];
  /** Only changes with a clause of this type. */
  readonly type?: ProvisionType;
  /** Only those that come after this one in the list: the last of the page before. */
  readonly after?: Pick<ChangeRecord, "id" | "detectedAt">;
  /** Quiet changes too (timeline). */
  readonly withQuiet?: boolean;
  /** Only of documents the workspace may see. */
  readonly viewer?: Viewer;
  /** Whose corrections count for `atLeast`. */
  readonly correctedBy?: Viewer;
  readonly limit: number;
}

/** The rating of a clause without its reasons, by the place where it starts in its version. */
export interface RatedStart extends Omit<ClauseRating, "reasons"> {
  readonly start: number;
}

/** What is looked for in the words of provisions. */
export interface ProvisionSearch {
  /** Words, "whole phrases", -without. Never an error, whatever it holds. */
  readonly words: string;
  readonly type?: ProvisionType;
  /** Only of documents the workspace may see. */
  readonly viewer?: Viewer;
  readonly limit: number;
  /** How many to pass over. */
  readonly offset: number;
}

export interface ProvisionStore {
  getProvision(id: number): Promise<Provision>;
  /** Standing provisions, highest score first. */
  listProvisions(filter: {
    platformId?: number;
    documentId?: number;
    type?: ProvisionType;
    /** Only of documents the workspace may see. */
    viewer?: Viewer;
    limit: number;
  }): Promise<Provision[]>;
  /** Standing provisions of other platforms whose leading type it is, highest score first; known by a hash of their words. */
  listOfOthers(filter: {
    type: ProvisionType;
    /** The platform that is left out. */
    platformId: number;
    /** Only of documents the workspace may see. */
    viewer?: Viewer;
    limit: number;
  }): Promise<KeptClause[]>;
  /** Standing provisions whose title or words hold all the words, in any of their forms; highest score first. */
  searchProvisions(filter: ProvisionSearch): Promise<Provision[]>;
  /** For each type, on how many platforms a standing provision has it. */
  countTypes(viewer?: Viewer): Promise<{ type: ProvisionType; platforms: number }[]>;
  /** The words of some provisions, as they stand or stood last. */
  readQuotes(ids: readonly number[]): Promise<ReadonlyMap<number, string>>;
  /** Ratings of the provisions in a version that was or is current, each with the place where its clause starts. */
  listRatedStarts(versionId: number): Promise<RatedStart[]>;
  /** The provision whose clause starts there in the version; null when none does. */
  findProvisionAt(versionId: number, start: number): Promise<Provision | null>;
  /** Each differs from the one before it, oldest first; a wording that was gone and came back stands twice. */
  listWordings(provisionId: number): Promise<ProvisionWording[]>;
  /** Confirmed changes that touched the provision, newest first. */
  listRelatedChanges(provisionId: number, limit: number): Promise<ChangeRecord[]>;
  /**
   * Platforms with a standing provision of the type, and platforms with a readable document at all; of one document type
   * ("terms", "privacy") when it is given.
   */
  countPrevalence(type: ProvisionType, documentType?: string): Promise<{ withType: number; platforms: number }>;
}
