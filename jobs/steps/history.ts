import { comparableHash } from "../../src/policy/compare/comparable.js";
import type { Stores, Version, VersionWithText } from "../../src/ports.js";

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
/** Earlier versions looked at: by their hash, and by their words (which costs a read each). */
const BY_HASH = 40;
const BY_WORDS = 5;
/** Two full turns are four changes, of which the last three go back to an earlier text, within 30 days. */
const TURNS = { reverts: 3, withinMs: 30 * DAY_MS };

export async function findHistory(
  before: VersionWithText,
  after: VersionWithText,
  stores: Pick<Stores, "versions" | "changes">,
): Promise<History> {
  const revertedToVersionId = await findReverted(before, after, stores.versions);
  const alternates = revertedToVersionId !== null && (await hasAlternated(after, stores.changes));
  return { revertedToVersionId, alternates };
}

async function findReverted(
  before: VersionWithText,
  after: VersionWithText,
  versions: Stores["versions"],
): Promise<number | null> {
  const listed = await versions.listVersions(after.documentId, BY_HASH);
  const earlier = listed.filter(
    (version) => version.acceptedAt !== null && version.id !== before.id && version.id !== after.id,
  );
  const same = earlier.find((version) => version.textSha256 === after.textSha256);
  return same?.id ?? (await findSameWords(earlier, after, versions));
}

async function findSameWords(
  earlier: readonly Version[],
  after: VersionWithText,
  versions: Stores["versions"],
): Promise<number | null> {
  const wanted = comparableHash(after.content);
  for (const { id } of earlier.slice(0, BY_WORDS)) {
    const { content } = await versions.readVersion(id);
    if (comparableHash(content) === wanted) return id;
  }
  return null;
}

async function hasAlternated(after: VersionWithText, changes: Stores["changes"]): Promise<boolean> {
  const since = new Date(after.createdAt.getTime() - TURNS.withinMs);
  const latest = await changes.listChanges({ documentId: after.documentId, since, limit: TURNS.reverts });
  return latest.length === TURNS.reverts && latest.every((change) => change.revertedToVersionId !== null);
}
