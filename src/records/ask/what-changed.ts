import type { ProvisionType } from "../../policy/taxonomy.js";
import type { ChangeRecord, Stores } from "../../ports.js";
import type { AskedDocument } from "./asked-texts.js";

const LOOKED_THROUGH = 20;

/** A confirmed change of a document that is asked about. */
export interface AskedChange extends AskedDocument {
  readonly change: ChangeRecord;
}

/** The latest confirmed changes of the documents, newest first, those that touch the types asked about if any are. */
export async function findAskedChanges(
  documents: readonly AskedDocument[],
  types: readonly ProvisionType[],
  { changes }: Pick<Stores, "changes">,
): Promise<AskedChange[]> {
  const found = await Promise.all(
    documents.map(async (asked) => {
      const latest = await changes.listChanges({ documentId: asked.document.id, limit: LOOKED_THROUGH });
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
