/**
 * The ports: what the domain needs from databases, queues and the network, in its own words.
 * Records are plain data with numeric IDs; people see them as D-12, C-67, P-345 (`src/record-id.ts`). Times are UTC `Date`s.
 */

import type { ReadingInstructions } from "./policy/extract/reading/instructions.js";
import type { ProvisionType } from "./policy/taxonomy.js";
import type {
  ChangeReport,
  ClauseChange,
  ClausePair,
  ClauseRating,
  Direction,
  PolicyText,
  RatedClause,
  Severity,
  Span,
  Verdict,
} from "./policy/types.js";

export interface Clock {
  now(): Date;
}

// ---------------------------------------------------------------- platforms and documents

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
 * select a part that the page does not have. Everything but `ok` and `not-modified` is a failed read, never a change. */
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
  | "not-text"
  | "unreachable"
  | "refused-address"
  | "too-many-redirects"
  | "wall"
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
  readonly readState: ReadState | null;
  readonly failedReads: number;
  /** Own cadence in ms; null = the default of the configuration. */
  readonly checkEveryMs: number | null;
  readonly nextCheckAt: Date;
  readonly lastCheckedAt: Date | null;
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

export interface FailedRead {
  readonly at: Date;
  readonly readState: ReadState;
  readonly problem: string;
}

export interface PlatformStore {
  /** Creates the platform or updates the one with the same slug. */
  savePlatform(platform: NewPlatform): Promise<Platform>;
  getPlatform(id: number): Promise<Platform>;
  findPlatformBySlug(slug: string, viewer?: Viewer): Promise<Platform | null>;
  /** For a viewer: those with a document it may see. */
  listPlatforms(viewer?: Viewer): Promise<Platform[]>;
}

export interface DocumentStore {
  /** Creates the document, or returns the one with the same URL. Due at once when new. */
  saveDocument(document: NewDocument, now: Date): Promise<PolicyDocument>;
  getDocument(id: number): Promise<PolicyDocument>;
  findDocumentByUrl(url: string): Promise<PolicyDocument | null>;
  listDocuments(platformId?: number, viewer?: Viewer): Promise<PolicyDocument[]>;
  /** Marks the documents of these addresses as public: their records are shown in every workspace from now on. */
  publish(urls: readonly string[]): Promise<void>;
  /** Whether a workspace may see a document's records: it is public, or a channel there watches it or ever has. */
  isVisible(id: number, viewer: Viewer): Promise<boolean>;
  /** Documents with an active watch whose check is due, longest overdue first. */
  findDue(now: Date, limit: number): Promise<PolicyDocument[]>;
  scheduleCheck(id: number, at: Date): Promise<void>;
  scheduleChecks(due: readonly { id: number; at: Date }[]): Promise<void>;
  setCadence(id: number, everyMs: number | null): Promise<void>;
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

// ---------------------------------------------------------------- snapshots and versions

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
}

export type NewSnapshot = Omit<Snapshot, "id" | "size" | "origin"> & {
  readonly bytes: Uint8Array;
  readonly origin?: string;
};

export interface SnapshotStore {
  /** Stores the bytes once by hash, compressed, and a row for this fetch of them. */
  saveSnapshot(snapshot: NewSnapshot): Promise<Snapshot>;
  getSnapshot(id: number): Promise<Snapshot>;
  /** The stored bytes, decompressed; the caller may re-hash them. */
  readBytes(sha256: string): Promise<Uint8Array>;
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
  readonly createdAt: Date;
  /** When it became the document's current version; null for one that never did (flap, unconfirmed). */
  readonly acceptedAt: Date | null;
}

export interface VersionWithText extends Version {
  readonly content: PolicyText;
}

export interface NewVersion {
  readonly documentId: number;
  readonly snapshotId: number;
  readonly content: PolicyText;
  readonly comparableSha256?: string;
  readonly now: Date;
}

export interface VersionStore {
  /** Idempotent by (snapshot, extractor). */
  saveVersion(version: NewVersion): Promise<Version>;
  getVersion(id: number): Promise<Version>;
  readVersion(id: number): Promise<VersionWithText>;
  /** Newest first, by the time they were read. */
  listVersions(documentId: number, limit: number): Promise<Version[]>;
}

