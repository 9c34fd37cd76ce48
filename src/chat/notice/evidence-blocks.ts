import { formatSecond } from "../../policy/utc.js";
import type { Evidence } from "../../records/evidence.js";
import { originWords } from "../../records/origin-words.js";
import type { Block } from "../types.js";

/** Where the record is read, cited and kept; nothing where it has no page. */
export function recordPageBlocks(url: string | null | undefined): Block[] {
  return url ? [{ kind: "link", label: "Record page", url }] : [];
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
    ...(snapshot.archived ? [{ kind: "link" as const, label: "Archived copy", url: snapshot.archived.url }] : []),
  ];
}
