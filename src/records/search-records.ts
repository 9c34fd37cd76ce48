import { searchKey } from "../catalogue/search-key.js";
import { PROVISION_TYPES, type ProvisionType } from "../policy/taxonomy.js";
import { titleOfType } from "../policy/type-titles.js";
import type { Platform, PolicyDocument, Provision, Stores } from "../ports.js";
import { type RecordId, readRecordId } from "../record-id.js";

/** Longest search that is read, in characters. */
export const MAX_SEARCH = 200;

/** A clause that holds the words, and where it stands. */
export interface FoundProvision {
  readonly provision: Provision;
  readonly document: PolicyDocument;
  readonly platform: Platform;
}

/** What a search found. */
export interface FoundRecords {
  /** The search is a record's own number: `C-67`. It may not exist. */
  readonly record: RecordId | null;
  readonly platforms: readonly Platform[];
  readonly kinds: readonly ProvisionType[];
  readonly provisions: readonly FoundProvision[];
  /** There are more clauses behind these. */
  readonly more: boolean;
}

/** What is searched for. */
export interface RecordSearch {
  readonly words: string;
  readonly type?: ProvisionType;
  readonly limit: number;
  readonly offset: number;
}

/** Searches platforms by name, kinds by title, and the words of standing clauses. */
export async function searchRecords(
  { words: given, limit, offset, ...filter }: RecordSearch,
  { stores }: { readonly stores: Pick<Stores, "platforms" | "documents" | "provisions"> },
): Promise<FoundRecords> {
  const words = given.slice(0, MAX_SEARCH).trim();
  if (words === "") return { record: null, platforms: [], kinds: [], provisions: [], more: false };
  const [platforms, documents, found] = await Promise.all([
    stores.platforms.listPlatforms(),
    stores.documents.listDocuments(),
    stores.provisions.searchProvisions({ words, ...filter, limit: limit + 1, offset }),
  ]);
  const key = searchKey(words);
  const platformById = new Map(platforms.map((platform) => [platform.id, platform]));
  const documentById = new Map(documents.map((document) => [document.id, document]));
  return {
    record: readRecordId(words),
    platforms: key === "" ? [] : platforms.filter((platform) => isCalled(platform, key)),
    kinds: key === "" ? [] : PROVISION_TYPES.filter((type) => searchKey(titleOfType(type)).includes(key)),
    provisions: found.slice(0, limit).flatMap((provision) => {
      const document = documentById.get(provision.documentId);
      const platform = document && platformById.get(document.platformId);
      return document && platform ? [{ provision, document, platform }] : [];
    }),
    more: found.length > limit,
  };
}

function isCalled({ slug, name, aliases, domains }: Platform, key: string): boolean {
  return [slug, name, ...aliases, ...domains].some((word) => searchKey(word).includes(key));
}
