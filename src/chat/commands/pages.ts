import { InputError } from "../../errors.js";
import type { Block } from "../types.js";
import { text } from "./reply.js";
import { type CommandInline, prose } from "./verbs/prose.js";

/** A page of a list. */
export interface Page<T> {
  readonly shown: readonly T[];
  /** What is not on this page and how to see it; nothing when all is shown. `turn` is the command that shows a page. */
  words(turn: (page: number) => CommandInline): Block[];
}

/** The page of that number, 1 unless told. Throws `InputError` for one behind the last. */
export function pageOf<T>(all: readonly T[], number = 1, size = 20): Page<T> {
  const last = Math.max(1, Math.ceil(all.length / size));
  if (number > last) throw new InputError(`There is no page ${number}; the last one is page ${last}.`);
  const start = (number - 1) * size;
  const shown = all.slice(start, start + size);
  const hidden = all.length - shown.length;
  return {
    shown,
    words(turn) {
      if (hidden === 0) return [];
      const where = `Page ${number} of ${last}; ${hidden} ${hidden === 1 ? "is" : "are"} not on this page.`;
      const other = number < last ? number + 1 : 1;
      return [text(prose`${where} ${number < last ? "Next" : "First"} page: ${turn(other)}`)];
    },
  };
}
