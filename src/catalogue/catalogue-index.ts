import { addressKeyOf, plainHost } from "./address.js";
import { searchKey } from "./search-key.js";
import type { CatalogueEntry } from "./types.js";

/** The catalogue's names, domains and addresses, each leading to its one entry. */
export interface CatalogueIndex {
  readonly names: ReadonlyMap<string, CatalogueEntry>;
  readonly domains: ReadonlyMap<string, CatalogueEntry>;
  /** By `addressKey`. */
  readonly addresses: ReadonlyMap<string, { readonly entry: CatalogueEntry; readonly url: string }>;
}

/** Builds the index of entries that `findConflicts` has nothing to say about. */
export function createCatalogueIndex(entries: readonly CatalogueEntry[]): CatalogueIndex {
  const names = new Map(entries.flatMap((entry) => namesOf(entry).map((name) => [searchKey(name), entry])));
  const domains = new Map(entries.flatMap((entry) => entry.domains.map((domain) => [domain, entry])));
  const addresses = new Map(
    entries.flatMap((entry) => entry.documents.map(({ url }) => [addressKeyOf(url), { entry, url }] as const)),
  );
  return { names, domains, addresses };
}

/** What is wrong between entries: a name, domain or address that two of them claim. One sentence each. */
export function findConflicts(entries: readonly CatalogueEntry[]): string[] {
  return [
    ...findShared("name", entries, (entry) => new Set(namesOf(entry).map(searchKey))),
    ...findShared("domain", entries, (entry) => entry.domains),
    ...findShared("address", entries, (entry) => entry.documents.map(({ url }) => addressKeyOf(url))),
  ];
}

/** The entry whose domain the address's host is, or is under: the closest claim wins. */
export function findByHost(index: CatalogueIndex, url: URL): CatalogueEntry | null {
  const labels = plainHost(url).split(".");
  for (let first = 0; first < labels.length - 1; first += 1) {
    const entry = index.domains.get(labels.slice(first).join("."));
    if (entry) return entry;
  }
  return null;
}

function findShared(
  what: string,
  entries: readonly CatalogueEntry[],
  claims: (entry: CatalogueEntry) => Iterable<string>,
): string[] {
  const owners = new Map<string, string>();
  const faults: string[] = [];
  for (const entry of entries) {
    for (const claim of claims(entry)) {
      const owner = owners.get(claim);
      if (owner !== undefined) faults.push(describeShared(what, claim, [owner, entry.slug]));
      owners.set(claim, entry.slug);
    }
  }
  return faults;
}

function describeShared(what: string, claim: string, [owner, other]: readonly [string, string]): string {
  if (owner === other) return `"${other}" lists the ${what} "${claim}" twice; keep one`;
  return `"${owner}" and "${other}" both claim the ${what} "${claim}"; keep it in one of them`;
}

function namesOf(entry: CatalogueEntry): string[] {
  return [entry.slug, entry.name, ...entry.aliases];
}
