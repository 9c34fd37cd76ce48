import { archiveUrl } from "../../policy/cite.js";
import { formatMinute, formatSecond } from "../../policy/utc.js";
import type { Snapshot, Stores, Version } from "../../ports.js";
import type { Block } from "../types.js";
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

/** `captured 2026-05-11 06:02 UTC · sha256 0be9e4ad…` */
export function evidenceLine({ snapshot }: Evidence): string {
  const captured = `captured ${formatMinute(snapshot.fetchedAt)} · sha256 ${snapshot.sha256.slice(0, 8)}…`;
  const origin = originWords(snapshot.origin);
  return origin === null ? captured : `${captured} · ${origin}`;
}

/** Everything a person needs to check us: when, from where, which hashes of what. */
export function evidenceBlocks({ version, snapshot }: Evidence, sourceUrl: string): Block[] {
  const origin = originWords(snapshot.origin);
  return [
    {
      kind: "fields",
      fields: [
        ["Captured", formatSecond(snapshot.fetchedAt)],
        ...(origin === null ? [] : [["Recorded by", origin] as const]),
        ["SHA-256 of the snapshot", snapshot.sha256],
        ["SHA-256 of the extracted text", version.textSha256],
        ["Extractor", version.extractor],
      ],
    },
    { kind: "link", label: "Source", url: sourceUrl },
    { kind: "link", label: "Archived copy", url: archiveUrl(sourceUrl, snapshot.fetchedAt) },
  ];
}
