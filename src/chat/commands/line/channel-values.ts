import { InputError } from "../../../errors.js";
import { quoteInput } from "./closest.js";
import type { Taken } from "./taken.js";
import type { Token } from "./tokens.js";

/** `<#C012AB3CD>`, `<#C012AB3CD|general>` and bare IDs, as Slack and Discord write a channel. */
const CHANNEL = /^<#([A-Z0-9]{2,25})(?:\|[^<>]{0,100})?>$|^([CGD][A-Z0-9]{8,24}|\d{15,21})$/;

/** A channel's ID. Throws `InputError` for a name alone, which could be any channel. */
export function readChannelId(text: string): string {
  const match = CHANNEL.exec(text.trim());
  const id = match?.[1] ?? match?.[2];
  if (id !== undefined) return id;
  throw new InputError(`${quoteInput(text)} is no channel I can tell. Choose one from what is suggested after #.`);
}

/** A channel, anywhere on the line; `to` and `in` before it say nothing. Throws `InputError` for `#general` that is none. */
export function takeChannel(words: readonly Token[]): Taken {
  const index = words.findIndex(({ text, quoted }) => !quoted && (CHANNEL.test(text) || /^#\S/.test(text)));
  const token = words[index];
  if (!token) return { given: {}, rest: words };
  const before = words.slice(0, index).filter(({ text }, at) => !(at === index - 1 && /^(?:to|in|with)$/i.test(text)));
  return { given: { target: readChannelId(token.text) }, rest: [...before, ...words.slice(index + 1)] };
}
