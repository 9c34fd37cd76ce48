import { type Citation, formatCitation } from "../../policy/cite.js";
import { formatSecond } from "../../policy/utc.js";
import type { PolicyDocument } from "../../ports.js";
import type { Evidence } from "../../records/evidence.js";
import { originWords } from "../../records/origin-words.js";
import type { CheckResult } from "../../records/snapshot-check.js";
import { Fields, Outside } from "./parts.js";

/** Where the words come from, and what proves them: source, archive, both hashes and what each is of, and the check made now. */
export function Provenance({
  evidence: { snapshot, version },
  document,
  check,
  readAt,
}: {
  readonly evidence: Evidence;
  readonly document: PolicyDocument;
  readonly check: CheckResult;
  readonly readAt: Date;
}) {
  const { archived } = snapshot;
  return (
    <>
      <p class={check.good ? "good" : "high"}>
        {check.good ? "✓ Snapshot stored  ✓ Hash verified" : "✗ The stored snapshot does not check"}
        {` at ${formatSecond(readAt)}. ${check.sentence}`}
      </p>
      <Fields
        fields={[
          ["Source URL", <Outside url={document.url} />],
          ["Read from", snapshot.finalUrl === document.url ? null : snapshot.finalUrl],
          [
            "Archived copy",
            archived ? (
              <>
                <Outside url={archived.url} />
                {` (captured by the archive ${formatSecond(archived.capturedAt)})`}
              </>
            ) : (
              "None known: no public archive has said that it holds one."
            ),
          ],
          ["Captured", formatSecond(snapshot.fetchedAt)],
          ["Recorded by", originWords(snapshot.origin)],
          ["SHA-256 of the snapshot (the bytes as fetched)", <code>{snapshot.sha256}</code>],
          ["SHA-256 of the extracted text (UTF-8)", <code>{version.textSha256}</code>],
          ["Size of the snapshot", `${snapshot.size} bytes${snapshot.contentType ? `, ${snapshot.contentType}` : ""}`],
          ["Extractor", version.extractor],
        ]}
      />
    </>
  );
}

/** Citation blocks to copy, the same as in chat. */
export function Citations({ citations }: { readonly citations: readonly Citation[] }) {
  return (
    <>
      {citations.map((citation) => (
        <pre>{formatCitation(citation)}</pre>
      ))}
    </>
  );
}
