import type { Action, Block, Notice, Reply } from "../types.js";
import { commandWords, type Prose, prose } from "./verbs/prose.js";
import { typedProse } from "./verbs/typed-prose.js";
import type { VerbName } from "./verbs/verb-types.js";

/** An answer for the person who asked. */
export function toAsker(notice: Notice): Reply {
  return { ...notice, audience: "asker" };
}

/** An answer everyone in the channel sees. */
export function toChannel(notice: Notice): Reply {
  return { ...notice, audience: "channel" };
}

/** A short answer in plain sentences. */
export function sentenceReply(text: Prose): Reply {
  return toAsker({ summary: typedProse(text), blocks: [{ kind: "text", text }] });
}

export function text(words: Prose): Block {
  return { kind: "text", text: words };
}

export function heading(words: string): Block {
  return { kind: "heading", text: words };
}

/** A list, or nothing when it is empty. */
export function list(items: readonly Prose[]): Block[] {
  return items.length > 0 ? [{ kind: "list", items }] : [];
}

/** Name and value lines; a value that is null or empty is left out. */
export function fields(pairs: readonly (readonly [name: Prose, value: Prose | null])[]): Block[] {
  const known = pairs.filter((pair): pair is readonly [Prose, Prose] => Boolean(pair[1]));
  return known.length > 0 ? [{ kind: "fields", fields: known }] : [];
}

/** The next useful command, at the end of every list. */
export function nextStep(what: string, verb: VerbName, argument = ""): Block {
  return { kind: "footer", text: prose`${what}: ${commandWords(verb, argument)}` };
}

/** An entry of the menu beside the buttons. */
export function menuEntry(label: string, verb: VerbName, argument: string): Action {
  return { label, verb, argument, place: "menu" };
}

/** A button that runs a verb. */
export function button(label: string, verb: VerbName, argument: string): Action {
  return { label, verb, argument, place: "button" };
}
