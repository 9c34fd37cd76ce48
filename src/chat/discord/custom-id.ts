import type { Action } from "../types.js";

/**
 * Buttons carry their command: `v1:explain:C-67`. One whose command is shown in a form first has a plus (`v1+:…`), one about
 * another channel than it stands in that channel's ID, in base 36 (`v1@4f3k…:unwatch:D-12`). Another version's buttons are
 * told apart by the first part.
 */
const VERSION = "v1";
const HEAD = /^v1(\+)?(?:@([0-9a-z]{1,13}))?$/;
/** The custom_id of a menu, whose values carry the commands: `v1:menu:0`. */
const MENU = "menu";

/** What a button stands for. */
export interface Pressed {
  /** As it is typed: "explain C-67". */
  readonly line: string;
  /** It is shown in a form before it runs. */
  readonly fill: boolean;
  /** The channel it is about, when that is not the one it stands in. */
  readonly channel: string | null;
}

/** What a button sends when it is pressed; `channel` is the one it is about, where it stands in another. */
export function writeCustomId(
  { verb, argument, fill }: Pick<Action, "verb" | "argument" | "fill">,
  channel: string | null = null,
): string {
  const about = channel === null ? "" : `@${BigInt(channel).toString(36)}`;
  return `${VERSION}${fill ? "+" : ""}${about}:${verb}:${argument}`;
}

export function writeMenuId(row: number): string {
  return `${VERSION}:${MENU}:${row}`;
}

/** The command behind a button; null when it is none of this version's. */
export function readCustomId(customId: string): Pressed | null {
  const [version = "", verb, ...argument] = customId.split(":");
  const head = HEAD.exec(version);
  if (!head || !verb || verb === MENU) return null;
  const channel = head[2] === undefined ? null : readChannel(head[2]);
  return { line: `${verb} ${argument.join(":")}`.trimEnd(), fill: head[1] !== undefined, channel };
}

function readChannel(digits: string): string {
  return [...digits].reduce((id, digit) => id * 36n + BigInt(Number.parseInt(digit, 36)), 0n).toString();
}
