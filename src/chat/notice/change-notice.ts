import { type ChannelSettings, DEFAULT_CHANNEL_SETTINGS } from "../../channels/channel-settings.js";
import { formatMinute } from "../../policy/utc.js";
import type { ClauseChangeRecord, StandingCorrection } from "../../ports.js";
import { formatRecordId } from "../../record-id.js";
import { belowHead, changeBullets, changeHead, changeSummary, flagsBelowHead } from "../../records/change-sentences.js";
import type { ChangeView } from "../../records/change-view.js";
import { correctionDeed, correctionReason } from "../../records/correction-words.js";
import { diffFile } from "../../records/diff-file.js";
import { mainReading } from "../../records/drawn-reading.js";
import { evidenceLine } from "../../records/evidence.js";
import type { FindRecordAddress } from "../../records/record-address.js";
import { cutText, safeLine } from "../../records/safe-text.js";
import { factsLine } from "../../records/stated-facts.js";
import { documentLabel, SCOPE_NOTE, upperFirst } from "../../records/words.js";
import { joinProse, moment, type Prose, prose, webLink } from "../commands/verbs/prose.js";
import type { Action, Block, Notice } from "../types.js";
import { arrangeCard, withoutQuotes } from "./arrange-card.js";
import { changeDetails, DETAILED_CLAUSES } from "./change-details.js";
import { clauseExcerpt } from "./clause-blocks.js";
import { recordPageBlocks } from "./evidence-blocks.js";
import { NEEDS_REVIEW } from "./reading-blocks.js";
import { toldBlocks, toldLines } from "./told-blocks.js";

/** Longest name of a section on the byline. */
const MAX_SECTION = 60;

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
    ...(view.change.severity && !view.change.correction?.withdrawn ? { severity: view.change.severity } : {}),
    ...arrangeCard({ blocks: cardBlocks(view, form), details: detailBlocks(view, form) }, form, record),
    actions: changeActions(view),
    ...(view.clauses.length > DETAILED_CLAUSES ? { files: [diffFile(view)] } : {}),
  };
}

/** What stands in the thread; the proof's IDs, times and hashes last. */
function detailBlocks(view: ChangeView, { audience }: CardForm): Block[] {
  return [...toldBlocks(view), ...changeDetails(view, audience), changeFooter(view)];
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

function cardBlocks(view: ChangeView, form: CardForm): Block[] {
  const { correction } = view.change;
  const heading: Block = { kind: "heading", text: changeHead(view), url: view.document.url };
  const corrected: Block[] = correction ? [{ kind: "text", text: correctionProse(correction) }] : [];
  const foot: Block = { kind: "byline", text: byline(view) };
  // What was withdrawn is told no more; its clauses stand in the details.
  if (correction?.withdrawn) return [heading, ...corrected, foot];
  return [heading, { kind: "text", text: belowHead(view) }, ...corrected, ...toldOnCard(view, form), foot];
}

/** `✎ Corrected by @alice, 5 minutes ago: why.` */
function correctionProse(correction: StandingCorrection): Prose {
  const { at } = correction;
  return prose`✎ ${upperFirst(correctionDeed(correction))}, ${moment(at, formatMinute(at))}${correctionReason(correction)}`;
}

function toldOnCard(view: ChangeView, { note = null, now = view.change.detectedAt, addressOf }: CardForm): Block[] {
  const bullets = view.told.length > 0 ? toldLines(view) : changeBullets(view);
  const facts = factsLine(view.facts, now);
  const [main] = view.clauses;
  return [
    ...(bullets.length > 0 ? [{ kind: "list" as const, items: bullets }] : []),
    ...(facts ? [{ kind: "text" as const, text: `⏳ ${facts}` }] : []),
    ...[...flagsBelowHead(view), ...(main ? reviewSentences(view, main) : [])].map((text) => ({
      kind: "text" as const,
      text,
    })),
    // What is told carries its own quotes.
    ...(main && view.told.length === 0 ? clauseExcerpt(main) : []),
    ...(note ? [{ kind: "text" as const, text: note }] : []),
    ...recordPageBlocks(addressOf?.({ kind: "change", id: view.change.id }, view.document)),
  ];
}

/** `Privacy Policy · 3. Sharing · Open policy ↗ · 5 minutes ago · C-67` */
function byline({ change, document, clauses: [main] }: ChangeView): Prose {
  const section = (main?.after ?? main?.before)?.path.at(-1)?.trim() ?? "";
  const at = change.confirmedAt ?? change.detectedAt;
  const parts: Prose[] = [
    documentLabel(document.type),
    ...(section === "" ? [] : [cutText(safeLine(section), MAX_SECTION)]),
    [webLink("Open policy ↗", document.url)],
    [moment(at, formatMinute(at))],
    formatRecordId("change", change.id),
  ];
  return joinProse(parts, " · ");
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
    { label: "Acknowledge", verb: "acknowledge", argument: id, place: "button" },
    // What there is to see first, then what is decided of the change, then what becomes of the watch.
    { label: "Diff", verb: "diff", argument: id, place: "menu" },
    { label: "Compare with others", verb: "compare", argument: id, place: "menu" },
    { label: "Evidence", verb: "verify", argument: id, place: "menu" },
    { label: "Assign…", verb: "assign", argument: id, place: "menu" },
    { label: "Escalate…", verb: "escalate", argument: id, place: "menu" },
    { label: "Not material…", verb: "not-material", argument: id, place: "menu" },
    { label: "This is wrong…", verb: "wrong", argument: id, place: "menu" },
    { label: "Share…", verb: "share", argument: id, place: "menu" },
    { label: "Mute 7 days", verb: "mute", argument: `${documentId} 7d`, place: "menu" },
    { label: "Unwatch", verb: "unwatch", argument: documentId, place: "menu" },
  ];
}
