import type { VerbName } from "./verb-name.js";

/** A command inside a sentence: each platform writes it its own way, typed or to be pressed. */
export interface CommandInline {
  readonly command: VerbName;
  /** As it is typed behind the verb: "C-67", "coursera severity:high". Empty for the command alone. */
  readonly argument: string;
  /** It shows how the command is written, with all that it takes, in place of an argument. */
  readonly usage?: true;
}

/** Words for the channel a command is about. Where the answer stands in another channel, the channel's own name stands instead. */
export interface PlaceInline {
  /** "this channel" */
  readonly place: string;
  /** Another channel than the command's, by the platform's ID: its name stands there wherever the platform can show it. */
  readonly channel?: string;
}

/** A point in time: shown in the reader's own zone where the platform can. */
export interface TimeInline {
  /** Unix time in whole seconds. */
  readonly time: number;
  /** The same in words, for where it cannot: `2026-05-11 06:02 UTC`. */
  readonly words: string;
}

/** A web address behind words of ours; where nothing can be pressed, the address itself. */
export interface LinkInline {
  readonly url: string;
  readonly label: string;
}

export type Inline = string | CommandInline | PlaceInline | TimeInline | LinkInline;

/** Words of ours, with what is more than words in them. */
export type Prose = string | readonly Inline[];

/** A command to stand in a sentence. */
export function commandWords(name: VerbName, argument = ""): CommandInline {
  return { command: name, argument };
}

/** How a command is written, to stand in a sentence. */
export function usage(name: VerbName): CommandInline {
  return { command: name, argument: "", usage: true };
}

/** The channel a command is about, to stand in a sentence: "this channel", or "This channel" at its start. */
export function place(words = "this channel"): PlaceInline {
  return { place: words };
}

/** A point in time, to stand in a sentence; `words` are the ones for where no zone is known. */
export function moment(at: Date, words: string): TimeInline {
  return { time: Math.floor(at.getTime() / 1_000), words };
}

/** A link, to stand in a sentence. */
export function webLink(label: string, url: string): LinkInline {
  return { label, url };
}

/** Whether something in a prose is more than words where the platform can show it. */
export function isLive(inline: Inline): inline is TimeInline | LinkInline {
  return typeof inline !== "string" && ("time" in inline || "url" in inline);
}

/** A sentence with commands in it: prose`Start with ${commandWords("watch", "coursera")}.` */
export function prose(words: readonly string[], ...parts: readonly (Prose | Inline | number)[]): Prose {
  const inlines = words.flatMap((word, index) => {
    const part = parts[index];
    return [word, ...(part === undefined ? [] : inlinesOf(typeof part === "number" ? String(part) : part))];
  });
  return merged(inlines);
}

/** Proses one after the other, with something between them. */
export function joinProse(list: readonly Prose[], between = ""): Prose {
  return merged(list.flatMap((one, index) => [...(index > 0 ? [between] : []), ...inlinesOf(one)]));
}

/** The parts of a prose. */
export function inlinesOf(given: Prose | Inline): readonly Inline[] {
  return isList(given) ? given : [given];
}

function isList(given: Prose | Inline): given is readonly Inline[] {
  return Array.isArray(given);
}

/** Neighbouring words as one; words alone are a plain string. */
function merged(inlines: readonly Inline[]): Prose {
  const parts: Inline[] = [];
  for (const inline of inlines) {
    const last = parts.at(-1);
    if (typeof inline === "string" && typeof last === "string") parts[parts.length - 1] = last + inline;
    else if (inline !== "") parts.push(inline);
  }
  const [only = ""] = parts;
  return parts.length < 2 && typeof only === "string" ? only : parts;
}
