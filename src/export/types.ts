import type {
  ChangeFlag,
  ClauseChangeKind,
  Direction,
  LinkChange,
  Severity,
  Span,
  StatedFact,
  ToldFact,
  Verdict,
} from "../policy/types.js";
import type { TriageKind } from "../ports.js";

/** What an export can be written as. */
export const EXPORT_FORMATS = ["csv", "json", "md", "pdf"] as const;

/** One of them. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What can be exported: change records, the watches as the list an import takes, who did what, or what was found wrong. */
export const EXPORT_SUBJECTS = ["changes", "watches", "audit", "wrong"] as const;
export type ExportSubject = (typeof EXPORT_SUBJECTS)[number];

/** An export as it is handed over. */
export interface ExportFile {
  readonly name: string;
  /** In words; where the format is no text (PDF), the same as Markdown. */
  readonly text: string;
  /** Byte for byte as it is to arrive. */
  readonly bytes: Uint8Array;
}

/** The page a version was read from, and the hashes that prove it. Times are ISO 8601, UTC. */
export interface ExportedEvidence {
  readonly capturedAt: string;
  readonly snapshotSha256: string;
  readonly textSha256: string;
  readonly extractor: string;
  /** The document's own date line, word for word. */
  readonly ownDate: string | null;
  /** A copy in a public archive, where one said that it has one. */
  readonly archiveUrl: string | null;
  /** Who recorded it, when it was not a check of our own. */
  readonly recordedBy: string | null;
}

/** One clause change. Every quote stands in the stored text at its offsets. */
export interface ExportedClause {
  readonly kind: ClauseChangeKind;
  readonly types: readonly string[];
  readonly severity: Severity | null;
  readonly direction: Direction;
  /** `P-345` */
  readonly provision: string | null;
  readonly before: Span | null;
  readonly after: Span | null;
  /** Links that lead elsewhere now. */
  readonly links: readonly LinkChange[];
}

/** What a channel decided on a change. */
export interface ExportedTriage {
  readonly kind: TriageKind;
  readonly by: string;
  readonly at: string;
  readonly to: string | null;
  readonly reason: string | null;
  /** The same in one line. */
  readonly words: string;
}

/** One change record, as every format has it. */
export interface ExportedChange {
  /** `C-67` */
  readonly id: string;
  readonly platform: string;
  /** `D-12` */
  readonly document: string;
  readonly documentType: string;
  readonly documentLabel: string;
  readonly sourceUrl: string;
  readonly detectedAt: string;
  readonly confirmedAt: string | null;
  readonly imported: boolean;
  readonly severity: Severity | null;
  readonly direction: Direction | null;
  readonly verdict: Verdict;
  readonly flags: readonly ChangeFlag[];
  /** What happened, in one sentence. */
  readonly sentence: string;
  /** What changed, in one sentence of at most 160 characters; null on older records. */
  readonly headline: string | null;
  /** What the change does, most important first. */
  readonly told: readonly ToldFact[];
  /** What the workspace put right, by whom; the fields above are as corrected. Absent where nothing was. */
  readonly correction?: {
    readonly by: string;
    readonly at: string;
    readonly what: string;
    readonly reason: string | null;
  };
  readonly summary: readonly string[];
  readonly facts: readonly StatedFact[];
  /** The facts in one line; null when the text states none. */
  readonly factsLine: string | null;
  readonly clauses: readonly ExportedClause[];
  /** Clause changes, facts and sentences left out because their quote does not stand in the stored version. */
  readonly leftOut: number;
  readonly evidence: { readonly before: ExportedEvidence; readonly after: ExportedEvidence };
  readonly analyser: string;
  readonly triage: readonly ExportedTriage[];
}

/** A whole export, newest change first. */
export interface Export {
  readonly schema: "fineprint.export/1";
  readonly exportedAt: string;
  /** What it is about, in words: "what this channel watches, since 2026-01-01". */
  readonly about: string;
  readonly changes: readonly ExportedChange[];
  /** What is not in it, and why; empty when it is whole. */
  readonly notes: readonly string[];
}
