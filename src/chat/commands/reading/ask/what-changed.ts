import type { KnownPeriod } from "../../../../channels/period.js";
import type { ProvisionType } from "../../../../policy/taxonomy.js";
import { titleOfType } from "../../../../policy/type-titles.js";
import { formatRecordId } from "../../../../record-id.js";
import type { AskedDocument } from "../../../../records/ask/asked-texts.js";
import { findAskedChanges } from "../../../../records/ask/what-changed.js";
import { changeLine, documentName, documentState } from "../../../../records/labels.js";
import type { Reply } from "../../../types.js";
import type { HandlerDeps } from "../../deps.js";
import { list, nextStep, text, toAsker } from "../../reply.js";

const SHOWN = 5;

/** The confirmed changes of the documents, those that touch the types asked about if any are. */
export async function answerWhatChanged(
  documents: readonly AskedDocument[],
  { types, period }: { readonly types: readonly ProvisionType[]; readonly period: KnownPeriod },
  { stores }: HandlerDeps,
): Promise<Reply> {
  const read = documents.filter(({ document }) => document.currentVersionId !== null);
  const unread = documents.filter(({ document }) => document.currentVersionId === null);
  const found = (await findAskedChanges(read, { types, period }, stores)).slice(0, SHOWN);
  const days = period.words === "" ? "" : `, ${period.words},`;
  const on = `${types[0] === undefined ? "" : ` on ${titleOfType(types[0])}`}${days}`;
  const where = read.map(({ document, platform }) => documentName(document, platform)).join(", ");
  const summary = sayChanges(found.length, on, where);
  const [first] = found;
  return toAsker({
    summary,
    ...(first ? { record: formatRecordId("change", first.change.id) } : {}),
    blocks: [
      text(summary),
      ...list(found.map(({ change, document, platform }) => changeLine(change, document, platform))),
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
  return `${count === 1 ? "One change" : `${count} changes`}${on.replace(/,$/, "")}, newest first.`;
}
