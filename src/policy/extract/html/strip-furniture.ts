import type { Block } from "../block.js";
import { FURNITURE_LABELS } from "../tables/furniture-labels.js";

/** Drops lines that label a page's controls and the run of links before the document's first words. */
export function stripFurniture(blocks: readonly Block[]): Block[] {
  const read = blocks.filter((block) => !isLabel(block));
  const first = read.findIndex((block) => block.linkShare < 0.8);
  return first === -1 ? read : read.slice(first);
}

function isLabel(block: Block): boolean {
  if (block.text.length > 40) return false;
  return FURNITURE_LABELS.has(block.text.toLowerCase().replace(/[\s.:?!…]+$/, ""));
}
