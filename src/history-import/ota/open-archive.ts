import path from "node:path";
import { plainHost, readWebAddress } from "../../catalogue/address.js";
import type { Catalogue } from "../../catalogue/types.js";
import type { NewPlatform } from "../../ports.js";
import type { RecordedHistory, RecordedRead } from "../types.js";
import { type BlobReader, openBlobReader } from "./blob-reader.js";
import { type Declaration, readDeclarations } from "./read-declarations.js";
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
/** A page of a kind that is recorded in several documents: "Community Guidelines #harassment". */
const DOCUMENT_MARK = " #";

/** Reads the log and the declarations of an Open Terms Archive repository; pages are read when they are asked for. */
export async function openArchive(options: ArchiveOptions): Promise<Archive> {
  const { directory, services } = options;
  const declarations = (await readDeclarations(options.declarations ?? directory)) ?? new Map<string, Declaration>();
  const wanted = new Set(services.map((service) => service.toLowerCase()));
  const files = new Map<string, RecordedFile[]>();
  for await (const file of readLog(directory)) {
    const { service, termsType } = readPath(file.path);
    if (service === "" || termsType.includes(DOCUMENT_MARK)) continue;
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
  for (const [file, records] of files) {
    const place = findPlace(readPath(file), declarations, options.catalogue);
    if (place) histories.push(historyOf(place, records, blobs));
    else withoutAddress.push(file.replace(/\.md$/, "").replace("/", " / "));
  }
  return { source, histories, withoutAddress, close: () => blobs.close() };
}

function readPath(file: string): { service: string; termsType: string } {
  const name = path.posix.basename(file, ".md");
  return { service: path.posix.dirname(file).replace(/^\.$/, ""), termsType: name };
}

interface Place {
  readonly platform: NewPlatform;
  readonly type: string;
  readonly url: string;
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
  const entry = match.kind === "found" && sameName(match.entry.name, declared?.name ?? service) ? match.entry : null;
  const url = declared?.addresses.get(termsType) ?? entry?.documents.find((page) => page.type === type)?.url;
  if (url === undefined) return null;
  if (entry) {
    const { slug, name, aliases, domains } = entry;
    return { platform: { slug, name, aliases, domains }, type, url };
  }
  const name = declared?.name ?? service;
  const host = readWebAddress(url);
  return { platform: { slug: slugOf(name), name, aliases: [], domains: host ? [plainHost(host)] : [] }, type, url };
}

function sameName(one: string, other: string): boolean {
  return slugOf(one) === slugOf(other);
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
function historyOf(place: Place, files: readonly RecordedFile[], blobs: BlobReader): RecordedHistory {
  const byOrigin = new Map(files.map((file) => [`ota:${file.commit}:${file.path}`, file]));
  const reads = [...byOrigin].map(([origin, { at, subject }]): RecordedRead => {
    return { origin, at, technical: TECHNICAL.test(subject) };
  });
  return {
    ...place,
    reads: reads.sort((a, b) => a.at.getTime() - b.at.getTime()),
    async readPage({ origin }) {
      const file = byOrigin.get(origin);
      const bytes = file ? await blobs.read(file.blob) : null;
      return bytes ? { bytes, contentType: "text/markdown; charset=utf-8", finalUrl: place.url } : null;
    },
  };
}
