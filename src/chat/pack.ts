/** How much of a message is left: parts, and what they measure together in the platform's own unit. */
export interface Room {
  readonly parts: number;
  readonly size: number;
}

/** Messages of one platform: how much one takes, and what a part takes of it. */
export interface Packing<Part> {
  readonly whole: Room;
  sizeOf(part: Part): number;
}

/** How many of the first parts fit into the room. */
export function countFitting<Part>(parts: readonly Part[], room: Room, { sizeOf }: Packing<Part>): number {
  let size = 0;
  for (const [index, part] of parts.entries()) {
    size += sizeOf(part);
    if (index >= room.parts || size > room.size) return index;
  }
  return parts.length;
}

/** The parts in messages, in order. Each part is smaller than a message, so each finds its place. */
export function packMessages<Part>(parts: readonly Part[], packing: Packing<Part>): Part[][] {
  const { whole } = packing;
  const messages: Part[][] = [];
  for (let start = 0; start < parts.length; ) {
    const count = Math.max(1, countFitting(parts.slice(start, start + whole.parts + 1), whole, packing));
    messages.push(parts.slice(start, start + count));
    start += count;
  }
  return messages;
}
