import type { Packing } from "../pack.js";
import { LIMITS } from "./limits.js";
import type { Drawn } from "./rich-text.js";

/** Slack counts blocks and their JSON. */
export const PACKING: Packing<Drawn> = {
  whole: { parts: LIMITS.blocksInMessage, size: LIMITS.messageJson },
  sizeOf: ({ block }) => jsonSize(block),
  leads: ({ leads }) => leads === true,
};

/** What a block takes of a message's room. */
export function jsonSize(block: object): number {
  return JSON.stringify(block).length + 1;
}
