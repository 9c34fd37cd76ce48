import { formatRecordId } from "../../../record-id.js";
import { changeTitle, describeClause, whatHappened } from "../../../records/change-sentences.js";
import { type ChangeView, readChangeView } from "../../../records/change-view.js";
import { diffFile } from "../../../records/diff-file.js";
import { changeFooter } from "../../notice/change-notice.js";
import { wordDiffBlocks } from "../../notice/clause-blocks.js";
import type { Block, CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { findRecord, needRecord } from "../find-record.js";
import type { Command } from "../line/command.js";
import { heading, menuEntry, text, toAsker } from "../reply.js";

/** Above this the answer would not be read in chat: the rest is in the file. */
const SHOWN_CHARACTERS = 2_500;

/** The words that changed, clause by clause; all of them in a `.diff` file when there are many. */
export async function handleDiff(command: Command, _context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const record = needRecord(command);
  const view = await findRecord(record, () => readChangeView(deps.stores, record.id, deps.logger));
  const shown = countShown(view);
  const more = view.clauses.length - shown;
  const summary = `${formatRecordId("change", record.id)} ${changeTitle(view)}. ${whatHappened(view)}`;
  const blocks: Block[] = [
    heading(changeTitle(view)),
    text(whatHappened(view)),
    ...view.clauses.slice(0, shown).flatMap((clause) => [heading(describeClause(clause)), ...wordDiffBlocks(clause)]),
    ...(more > 0
      ? [text(`${shown === 0 ? "All" : "The other"} ${more} clause changes are in the attached file.`)]
      : []),
    changeFooter(view),
  ];
  const actions = [menuEntry("Share…", "share", formatRecordId("change", record.id))];
  return toAsker({ summary, blocks, actions, ...(more > 0 ? { files: [diffFile(view)] } : {}) });
}

/** How many whole clause changes fit, from the most severe on. */
function countShown({ clauses }: ChangeView): number {
  let characters = 0;
  const firstOver = clauses.findIndex(({ before, after }) => {
    characters += (before?.quote.length ?? 0) + (after?.quote.length ?? 0);
    return characters > SHOWN_CHARACTERS;
  });
  return firstOver < 0 ? clauses.length : firstOver;
}
