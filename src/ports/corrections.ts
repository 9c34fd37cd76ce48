import type { Direction, Severity } from "../policy/types.js";
import type { Delivery } from "./deliveries.js";
import type { AuditEntry } from "./settings.js";
import type { Viewer } from "./watches.js";

/** What of a change's card can be wrong: its sentence, its direction, its severity, that there is news at all, or something else. */
export const WRONG_PARTS = ["summary", "direction", "severity", "not-a-change", "other"] as const;
export type WrongPart = (typeof WRONG_PARTS)[number];

export type ReportState = "open" | "corrected" | "rejected";

/** That somebody finds a change's card wrong, and what came of it. */
export interface WrongReport extends Viewer {
  readonly id: number;
  readonly changeId: number;
  /** Where it was said. */
  readonly channelId: number;
  readonly part: WrongPart;
  /** In their own words, at most 500 characters; null where they said no more. */
  readonly words: string | null;
  /** Who says so: the person's ID on the platform, and their name as people know it there. */
  readonly actor: string;
  readonly actorName: string;
  readonly at: Date;
  readonly state: ReportState;
  readonly decidedByName: string | null;
  readonly decidedAt: Date | null;
  /** Why it was rejected. */
  readonly answer: string | null;
}

/** `audit` is written with it; it is told in the channel unless who says so may put it right themselves. */
export interface NewReport
  extends Pick<
    WrongReport,
    "changeId" | "channelId" | "part" | "words" | "actor" | "actorName" | "at" | "adapter" | "workspace"
  > {
  readonly isTold: boolean;
  readonly audit: AuditEntry;
}

/** What holds of a change for one workspace, over the shared record, which stays as it is. Null: as in the record. */
export interface Correction extends Viewer {
  readonly changeId: number;
  /** Counts the corrections of this change in this workspace; 1 is the first. */
  readonly revision: number;
  readonly headline: string | null;
  readonly direction: Direction | null;
  readonly severity: Severity | null;
  /** It is no change of substance here. */
  readonly withdrawn: boolean;
  readonly reason: string | null;
  readonly actor: string;
  readonly actorName: string;
  readonly at: Date;
}

/** What a correction sets; what it leaves out stays as it was corrected before. */
export type CorrectedFields = Partial<Pick<Correction, "headline" | "direction" | "severity" | "withdrawn">>;

export interface NewCorrection
  extends Pick<Correction, "changeId" | "adapter" | "workspace" | "reason" | "actor" | "actorName" | "at"> {
  readonly set: CorrectedFields;
  /** Open reports of these parts are answered by it. */
  readonly answers: readonly WrongPart[];
  readonly audit: AuditEntry;
}

/** What a correction came to. */
export interface Corrected {
  /** Whether it says anything that did not stand already. */
  readonly saved: boolean;
  readonly correction: Correction;
  /** The one that stood before it. */
  readonly before: Correction | null;
  readonly answered: readonly WrongReport[];
  /**
   * One for each channel of the workspace in which the change's card stands, addresses it has mail sent to among them: it is to
   * be drawn anew and its thread told.
   */
  readonly deliveries: readonly Delivery[];
}

export interface Rejection extends Viewer {
  readonly changeId: number;
  /** Only what was said there. */
  readonly channelId: number;
  /** Only reports of this part; without it, all. */
  readonly part?: WrongPart;
  readonly answer: string;
  readonly actorName: string;
  readonly at: Date;
  readonly audit: AuditEntry;
}

export interface ReportFilter {
  readonly channelId?: number;
  readonly workspace?: Viewer;
  readonly changeId?: number;
  readonly states?: readonly ReportState[];
  readonly limit: number;
  readonly offset?: number;
}

/** What people found wrong and put right: each write is one transaction with its audit entry and its deliveries. */
export interface CorrectionStore {
  /** The same person says the same of a change once while it is open: the one that stands is returned, with the newer words. */
  saveReport(report: NewReport): Promise<{ report: WrongReport; saved: boolean; deliveries: readonly Delivery[] }>;
  /** Throws `NotFoundError`. */
  getReport(id: number): Promise<WrongReport>;
  /** Newest first. */
  listReports(filter: ReportFilter): Promise<WrongReport[]>;
  /** Two at once are made one after the other; what each sets stands unless the later one sets it too. */
  correct(correction: NewCorrection): Promise<Corrected>;
  /** Answers open reports with why they are not right. Their channels are told once each. */
  reject(rejection: Rejection): Promise<{ answered: readonly WrongReport[]; deliveries: readonly Delivery[] }>;
  /** What stands of these changes for a workspace, and so for addresses that it has mail sent to. */
  findCorrections(viewer: Viewer, changeIds: readonly number[]): Promise<Correction[]>;
}
