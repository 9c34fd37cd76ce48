import { titleOfType } from "../../policy/type-titles.js";
import type { ClauseChangeRecord, Stores } from "../../ports.js";
import { formatRecordId } from "../../record-id.js";
import { documentLabel } from "../../records/words.js";
import { wordingOf } from "../../teams/judge.js";
import type { NoiseRule, NoiseScope } from "../../teams/types.js";

type Subject = Pick<NoiseRule, "scope" | "documentId" | "platformId" | "types" | "path" | "wording" | "about">;

/** What a rule made of a change would be about; null where the change has no clause to go by. */
export async function noiseSubject(
  changeId: number,
  scope: NoiseScope,
  { changes, documents, platforms }: Pick<Stores, "changes" | "documents" | "platforms">,
): Promise<Subject | null> {
  const change = await changes.getChange(changeId);
  const [document, clauses] = await Promise.all([
    documents.getDocument(change.documentId),
    changes.listClauseChanges(changeId),
  ]);
  const main = leadingClause(clauses);
  const span = main?.after ?? main?.before;
  const type = main?.types[0];
  if (!main || !span) return null;
  const platform = await platforms.getPlatform(document.platformId);
  const where = `${platform.name} ${documentLabel(document.type)}`;
  const section = span.path.at(-1) ?? "its beginning";
  switch (scope) {
    case "clause":
      return {
        ...{ scope, documentId: document.id, path: span.path, ...(type ? { types: [type] } : {}) },
        about: `the clause under “${section}” of ${where}`,
      };
    case "heading":
      return { scope, documentId: document.id, path: span.path, about: `all under “${section}” of ${where}` };
    case "kind":
      return type
        ? { scope, platformId: platform.id, types: [type], about: `${titleOfType(type)} on ${platform.name}` }
        : null;
    case "wording":
      return {
        scope,
        wording: wordingOf(span.quote),
        about: `the wording of ${formatRecordId("change", changeId)} anywhere`,
      };
  }
}

/** The most severe of a change, as its card shows it. */
function leadingClause(clauses: readonly ClauseChangeRecord[]): ClauseChangeRecord | undefined {
  const told = clauses.filter(({ kind }) => kind !== "moved");
  return told.toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1) || a.ordinal - b.ordinal)[0];
}
