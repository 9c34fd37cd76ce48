import type { types } from "@slack/bolt";
import { safeText } from "../../records/safe-text.js";
import { LIMITS } from "./limits.js";
import { splitText } from "./slack-text.js";

/** Words in one style, or a link. Slack reads nothing in them: no mention, no markup, no address takes effect. */
export interface Run {
  readonly text: string;
  readonly style?: {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly strike?: boolean;
    readonly code?: boolean;
  };
  readonly url?: string;
  /** A point in time, Unix seconds, which Slack shows in the reader's zone in the text's place. */
  readonly time?: number;
  /** A channel, whose name Slack puts in the text's place for those who may know it. */
  readonly channel?: string;
}

/** One Block Kit block with its text, for counting and for files. */
export interface Drawn {
  readonly block: types.KnownBlock;
  readonly text: string;
  /** It only leads to the block behind it. */
  readonly leads?: true;
}

/** `today at 08:02`, `Nov 27, 2026 at 08:02` */
const DATE_FORMAT = "{date_short_pretty} at {time}";

type Part = types.RichTextBlock["elements"][number];

/** Running text; several blocks when it is long. */
export function drawSection(runs: readonly Run[]): Drawn[] {
  return splitRuns(runs).map((part) => drawn([section(part)], part));
}

/** Name and value lines. A name goes with its value: a block ends between two lines, a long value goes on in the next one. */
export function drawFields(fields: readonly { readonly name: Run; readonly value: readonly Run[] }[]): Drawn[] {
  const lines = fields.flatMap(({ name, value }) => {
    const lead = splitRuns([name]);
    const room = LIMITS.richText - Math.min(sizeOfRuns(lead.at(-1) ?? []), LIMITS.richText / 2);
    const [first = [], ...more] = splitRuns(value, room);
    return [...lead.slice(0, -1), [...(lead.at(-1) ?? []), ...first], ...more];
  });
  const broken = (group: readonly (readonly Run[])[]) =>
    group.flatMap((line, index) => (index === 0 ? line : [{ text: "\n" }, ...line]));
  return groupBySize(lines, (line) => sizeOfRuns(line) + LIMITS.runOverhead + 1, LIMITS.richText).map((group) => {
    const runs = broken(group);
    return drawn([section(runs)], runs);
  });
}

/** Quoted words under a line that says where they stand. */
export function drawQuote(source: readonly Run[], runs: readonly Run[]): Drawn[] {
  const lead = splitRuns(source);
  const room = LIMITS.richText - Math.min(sizeOfRuns(lead.at(-1) ?? []), LIMITS.richText / 2);
  const [first = [], ...more] = splitRuns(runs, room);
  const head = lead.pop() ?? [];
  return [
    ...lead.map((part) => drawn([section(part)], part)),
    ...(head.length + first.length > 0
      ? [drawn([...some(head, section), ...some(first, quote)], [...head, ...first], "\n")]
      : []),
    ...more.map((part) => drawn([quote(part)], part)),
  ];
}

function some(runs: readonly Run[], draw: (runs: readonly Run[]) => Part): Part[] {
  return runs.length > 0 ? [draw(runs)] : [];
}

function quote(runs: readonly Run[]): types.RichTextQuote {
  return { type: "rich_text_quote", elements: elements(runs) };
}

/** Text to copy as it is. */
export function drawCode(text: string): Drawn[] {
  return splitRuns([{ text }]).map((part) =>
    drawn([{ type: "rich_text_preformatted", elements: part.map((run) => ({ type: "text", text: run.text })) }], part),
  );
}

/** A bulleted list; an entry longer than a block goes on in the next one. */
export function drawList(entries: readonly (readonly Run[])[]): Drawn[] {
  const parts = entries.flatMap((entry) => splitRuns(entry));
  return groupBySize(parts, sizeOfRuns, LIMITS.richText).map((group) => ({
    block: {
      type: "rich_text",
      elements: [{ type: "rich_text_list", style: "bullet", elements: group.map(section) }],
    },
    text: group.map((runs) => runs.map(({ text }) => text).join("")).join("\n"),
  }));
}

function drawn(parts: Part[], runs: readonly Run[], glue = ""): Drawn {
  return { block: { type: "rich_text", elements: parts }, text: runs.map(({ text }) => text).join(glue) };
}

function section(runs: readonly Run[]): types.RichTextSection {
  return { type: "rich_text_section", elements: elements(runs) };
}

function elements(runs: readonly Run[]): types.RichTextElement[] {
  return runs.map(({ text, style, url, channel, time }) => {
    if (channel !== undefined) return { type: "channel", channel_id: channel };
    if (time !== undefined) return { type: "date", timestamp: time, format: DATE_FORMAT, fallback: text };
    if (url !== undefined) return { type: "link", url, text, ...(style ? { style } : {}) };
    return { type: "text", text, ...(style ? { style } : {}) };
  });
}

/** The runs, made safe, in groups that fill a block; nothing is lost between them. */
function splitRuns(runs: readonly Run[], room: number = LIMITS.richText): Run[][] {
  const pieces = runs.flatMap((run) =>
    splitText(safeText(run.text), room - LIMITS.runOverhead).map((text) => ({ ...run, text })),
  );
  return groupBySize(pieces, (run) => run.text.length + LIMITS.runOverhead, room);
}

/** Neighbours in groups of at most `room`; one that is larger by itself stands alone. */
function groupBySize<T>(list: readonly T[], sizeOf: (one: T) => number, room: number): T[][] {
  const groups: T[][] = [];
  let left = 0;
  for (const one of list) {
    const size = sizeOf(one);
    const group = groups.at(-1);
    if (group && size <= left) {
      group.push(one);
      left -= size;
    } else {
      groups.push([one]);
      left = room - size;
    }
  }
  return groups;
}

function sizeOfRuns(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + text.length + LIMITS.runOverhead, 0);
}
