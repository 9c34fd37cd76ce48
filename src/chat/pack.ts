/** How much of a message is left: parts, and what they measure together in the platform's own unit. */
export interface Room {
  readonly parts: number;
  readonly size: number;
}

/** Messages of one platform: how much one takes, and what a part takes of it. */
export interface Packing<Part> {
  readonly whole: Room;
  sizeOf(part: Part): number;
  /** It leads to the part behind it, and does not end a message that goes on. */
  leads(part: Part): boolean;
}

/** How many of the first parts fit into the room; a lead goes with what it leads to, unless nothing else would be left. */
export function countFitting<Part>(parts: readonly Part[], room: Room, packing: Packing<Part>): number {
  const count = countBySize(parts, room, packing);
  if (count === parts.length) return count;
  const last = parts.slice(0, count).findLastIndex((part) => !packing.leads(part));
  return last < 0 ? count : last + 1;
}

function countBySize<Part>(parts: readonly Part[], room: Room, { sizeOf }: Packing<Part>): number {
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
