import type { ReadingInstructions } from "../policy/extract/reading/instructions.js";
import type { Viewer } from "./watches.js";

export interface Platform {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
}

export type NewPlatform = Omit<Platform, "id">;

/** What the last read of a document came to. `disallowed`: by the site's robots.txt. `needs-browser`: scripts
 * write the page's text, and there is no browser to run them. `nothing-selected`: the document's reading instructions
 * select a part that the page does not have. `leads-elsewhere`: the page only leads to the policy. `stub`: hardly any text at
 * a first read. `cut-off`: it ends in the middle of a sentence. `another-document`: the address shows another one. `too-long`: the page came, and is more than is read or compared of one document. Everything but `ok` and `not-modified` is a failed read, never a change. */
export type ReadState =
  | "ok"
  | "not-modified"
  | "http-error"
  | "blocked"
  | "disallowed"
  | "needs-browser"
  | "timeout"
  | "too-large"
  | "empty"
  | "nothing-selected"
  | "too-long"
  | "not-text"
  | "unreachable"
  | "refused-address"
  | "too-many-redirects"
  | "wall"
  | "leads-elsewhere"
  | "stub"
  | "cut-off"
  | "another-document"
  | "collapsed"
  | "wrong-language";

/** Where a document stands: never read yet, last read fine, or unreadable since `stateSince`. */
export type DocumentState = "unverified" | "verified" | "unreadable";

export interface PolicyDocument {
  readonly id: number;
  readonly platformId: number;
  /** Document type ID of the catalogue: "privacy", "terms", "dpa" … or "other". */
  readonly type: string;
  readonly url: string;
  /** Its records are for every workspace; else only for those that watch it or ever have. */
  readonly isPublic: boolean;
  readonly state: DocumentState;
  readonly stateSince: Date;
  /** The last failed read, in words for people: which address, what happened. Null unless unreadable or failing. */
  readonly problem: string | null;
  /** Where a page that is gone seems to stand now; null when nothing was found, and while it can be read. */
  readonly replacementUrl: string | null;
  readonly readState: ReadState | null;
  readonly failedReads: number;
  /** Own cadence in ms; null = the default of the configuration. */
  readonly checkEveryMs: number | null;
  readonly nextCheckAt: Date;
  readonly lastCheckedAt: Date | null;
  /** When the newest page that was dealt with was fetched: an older one says nothing any more. */
  readonly lookedAt?: Date | null;
  /** Last check that found the current version's text: "last verified". */
  readonly lastVerifiedAt: Date | null;
  readonly firstTrackedAt: Date;
  /** For the next conditional request; they belong to `lastSnapshotId`. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly lastSnapshotId: number | null;
  /** The version watchers know. Advances last, when a change is confirmed. */
  readonly currentVersionId: number | null;
  /** How the document is to be read; absent or null: as pages are read in general. */
  readonly reading?: DocumentReading | null;
}

/** A document's reading instructions, and who gave them: an operator's outlast the catalogue's and a declaration's. */
export interface DocumentReading extends ReadingInstructions {
  readonly by: "catalogue" | "declaration" | "operator";
}

export interface NewDocument {
  readonly platformId: number;
  readonly type: string;
  readonly url: string;
  readonly reading?: DocumentReading | null;
}

/** A page that was read and is the one of the last snapshot, as the check reports it to the store. */
export interface GoodRead {
  readonly at: Date;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** A look at a document that is to begin. */
export interface NewLook {
  readonly now: Date;
  /** UTC ms: which look it is. */
  readonly askedAt: number;
  readonly lostBefore: Date;
}

export interface FailedRead {
  readonly at: Date;
  readonly readState: ReadState;
  readonly problem: string;
  /** Where the page seems to stand now; not given: what was found before stays. */
  readonly replacementUrl?: string | null;
}

export interface PlatformStore {
  /** Creates the platform or updates the one with the same slug. */
  savePlatform(platform: NewPlatform): Promise<Platform>;
  /** Creates the platform, or returns the one with the same slug as it stands: an address alone says less than what was read. */
  addPlatform(platform: NewPlatform): Promise<Platform>;
  getPlatform(id: number): Promise<Platform>;
  /** Those of the IDs that exist, by ID. */
  findPlatforms(ids: readonly number[]): Promise<Platform[]>;
  findPlatformBySlug(slug: string, viewer?: Viewer): Promise<Platform | null>;
  /** For a viewer: those with a document it may see. */
  listPlatforms(viewer?: Viewer): Promise<Platform[]>;
}

export interface DocumentStore {
  /** Creates the document, or returns the one of the same page. Due at once when new. */
  saveDocument(document: NewDocument, now: Date): Promise<PolicyDocument>;
  getDocument(id: number): Promise<PolicyDocument>;
  /** Those of the IDs that exist, by ID. */
  findDocuments(ids: readonly number[], viewer?: Viewer): Promise<PolicyDocument[]>;
  /** The document of a page, however its address is written: closing slash, scheme, "www.", tracking parameters. */
  findDocumentByUrl(url: string): Promise<PolicyDocument | null>;
  listDocuments(platformId?: number, viewer?: Viewer): Promise<PolicyDocument[]>;
  /** Marks the documents of these addresses as public: their records are shown in every workspace from now on. */
  publish(urls: readonly string[]): Promise<void>;
  /** Whether a workspace may see a document's records: it is public, or a channel there watches it or ever has. */
  isVisible(id: number, viewer: Viewer): Promise<boolean>;
  /**
   * Documents with an active watch whose check is due, longest overdue first. One that is being looked at since before
   * `lostBefore` is due as well: that look is lost.
   */
  findDue(now: Date, limit: number, lostBefore?: Date): Promise<PolicyDocument[]>;
  /**
   * Begins a look at a document: from fetching its page to having dealt with its text, one at a time. Null while another one
   * is under way; the one that was asked for at the same time may begin again, since its job may. A look that began before
   * `lostBefore` is lost. What records how a look ended ends it.
   */
  beginLook(id: number, look: NewLook): Promise<PolicyDocument | null>;
  /** Ends a look that came to nothing. */
  endLook(id: number): Promise<void>;
  scheduleCheck(id: number, at: Date): Promise<void>;
  scheduleChecks(due: readonly { id: number; at: Date }[]): Promise<void>;
  setCadence(id: number, everyMs: number | null): Promise<void>;
  /**
   * Sets the documents' cadences to the shortest wish of their active watches, where one without a wish wants
   * `defaultMs`; a check that is due later than that after `now` comes forward.
   */
  settleCadences(ids: readonly number[], defaultMs: number, now: Date): Promise<void>;
  /**
   * How the document is to be read from now on. It is due at once and read anew, whatever its validators say; the version
   * watchers know is then derived again, silently.
   */
  setReading(id: number, reading: DocumentReading | null, now: Date): Promise<PolicyDocument>;
  /** A read that worked; says nothing yet about the text, so state and failure counter stay as they are. */
  recordGoodRead(id: number, read: GoodRead): Promise<void>;
  /** Points the document to the snapshot whose text has been dealt with, and to its validators. "Seen" advances last. */
  recordSeen(id: number, snapshotId: number, at: Date): Promise<void>;
  /** The current version's text was found again: state becomes verified. Returns the state before. */
  recordVerified(id: number, at: Date): Promise<DocumentState>;
  /** A failed read. After `unreadableAfter` in a row the state becomes unreadable. Returns the document as it is then. */
  recordFailedRead(id: number, read: FailedRead, unreadableAfter: number): Promise<PolicyDocument>;
}
