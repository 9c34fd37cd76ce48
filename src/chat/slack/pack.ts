import { LIMITS } from "./limits.js";
import type { Drawn } from "./rich-text.js";

export interface Room {
  readonly blocks: number;
  /** Characters of their JSON. */
  readonly json: number;
}

const WHOLE_MESSAGE: Room = { blocks: LIMITS.blocksInMessage, json: LIMITS.messageJson };

/** How many of the first blocks fit into the room. */
export function countFitting(blocks: readonly Drawn[], room: Room): number {
  let json = 0;
  for (const [index, { block }] of blocks.entries()) {
    json += jsonSize(block);
    if (index >= room.blocks || json > room.json) return index;
  }
  return blocks.length;
}

/** What a block takes of a message's room. */
export function jsonSize(block: object): number {
  return JSON.stringify(block).length + 1;
}

/** The blocks in messages, in order. Each block is smaller than a message, so each finds its place. */
export function packMessages(blocks: readonly Drawn[]): Drawn[][] {
  const messages: Drawn[][] = [];
  for (let start = 0; start < blocks.length; ) {
    const next = blocks.slice(start, start + WHOLE_MESSAGE.blocks);
    const count = Math.max(1, countFitting(next, WHOLE_MESSAGE));
    messages.push(blocks.slice(start, start + count));
    start += count;
  }
  return messages;
}
