import type { ProvisionType } from "../../policy/taxonomy.js";
import type { ChangeRecord, Stores } from "../../ports.js";
import type { AskedDocument } from "./asked-texts.js";

const LOOKED_THROUGH = 20;

/** A confirmed change of a document that is asked about. */
export interface AskedChange extends AskedDocument {
  readonly change: ChangeRecord;
}

/** Which changes are asked for: those that touch one of the types, if any are named, detected in the period, if there is one. */
export interface AskedFor {
  readonly types?: readonly ProvisionType[];
  readonly period?: { readonly since?: Date; readonly until?: Date };
}

/** The latest confirmed changes of the documents, newest first. */
export async function findAskedChanges(
  documents: readonly AskedDocument[],
  { types = [], period: { since, until } = {} }: AskedFor,
  { changes }: Pick<Stores, "changes">,
): Promise<AskedChange[]> {
  const found = await Promise.all(
    documents.map(async (asked) => {
      const bounds = { ...(since ? { since } : {}), ...(until ? { until } : {}) };
      const latest = await changes.listChanges({ documentId: asked.document.id, ...bounds, limit: LOOKED_THROUGH });
      const touching = await Promise.all(latest.map((change) => touches(change, types, changes)));
      return latest.filter((_, index) => touching[index]).map((change) => ({ ...asked, change }));
    }),
  );
  return found.flat().sort((a, b) => b.change.detectedAt.getTime() - a.change.detectedAt.getTime());
}

async function touches(
  change: ChangeRecord,
  types: readonly ProvisionType[],
  changes: Stores["changes"],
): Promise<boolean> {
  if (types.length === 0) return true;
  const clauses = await changes.listClauseChanges(change.id);
  return clauses.some((clause) => clause.types.some((type) => types.includes(type)));
}
