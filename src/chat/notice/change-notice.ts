import { type ChannelSettings, DEFAULT_CHANNEL_SETTINGS } from "../../channels/channel-settings.js";
import type { ClauseChangeRecord } from "../../ports.js";
import { formatRecordId } from "../../record-id.js";
import {
  changeBullets,
  changeSummary,
  changeTitle,
  flagSentences,
  whatHappened,
} from "../../records/change-sentences.js";
import type { ChangeView } from "../../records/change-view.js";
import { diffFile } from "../../records/diff-file.js";
import { mainReading } from "../../records/drawn-reading.js";
import { evidenceLine } from "../../records/evidence.js";
import type { FindRecordAddress } from "../../records/record-address.js";
import { factsLine } from "../../records/stated-facts.js";
import { SCOPE_NOTE, upperFirst } from "../../records/words.js";
import type { Prose } from "../commands/verbs/prose.js";
import type { Action, Block, Notice } from "../types.js";
import { arrangeCard, withoutQuotes } from "./arrange-card.js";
import { changeDetails, DETAILED_CLAUSES } from "./change-details.js";
import { clauseExcerpt } from "./clause-blocks.js";
import { recordPageBlocks } from "./evidence-blocks.js";
import { NEEDS_REVIEW } from "./reading-blocks.js";
import { toldBlocks, toldLines } from "./told-blocks.js";

/** How a channel wants its cards. */
export interface CardForm extends Pick<ChannelSettings, "audience" | "threads" | "short"> {
  /** A sentence of ours above the footer: the card spends the last of the channel's budget. */
  readonly note?: Prose | null;
  /** When it is read: a day before it has passed. When the change was found, where none is given, so that a card stays the same. */
  readonly now?: Date;
  /** Where the record's page opens for whoever reads the card; not given: records have no pages. */
  readonly addressOf?: FindRecordAddress | undefined;
}

/** The card of one change: readable in ten seconds, the details for its thread, and what one can do next. */
export function createChangeNotice(view: ChangeView, form: CardForm = DEFAULT_CHANNEL_SETTINGS): Notice {
  const record = formatRecordId("change", view.change.id);
  return {
    summary: changeSummary(view),
    record,
    ...(view.change.severity ? { severity: view.change.severity } : {}),
    ...arrangeCard(
      { blocks: cardBlocks(view, form), details: [...toldBlocks(view), ...changeDetails(view, form.audience)] },
      form,
      record,
    ),
    actions: changeActions(view),
    ...(view.clauses.length > DETAILED_CLAUSES ? { files: [diffFile(view)] } : {}),
  };
}

/** The change in a few lines, for a channel to talk about. */
export function createShortChangeNotice(view: ChangeView): Notice {
  const { details: _details, files: _files, ...notice } = createChangeNotice(view);
  const short = withoutQuotes(notice.blocks);
  const actions = changeActions(view).filter(({ place }) => place === "button");
  return { ...notice, blocks: short, actions };
}

/** `C-67 · D-12 · captured 2026-05-11 06:02 UTC · sha256 0be9e4ad… · describes, does not judge legality` */
export function changeFooter({ change, document, after }: ChangeView): Block {
  const ids = `${formatRecordId("change", change.id)} · ${formatRecordId("document", document.id)}`;
  return { kind: "footer", text: `${ids} · ${evidenceLine(after)} · ${SCOPE_NOTE}` };
}

function cardBlocks(view: ChangeView, { note = null, now = view.change.detectedAt, addressOf }: CardForm): Block[] {
  const bullets = view.told.length > 0 ? toldLines(view) : changeBullets(view);
  const facts = factsLine(view.facts, now);
  const [main] = view.clauses;
  return [
    { kind: "heading", text: changeTitle(view) },
    { kind: "text", text: whatHappened(view) },
    // What has a date comes first: a missed deadline cannot be made good.
    ...(facts ? [{ kind: "text" as const, text: `⏳ ${facts}` }] : []),
    ...(bullets.length > 0 ? [{ kind: "list" as const, items: bullets }] : []),
    ...[...flagSentences(view), ...(main ? reviewSentences(view, main) : [])].map((text) => ({
      kind: "text" as const,
      text,
    })),
    // What is told carries its own quotes.
    ...(main && view.told.length === 0 ? clauseExcerpt(main) : []),
    ...(note ? [{ kind: "text" as const, text: note }] : []),
    ...recordPageBlocks(addressOf?.({ kind: "change", id: view.change.id }, view.document)),
    changeFooter(view),
  ];
}

/** The clause on the card, when its kind is too unsure to rely on. */
function reviewSentences({ readings }: ChangeView, main: ClauseChangeRecord): string[] {
  const drawn = readings.get(main.ordinal);
  const [leading] = (drawn && mainReading(drawn)?.types) ?? [];
  return leading?.needsReview && leading.id === main.types[0]
    ? [`${upperFirst(NEEDS_REVIEW)}: read the wording below.`]
    : [];
}

function changeActions({ change, document }: ChangeView): Action[] {
  const id = formatRecordId("change", change.id);
  const documentId = formatRecordId("document", document.id);
  return [
    { label: "Explain", verb: "explain", argument: id, place: "button" },
    { label: "Diff", verb: "diff", argument: id, place: "button" },
    { label: "Compare", verb: "compare", argument: id, place: "button" },
    { label: "Acknowledge", verb: "acknowledge", argument: id, place: "button" },
    // What is decided of the change first, then what becomes of the watch.
    { label: "Assign…", verb: "assign", argument: id, place: "menu" },
    { label: "Not material…", verb: "not-material", argument: id, place: "menu" },
    { label: "Escalate…", verb: "escalate", argument: id, place: "menu" },
    { label: "Share", verb: "share", argument: id, place: "menu" },
    { label: "Cite", verb: "cite", argument: id, place: "menu" },
    { label: "Mute 7 days", verb: "mute", argument: `${documentId} 7d`, place: "menu" },
    { label: "Unwatch", verb: "unwatch", argument: documentId, place: "menu" },
  ];
}
