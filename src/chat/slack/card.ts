import type { types } from "@slack/bolt";
import { cutText, safeText } from "../../records/safe-text.js";
import type { Prose } from "../commands/verbs/prose.js";
import { countFitting, packMessages } from "../pack.js";
import { SEVERITY_BADGES } from "../severity-badges.js";
import type { Block, Notice, NoticeFile } from "../types.js";
import { drawActions } from "./draw-actions.js";
import { drawBlock, drawFooter, headingRun } from "./draw-block.js";
import { LIMITS } from "./limits.js";
import { jsonSize, PACKING } from "./pack.js";
import { type Drawn, drawSection } from "./rich-text.js";
import { escapeText } from "./slack-text.js";

/** One message as Slack takes it. */
export interface SlackMessage {
  /** A full sentence for notifications and screen readers, escaped. */
  readonly text: string;
  readonly blocks: readonly types.KnownBlock[];
}

/** A notice drawn: the card, what follows it, the files that come with it. Together they hold all of its text. */
export interface SlackPost {
  readonly card: SlackMessage;
  readonly rest: readonly SlackMessage[];
  readonly files: readonly NoticeFile[];
}

/** Where the rest of a post goes, and how the card calls it. */
export interface RestPlace {
  readonly restWords: string;
  readonly fileWords: string;
  /** Messages beyond so many go into a file. */
  readonly maxRest: number;
}

export const IN_THREAD: RestPlace = { restWords: "In the thread", fileWords: "In the thread", maxRest: 8 };
/** Under an answer that only the asker sees; Slack takes five messages there and one is kept for later. */
export const BELOW: RestPlace = { restWords: "Below", fileWords: "In a direct message to you", maxRest: 3 };

/** Small print that stays at the foot of the card, even when the text above goes on elsewhere. */
const MAX_FEET = 3;
const OVERFLOW_FILE = "more.txt";

/** Draws a notice within every limit; nothing of it is lost. `note` is small print of the adapter's own. Pure. */
export function renderNotice(notice: Notice, place: RestPlace, note?: string): SlackPost {
  const actions = drawActions(notice.actions ?? []);
  const { body, feet } = splitFeet(cardBlocks(notice).flatMap(drawBlock), notice.blocks);
  const head = headBlocks(notice);
  const notes = note === undefined ? [] : drawFooter(note);
  const frame = [...head, ...notes, ...feet];
  const beside = [...frame.map(({ block }) => block), ...actions.slice(0, MAX_ACTION_ROWS)];
  const room = {
    parts: LIMITS.blocksInMessage - beside.length - 2,
    size: LIMITS.messageJson - POINTER_JSON - sizeOf(beside),
  };
  const fitting = countFitting(body, room, PACKING);
  const details = (notice.details ?? []).flatMap(drawBlock);
  const { messages, overflow } = limitRest(packMessages([...body.slice(fitting), ...details], PACKING), place);
  const files = [...(notice.files ?? []).map(safeFile), ...overflow];
  const pointer = pointTo({ rest: messages.length > 0, cut: fitting < body.length, files }, place);
  const card = [...head, ...notes, ...body.slice(0, fitting), ...pointer].map(({ block }) => block);
  const text = summaryText(notice);
  return {
    card: { text, blocks: [...card, ...actions.slice(0, MAX_ACTION_ROWS), ...feet.map(({ block }) => block)] },
    rest: messages.map((blocks) => ({ text: `More: ${text}`, blocks: blocks.map(({ block }) => block) })),
    files,
  };
}

function sizeOf(blocks: readonly object[]): number {
  return blocks.reduce((sum, block) => sum + jsonSize(block), 0);
}

/** 50 buttons; more would be a mistake of ours. */
const MAX_ACTION_ROWS = 2;
/** Room kept for the lines that say what stands elsewhere. */
const POINTER_JSON = 1_200;
const MAX_POINTER = 400;

