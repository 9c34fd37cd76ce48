import type { Packing } from "../pack.js";
import { LIMITS } from "./limits.js";
import type { Piece } from "./piece.js";

/** Discord counts components and their text. A message of text alone: one component is the container around it. */
export const PACKING: Packing<Piece> = {
  whole: { parts: LIMITS.components - 1, size: LIMITS.messageText },
  sizeOf: ({ markdown }) => markdown.length,
  leads: ({ leads }) => leads === true,
};
