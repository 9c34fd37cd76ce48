import { NotFoundError } from "../errors.js";
import type { ChangeRecord, Clock, Platform, PolicyDocument, Provision, Stores } from "../ports.js";
import { groupBy } from "./group-by.js";
import { type RecentChanges, readRecentChanges } from "./recent-changes.js";

const TOP_RISKS = 10;
const TIMELINE = 50;

/** Everything on record about one platform: the fields of its page. */
export interface PlatformRecord {
  readonly platform: Platform;
  readonly documents: readonly PolicyDocument[];
  readonly recent: RecentChanges;
  /** The most severe standing clauses. */
  readonly risks: readonly Provision[];
  /** Confirmed changes, newest first. */
  readonly timeline: readonly ChangeRecord[];
  readonly readAt: Date;
}

/** What lists of platforms are read with. */
export interface PlatformRecordDeps {
  readonly stores: Pick<Stores, "documents" | "platforms" | "provisions" | "changes">;
  readonly clock: Clock;
}

/** Reads a platform's record by its slug. Throws `NotFoundError`. */
export async function readPlatformRecord(slug: string, { stores, clock }: PlatformRecordDeps): Promise<PlatformRecord> {
  const platform = await stores.platforms.findPlatformBySlug(slug);
  if (platform === null) throw new NotFoundError(`Platform ${slug}`);
  const platformId = platform.id;
  const standing = await stores.provisions.listProvisions({ platformId, limit: TOP_RISKS });
  return {
    platform,
    documents: await stores.documents.listDocuments(platformId),
    recent: await readRecentChanges({ platformId }, { stores, clock }),
    risks: standing.filter(({ severity }) => severity !== null),
    timeline: await stores.changes.listChanges({ platformId, limit: TIMELINE }),
    readAt: clock.now(),
  };
}

/** A platform with what a list says of it. */
export interface ListedPlatform {
  readonly platform: Platform;
  readonly documents: readonly PolicyDocument[];
}

/** Every platform on record with its documents, by name. */
export async function listPlatformRecords({ stores }: Pick<PlatformRecordDeps, "stores">): Promise<ListedPlatform[]> {
  const [platforms, documents] = await Promise.all([
    stores.platforms.listPlatforms(),
    stores.documents.listDocuments(),
  ]);
  const byPlatform = groupBy(documents, ({ platformId }) => platformId);
  return platforms.map((platform) => ({ platform, documents: byPlatform.get(platform.id) ?? [] }));
}
