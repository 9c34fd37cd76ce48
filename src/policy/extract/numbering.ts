import type { Block } from "./block.js";

const NUMBER = /^(\d{1,3}(?:\.\d{1,3}){0,4})[.)]?\s/;

interface NumberedHeading {
  readonly parts: readonly number[];
  readonly level: number;
}

/**
 * Follows the numbers of headings through a document. A paragraph that carries the number after the last heading's
 * ("7. Changes. We may …" after the heading "6. Restrictions") stands beside that heading, not below it.
 */
export class Numbering {
  /** The last numbered heading at each depth, "4" before "4.2". */
  #last: NumberedHeading[] = [];

  follow(block: Block): Block {
    const parts = readNumber(block.text);
    if (parts === null) return block;
    if (block.level !== null) {
      this.#remember({ parts, level: block.level });
      return block;
    }
    const last = this.#last.find((heading) => heading.parts.length === parts.length);
    if (last === undefined || block.depth > 0 || !isNext(last.parts, parts)) return block;
    this.#remember({ parts, level: last.level });
    return { ...block, endsLevel: Math.min(block.endsLevel ?? last.level, last.level) };
  }

  #remember(heading: NumberedHeading): void {
    this.#last = [...this.#last.filter((other) => other.parts.length < heading.parts.length), heading];
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
