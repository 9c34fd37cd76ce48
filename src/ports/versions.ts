import type { PolicyText } from "../policy/types.js";

export interface Snapshot {
  readonly id: number;
  readonly documentId: number;
  /** SHA-256 of the bytes as fetched (after transfer decoding), hex. */
  readonly sha256: string;
  readonly size: number;
  readonly contentType: string | null;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly finalUrl: string;
  readonly fetchedAt: Date;
  /** Where it was imported from, e.g. "ota:<commit>:<path>"; null for a fetch of our own. */
  readonly origin: string | null;
  /** The copy of the page in a public archive that is nearest to this fetch; null or absent while no archive has said so. */
  readonly archived?: ArchivedCopy | null;
}

/** What an archive answered: where its copy of a page stands, and when it was made. */
export interface ArchivedCopy {
  readonly url: string;
  readonly capturedAt: Date;
}

/** A page whose copy in an archive is to be looked for. */
export interface UnarchivedSnapshot {
  readonly id: number;
  readonly url: string;
  readonly fetchedAt: Date;
}

export type NewSnapshot = Omit<Snapshot, "id" | "size" | "origin" | "archived"> & {
  readonly bytes: Uint8Array;
  readonly origin?: string;
};

export interface SnapshotStore {
  /** Stores the bytes once by hash, compressed, and a row for this fetch of them. */
  saveSnapshot(snapshot: NewSnapshot): Promise<Snapshot>;
  getSnapshot(id: number): Promise<Snapshot>;
  /** The stored bytes, decompressed; the caller may re-hash them. */
  readBytes(sha256: string): Promise<Uint8Array>;
  /**
   * Snapshots of public documents that records rest on and of which no archive's copy is known, the newest first: those
   * nobody asked for since `askedBefore`.
   */
  listUnarchived(askedBefore: Date, limit: number): Promise<UnarchivedSnapshot[]>;
  /** Keeps what an archive answered; null: it has none, as far as it says. */
  saveArchived(id: number, copy: ArchivedCopy | null, now: Date): Promise<void>;
}

export interface SetAsideCount {
  /** In a word or two: "menu", "footer". */
  readonly reason: string;
  readonly lines: number;
}

export interface Version {
  readonly id: number;
  readonly documentId: number;
  readonly snapshotId: number;
  readonly extractor: string;
  /** SHA-256 of the extracted text (UTF-8), hex. */
  readonly textSha256: string;
  /** `comparableHash` of the text as it was when the version was saved; null when it was not given. */
  readonly comparableSha256: string | null;
  /** Version of the analyser that rated its provisions; null until accepted. */
  readonly analyser: string | null;
  readonly title: string | null;
  readonly language: string | null;
  readonly dateLine: string | null;
  /** How many lines of its page were set aside as no wording of the policy, by why; null when nobody counted. */
  readonly setAside: readonly SetAsideCount[] | null;
  readonly createdAt: Date;
  /** Clauses that stand as they were known, not as this snapshot has them; null: the text is the snapshot's. */
  readonly held?: readonly HeldOrigin[] | null;
  /** When it became the document's current version; null for one that never did (flap, unconfirmed). */
  readonly acceptedAt: Date | null;
}

/** A clause that was not confirmed when the version was accepted: it stands as it was known. */
export interface HeldOrigin {
  /** Index of the clause in the version. */
  readonly index: number;
  /** The version whose snapshot has these words. */
  readonly versionId: number;
}

export interface VersionWithText extends Version {
  readonly content: PolicyText;
}

/** A place in a version's text, in UTF-16 offsets. */
export interface TextPlace {
  readonly start: number;
  readonly end: number;
}

export interface NewVersion {
  readonly documentId: number;
  readonly snapshotId: number;
  readonly content: PolicyText;
  readonly comparableSha256?: string;
  /** Of a text that is not the snapshot's alone. */
  readonly held?: readonly HeldOrigin[];
  readonly now: Date;
}

export interface VersionStore {
  /** Idempotent by (snapshot, extractor); a text with held clauses by its words as well. */
  saveVersion(version: NewVersion): Promise<Version>;
  getVersion(id: number): Promise<Version>;
  readVersion(id: number): Promise<VersionWithText>;
  /** What stands at some places of a version's text, in their order; as `String.slice` gives it. */
  readSlices(id: number, places: readonly TextPlace[]): Promise<string[]>;
  /** Newest first, by the time they were read. */
  listVersions(documentId: number, limit: number): Promise<Version[]>;
}
