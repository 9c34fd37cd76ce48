import type { ProvisionType } from "../../../../policy/taxonomy.js";
import { titleOfType } from "../../../../policy/type-titles.js";
import type { ChangeRecord } from "../../../../ports.js";
import { formatRecordId } from "../../../../record-id.js";
import { changeLine, documentName, documentState } from "../../../../records/labels.js";
import type { Reply } from "../../../types.js";
import type { HandlerDeps } from "../../deps.js";
import { list, nextStep, text, toAsker } from "../../reply.js";
import type { AskedDocument } from "./scope.js";

const LOOKED_THROUGH = 20;
const SHOWN = 5;

/** The confirmed changes of the documents, those that touch the types asked about if any are. */
export async function answerWhatChanged(
  documents: readonly AskedDocument[],
  types: readonly ProvisionType[],
  deps: HandlerDeps,
): Promise<Reply> {
  const read = documents.filter(({ document }) => document.currentVersionId !== null);
  const unread = documents.filter(({ document }) => document.currentVersionId === null);
  const changes = (await Promise.all(read.map((asked) => changesOf(asked, types, deps)))).flat();
  const found = changes.sort((a, b) => b.change.detectedAt.getTime() - a.change.detectedAt.getTime()).slice(0, SHOWN);
  const on = types[0] === undefined ? "" : ` on ${titleOfType(types[0])}`;
  const where = read.map(({ document, platform }) => documentName(document, platform)).join(", ");
  const summary = sayChanges(found.length, on, where);
  const [first] = found;
  return toAsker({
    summary,
    blocks: [
      text(summary),
      ...list(found.map(({ change, asked }) => changeLine(change, asked.document, asked.platform))),
      ...list(
        unread.map(
          ({ document, platform }) => `Not compared: ${documentName(document, platform)}, ${documentState(document)}`,
        ),
      ),
      first
        ? nextStep("The words", "diff", formatRecordId("change", first.change.id))
        : nextStep("What is watched", "list"),
    ],
  });
}

function sayChanges(count: number, on: string, where: string): string {
  if (where === "") return "Not compared: nothing was read yet.";
  if (count === 0) return `No change${on} is on record for ${where}.`;
  return `${count === 1 ? "One change" : `${count} changes`}${on}, newest first.`;
}

async function changesOf(asked: AskedDocument, types: readonly ProvisionType[], { stores }: HandlerDeps) {
  const changes = await stores.changes.listChanges({ documentId: asked.document.id, limit: LOOKED_THROUGH });
  const touching = await Promise.all(changes.map((change) => touches(change, types, stores.changes)));
  return changes.filter((_, index) => touching[index]).map((change) => ({ change, asked }));
}

async function touches(
  change: ChangeRecord,
  types: readonly ProvisionType[],
  changes: HandlerDeps["stores"]["changes"],
): Promise<boolean> {
  if (types.length === 0) return true;
  const clauses = await changes.listClauseChanges(change.id);
  return clauses.some((clause) => clause.types.some((type) => types.includes(type)));
}
