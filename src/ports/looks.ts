import type { Stretch } from "../policy/looks/stretch.js";

/** A text of a document that waits to be seen again. */
export interface Candidate {
  readonly documentId: number;
  /** The version it was compared with; once another one is current, the candidate says nothing any more. */
  readonly beforeVersionId: number;
  readonly versionId: number;
  readonly seenAt: Date;
  /** When the page is fetched again for its sake; null: a regular check decides. */
  readonly confirmAt: Date | null;
  /** Fetches for its sake so far, and those of the texts it replaced since the last regular check. */
  readonly looks: number;
}

/** What is known of a document between two looks: the text that waits, and the places that do not hold still. */
export interface LookStore {
  /**
   * Whether a look at a page that did not change has anything to decide: the version that waits and its snapshot, or zeroes
   * when only places are remembered; null when there is nothing.
   */
  findOpen(documentId: number): Promise<{ versionId: number; snapshotId: number } | null>;
  findCandidate(documentId: number): Promise<Candidate | null>;
  /** Replaces the one that waits, if any; null: none waits any more. */
  saveCandidate(documentId: number, candidate: Candidate | null): Promise<void>;
  /** Candidates whose fetch was due before `dueBefore` and did not come: they are due at `now` from then on. */
  takeOverdue(now: Date, dueBefore: Date, limit: number): Promise<Candidate[]>;
  /** Places that read otherwise at some look, first seen first. */
  listStretches(documentId: number): Promise<Stretch[]>;
  /** Replaces all of a document's. */
  saveStretches(documentId: number, stretches: readonly Stretch[]): Promise<void>;
}
