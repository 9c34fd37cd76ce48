import type { Stores } from "../ports.js";
import { checkSnapshot, checkText } from "../records/snapshot-check.js";

/** What a look over every document came to. */
export interface RecordsCheck {
  readonly documents: number;
  /** Versions whose snapshot and text were hashed again. */
  readonly versions: number;
  /** One sentence for each that does not match. */
  readonly faults: readonly string[];
}

const PAGE = 1_000;

/** Hashes the stored bytes and texts of every version again: what a restore must have brought back whole. */
export async function checkRecords(
  stores: Pick<Stores, "documents" | "versions" | "snapshots">,
): Promise<RecordsCheck> {
  const documents = await stores.documents.listDocuments();
  const faults: string[] = [];
  let versions = 0;
  for (const { id } of documents) {
    for (const version of await stores.versions.listVersions(id, PAGE)) {
      versions += 1;
      const snapshot = await stores.snapshots.getSnapshot(version.snapshotId);
      const checks = [await checkSnapshot(stores, snapshot), checkText(await stores.versions.readVersion(version.id))];
      faults.push(
        ...checks.filter(({ good }) => !good).map(({ sentence }) => `D-${id}, version ${version.id}: ${sentence}`),
      );
    }
  }
  return { documents: documents.length, versions, faults };
}
