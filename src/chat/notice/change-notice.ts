import { formatRecordId } from "../../record-id.js";
import type { Action, Block, Notice } from "../types.js";
import { changeDetails, DETAILED_CLAUSES } from "./change-details.js";
import { changeBullets, changeSummary, changeTitle, flagSentences, whatHappened } from "./change-sentences.js";
import type { ChangeView } from "./change-view.js";
import { clauseExcerpt } from "./clause-blocks.js";
import { diffFile } from "./diff-file.js";
import { evidenceLine } from "./evidence.js";
import { factsLine } from "./stated-facts.js";
import { SCOPE_NOTE } from "./words.js";

/** The card of one change: readable in ten seconds, the details for its thread, and what one can do next. */
export function createChangeNotice(view: ChangeView): Notice {
  return {
    summary: changeSummary(view),
    record: formatRecordId("change", view.change.id),
    ...(view.change.severity ? { severity: view.change.severity } : {}),
    blocks: cardBlocks(view),
    details: changeDetails(view),
    actions: changeActions(view),
    ...(view.clauses.length > DETAILED_CLAUSES ? { files: [diffFile(view)] } : {}),
  };
}

/** The change in a few lines, for a channel to talk about. */
export function createShortChangeNotice(view: ChangeView): Notice {
  const { details: _details, files: _files, ...notice } = createChangeNotice(view);
  const short = notice.blocks.filter(({ kind }) => kind !== "quote" && kind !== "diff");
  const actions = changeActions(view).filter(({ place }) => place === "button");
  return { ...notice, blocks: short, actions };
}

/** `C-67 · D-12 · captured 2026-05-11 06:02 UTC · sha256 0be9e4ad… · describes, does not judge legality` */
export function changeFooter({ change, document, after }: ChangeView): Block {
  const ids = `${formatRecordId("change", change.id)} · ${formatRecordId("document", document.id)}`;
  return { kind: "footer", text: `${ids} · ${evidenceLine(after)} · ${SCOPE_NOTE}` };
}

function cardBlocks(view: ChangeView): Block[] {
  const bullets = changeBullets(view);
  const facts = factsLine(view.facts);
  const [main] = view.clauses;
  return [
    { kind: "heading", text: changeTitle(view) },
    { kind: "text", text: whatHappened(view) },
    // What has a date comes first: a missed deadline cannot be made good.
    ...(facts ? [{ kind: "text" as const, text: `⏳ ${facts}` }] : []),
    ...(bullets.length > 0 ? [{ kind: "list" as const, items: bullets }] : []),
    ...flagSentences(view).map((text) => ({ kind: "text" as const, text })),
    ...(main ? clauseExcerpt(main) : []),
    changeFooter(view),
  ];
}

function changeActions({ change, document }: ChangeView): Action[] {
  const id = formatRecordId("change", change.id);
  const documentId = formatRecordId("document", document.id);
  return [
    { label: "Explain", verb: "explain", argument: id, place: "button" },
    { label: "Diff", verb: "diff", argument: id, place: "button" },
    { label: "Compare", verb: "compare", argument: id, place: "button" },
    { label: "Cite", verb: "cite", argument: id, place: "menu" },
    { label: "Acknowledge", verb: "acknowledge", argument: id, place: "button" },
    { label: "Mute 7 days", verb: "mute", argument: `${documentId} 7d`, place: "menu" },
    { label: "Share", verb: "share", argument: id, place: "menu" },
    { label: "Unwatch…", verb: "unwatch", argument: documentId, place: "menu" },
  ];
}
