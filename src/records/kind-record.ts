import type { ProvisionType } from "../policy/taxonomy.js";
import type { Clock, Platform, PolicyDocument, Provision, Stores } from "../ports.js";
import { groupBy } from "./group-by.js";
import { documentLabel } from "./words.js";

const MOST = 10_000;

/** A platform that has clauses of a kind: its most severe one, and how many there are. */
export interface KindOnPlatform {
  readonly platform: Platform;
  readonly document: PolicyDocument;
  readonly heaviest: Provision;
  readonly clauses: number;
}

/** On which platforms a kind of clause stands: the fields of its page. */
export interface KindRecord {
  readonly type: ProvisionType;
  /** Most severe first. */
  readonly platforms: readonly KindOnPlatform[];
  /** Platforms with a readable document at all: what they are counted among. */
  readonly readable: number;
  /** The same by kind of document, the most common first. */
  readonly byDocument: readonly { readonly label: string; readonly withType: number; readonly platforms: number }[];
  readonly readAt: Date;
}

/** What kinds are read with. */
export interface KindRecordDeps {
  readonly stores: Pick<Stores, "documents" | "platforms" | "provisions">;
  readonly clock: Clock;
}

/** Reads where a kind of clause stands, in what the reader may see. */
export async function readKindRecord(type: ProvisionType, { stores, clock }: KindRecordDeps): Promise<KindRecord> {
  const [provisions, documents, platforms] = await Promise.all([
    stores.provisions.listProvisions({ type, limit: MOST }),
    stores.documents.listDocuments(),
    stores.platforms.listPlatforms(),
  ]);
  const readable = documents.filter(
    ({ currentVersionId, state }) => currentVersionId !== null && state !== "unreadable",
  );
  return {
    type,
    platforms: onPlatforms(provisions, documents, platforms),
    readable: new Set(readable.map(({ platformId }) => platformId)).size,
    byDocument: countByDocument(provisions, readable),
    readAt: clock.now(),
  };
}

function onPlatforms(
  provisions: readonly Provision[],
  documents: readonly PolicyDocument[],
  platforms: readonly Platform[],
): KindOnPlatform[] {
  const documentById = new Map(documents.map((document) => [document.id, document]));
  const platformById = new Map(platforms.map((platform) => [platform.id, platform]));
  // Most severe first, so the first one of a platform is its heaviest.
  const byPlatform = groupBy(provisions, ({ documentId }) => documentById.get(documentId)?.platformId);
  return [...byPlatform].flatMap(([platformId, clauses]) => {
    const [heaviest] = clauses;
    const platform = platformId === undefined ? undefined : platformById.get(platformId);
    const document = heaviest && documentById.get(heaviest.documentId);
    return heaviest && platform && document ? [{ platform, document, heaviest, clauses: clauses.length }] : [];
  });
}

function countByDocument(provisions: readonly Provision[], readable: readonly PolicyDocument[]) {
  const having = new Set(provisions.map(({ documentId }) => documentId));
  const counts = [...groupBy(readable, ({ type }) => type)].map(([type, documents]) => ({
    label: documentLabel(type),
    withType: new Set(documents.filter(({ id }) => having.has(id)).map(({ platformId }) => platformId)).size,
    platforms: new Set(documents.map(({ platformId }) => platformId)).size,
  }));
  return counts.filter(({ withType }) => withType > 0).sort((a, b) => b.withType - a.withType);
}
