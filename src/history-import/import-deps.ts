import { FineprintError } from "../errors.js";
import type { Clock, PolicyEngine, Stores } from "../ports.js";

/** How far one document is: its reads are stored first, then compared. */
export interface ImportProgress {
  readonly step: "read" | "compared";
  readonly done: number;
  readonly total: number;
}

export interface ImportDeps {
  readonly stores: Pick<Stores, "platforms" | "documents" | "snapshots" | "versions" | "changes" | "history">;
  readonly engine: Pick<PolicyEngine, "extract" | "compare" | "readKnown">;
  readonly clock: Clock;
  /** Told before each read and each comparison. */
  readonly onProgress?: (progress: ImportProgress) => void;
  /**
   * Told of each read that the analysis cannot do with, which is then left out. Not given, such a read ends the document's
   * import, so that it can be tried again.
   */
  readonly leaveOut?: (at: Date, problem: string) => void;
}

/** The analysis gave up on a page: it took too long or broke. Another time it may not. */
export function isAnalysisFault(error: unknown): error is FineprintError {
  return error instanceof FineprintError && error.code.startsWith("analysis-");
}