// ---------------------------------------------------------------- changes and provisions

/** unconfirmed: seen once · confirmed: seen again, news · quiet: accepted but never news (dates, noise, moves) · flap: gone at the second look. */
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
  readonly summary: readonly string[];
  readonly facts: ChangeReport["facts"];
  readonly analyser: string;
  /** The earlier version the text went back to, when `flags` has `reverted`. */
  readonly revertedToVersionId: number | null;
  /** Found in an archive's record of the past, not by a check of our own; never posted. */
  readonly imported: boolean;
}

/** A clause change as stored, with the provision it touches, if any. */
export interface ClauseChangeRecord extends ClauseChange {
  readonly ordinal: number;
  readonly provisionId: number | null;
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
  readonly report: ChangeReport;
  readonly revertedToVersionId: number | null;
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
  readonly titles: readonly string[];
  readonly analyser: string;
  readonly now: Date;
}

export interface ChangeStore {
  /**
   * Idempotent by (before, after). Status unconfirmed. Replaces another unconfirmed change of the document, which becomes a flap.
   * The acceptance is kept for `confirm`. Like `acceptQuietly` and `confirm` it throws "stale-comparison" when `before`
   * is not the current version any more.
   */
  saveUnconfirmed(outcome: ComparisonOutcome, acceptance: Acceptance): Promise<ChangeRecord>;
  /** A baseline: the first version, or a new extractor's. No change record. */
  acceptBaseline(acceptance: Acceptance): Promise<void>;
  /** Accepts the version and stores a quiet change (date-only, moved, editorial …) or none when the verdict is `none`. */
  acceptQuietly(outcome: ComparisonOutcome, acceptance: Acceptance): Promise<ChangeRecord | null>;
  /** Accepts the version of an unconfirmed change as planned and marks it confirmed, in one transaction. Idempotent. */
  confirm(changeId: number, now: Date): Promise<ChangeRecord>;
  /** The unconfirmed change was gone at the second look. */
  markFlap(changeId: number, now: Date): Promise<void>;
  findUnconfirmed(documentId: number): Promise<ChangeRecord | null>;
  getChange(id: number): Promise<ChangeRecord>;
  listClauseChanges(changeId: number): Promise<ClauseChangeRecord[]>;
  /** Quiet changes of the documents settled from `since` up to `until`, without imported ones. */
  countQuiet(documentIds: readonly number[], since: Date, until: Date): Promise<number>;
  /** Confirmed changes, newest first. */
  listChanges(filter: ChangeFilter): Promise<ChangeRecord[]>;
}

export interface ChangeFilter {
  readonly platformId?: number;
  readonly documentId?: number;
  readonly since?: Date;
  readonly atLeast?: Severity;
  /** Quiet changes too (timeline). */
  readonly withQuiet?: boolean;
  /** Only of documents the workspace may see. */
  readonly viewer?: Viewer;
  readonly limit: number;
}

