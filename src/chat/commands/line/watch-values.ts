import { InputError } from "../../../errors.js";
import { quoteInput } from "./closest.js";
import { type CommandArguments, type TagWords, WATCH_STATES, type WatchState } from "./command.js";
import type { Taken } from "./taken.js";
import type { Token } from "./tokens.js";

/** Pages of a list. */
export const PAGE = { least: 1, most: 1_000 } as const;

/** Tags of one watch, and letters of one tag. */
export const MOST_TAGS = 20;
const TAG = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u;

const HOUR_MS = 3_600_000;
const UNIT_MS: Readonly<Record<string, number>> = { h: HOUR_MS, d: 24 * HOUR_MS, w: 7 * 24 * HOUR_MS };
/** Sooner would be no manners, later would miss deadlines of a month. */
const CADENCE_MS = { least: HOUR_MS, most: 30 * 24 * HOUR_MS };

/** What of a watch can be taken away. */
export const CLEARED = ["owner", "tags", "every"] as const;
const CLEARS: Readonly<Record<(typeof CLEARED)[number], CommandArguments>> = {
  owner: { owner: null },
  tags: { tags: { with: [], without: [], none: true } },
  every: { everyMs: null },
};

const STATE_WORDS: Readonly<Record<string, WatchState>> = {
  verified: "readable",
  ok: "readable",
  broken: "unreadable",
  unverified: "unread",
  new: "unread",
  disabled: "off",
};

/** `none` and its likes. */
export function isNone(text: string): boolean {
  return /^(?:none|nobody|no|off)$/i.test(text.trim());
}

/** `payments, eu`, `-old`, `none` in any case. Throws `InputError` with what a tag is. */
export function readTags(text: string): TagWords {
  const parts = text
    .split(/[,;]/)
    .map((part) => part.trim().toLowerCase().replace(/^#/, ""))
    .filter((part) => part !== "");
  const none = parts.some(isNone);
  const tags = parts.filter((part) => !isNone(part));
  const without = tags.filter((tag) => tag.startsWith("-")).map((tag) => readTag(tag.slice(1)));
  const given = tags.filter((tag) => !tag.startsWith("-")).map((tag) => readTag(tag.replace(/^\+/, "")));
  if (tags.length > MOST_TAGS) throw new InputError(`That is ${tags.length} tags; at most ${MOST_TAGS} at a time.`);
  if (parts.length === 0) throw new InputError("Write a tag after tag, like tag:payments.");
  return { with: [...new Set(given)], without: [...new Set(without)], none };
}

/** As `readTags` takes them. */
export function writeTags({ with: given, without, none }: TagWords): string {
  return [...(none ? ["none"] : []), ...given, ...without.map((tag) => `-${tag}`)].join(",");
}

/** A tag as it is kept. Throws `InputError`. */
export function readTag(text: string): string {
  const tag = text.trim().toLowerCase().replaceAll(/\s+/g, "-");
  if (TAG.test(tag)) return tag;
  throw new InputError(
    `${quoteInput(text)} is no tag; a tag is up to 40 letters, digits, dots and hyphens, like payments or eu-vendors.`,
  );
}

/** `6h`, `1d`, `2 weeks`, `default`: how often a document is checked, ms; null = as is usual. Throws `InputError`. */
export function readCadence(text: string): number | null {
  if (/^(?:default|usual|none|off)$/i.test(text.trim())) return null;
  const match = /^(?:every )?(\d{1,4}) ?(h|d|w)(?:ours?|ays?|eeks?)?$/i.exec(text.trim());
  const ms = match ? Number(match[1]) * (UNIT_MS[match[2]?.toLowerCase() ?? ""] ?? 0) : 0;
  if (ms >= CADENCE_MS.least && ms <= CADENCE_MS.most) return ms;
  throw new InputError(`${quoteInput(text)} is no cadence. Write every:1h to every:30d, or every:default.`);
}

/** Throws `InputError` with what can be taken away. */
export function readCleared(text: string): CommandArguments {
  const word = text.trim().toLowerCase();
  const cleared = CLEARED.find((one) => one === word);
  if (cleared) return CLEARS[cleared];
  throw new InputError(`${quoteInput(text)} cannot be cleared. Write clear:${CLEARED.join(", clear:")}.`);
}

/** What a command takes away, as `readCleared` takes it; undefined for nothing. */
export function writeCleared({ owner, tags, everyMs }: CommandArguments): string | undefined {
  if (owner === null) return "owner";
  if (everyMs === null) return "every";
  return tags?.none && tags.with.length + tags.without.length === 0 ? "tags" : undefined;
}

/** Throws `InputError` with the states there are. */
export function readState(text: string): WatchState {
  const word = text.trim().toLowerCase();
  const state =
    WATCH_STATES.find((one) => one === word) ?? (Object.hasOwn(STATE_WORDS, word) ? STATE_WORDS[word] : undefined);
  if (state) return state;
  throw new InputError(`${quoteInput(text)} is no state. Write state:${WATCH_STATES.join(", state:")}.`);
}

/** Throws `InputError`. */
export function readPage(text: string): number {
  const page = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (page >= PAGE.least && page <= PAGE.most) return page;
  throw new InputError(`${quoteInput(text)} is no page; write a number from ${PAGE.least}.`);
}

/** The word `mine`, as the first or the last. */
export function takeMine(words: readonly Token[]): Taken {
  const index = [0, words.length - 1].find((at) => {
    const token = words[at];
    return token !== undefined && !token.quoted && /^mine$/i.test(token.text);
  });
  return index === undefined ? { given: {}, rest: words } : { given: { owner: "me" }, rest: words.toSpliced(index, 1) };
}
