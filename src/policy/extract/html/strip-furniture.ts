import { readsLikePolicy } from "../../policy-prose.js";
import type { SetAsideLine } from "../../types.js";
import type { Block } from "../block.js";
import { FURNITURE_LABELS } from "../tables/furniture-labels.js";

const LINKED = 0.8;

interface Stripped {
  readonly blocks: readonly Block[];
  readonly labels: readonly SetAsideLine[];
}

/**
 * Sets aside lines that label a page's controls and the run of links before the document's first words. A clause that is one
 * whole link is no such link when it reads like policy.
 */
export function stripFurniture(blocks: readonly Block[]): Stripped {
  const read = blocks.filter((block) => !isLabel(block));
  const begins = read.findIndex((block) => block.linkShare < LINKED || readsLikePolicy(block.text));
  const first = Math.max(begins, 0);
  const controls = blocks.filter(isLabel).map(({ text }) => ({ reason: "control", text }));
  const links = read.slice(0, first).map(({ text }) => ({ reason: "menu", text: text.slice(0, 300) }));
  return { blocks: read.slice(first), labels: [...links, ...controls] };
}

function isLabel(block: Block): boolean {
  if (block.text.length > 40) return false;
  return FURNITURE_LABELS.has(block.text.toLowerCase().replace(/(?<![\s.:?!…])[\s.:?!…]+$/, ""));
}
