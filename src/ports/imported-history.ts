import type { Span } from "../policy/types.js";
import type { ChangeRecord, ComparisonOutcome } from "./changes.js";

/** A read that was imported before, by its origin. */
export interface ImportedRead {
  readonly origin: string;
  readonly snapshotId: number;
  readonly versionId: number | null;
}

/** A clause of a version that is a provision. */
export interface ProvisionPlace {
  readonly provisionId: number;
  /** Index of the clause in the version. */
  readonly index: number;
  readonly quote: string;
}

/** What is known of a provision from before its document was tracked. */
export interface ProvisionPast {
  readonly provisionId: number;
  readonly firstSeenAt: Date;
  readonly firstVersionId: number;
  /** Oldest first; each differs from the one before it. */
  readonly wordings: readonly { readonly versionId: number; readonly clause: Span }[];
  /** The last of them is the wording the provision was first tracked with. */
  readonly unchanged: boolean;
}

/** A document's past, as an import found it. */
export interface DocumentPast {
  readonly documentId: number;
  /** The version in which tracking began: the provisions' past leads up to it. */
  readonly baseVersionId: number;
  /** Versions that were in force, and since when. */
  readonly versions: readonly { readonly versionId: number; readonly at: Date }[];
  readonly provisions: readonly ProvisionPast[];
}

/** How far an import of a document has come. */
export interface ImportMark {
  readonly documentId: number;
  /** The archive: "ota:<first commit>", "wayback". */
  readonly source: string;
  /** The newest read that was dealt with. */
  readonly lastOrigin: string;
  readonly finishedAt: Date;
}

export interface HistoryStore {
  listImported(documentId: number): Promise<ImportedRead[]>;
  /** A change between two versions of the past: settled at once, marked as imported, never planned for delivery. Idempotent by pair. */
  saveImportedChange(outcome: ComparisonOutcome): Promise<ChangeRecord>;
  /** The clauses of an accepted version that are provisions which still stand. */
  listProvisionPlaces(versionId: number): Promise<ProvisionPlace[]>;
  /** Writes since when versions, provisions and the document itself are on record. Idempotent. */
  savePast(past: DocumentPast): Promise<void>;
  findImportMark(documentId: number, source: string): Promise<ImportMark | null>;
  saveImportMark(mark: ImportMark): Promise<void>;
}
