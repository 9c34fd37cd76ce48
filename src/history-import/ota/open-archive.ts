import path from "node:path";
import { plainHost, readWebAddress } from "../../catalogue/address.js";
import { readingFor } from "../../catalogue/document-reading.js";
import type { Catalogue, CatalogueEntry } from "../../catalogue/types.js";
import { InputError } from "../../errors.js";
import type { DocumentReading, NewPlatform } from "../../ports.js";
import type { RecordedHistory, RecordedRead } from "../types.js";
import { type BlobReader, openBlobReader } from "./blob-reader.js";
import { type JoinedFile, joinParts, joinSplitFiles } from "./join-parts.js";
import { type Declaration, type DeclaredTerms, readDeclarations } from "./read-declarations.js";
import { type RecordedFile, readLog } from "./read-log.js";
import { documentTypeOf } from "./terms-types.js";

export interface ArchiveOptions {
  /** A repository of versions: working copy or bare. */
  readonly directory: string;
  /** The declarations, when they stand elsewhere. */
  readonly declarations?: string | undefined;
  readonly catalogue: Catalogue;
  /** Only these services, by the archive's name; empty: all. */
  readonly services: readonly string[];
}

/** An archive, opened. */
export interface Archive {
  /** "ota:" and the start of the first commit's hash. */
  readonly source: string;
  readonly histories: readonly RecordedHistory[];
  /** Terms whose address neither the declarations nor the catalogue know: "Service / Type". */
  readonly withoutAddress: readonly string[];
  close(): Promise<void>;
}

/** What the archive's recorder writes when it extracts the same page anew. */
const TECHNICAL = /^(?:apply technical or declaration upgrade|refilter)\b/i;

/** Reads the log and the declarations of an Open Terms Archive repository; pages are read when they are asked for. */
export async function openArchive(options: ArchiveOptions): Promise<Archive> {
  const { directory, services } = options;
  const declarations = await findDeclarations(options);
  const wanted = new Set(services.map((service) => service.toLowerCase()));
  const files = new Map<string, RecordedFile[]>();
  for await (const file of readLog(directory)) {
    const { service } = readPath(file.path);
    if (service === "") continue;
    if (wanted.size > 0 && !wanted.has(service.toLowerCase())) continue;
    const known = files.get(file.path);
    if (known) known.push(file);
    else files.set(file.path, [file]);
  }
  const blobs = openBlobReader(directory);
  // Clones of one archive have one first commit, wherever they stand.
  const source = `ota:${[...files.values()][0]?.[0]?.commit.slice(0, 12) ?? "empty"}`;
  const histories: RecordedHistory[] = [];
  const withoutAddress: string[] = [];
  for (const [file, parts] of joinSplitFiles(files)) {
    const place = findPlace(readPath(file), declarations, options.catalogue);
    if (place) histories.push(historyOf(place, joinParts(file, parts), blobs));
    else withoutAddress.push(file.replace(/\.md$/, "").replace("/", " / "));
  }
  return { source, histories, withoutAddress, close: () => blobs.close() };
}

/** Those beside the versions, or those that were named; a folder that was named and has none is a mistake. */
async function findDeclarations({
  directory,
  declarations,
}: ArchiveOptions): Promise<ReadonlyMap<string, Declaration>> {
  const found = await readDeclarations(declarations ?? directory);
  if (found !== null && (found.size > 0 || declarations === undefined)) return found;
  if (declarations === undefined) return new Map();
  throw new InputError(
    `${declarations} holds no declarations. --declarations names a folder with files like Service.json.`,
  );
}

function readPath(file: string): { service: string; termsType: string } {
  const name = path.posix.basename(file, ".md");
  return { service: path.posix.dirname(file).replace(/^\.$/, ""), termsType: name };
}

interface Place {
  readonly platform: NewPlatform;
  readonly type: string;
  readonly url: string;
  readonly reading: DocumentReading | null;
  readonly past: DeclaredTerms["past"];
}

/** The declaration's address, under the catalogue's platform where it knows one of that name. */
function findPlace(
  { service, termsType }: { service: string; termsType: string },
  declarations: ReadonlyMap<string, Declaration>,
  catalogue: Catalogue,
): Place | null {
  const declared = declarations.get(service);
  const type = documentTypeOf(termsType);
  const match = catalogue.find(declared?.name ?? service);
  const entry = match.kind === "found" && hasName(match.entry, declared?.name ?? service) ? match.entry : null;
  const terms = declared?.terms.get(termsType);
  const url = terms?.url ?? entry?.documents.find((page) => page.type === type)?.url;
  if (url === undefined) return null;
  const reading = terms?.reading ? { ...terms.reading, by: "declaration" as const } : readingFor(catalogue, url);
  const document = { type, url, reading, past: terms?.past ?? [] };
  if (entry) {
    const { slug, name, aliases, domains } = entry;
    return { platform: { slug, name, aliases, domains }, ...document };
  }
  const name = declared?.name ?? service;
  const host = readWebAddress(url);
  const domains = host ? [plainHost(host)] : [];
  return { platform: { slug: slugOf(name), name, aliases: [], domains }, ...document };
}

/** By its own name or another it goes by ("Claude.ai" is Anthropic's); a name that is merely close is another platform. */
function hasName({ name, slug, aliases }: CatalogueEntry, wanted: string): boolean {
  return [name, slug, ...aliases].some((one) => slugOf(one) === slugOf(wanted));
}

function slugOf(name: string): string {
  return name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
}

/** Reads in the order of their dates: a commit may be later than the page it records. */
function historyOf({ past, ...place }: Place, files: readonly JoinedFile[], blobs: BlobReader): RecordedHistory {
  const byOrigin = new Map(files.map((file) => [`ota:${file.commit}:${file.path}`, file]));
  const reads = [...byOrigin].map(([origin, { at, subject }]): RecordedRead => {
    return { origin, at, technical: TECHNICAL.test(subject) };
  });
  return {
    ...place,
    reads: reads.sort((a, b) => a.at.getTime() - b.at.getTime()),
    async readPage({ origin }) {
      const file = byOrigin.get(origin);
      const bytes = file ? await readAll(file.blobs, blobs) : null;
      if (!file || !bytes) return null;
      const finalUrl = past.find(({ until }) => file.at < until)?.url ?? place.url;
      return { bytes, contentType: "text/markdown; charset=utf-8", finalUrl };
    },
  };
}

/** The parts of a read, one after the other; null when one of them is lost. */
async function readAll(hashes: readonly string[], blobs: BlobReader): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  for (const hash of hashes) {
    const bytes = await blobs.read(hash);
    if (bytes === null) return null;
    parts.push(...(parts.length > 0 ? [Buffer.from("\n\n")] : []), bytes);
  }
  return new Uint8Array(Buffer.concat(parts));
}
