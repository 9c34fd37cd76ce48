import type { ChainEntry } from "../ports.js";
import { formatRecordId } from "../record-id.js";
import { changeTitle } from "../records/change-sentences.js";
import type { ChangeView } from "../records/change-view.js";
import { SCOPE_NOTE } from "../records/words.js";

/** The note in a bundle: what is in it, and how to check it with tools that everybody has. */
export function bundleNote(
  view: ChangeView,
  { entry, whole }: { readonly entry: ChainEntry | null; readonly whole: boolean },
): string {
  const id = formatRecordId("change", view.change.id);
  return `${[
    `Evidence for ${id}: ${changeTitle(view)}`,
    `Source: ${view.document.url}`,
    `Fineprint ${SCOPE_NOTE}. It quotes and compares; the texts belong to whoever wrote them.`,
    "",
    "WHAT IS IN HERE",
    "record.json     the change record; shape: docs/schemas/export.schema.json",
    "record.pdf      the same to read",
    "citation.txt    citation blocks, one for each quote",
    "redline.diff    every clause change, whole clauses",
    ...(whole
      ? [
          "before/, after/ snapshot.*    the page as fetched, byte for byte",
          "                response.json when and from where it was fetched, status and headers",
          "                text.txt      the text that quotes and offsets refer to, UTF-8",
        ]
      : [
          "The pages and texts themselves are not in this bundle: it was made for somebody without a link to the record.",
          "Their hashes are in record.json; a bundle with them is made in chat, or opened by a signed link.",
        ]),
    ...(entry
      ? chainLines(entry)
      : ["This change is not in the chain of records yet; ask for the bundle again in a minute."]),
    "SHA256SUMS      hashes of every file above",
    "",
    "HOW TO CHECK IT",
    "1. Nothing was altered since the bundle was made:",
    "     sha256sum -c SHA256SUMS            (macOS: shasum -a 256 -c SHA256SUMS)",
    ...(whole ? wholeLines(view) : []),
    ...(entry ? checkLines(entry) : []),
    "",
  ].join("\n")}`;
}

function chainLines({ timestamp }: ChainEntry): string[] {
  return [
    "chain.json      where this record stands in the chain of all confirmed changes",
    "seal.json       what is sealed of the record, exactly as it was hashed",
    ...(timestamp ? ["timestamp.der   time stamp of an authority over the chain's hash (RFC 3161 token)"] : []),
  ];
}

function wholeLines({ before, after }: ChangeView): string[] {
  return [
    "2. The pages are those the record was made from: these hashes stand in record.json and on the record's page.",
    `     sha256sum before/snapshot.*        ${before.snapshot.sha256}`,
    `     sha256sum after/snapshot.*         ${after.snapshot.sha256}`,
    `     sha256sum before/text.txt          ${before.version.textSha256}`,
    `     sha256sum after/text.txt           ${after.version.textSha256}`,
    "3. Each quote stands where the record says: offsets count UTF-16 code units of text.txt, for example",
    `     node -e 'const t=require("fs").readFileSync("after/text.txt","utf8");console.log(t.slice(START,END))'`,
  ];
}

function checkLines({ recordSha256, previous, hash, timestamp }: ChainEntry): string[] {
  return [
    "4. The record was not altered since it was sealed:",
    `     sha256sum seal.json                ${recordSha256}`,
    `     printf '%s\\n%s\\n' ${previous} ${recordSha256} | sha256sum`,
    `                                        ${hash}`,
    "   That hash must be the one in chain.json. Whoever runs Fineprint can show that it is still in the chain:",
    `     fineprint verify-chain --known ${hash}`,
    ...(timestamp
      ? [
          "5. The authority saw that hash at the time it says (CA.pem: the authority's root certificate):",
          `     openssl ts -verify -token_in -in timestamp.der -digest ${hash} -CAfile CA.pem`,
        ]
      : []),
  ];
}
