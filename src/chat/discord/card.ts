import { type APISeparatorComponent, ComponentType, SeparatorSpacingSize } from "discord.js";
import type { Severity } from "../../policy/types.js";
import { cutText } from "../../records/safe-text.js";
import { findVerb } from "../commands/verbs/find-verb.js";
import { commandWords, type Prose, prose } from "../commands/verbs/prose.js";
import { countFitting, packMessages, type Room } from "../pack.js";
import { SEVERITY_BADGES } from "../severity-badges.js";
import type { Block, Notice, NoticeFile } from "../types.js";
import { type ActionRow, drawActions } from "./draw-actions.js";
import { drawBlock, drawFooter, drawHeading } from "./draw-block.js";
import type { Stage } from "./draw-prose.js";
import { LIMITS } from "./limits.js";
import { containerMessage, type DiscordMessage, drawPiece, fileMessages, safeFiles } from "./message.js";
import { PACKING } from "./pack.js";
import type { Piece } from "./piece.js";

/** A notice drawn: the card, and what follows it. Together they hold all of its text. */
export interface DiscordPost {
  readonly card: DiscordMessage;
  readonly rest: readonly DiscordMessage[];
  /** The same as `rest`, for a place where only files can follow. */
  readonly restFiles: readonly NoticeFile[];
}

/** Where the rest of a post goes, and how the card calls it. */
export interface RestPlace {
  readonly words: string;
  /** Messages beyond so many go into a file. */
  readonly maxRest: number;
}

export const IN_THREAD: RestPlace = { words: "In the thread", maxRest: 8 };
/** Under an answer. */
export const BELOW: RestPlace = { words: "Below", maxRest: 4 };

/** What a notice is drawn with. */
export interface Drawing extends Stage {
  /** Small print of the adapter's own. */
  readonly note?: string | undefined;
}

const COLOURS: Readonly<Record<Severity, number>> = { high: 0xd83c3e, medium: 0xf0a020, low: 0x3b82c4 };
/** Small print that stays at the foot of the card, even when the text above goes on elsewhere. */
const MAX_FEET = 3;
const MAX_FOOT_TEXT = 800;
const POINTER_TEXT = 300;
/** Components besides text and what can be pressed: the container, the pointer, the line above the small print. */
const FRAME = 3;
/** Parts the small print from the news. */
const DIVIDER: APISeparatorComponent = {
  type: ComponentType.Separator,
  divider: true,
  spacing: SeparatorSpacingSize.Small,
};

/** Draws a notice within every limit; nothing of it is lost. Pure. */
export function renderNotice(notice: Notice, place: RestPlace, { note, ...stage }: Drawing = {}): DiscordPost {
  const draw = (block: Block) => drawBlock(block, stage);
  const { rows, typed } = drawActions(notice.actions ?? [], stage.target);
  const { body: blocks, feet } = splitFeet(notice, draw);
  const body = [
    ...blocks,
    ...typed.flatMap(({ label, verb, argument }) => drawFooter(typedAction(label, verb, argument), stage)),
  ];
  const foot = [...feet, ...(note === undefined ? [] : drawFooter(note))];
  const fitting = countFitting(body, roomBeside(foot, rows), PACKING);
  const further = [...body.slice(fitting), ...(notice.details ?? []).flatMap(draw)];
  const { messages, overflow } = limitRest(packMessages(further, PACKING), place);
  const files = safeFiles([...(notice.files ?? []), ...overflow]);
  const pointer = pointTo({ rest: messages.length > 0, cut: fitting < body.length, files }, place);
  const shown = [...body.slice(0, fitting), ...pointer];
  // Discord takes no message without a visible character.
  const texts = (shown.length + foot.length > 0 ? shown : drawFooter("Nothing to show.")).map(drawPiece);
  const line = texts.length > 0 && foot.length > 0 ? [DIVIDER] : [];
  const colour = notice.severity ? COLOURS[notice.severity] : undefined;
  return {
    card: containerMessage([...texts, ...line, ...foot.map(drawPiece), ...rows], { colour }),
    rest: restMessages(messages, files, colour),
    restFiles: safeFiles([...textFile("details.txt", further), ...(notice.files ?? [])]),
  };
}

