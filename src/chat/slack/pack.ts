import { LIMITS } from "./limits.js";
import type { Drawn } from "./rich-text.js";

export interface Room {
  readonly blocks: number;
  readonly characters: number;
}

const WHOLE_MESSAGE: Room = { blocks: LIMITS.blocksInMessage, characters: LIMITS.messageCharacters };

/** How many of the first blocks fit into the room. */
export function countFitting(blocks: readonly Drawn[], room: Room): number {
  let characters = 0;
  for (const [index, { text }] of blocks.entries()) {
    characters += text.length;
    if (index >= room.blocks || characters > room.characters) return index;
  }
  return blocks.length;
}

/** The blocks in messages, in order. Each block is smaller than a message, so each finds its place. */
export function packMessages(blocks: readonly Drawn[]): Drawn[][] {
  const messages: Drawn[][] = [];
  for (let start = 0; start < blocks.length; ) {
    const count = Math.max(1, countFitting(blocks.slice(start), WHOLE_MESSAGE));
    messages.push(blocks.slice(start, start + count));
    start += count;
  }
  return messages;
}
