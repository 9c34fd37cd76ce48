import type { Severity } from "../../policy/types.js";
import { commandLine, findVerb } from "../commands/verbs/find-verb.js";
import type { Action, Block, Notice, NoticeFile } from "../types.js";
import { bareLines, blockLines, hanging, type Room } from "./block-lines.js";
import { type Format, type Line, paintLine, type Run } from "./line.js";
import { neutraliseLine } from "./neutralise.js";

export interface RenderOptions {
  /** Whether escape sequences for colour may be written; without it the output is plain text. */
  readonly colour: boolean;
  /** Width of the terminal. The card stays between 24 and 100 columns, for the eye's sake. */
  readonly columns: number;
  /** Each command that goes on from here gets a number to type instead. */
  readonly numbered?: boolean;
}

const MIN_COLUMNS = 24;
const MAX_COLUMNS = 100;
/** Glyph and word always stand together: neither colour nor shape alone carries the meaning. */
const BADGES: Readonly<Record<Severity, { readonly text: string; readonly format: Format }>> = {
  high: { text: "▲ HIGH", format: "red" },
  medium: { text: "◆ MEDIUM", format: "yellow" },
  low: { text: "● LOW", format: "green" },
};
const BLANK: Line = { runs: [] };

/** Draws a notice for a terminal: the card behind a bar, the details, the files, the commands that go on from here. Pure. */
export function renderNotice(notice: Notice, options: RenderOptions): string {
  const columns = Math.min(MAX_COLUMNS, Math.max(MIN_COLUMNS, Math.floor(options.columns)));
  const room: Room = { width: columns - 2, colour: options.colour };
  const bar: Run = { text: "┃ ", formats: [notice.severity ? BADGES[notice.severity].format : "cyan"] };
  const lines = [
    ...behindBar(cardLines(notice, room), bar),
    ...detailLines(notice.details ?? [], room),
    ...actionLines(inOrder(notice.actions ?? []), columns, options.numbered === true),
    ...fileLines(notice.files ?? []),
  ];
  return lines.map((line) => `${paintLine(line, options.colour).trimEnd()}\n`).join("");
}

function cardLines({ severity, blocks, summary }: Notice, room: Room): Line[] {
  const shown: readonly Block[] = blocks.length > 0 ? blocks : [{ kind: "text", text: summary }];
  if (!severity) return allBlockLines(shown, room);
  const [first, ...rest] = shown;
  const badge: Run = { text: BADGES[severity].text, formats: ["bold", BADGES[severity].format] };
  if (first?.kind !== "heading") return [{ runs: [badge] }, ...allBlockLines(shown, room)];
  const title = hanging(
    { ...badge, text: `${badge.text}  ` },
    [{ text: neutraliseLine(first.text), formats: ["bold"] }],
    room.width,
  );
  return [...title, ...(rest.length > 0 ? allBlockLines(rest, room) : [])];
}

/** The thread, where there are no threads: below, behind a thinner bar. */
function detailLines(details: readonly Block[], room: Room): Line[] {
  if (details.length === 0) return [];
  return [BLANK, ...behindBar(allBlockLines(details, room), { text: "╎ ", formats: ["dim"] })];
}

function allBlockLines(blocks: readonly Block[], room: Room): Line[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const lines = blockLines(block, room);
    return before && standsApart(before, block) ? [BLANK, ...lines] : lines;
  });
}

/** What may follow on the next line: running text, and rows of links. */
const FOLLOWERS: Readonly<Partial<Record<Block["kind"], readonly Block["kind"][]>>> = {
  text: ["text", "list", "link"],
  link: ["link"],
};

/** A blank line between blocks, but not under a heading and not inside running text. */
function standsApart(before: Block, block: Block): boolean {
  if (before.kind === "heading") return false;
  return !FOLLOWERS[before.kind]?.includes(block.kind);
}

function behindBar(lines: readonly Line[], bar: Run): Line[] {
  const edge: Run = { ...bar, text: bar.text.trimEnd() };
  return lines.map((line) => {
    if (line.bare) return line;
    return { runs: line.runs.length === 0 ? [edge] : [bar, ...line.runs] };
  });
}

/** Suggestions below an answer: more are no help. What is left comes on `more`. */
export const SHOWN_ACTIONS = 4;

/** As they are numbered: buttons are likelier than what a menu holds. */
export function inOrder(actions: readonly Action[]): Action[] {
  return [...actions.filter(({ place }) => place === "button"), ...actions.filter(({ place }) => place === "menu")];
}

/** A button is a command to type. */
function actionLines(actions: readonly Action[], width: number, numbered: boolean): Line[] {
  if (actions.length === 0) return [];
  const left = actions.length - SHOWN_ACTIONS;
  const rest: Run[] =
    left > 0 ? [{ text: "   " }, numbered ? moreRun(left) : { text: `and ${left} more`, solid: true }] : [];
  const commands = numberedRuns(actions.slice(0, SHOWN_ACTIONS), numbered ? 1 : null);
  return [BLANK, ...hanging({ text: "→ ", formats: ["dim"] }, [...commands, ...rest], width)];
}

function moreRun(left: number): Run {
  return { text: `more (${left})`, formats: ["cyan"], solid: true };
}

/** `first`: the number of the first one; null for none. */
function numberedRuns(actions: readonly Action[], first: number | null): Run[] {
  return actions.flatMap((action, index): Run[] => {
    const words = neutraliseLine(typedCommand(action));
    const text = first === null ? words : `${first + index} ${words}`;
    const command: Run = { text, formats: ["cyan"], solid: true };
    return index === 0 ? [command] : [{ text: "   " }, command];
  });
}

/** What `more` shows: the commands behind the first ones, with their numbers. */
export function renderMore(actions: readonly Action[], { columns, colour }: RenderOptions): string {
  const width = Math.min(MAX_COLUMNS, Math.max(MIN_COLUMNS, Math.floor(columns)));
  const runs = numberedRuns(inOrder(actions).slice(SHOWN_ACTIONS), SHOWN_ACTIONS + 1);
  const lines = hanging({ text: "→ ", formats: ["dim"] }, runs, width);
  return lines.map((line) => `${paintLine(line, colour).trimEnd()}\n`).join("");
}

/** The command a button stands for, as it is typed. */
export function typedCommand({ verb, argument }: Action): string {
  const known = findVerb(verb);
  return known ? commandLine(known.name, argument) : `/policy ${verb} ${argument}`.trimEnd();
}

/** Files are printed whole; a terminal has nowhere else to put them. */
function fileLines(files: readonly NoticeFile[]): Line[] {
  return files.flatMap(({ name, text, bytes }) => {
    const lines = bareLines(text);
    const count = `${bytes ? "in words, " : ""}${lines.length} ${lines.length === 1 ? "line" : "lines"}`;
    return [
      BLANK,
      { runs: [{ text: `${neutraliseLine(name)} (${count})`, formats: ["bold", "underline"] }] },
      ...lines,
    ];
  });
}
