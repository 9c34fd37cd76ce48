import { styleText } from "node:util";
import stringWidth from "string-width";
import { splitGraphemes } from "./graphemes.js";

export type Format = Exclude<Parameters<typeof styleText>[0], readonly unknown[]>;

/** Text of one style. Its text is safe for a terminal (`neutralise`). */
export interface Run {
  readonly text: string;
  readonly formats?: readonly Format[];
  /** Never broken at its spaces, e.g. a command to copy. */
  readonly solid?: boolean;
}

/** One line on the screen. */
export interface Line {
  readonly runs: readonly Run[];
  /** Stands without the card's bar and is never broken, so that it can be copied: citations, addresses, files. */
  readonly bare?: boolean;
}

const PLAIN = /^[\x20-\x7e]*$/;

/** Columns a text takes on a terminal. Linear in the text's length. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let columns = 0;
  for (const grapheme of splitGraphemes(text)) columns += PLAIN.test(grapheme) ? 1 : stringWidth(grapheme);
  return columns;
}

/** The line as it is written to the terminal; neighbours of one style share their escape sequences. */
export function paintLine(line: Line, colour: boolean): string {
  const merged: Run[] = [];
  for (const run of line.runs) {
    const last = merged.at(-1);
    if (last && last.formats === run.formats) merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged.map((run) => paintRun(run, colour)).join("");
}

function paintRun({ text, formats = [] }: Run, colour: boolean): string {
  if (!colour || formats.length === 0 || text === "") return text;
  return styleText([...formats], text, { validateStream: false });
}
