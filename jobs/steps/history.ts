import type { Stores, Version } from "../../src/ports.js";
import { haveSameWords } from "./same-words.js";

/** What the document's own past says about a new text. */
export interface History {
  /** The earlier accepted version the text goes back to. */
  readonly revertedToVersionId: number | null;
  /** The document went to and fro between texts for two full turns of late; another turn is no news until it lasts. */
  readonly alternates: boolean;
}

/** A text of a document that alternates must stand for so long before it is news: 3 days. */
export const FLAP_HOLD_MS = 3 * 24 * 3_600_000;

const DAY_MS = 24 * 3_600_000;
/** Earlier versions looked at: by their hashes, and, where one has no hash of its words, by its text. */
const BY_HASH = 40;
const BY_TEXT = 5;
/** Two full turns are four changes, of which the last three go back to an earlier text, within 30 days. */
const TURNS = { reverts: 3, withinMs: 30 * DAY_MS };

type HistoryStores = Pick<Stores, "versions" | "changes">;

export async function findHistory(
  before: Version,
  after: Version,
  seenAt: Date,
  stores: HistoryStores,
): Promise<History> {
  const revertedToVersionId = await findReverted(before, after, stores.versions);
  const alternates = revertedToVersionId !== null && (await hasAlternated(after.documentId, seenAt, stores.changes));
  return { revertedToVersionId, alternates };
}

/** The document went to and fro of late. `now`: when the newest text was first seen. */
export async function hasAlternated(documentId: number, now: Date, changes: Stores["changes"]): Promise<boolean> {
  const since = new Date(now.getTime() - TURNS.withinMs);
  const latest = await changes.listChanges({ documentId, since, limit: TURNS.reverts });
  return latest.length === TURNS.reverts && latest.every((change) => change.revertedToVersionId !== null);
}

async function findReverted(before: Version, after: Version, versions: Stores["versions"]): Promise<number | null> {
  const listed = await versions.listVersions(after.documentId, BY_HASH);
  const earlier = listed.filter(({ id, acceptedAt }) => acceptedAt !== null && id !== before.id && id !== after.id);
  const hashed = earlier.filter((version) => version.comparableSha256 !== null);
  const unhashed = earlier.filter((version) => version.comparableSha256 === null).slice(0, BY_TEXT);
  for (const version of [...hashed, ...unhashed]) {
    if (await haveSameWords(version, after, versions)) return version.id;
  }
  return null;
}
