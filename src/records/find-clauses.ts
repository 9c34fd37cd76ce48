import type { ProvisionType } from "../policy/taxonomy.js";
import type { PolicyDocument, Provision, Stores } from "../ports.js";
import { type ProvisionView, type ProvisionViewStores, readProvisionView } from "./provision-view.js";

/** A platform's documents by whether there was anything to look in: "not stated" is never said of one that was not read. */
export interface LookedIn {
  readonly read: readonly PolicyDocument[];
  readonly unread: readonly PolicyDocument[];
}

/** A platform's standing clauses of a type: the most severe one with its proof, and the others; or where was looked. */
export type FoundClauses =
  | { readonly kind: "found"; readonly first: ProvisionView; readonly others: readonly Provision[] }
  | ({ readonly kind: "none" } & LookedIn);

/** Finds the standing clauses of a type on a platform, most severe first, `limit` at most. */
export async function findClauses(
  filter: { readonly platformId: number; readonly type: ProvisionType; readonly limit: number },
  stores: ProvisionViewStores & Pick<Stores, "documents">,
): Promise<FoundClauses> {
  const [first, ...others] = await stores.provisions.listProvisions(filter);
  if (first !== undefined) return { kind: "found", first: await readProvisionView(stores, first.id), others };
  return { kind: "none", ...(await lookedIn(filter.platformId, stores)) };
}

async function lookedIn(platformId: number, { documents }: Pick<Stores, "documents">): Promise<LookedIn> {
  const all = await documents.listDocuments(platformId);
  return {
    read: all.filter(({ currentVersionId }) => currentVersionId !== null),
    unread: all.filter(({ currentVersionId }) => currentVersionId === null),
  };
}