/** An action that no button can carry, as a command to type. */
function typedAction(label: string, verb: string, argument: string): Prose {
  const known = findVerb(verb);
  return known ? prose`${label}: ${commandWords(known.name, argument)}` : `${label}: ${verb} ${argument}`;
}

/** All text of a notice but its files, as pieces in order. */
export function noticePieces(notice: Notice, stage: Stage = {}): Piece[] {
  const draw = (block: Block) => drawBlock(block, stage);
  const { body, feet } = splitFeet(notice, draw);
  return [...body, ...(notice.details ?? []).flatMap(draw), ...feet];
}

/** The card's colour. */
export function colourOf({ severity }: Pick<Notice, "severity">): number | undefined {
  return severity ? COLOURS[severity] : undefined;
}

function roomBeside(foot: readonly Piece[], rows: readonly ActionRow[]): Room {
  const pressable = rows.reduce((sum, row) => sum + 1 + row.components.length, 0);
  const footText = foot.reduce((sum, { markdown }) => sum + markdown.length, 0);
  return {
    parts: LIMITS.components - FRAME - foot.length - pressable,
    size: LIMITS.messageText - footText - POINTER_TEXT,
  };
}

/** The blocks, badge first, with the small print at the end taken off. */
type Draw = (block: Block) => Piece[];

function splitFeet(notice: Notice, draw: Draw): { body: Piece[]; feet: Piece[] } {
  const last = notice.blocks.findLastIndex(({ kind }) => kind !== "footer");
  const feet = notice.blocks.slice(last + 1).flatMap(draw);
  const length = feet.reduce((sum, { markdown }) => sum + markdown.length, 0);
  if (feet.length > MAX_FEET || length > MAX_FOOT_TEXT)
    return { body: bodyPieces(notice, notice.blocks, draw), feet: [] };
  return { body: bodyPieces(notice, notice.blocks.slice(0, last + 1), draw), feet };
}

function bodyPieces({ severity, summary, blocks }: Notice, shown: readonly Block[], draw: Draw): Piece[] {
  const all: readonly Block[] = blocks.length > 0 ? shown : [{ kind: "text", text: summary }];
  if (!severity) return all.flatMap(draw);
  const [first, ...more] = all;
  if (first?.kind !== "heading") return [...drawHeading(SEVERITY_BADGES[severity]), ...all.flatMap(draw)];
  return [...drawHeading(first.text, first.url, SEVERITY_BADGES[severity]), ...more.flatMap(draw)];
}

function limitRest(messages: Piece[][], { maxRest }: RestPlace): { messages: Piece[][]; overflow: NoticeFile[] } {
  if (messages.length <= maxRest) return { messages, overflow: [] };
  return { messages: messages.slice(0, maxRest), overflow: textFile("more.txt", messages.slice(maxRest).flat()) };
}

function textFile(name: string, pieces: readonly Piece[]): NoticeFile[] {
  return pieces.length === 0 ? [] : [{ name, text: `${pieces.map(({ text }) => text).join("\n\n")}\n` }];
}

/** The text, then the files in messages of their own. */
function restMessages(messages: Piece[][], files: readonly NoticeFile[], colour: number | undefined): DiscordMessage[] {
  return [...messages.map((pieces) => containerMessage(pieces.map(drawPiece), { colour })), ...fileMessages(files)];
}

/** `In the thread: the rest of this text, C-67.diff` */
function pointTo(
  { rest, cut, files }: { rest: boolean; cut: boolean; files: readonly NoticeFile[] },
  { words }: RestPlace,
): Piece[] {
  // That a thread has the details goes without saying; what was cut off does not.
  const messages = rest && cut ? ["the rest of this text"] : [];
  const things = [...messages, ...files.map(({ name }) => name)];
  if (things.length === 0) return [];
  return drawFooter(cutText(`${words}: ${things.join(", ")}`, POINTER_TEXT / 2 - 4));
}
