import { typedProse } from "./commands/verbs/typed-prose.js";
import type { Block } from "./types.js";

/** Whether a block only leads to what follows it: a heading, "Comparable clauses:". It is never the last of a message. */
export function isLead(block: Block): boolean {
  if (block.kind === "heading") return true;
  return block.kind === "text" && typedProse(block.text).trimEnd().endsWith(":");
}
