import { findVerb } from "../commands/verbs/find-verb.js";
import type { Block } from "../types.js";
import { commandOf } from "./command-definitions.js";

/** A command as texts for every platform write it: `/policy mute`. */
const TYPED = /\/policy ([a-z-]{1,32})/g;

/** A block in which commands stand as they are given on Discord: `/policy mute` is `/watch-settings mute` here. */
export function withOwnCommands(block: Block): Block {
  switch (block.kind) {
    case "text":
    case "heading":
    case "footer":
      return { ...block, text: ownCommands(block.text) };
    case "list":
      return { ...block, items: block.items.map(ownCommands) };
    case "fields":
      return {
        ...block,
        fields: block.fields.map(([name, value]) => [ownCommands(name), ownCommands(value)] as const),
      };
    default:
      return block;
  }
}

/** The same for words of our own outside of blocks. */
export function ownCommands(text: string): string {
  return text.replaceAll(TYPED, (typed, word: string) => {
    const verb = findVerb(word);
    if (!verb) return typed;
    return verb.top ? `/${verb.name}` : `/${commandOf(verb)} ${verb.name}`;
  });
}
