import type { ChangeRecord, Clock, Stores } from "../ports.js";

const DAYS = 30;
const DAY_MS = 86_400_000;
const MOST = 50;

/** Changes of the last days, counted when they are asked for. */
export interface RecentChanges {
  readonly days: number;
  readonly since: Date;
  readonly until: Date;
  /** Newest first. */
  readonly changes: readonly ChangeRecord[];
  /** There are more than are listed. */
  readonly isCut: boolean;
}

/** The confirmed changes of a document or platform in the 30 days before now. */
export async function readRecentChanges(
  scope: { readonly documentId: number } | { readonly platformId: number },
  { stores, clock }: { readonly stores: Pick<Stores, "changes">; readonly clock: Clock },
): Promise<RecentChanges> {
  const until = clock.now();
  const since = new Date(until.getTime() - DAYS * DAY_MS);
  const found = await stores.changes.listChanges({ ...scope, since, limit: MOST + 1 });
  return { days: DAYS, since, until, changes: found.slice(0, MOST), isCut: found.length > MOST };
}
