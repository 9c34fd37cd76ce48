import type { Block } from "./block.js";

const NUMBER = /^(\d{1,3}(?:\.\d{1,3}){0,4})[.)]?\s/;

/**
 * Follows the numbers of headings through a document. A paragraph that carries the number after the last heading's
 * ("7. Changes. We may …" after the heading "6. Restrictions") stands beside that heading, not below it.
 */
export class Numbering {
  #last: { parts: readonly number[]; level: number } | null = null;

  follow(block: Block): Block {
    const parts = readNumber(block.text);
    if (block.level !== null) {
      if (parts !== null) this.#last = { parts, level: block.level };
      return block;
    }
    const last = this.#last;
    if (parts === null || last === null || block.depth > 0 || !isNext(last.parts, parts)) return block;
    this.#last = { parts, level: last.level };
    return { ...block, endsLevel: Math.min(block.endsLevel ?? last.level, last.level) };
  }
}

function readNumber(text: string): number[] | null {
  const number = NUMBER.exec(text.slice(0, 30))?.[1];
  return number === undefined ? null : number.split(".").map(Number);
}

function isNext(last: readonly number[], parts: readonly number[]): boolean {
  if (parts.length !== last.length) return false;
  const end = parts.length - 1;
  return parts.every((part, index) => part === (last[index] ?? 0) + (index === end ? 1 : 0));
}
