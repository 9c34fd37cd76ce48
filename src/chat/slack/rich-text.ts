import type { types } from "@slack/bolt";
import { LIMITS } from "./limits.js";
import { safeText, splitText } from "./safe-text.js";

/** Words in one style, or a link. Slack reads nothing in them: no mention, no markup, no address takes effect. */
export interface Run {
  readonly text: string;
  readonly style?: { readonly bold?: boolean; readonly italic?: boolean; readonly strike?: boolean };
  readonly url?: string;
}

/** One Block Kit block with its text, for counting and for files. */
export interface Drawn {
  readonly block: types.KnownBlock;
  readonly text: string;
}

type Part = types.RichTextBlock["elements"][number];

/** Running text; several blocks when it is long. */
export function drawSection(runs: readonly Run[]): Drawn[] {
  return splitRuns(runs).map((part) => drawn([section(part)], part));
}

/** Quoted words under a line that says where they stand. */
export function drawQuote(source: readonly Run[], runs: readonly Run[]): Drawn[] {
  const parts = splitRuns(runs, LIMITS.richText - Math.min(textOf(source).length, LIMITS.richText / 2));
  return withLead(source, parts, (part) => ({ type: "rich_text_quote", elements: elements(part) }));
}

/** Text to copy as it is. */
export function drawCode(text: string): Drawn[] {
  return splitRuns([{ text }]).map((part) =>
    drawn([{ type: "rich_text_preformatted", elements: part.map((run) => ({ type: "text", text: run.text })) }], part),
  );
}

/** A bulleted list; an entry longer than a block goes on in the next one. */
export function drawList(entries: readonly string[]): Drawn[] {
  const parts = entries.flatMap((entry) => splitRuns([{ text: entry }]));
  return groupBySize(parts).map((group) =>
    drawn([{ type: "rich_text_list", style: "bullet", elements: group.map(section) }], group.flat(), "\n"),
  );
}

function withLead(lead: readonly Run[], parts: readonly Run[][], draw: (part: Run[]) => Part): Drawn[] {
  const leads = splitRuns(lead);
  const last = leads.pop() ?? [];
  const [first = [], ...more] = parts;
  const short = textOf(last).length + textOf(first).length <= LIMITS.richText;
  const head = short ? [drawn(quoted(last, first, draw), [...last, ...first], "\n")] : [
    ...(last.length > 0 ? [drawn([section(last)], last)] : []),
    drawn([draw(first)], first),
  ];
  return [...leads.map((part) => drawn([section(part)], part)), ...head, ...more.map((part) => drawn([draw(part)], part))].filter(
    ({ text }) => text !== "",
  );
}

function quoted(lead: Run[], part: Run[], draw: (part: Run[]) => Part): Part[] {
  return [...(lead.length > 0 ? [section(lead)] : []), ...(part.length > 0 ? [draw(part)] : [])];
}

function drawn(parts: Part[], runs: readonly Run[], glue = ""): Drawn {
  return { block: { type: "rich_text", elements: parts }, text: runs.map(({ text }) => text).join(glue) };
}

function section(runs: readonly Run[]): types.RichTextSection {
  return { type: "rich_text_section", elements: elements(runs) };
}

function elements(runs: readonly Run[]): types.RichTextElement[] {
  return runs.map(({ text, style, url }) => {
    if (url !== undefined) return { type: "link", url, text };
    return { type: "text", text, ...(style ? { style } : {}) };
  });
}

/** The runs, made safe, in groups of at most `max` characters; nothing is lost between them. */
function splitRuns(runs: readonly Run[], max: number = LIMITS.richText): Run[][] {
  const pieces = runs.flatMap((run) => splitText(safeText(run.text), max).map((text) => ({ ...run, text })));
  const groups: Run[][] = [];
  let size = 0;
  for (const piece of pieces) {
    const group = groups.at(-1);
    if (group && size + piece.text.length <= max) group.push(piece);
    else groups.push([piece]);
    size = groups.at(-1) === group ? size + piece.text.length : piece.text.length;
  }
  return groups;
}

function groupBySize(parts: readonly Run[][]): Run[][][] {
  const groups: Run[][][] = [];
  let size = 0;
  for (const part of parts) {
    const length = textOf(part).length;
    const group = groups.at(-1);
    if (group && size + length <= LIMITS.richText) group.push(part);
    else groups.push([part]);
    size = groups.at(-1) === group ? size + length : length;
  }
  return groups;
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}
