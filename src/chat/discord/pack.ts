import { LIMITS } from "./limits.js";
import type { Piece } from "./piece.js";

export interface Room {
  readonly pieces: number;
  readonly characters: number;
}

/** A message of text alone: one component is the container around it. */
export const WHOLE_MESSAGE: Room = { pieces: LIMITS.components - 1, characters: LIMITS.messageText };

/** How many of the first pieces fit into the room. */
export function countFitting(pieces: readonly Piece[], room: Room): number {
  let characters = 0;
  for (const [index, { markdown }] of pieces.entries()) {
    characters += markdown.length;
    if (index >= room.pieces || characters > room.characters) return index;
  }
  return pieces.length;
}

/** The pieces in messages, in order. Each piece is smaller than a message, so each finds its place. */
export function packMessages(pieces: readonly Piece[]): Piece[][] {
  const messages: Piece[][] = [];
  for (let start = 0; start < pieces.length; ) {
    const count = Math.max(1, countFitting(pieces.slice(start, start + WHOLE_MESSAGE.pieces + 1), WHOLE_MESSAGE));
    messages.push(pieces.slice(start, start + count));
    start += count;
  }
  return messages;
}
