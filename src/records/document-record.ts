import type { ChangeRecord, Clock, Platform, PolicyDocument, Provision, Stores, Version } from "../ports.js";
import { type Evidence, readEvidence } from "./evidence.js";
import { type RecentChanges, readRecentChanges } from "./recent-changes.js";
import { readRestlessPlaces, restlessLine } from "./restless-places.js";
import { type CheckResult, checkSnapshot } from "./snapshot-check.js";

const MOST_PROVISIONS = 400;
const MOST_CHANGES = 100;
const MOST_VERSIONS = 100;

/** Everything on record about one policy document: the fields of its page. */
export interface DocumentRecord {
  readonly document: PolicyDocument;
  readonly platform: Platform;
  /** The version watchers know; null while nothing was read. */
  readonly evidence: Evidence | null;
  readonly check: CheckResult | null;
  /** Standing, most severe first. */
  readonly provisions: readonly Provision[];
  readonly recent: RecentChanges;
  /** Confirmed and quiet, newest first. */
  readonly changes: readonly ChangeRecord[];
  /** Those that were current once, newest first. */
  readonly versions: readonly Version[];
  /** Places that do not hold still, a sentence each. */
  readonly restless: readonly string[];
  readonly readAt: Date;
}

/** What a document's record is read with. */
export interface DocumentRecordDeps {
  readonly stores: Pick<
    Stores,
    "documents" | "platforms" | "provisions" | "changes" | "versions" | "snapshots" | "looks"
  >;
  readonly clock: Clock;
}

/** Reads a document's record. Throws `NotFoundError`. */
export async function readDocumentRecord(id: number, { stores, clock }: DocumentRecordDeps): Promise<DocumentRecord> {
  const document = await stores.documents.getDocument(id);
  const evidence =
    document.currentVersionId === null
      ? null
      : await readEvidence(stores, await stores.versions.getVersion(document.currentVersionId));
  const versions = await stores.versions.listVersions(id, MOST_VERSIONS);
  return {
    document,
    platform: await stores.platforms.getPlatform(document.platformId),
    evidence,
    check: evidence && (await checkSnapshot(stores, evidence.snapshot)),
    provisions: await stores.provisions.listProvisions({ documentId: id, limit: MOST_PROVISIONS }),
    recent: await readRecentChanges({ documentId: id }, { stores, clock }),
    changes: await stores.changes.listChanges({ documentId: id, withQuiet: true, limit: MOST_CHANGES }),
    versions: versions.filter(({ acceptedAt }) => acceptedAt !== null),
    restless: (await readRestlessPlaces(stores, id)).map(restlessLine),
    readAt: clock.now(),
  };
}
