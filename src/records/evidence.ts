import { formatMinute } from "../policy/utc.js";
import type { Snapshot, Stores, TextPlace, Version } from "../ports.js";
import { findSources } from "./held-source.js";
import { originWords } from "./origin-words.js";

/** A version and the snapshot it was read from. */
export interface Evidence {
  readonly version: Version;
  readonly snapshot: Snapshot;
}

/** Loads the snapshot of a version. Throws `NotFoundError` when there is none. */
export async function readEvidence(stores: Pick<Stores, "snapshots">, version: Version): Promise<Evidence> {
  return { version, snapshot: await stores.snapshots.getSnapshot(version.snapshotId) };
}

/** The evidence of a place in a version: that of the version its words were read in. Throws `NotFoundError`. */
export async function readEvidenceOf(
  stores: Pick<Stores, "snapshots" | "versions">,
  version: Version,
  place: TextPlace,
): Promise<Evidence> {
  const [source] = await findSources(stores, version, [place]);
  const isHeld = source !== undefined && source.versionId !== version.id;
  return readEvidence(stores, isHeld ? await stores.versions.getVersion(source.versionId) : version);
}

/** `captured 2026-05-11 06:02 UTC · sha256 0be9e4ad…` */
export function evidenceLine({ snapshot }: Evidence): string {
  const captured = `captured ${formatMinute(snapshot.fetchedAt)} · sha256 ${snapshot.sha256.slice(0, 8)}…`;
  const origin = originWords(snapshot.origin);
  return origin === null ? captured : `${captured} · ${origin}`;
}
