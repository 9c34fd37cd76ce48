import type { Action } from "../types.js";

/** Buttons carry their command: `v1:explain:C-67`. Another version's buttons are told apart by the first part. */
const VERSION = "v1";
/** The custom_id of a menu, whose values carry the commands: `v1:menu:0`. */
const MENU = "menu";

/** What a button sends when it is pressed. */
export function writeCustomId({ verb, argument }: Pick<Action, "verb" | "argument">): string {
  return `${VERSION}:${verb}:${argument}`;
}

export function writeMenuId(row: number): string {
  return `${VERSION}:${MENU}:${row}`;
}

/** The command line behind a button, "explain C-67"; null when it is none of this version's. */
export function readCustomId(customId: string): string | null {
  const [version, verb, ...argument] = customId.split(":");
  if (version !== VERSION || !verb || verb === MENU) return null;
  return `${verb} ${argument.join(":")}`.trimEnd();
}
