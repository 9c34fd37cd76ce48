import { once } from "node:events";
import yazl from "yazl";
import { exportChange } from "../export/export-change.js";
import type { Export } from "../export/types.js";
import { writeJson } from "../export/write-json.js";
import { writePdf } from "../export/write-pdf.js";
import { formatCitation } from "../policy/cite.js";
import type { Clock, Stores } from "../ports.js";
import { formatRecordId } from "../record-id.js";
import { type ChangeViewStores, readChangeView } from "../records/change-view.js";
import { changeCitations } from "../records/citations.js";
import { asShared } from "../records/corrected.js";
import { diffFile } from "../records/diff-file.js";
import type { Evidence } from "../records/evidence.js";
import type { FindRecordAddress } from "../records/record-address.js";
import { bundleNote } from "./bundle-text.js";
import { hashOf, readSeal } from "./seal.js";

/** What a bundle is made with. */
export interface BundleDeps {
  readonly stores: ChangeViewStores & Pick<Stores, "chain">;
  readonly clock: Clock;
  readonly addressOf?: FindRecordAddress | undefined;
}

/** A bundle as it is handed over. */
export interface Bundle {
  /** `fineprint-C-67.zip` */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Names of the files in it. */
  readonly files: readonly string[];
}

/** Name and bytes, in the order they stand in the bundle. */
type BundleFile = readonly [name: string, bytes: Uint8Array];

/**
 * Everything that proves one change, as a zip to file and to check with tools that everybody has. `whole`: with the pages as
 * fetched and the texts; else hashes stand for them. Throws `NotFoundError`, or a `FineprintError` "unproven".
 */
export async function makeBundle(changeId: number, whole: boolean, deps: BundleDeps): Promise<Bundle> {
  const { stores, clock, addressOf } = deps;
  const now = clock.now();
  const read = await readChangeView(stores, changeId);
  // What a workspace put right is its own; the bundle proves the record that everybody has.
  const view = { ...read, change: asShared(read.change) };
  const id = formatRecordId("change", changeId);
  const record: Export = {
    schema: "fineprint.export/1",
    exportedAt: now.toISOString(),
    about: id,
    changes: [exportChange(view, [], now)],
    notes: [],
  };
  const entry = await stores.chain.findEntry(changeId);
  const citations = changeCitations(view, { now, addressOf }).map(formatCitation);
  const files: BundleFile[] = [
    text("README.txt", bundleNote(view, { entry, whole })),
    text("record.json", writeJson(record)),
    ["record.pdf", await writePdf(record)],
    text("citation.txt", `${citations.join("\n\n")}\n`),
    text("redline.diff", diffFile(view).text),
    ...(whole
      ? [...(await sideFiles("before", view.before, stores)), ...(await sideFiles("after", view.after, stores))]
      : []),
    ...(entry
      ? [
          text("chain.json", json({ ...entry, timestamp: undefined, record: id })),
          text("seal.json", await readSeal(changeId, stores)),
        ]
      : []),
    ...(entry?.timestamp ? [["timestamp.der", entry.timestamp] as const] : []),
  ];
  const sums = files.map(([name, bytes]) => `${hashOf(bytes)}  ${name}\n`).join("");
  const all = [...files, text("SHA256SUMS", sums)];
  const bytes = await zip(all, view.change.confirmedAt ?? view.change.detectedAt);
  return { name: `fineprint-${id}.zip`, bytes, files: all.map(([name]) => name) };
}

/** The page as fetched, what came with it, and the text that was read from it. */
async function sideFiles(
  side: "before" | "after",
  { version, snapshot }: Evidence,
  { snapshots, versions }: BundleDeps["stores"],
): Promise<BundleFile[]> {
  const { finalUrl, fetchedAt, status, headers, contentType, sha256, size, origin, archived } = snapshot;
  const { content } = await versions.readVersion(version.id);
  const response = {
    url: finalUrl,
    fetchedAt,
    status,
    contentType,
    headers,
    sha256,
    size,
    origin,
    archived: archived ?? null,
  };
  return [
    [`${side}/snapshot.${endingOf(contentType)}`, await snapshots.readBytes(sha256)],
    text(`${side}/response.json`, json(response)),
    text(`${side}/text.txt`, content.text),
  ];
}

const ENDINGS: Readonly<Record<string, string>> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "application/pdf": "pdf",
  "text/markdown": "md",
  "text/plain": "txt",
};

function endingOf(contentType: string | null): string {
  return ENDINGS[contentType?.split(";", 1)[0]?.trim().toLowerCase() ?? ""] ?? "bin";
}

function text(name: string, words: string): BundleFile {
  return [name, new TextEncoder().encode(words)];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

async function zip(files: readonly BundleFile[], mtime: Date): Promise<Uint8Array> {
  const archive = new yazl.ZipFile();
  for (const [name, bytes] of files) archive.addBuffer(Buffer.from(bytes), name, { mtime, mode: 0o100644 });
  const chunks: Buffer[] = [];
  archive.outputStream.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = once(archive.outputStream, "end");
  archive.end();
  await ended;
  return Buffer.concat(chunks);
}