/** The notice's sentence as `text`: whole unless it is longer than any notification. */
export function summaryText({ summary }: Pick<Notice, "summary">): string {
  return escapeText(cutText(safeText(summary), LIMITS.messageText));
}

/** The blocks of the card but its title. A summary too long for `text` is written out first. */
function cardBlocks(notice: Notice): readonly Block[] {
  const blocks = titleOf(notice) === null ? notice.blocks : notice.blocks.slice(1);
  const needed = notice.blocks.length === 0 || safeText(notice.summary).length > LIMITS.messageText;
  return needed ? [{ kind: "text", text: notice.summary }, ...blocks] : blocks;
}

/** A heading at the top that fits into a header with its badge. */
function titleOf({ blocks, severity }: Notice): string | null {
  const [first] = blocks;
  if (first?.kind !== "heading") return null;
  const title = safeText(severity ? `${SEVERITY_BADGES[severity]} · ${first.text}` : first.text);
  const most = first.url === undefined ? LIMITS.headerText : LIMITS.richText / 2;
  return title.length <= most && first.text.trim() !== "" ? title : null;
}

/** The title with its badge: a header, or a line whose words lead to the heading's address, for a header knows no link. */
function headBlocks(notice: Notice): Drawn[] {
  const [first] = notice.blocks;
  if (first?.kind === "heading" && first.url !== undefined && titleOf(notice) !== null) {
    const badge = notice.severity ? [{ text: `${SEVERITY_BADGES[notice.severity]}  `, style: { bold: true } }] : [];
    return drawSection([...badge, headingRun(first.text, first.url)]);
  }
  const title = titleOf(notice) ?? (notice.severity ? SEVERITY_BADGES[notice.severity] : null);
  if (title === null) return [];
  return [{ block: { type: "header", text: { type: "plain_text", text: title, emoji: false } }, text: title }];
}

/** Takes the footers off the end. */
function splitFeet(drawn: readonly Drawn[], blocks: readonly Block[]): { body: Drawn[]; feet: Drawn[] } {
  const feet = trailingFooters(blocks).flatMap(({ text }) => drawFooter(text));
  if (feet.length > MAX_FEET) return { body: [...drawn], feet: [] };
  return { body: drawn.slice(0, drawn.length - feet.length), feet };
}

function trailingFooters(blocks: readonly Block[]): { text: Prose }[] {
  const last = blocks.findLastIndex(({ kind }) => kind !== "footer");
  return blocks.slice(last + 1).flatMap((block) => (block.kind === "footer" ? [block] : []));
}

function limitRest(messages: Drawn[][], { maxRest }: RestPlace): { messages: Drawn[][]; overflow: NoticeFile[] } {
  if (messages.length <= maxRest) return { messages, overflow: [] };
  const text = messages
    .slice(maxRest)
    .flat()
    .map((one) => one.text)
    .join("\n\n");
  return { messages: messages.slice(0, maxRest), overflow: [{ name: OVERFLOW_FILE, text: `${text}\n` }] };
}

function safeFile({ name, text, ...bytes }: NoticeFile): NoticeFile {
  return { name: safeText(name).replaceAll(/[/\\\n]/g, "-") || OVERFLOW_FILE, text: safeText(text), ...bytes };
}

/** `In the thread: the rest of this card, C-67.diff` */
function pointTo(
  { rest, cut, files }: { rest: boolean; cut: boolean; files: readonly NoticeFile[] },
  { restWords, fileWords }: RestPlace,
): Drawn[] {
  // That a thread has the details goes without saying; what was cut off does not.
  const messages = rest && cut ? ["the rest of this text"] : [];
  const names = files.map(({ name }) => name);
  const lines =
    restWords === fileWords
      ? [[restWords, [...messages, ...names]] as const]
      : [[restWords, messages] as const, [fileWords, names] as const];
  return lines
    .filter(([, things]) => things.length > 0)
    .flatMap(([where, things]) => drawFooter(cutText(`${where}: ${things.join(", ")}`, MAX_POINTER)));
}