/** A standing provision as far as comparing needs it. */
export interface LikeProvision {
  readonly id: number;
  readonly platformId: number;
  readonly quote: string;
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
  /** Standing provisions of other platforms whose leading type it is, highest score first. */
  listOfOthers(filter: {
    type: ProvisionType;
    /** The platform that is left out. */
    platformId: number;
    /** Only of documents the workspace may see. */
    viewer?: Viewer;
    limit: number;
  }): Promise<LikeProvision[]>;
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

// ---------------------------------------------------------------- imported history

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

// ---------------------------------------------------------------- channels, watches, deliveries

/** Where a message can go: an adapter ("terminal", "slack", "discord"), its workspace or guild, its channel. */
export interface ChannelRef {
  readonly adapter: string;
  readonly workspace: string;
  readonly channel: string;
}

/** The workspace or guild somebody asks from: records of documents that only others know are not for them. */
export type Viewer = Omit<ChannelRef, "channel">;

export interface Channel extends ChannelRef {
  readonly id: number;
}

export type DigestSetting = "off" | "daily" | "weekly";

/** How often a digest comes. */
export type DigestRhythm = Exclude<DigestSetting, "off">;

export interface WatchSettings {
  /** Changes below it are not posted. */
  readonly threshold: Severity;
  /** Only changes that touch this type; null = all. */
  readonly provisionType: ProvisionType | null;
  readonly digest: DigestSetting;
}

export interface Watch extends WatchSettings {
  readonly id: number;
  readonly channelId: number;
  readonly documentId: number;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly mutedUntil: Date | null;
  /** Why the watch was switched off by us (channel gone, token revoked), or null. */
  readonly disabledReason: string | null;
}

export interface WatchStore {
  saveChannel(ref: ChannelRef): Promise<Channel>;
  getChannel(id: number): Promise<Channel>;
  /** Creates or updates the channel's watch of the document; tells which. Its workspace may see the document from then on. */
  saveWatch(watch: {
    channelId: number;
    documentId: number;
    settings: WatchSettings;
    createdBy: string;
    now: Date;
  }): Promise<{ watch: Watch; created: boolean }>;
  listWatches(filter: { channelId?: number; documentId?: number }): Promise<Watch[]>;
  removeWatches(ids: readonly number[]): Promise<void>;
  /** Nothing is posted for these watches before `until`; null = posted again from now on. Their settings stay. */
  muteWatches(ids: readonly number[], until: Date | null): Promise<void>;
  /** Sets the digest of all the channel's watches. */
  setDigest(channelId: number, digest: DigestSetting): Promise<void>;
  /** Channels of the workspace in which the person has set up a watch, at most `limit`. */
  listChannelsOf(person: { adapter: string; workspace: string; user: string }, limit: number): Promise<Channel[]>;
  /**
   * Switches off every watch of a channel that cannot be reached any more; saving a watch again switches it on. Returns
   * the watches that this call switched off.
   */
  disableWatches(channelId: number, reason: string): Promise<Watch[]>;
  /** The same for every channel of a workspace or guild that has let us go. */
  disableWorkspace(workspace: Omit<ChannelRef, "channel">, reason: string): Promise<void>;
}

/** A message's place on its platform, as the adapter gave it back. */
export type MessageRef = Readonly<Record<string, string>>;

/** change: a change card · unreadable, recovered: the coverage notices of rule 3 · digest: what changed since the last one. */
export type NoticeKind = "change" | "unreadable" | "recovered" | "digest";

/** Why a change is not posted: a watch is muted, its threshold or type filter leaves it out, or the channel's alert budget is spent. */
export type SkipKind = "muted" | "threshold" | "type" | "budget";

export type DeliveryStatus = "pending" | "sending" | "posted" | "failed" | "skipped";

export interface Delivery {
  readonly id: number;
  readonly channelId: number;
  readonly kind: NoticeKind;
  /** Null for a digest. */
  readonly documentId: number | null;
  readonly changeId: number | null;
  /** Natural key within the channel, e.g. "change-67": a second plan of the same notice finds this row. */
  readonly key: string;
  readonly status: DeliveryStatus;
  readonly attempts: number;
  readonly message: MessageRef | null;
  /** Why it failed or was skipped. */
  readonly reason: string | null;
  readonly skipKind: SkipKind | null;
  /** The delivery of the digest that lists this change's delivery. */
  readonly digestId: number | null;
  /** Of a digest: how often it comes, and the time it tells of (`until` excluded). */
  readonly rhythm: DigestRhythm | null;
  readonly since: Date | null;
  readonly until: Date | null;
  readonly plannedAt: Date;
  readonly claimedAt: Date | null;
  readonly postedAt: Date | null;
}

export interface NewDelivery {
  readonly channelId: number;
  readonly kind: Exclude<NoticeKind, "digest">;
  readonly documentId: number;
  readonly changeId: number | null;
  readonly key: string;
  /** Set when the notice is recorded but must not be posted (below threshold, muted): status skipped. */
  readonly skip?: string;
  readonly skipKind?: SkipKind;
  /** Skipped with the reason, as `budget`, when the channel has so many change cards since `CardBudget.since` already. */
  readonly budget?: { readonly limit: number; readonly reason: string };
}

/** What counts toward a channel's alert budget: its change cards that are posted or about to be, planned after `since`. */
export interface CardBudget {
  readonly channelId: number;
  readonly since: Date;
  /** Up to this delivery; without it, all. */
  readonly upTo?: number;
}

export interface DeliveryStore {
  /**
   * Idempotent by (channel, key). Returns the rows that stand now. Plans of the same channel that have a budget are made
   * one after the other; `budgetSince` is where its count begins.
   */
  planDeliveries(deliveries: readonly NewDelivery[], now: Date, budgetSince?: Date): Promise<Delivery[]>;
  countCards(budget: CardBudget): Promise<number>;
  getDelivery(id: number): Promise<Delivery>;
  /**
   * Takes a pending delivery for sending, or null when another worker has it or it is finished. One left in `sending`
   * since before `staleBefore` is taken too: its worker died, the message may or may not be out (`attempts` > 1 says so).
   */
  claim(id: number, now: Date, staleBefore: Date): Promise<Delivery | null>;
  markPosted(id: number, message: MessageRef, now: Date): Promise<void>;
  /**
   * Back to pending for another try. Unless the message may be out all the same, the attempt is not counted: the next one
   * is no repeat.
   */
  release(id: number, reason: string, mayHavePosted?: boolean): Promise<void>;
  markFailed(id: number, reason: string): Promise<void>;
  /** Pending or stale deliveries, for the sweep to pick up after a crash. */
  findUnfinished(staleBefore: Date, limit: number): Promise<Delivery[]>;
  listDeliveries(filter: { changeId?: number; channelId?: number; limit: number }): Promise<Delivery[]>;
}

// ---------------------------------------------------------------- digests

/** A channel's next digest of one rhythm: since when it tells, and when it is due. */
export interface DigestTurn {
  readonly channelId: number;
  readonly rhythm: DigestRhythm;
  readonly since: Date;
  readonly dueAt: Date;
}

/** What a due digest comes to. */
export interface DigestPlan {
  /** The time it is the digest of; at or after the turn's `dueAt`, not in the future. */
  readonly until: Date;
  readonly nextDueAt: Date;
  /** Documents whose changes it lists. */
  readonly documentIds: readonly number[];
  /** Nothing is posted unless it lists a change that the channel asked for and has not seen. */
  readonly onlyNews: boolean;
  readonly now: Date;
}

export interface DigestStore {
  /** Channels and rhythms that active watches ask for and no turn stands for. */
  findMissingTurns(limit: number): Promise<Pick<DigestTurn, "channelId" | "rhythm">[]>;
  /** Creates the turn unless the channel has one of the rhythm; it tells since its other turns do, where they began earlier. */
  openTurn(turn: DigestTurn): Promise<void>;
  /** Puts a turn off or forward; since when it tells stays. */
  moveTurn(turn: Pick<DigestTurn, "channelId" | "rhythm" | "dueAt">): Promise<void>;
  removeTurn(turn: Pick<DigestTurn, "channelId" | "rhythm">): Promise<void>;
  listTurns(channelId: number): Promise<DigestTurn[]>;
  /** Longest overdue first. */
  findDueTurns(now: Date, limit: number): Promise<DigestTurn[]>;
  /**
   * In one transaction: the digest's delivery, the changes' deliveries it lists (each stands in one digest), and the turn
   * moved on. Null when the turn is not as given any more (another worker was first), or when there is nothing to post.
   */
  planDigest(turn: DigestTurn, plan: DigestPlan): Promise<Delivery | null>;
  /** The changes' deliveries a digest lists, oldest first. */
  listDigest(deliveryId: number): Promise<Delivery[]>;
  /** Those the next digest would list by now, oldest first; with them what the one before could not tell. */
  listUndigested(turn: DigestTurn, documentIds: readonly number[], now: Date): Promise<Delivery[]>;
}

// ---------------------------------------------------------------- triage

/** What a channel can decide on a change. Each stands beside the others. */
export type TriageKind = "acknowledged" | "assigned" | "not-material" | "escalated";

/** One decision of a channel on a change. */
export interface TriageEntry {
  readonly changeId: number;
  readonly channelId: number;
  readonly kind: TriageKind;
  /** Who decided: the person's ID on the platform. */
  readonly actor: string;
  /** Their name as people know it there. */
  readonly actorName: string;
  readonly at: Date;
  /** Whom it is assigned or escalated to: the ID where it is known, and the name. */
  readonly assignee: string | null;
  readonly assigneeName: string | null;
  /** Why, in their words. Set for `not-material` and `escalated`. */
  readonly reason: string | null;
}

export interface TriageStore {
  /**
   * Records a decision; there is one of each kind. `first`: the one that stands stays. `last`: it is replaced, unless this
   * one says the same of the same person. Returns the one that stands, and whether this call made it.
   */
  saveTriage(entry: TriageEntry, stands: "first" | "last"): Promise<{ entry: TriageEntry; saved: boolean }>;
  /** What stands, oldest first. */
  listTriage(channelId: number, changeIds: readonly number[]): Promise<TriageEntry[]>;
  /** Takes back all that stands, and returns it. */
  reopen(changeId: number, channelId: number): Promise<TriageEntry[]>;
}

// ---------------------------------------------------------------- installations

/** That a workspace has let us in, for a chat platform that is installed in many. */
export interface Installation {
  readonly adapter: string;
  /** The `workspace` of its channels' refs. */
  readonly workspace: string;
  /** What the adapter keeps of it, tokens among it, encrypted by the adapter: the database never sees it open. */
  readonly sealed: string;
  readonly installedAt: Date;
}

export interface InstallationStore {
  /** Creates the workspace's installation or replaces it. */
  saveInstallation(installation: Installation): Promise<void>;
  /**
   * Replaces what is kept of an installation, unless it was replaced or removed meanwhile (`was` is not there any more).
   * Tells whether it did.
   */
  renewInstallation(was: Installation, sealed: string): Promise<boolean>;
  findInstallation(adapter: string, workspace: string): Promise<Installation | null>;
  /** Tells whether there was one. */
  removeInstallation(adapter: string, workspace: string): Promise<boolean>;
}

// ---------------------------------------------------------------- settings and audit

export interface SettingStore {
  /** Null when it was never saved. */
  readSetting(channelId: number, name: string): Promise<unknown>;
  saveSetting(channelId: number, name: string, value: unknown): Promise<void>;
}

export interface AuditEntry {
  readonly at: Date;
  readonly actor: string;
  readonly channelId: number | null;
  readonly verb: string;
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface AuditStore {
  append(entry: AuditEntry): Promise<void>;
  listAudit(filter: { channelId?: number; limit: number }): Promise<AuditEntry[]>;
}

/** Every store, as the composition root hands them out. A consumer names the ones it needs: `Pick<Stores, "documents">`. */
export interface Stores {
  readonly platforms: PlatformStore;
  readonly documents: DocumentStore;
  readonly snapshots: SnapshotStore;
  readonly versions: VersionStore;
  readonly changes: ChangeStore;
  readonly provisions: ProvisionStore;
  readonly history: HistoryStore;
  readonly watches: WatchStore;
  readonly deliveries: DeliveryStore;
  readonly digests: DigestStore;
  readonly triage: TriageStore;
  readonly installations: InstallationStore;
  readonly settings: SettingStore;
  readonly audit: AuditStore;
}

// ---------------------------------------------------------------- network, analysis, queue

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

/** The analysis, possibly on other threads; the functions behind it are pure and live in `src/policy`. */
export interface PolicyEngine {
  /**
   * Throws a `FineprintError` "not-text" for a page without a text that can be read (a protected or scanned PDF),
   * "nothing-selected" for one without the parts that `reading` selects, and
   * "analysis-timeout" or "analysis-failed" for one that takes more time or memory than there is.
   */
  extract(input: PageToExtract): Promise<ExtractedPolicy>;
  compare(before: PolicyText, after: PolicyText): Promise<ChangeReport>;
  rate(text: PolicyText): Promise<RatedClause[]>;
  close(): Promise<void>;
}

/** What chat and CLI may ask of the pipeline. */
export interface CheckQueue {
  /** Enqueues a check of the document now; a check already under way is joined, not doubled. */
  requestCheck(documentId: number): Promise<void>;
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
