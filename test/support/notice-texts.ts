import { type Inline, inlinesOf, type Prose } from "../../src/chat/commands/verbs/prose.js";
import { typedInline } from "../../src/chat/commands/verbs/typed-prose.js";
import type { Block, Notice } from "../../src/chat/types.js";

/** Every text of a notice that people are to read, files apart. */
export function textsOf({ summary, blocks, details = [] }: Notice, write = typedInline): string[] {
  const texts = [...(blocks.length === 0 ? [summary] : []), ...[...blocks, ...details].flatMap(textsOfBlock)];
  return texts.map((prose) => inlinesOf(prose).map(write).join(""));
}

/** The same in parts: words, and each command by itself as `write` has it. */
export function partsOf({ summary, blocks, details = [] }: Notice, write: (inline: Inline) => string): string[] {
  const texts = [...(blocks.length === 0 ? [summary] : []), ...[...blocks, ...details].flatMap(textsOfBlock)];
  return texts.flatMap((prose) => inlinesOf(prose).map(write));
}

function textsOfBlock(block: Block): Prose[] {
  switch (block.kind) {
    case "list":
      return [...block.items];
    case "fields":
      return block.fields.flat();
    case "quote":
      return [block.source, block.text];
    case "diff":
      return [block.source, block.runs.map(({ text }) => text).join("")];
    case "link":
      return [block.label, block.url];
    default:
      return [block.text];
  }
}
