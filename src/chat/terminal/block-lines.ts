import type { WordRun } from "../../policy/types.js";
import { inlinesOf, type Prose } from "../commands/verbs/prose.js";
import { typedInline, typedProse } from "../commands/verbs/typed-prose.js";
import { spaceRuns } from "../space-runs.js";
import type { Block } from "../types.js";
import { displayWidth, type Format, type Line, type Run } from "./line.js";
import { neutralise, neutraliseLine } from "./neutralise.js";
import { wrapRuns } from "./wrap.js";

/** Names of fields longer than this stand on a line of their own. */
const MAX_FIELD_NAME = 22;
const QUOTE_BAR: Run = { text: "│ ", formats: ["cyan"] };

/** Where lines are drawn. */
export interface Room {
  /** Columns a line may take. */
  readonly width: number;
  /** Whether formats will be shown. Without them a word diff carries marks instead. */
  readonly colour: boolean;
}

/** Draws one block as lines of at most `width` columns; bare lines may be longer. */
export function blockLines(block: Block, { width, colour }: Room): Line[] {
  switch (block.kind) {
    case "text":
      return wrapProse(block.text, width);
    case "heading":
      return wrapText(neutraliseLine(block.text), width, ["bold"]);
    case "list":
      return block.items.flatMap((item) => hanging({ text: "• " }, proseRuns(item), width));
    case "fields":
      return fieldLines(block.fields, width);
    case "quote":
      return quoteLines(block.source, [{ text: neutralise(block.text) }], width);
    case "diff":
      return quoteLines(
        block.source,
        colour ? spaceRuns(block.runs).map(colouredRun) : block.runs.map(markedRun),
        width,
      );
    case "code":
      return bareLines(block.text);
    case "link":
      return linkLines(block.label, block.url, width);
    case "byline":
    case "footer":
      return wrapProse(block.text, width, ["dim"]);
  }
}

/** Lines to copy: not broken, no bar in front. One line break at the end of the text makes no line of its own. */
export function bareLines(text: string): Line[] {
  const lines = neutralise(text).split("\n");
  if (lines.length > 1 && lines.at(-1) === "") lines.pop();
  return lines.map((line) => ({ runs: [{ text: line }], bare: true }));
}

/** `first` in front of the first line, blanks of the same width in front of the others. */
export function hanging(first: Run, runs: readonly Run[], width: number): Line[] {
  const indent = displayWidth(first.text);
  const blank: Run = { text: " ".repeat(indent) };
  return wrapRuns(runs, width - indent).map((line, index) => ({ runs: [index === 0 ? first : blank, ...line] }));
}

/** Words as runs; a command in them is never broken. */
function proseRuns(prose: Prose, formats: readonly Format[] = []): Run[] {
  return inlinesOf(prose).map((inline) => {
    const solid = typeof inline !== "string" && ("command" in inline || "url" in inline);
    return { text: neutralise(typedInline(inline)), formats, ...(solid ? { solid } : {}) };
  });
}

function wrapProse(prose: Prose, width: number, formats: readonly Format[] = []): Line[] {
  return wrapRuns(proseRuns(prose, formats), width).map((runs) => ({ runs }));
}

function wrapText(text: string, width: number, formats: readonly Format[] = []): Line[] {
  return wrapRuns([{ text: neutralise(text), formats }], width).map((runs) => ({ runs }));
}

function quoteLines(source: string, runs: readonly Run[], width: number): Line[] {
  const lines = wrapRuns(runs, width - displayWidth(QUOTE_BAR.text)).map((line) => ({ runs: [QUOTE_BAR, ...line] }));
  return source === "" ? lines : [...wrapText(neutraliseLine(source), width, ["dim"]), ...lines];
}

function colouredRun({ op, text }: WordRun): Run {
  const safe = neutralise(text);
  if (op === "-") return { text: safe, formats: ["red", "strikethrough"] };
  return op === "+" ? { text: safe, formats: ["green", "bold", "underline"] } : { text: safe };
}

/** `[-old-] {+new+}`, the marks close to the words. */
function markedRun({ op, text }: WordRun): Run {
  const safe = neutralise(text);
  if (op === "=") return { text: safe };
  const [open, close] = op === "-" ? ["[-", "-]"] : ["{+", "+}"];
  const words = safe.trim() || safe;
  const at = safe.indexOf(words);
  return { text: `${safe.slice(0, at)}${open}${words}${close}${safe.slice(at + words.length)}` };
}

function fieldLines(fields: readonly (readonly [name: Prose, value: Prose])[], width: number): Line[] {
  const pairs = fields.map(([name, value]) => [neutraliseLine(typedProse(name)), proseRuns(value)] as const);
  const widest = Math.min(MAX_FIELD_NAME, Math.max(...pairs.map(([name]) => displayWidth(name))));
  return pairs.flatMap(([name, value]) => oneField(name, value, { widest, width }));
}

function oneField(
  name: string,
  value: readonly Run[],
  room: { readonly widest: number; readonly width: number },
): Line[] {
  const spare = room.widest - displayWidth(name);
  const first: Run = { text: `${name}${" ".repeat(Math.max(0, spare) + 2)}`, formats: ["dim"] };
  if (spare >= 0 && room.widest + 2 <= room.width / 2) return hanging(first, value, room.width);
  return [...wrapText(name, room.width, ["dim"]), ...hanging({ text: "  " }, value, room.width)];
}

function linkLines(label: string, url: string, width: number): Line[] {
  const name: Run = { text: `${neutraliseLine(label)}: `, formats: ["dim"] };
  const address: Run = { text: neutraliseLine(url), formats: ["underline"] };
  if (displayWidth(name.text + address.text) <= width) return [{ runs: [name, address] }];
  return [...wrapText(name.text.trimEnd(), width, ["dim"]), { runs: [address], bare: true }];
}
