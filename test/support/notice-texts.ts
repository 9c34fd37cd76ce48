import type { Block, Notice } from "../../src/chat/types.js";

/** Every text of a notice that people are to read, files apart. */
export function textsOf({ summary, blocks, details = [] }: Notice): string[] {
  return [...(blocks.length === 0 ? [summary] : []), ...[...blocks, ...details].flatMap(textsOfBlock)];
}

function textsOfBlock(block: Block): string[] {
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
