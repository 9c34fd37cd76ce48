import { comparableHash } from "../../src/policy/compare/comparable.js";
import type { Difference } from "../../src/policy/looks/differences.js";
import type { PolicyText } from "../../src/policy/types.js";
import type { ChangeRecord, Stores, Version } from "../../src/ports.js";

/** What the document's own past says about a new text. */
export interface History {
  /** The earlier accepted version the text goes back to. */
  readonly revertedToVersionId: number | null;
  /** That version stood within 30 days: what came since is taken back, and what it says was told before. */
  readonly takesBack: boolean;
  /** The document went to and fro between texts of late; another turn is no news until it lasts. */
  readonly alternates: boolean;
}

/** A text of a document that alternates must stand for so long before it is news: 3 days. */
export const FLAP_HOLD_MS = 3 * 24 * 3_600_000;

const DAY_MS = 24 * 3_600_000;
/** Earlier versions looked at: by their hashes, and, where one has no hash of its words, by its text. */
const BY_HASH = 40;
const BY_TEXT = 5;
/** A text that goes back to an earlier one, after one that did so within 30 days, goes to and fro. */
const TURNS = { reverts: 1, withinMs: 30 * DAY_MS };
/** Changes of one document within that time that are looked through for the one that is taken back. */
const LATELY = 100;

type HistoryStores = Pick<Stores, "versions" | "changes">;

/** A text as it counts, whether it is stored or not. */
interface SeenText {
  readonly content: PolicyText;
  readonly comparableSha256: string | null;
}

export async function findHistory(
  before: Version,
  seen: SeenText,
  seenAt: Date,
  stores: HistoryStores,
): Promise<History> {
  const revertedToVersionId = await findReverted(before, seen, stores.versions);
  if (revertedToVersionId === null) return { revertedToVersionId, takesBack: false, alternates: false };
  const lately = await listLately(before.documentId, seenAt, stores.changes);
  const latest = lately.slice(0, TURNS.reverts);
  return {
    revertedToVersionId,
    takesBack: lately.some(({ beforeVersionId }) => beforeVersionId === revertedToVersionId),
    alternates: latest.length === TURNS.reverts && latest.every((change) => change.revertedToVersionId !== null),
  };
}

/** The document's changes of late, newest first. `now`: when the newest text was first seen. */
function listLately(documentId: number, now: Date, changes: Pick<Stores["changes"], "listChanges">) {
  const since = new Date(now.getTime() - TURNS.withinMs);
  return changes.listChanges({ documentId, since, limit: LATELY });
}

/** The change that one which goes back takes back: the latest one of late that left that version; null for any other change. */
export async function findTakenBack(
  { documentId, revertedToVersionId, detectedAt, id }: ChangeRecord,
  stores: Pick<Stores, "changes">,
): Promise<ChangeRecord | null> {
  if (revertedToVersionId === null) return null;
  const lately = await listLately(documentId, detectedAt, stores.changes);
  return lately.find((one) => one.id !== id && one.beforeVersionId === revertedToVersionId) ?? null;
}

async function findReverted(before: Version, seen: SeenText, versions: Stores["versions"]): Promise<number | null> {
  const listed = await versions.listVersions(before.documentId, BY_HASH);
  const earlier = listed.filter(({ id, acceptedAt }) => acceptedAt !== null && id !== before.id);
  const hashed = earlier.filter((version) => version.comparableSha256 !== null);
  const unhashed = earlier.filter((version) => version.comparableSha256 === null).slice(0, BY_TEXT);
  const wanted = seen.comparableSha256 ?? comparableHash(seen.content);
  for (const version of [...hashed, ...unhashed]) {
    const hash = version.comparableSha256 ?? comparableHash((await versions.readVersion(version.id)).content);
    if (hash === wanted) return version.id;
  }
  return null;
}

/** What a text that goes back to an earlier one means for the memory of its places. */
export function decidedBy({ revertedToVersionId, alternates }: History, news: readonly Difference[]) {
  return { reverted: revertedToVersionId !== null && news.some(({ kinds }) => kinds.length > 0), alternates };
}
