import type { CommandArguments } from "./command.js";
import type { Token } from "./tokens.js";

export type Given = { -readonly [K in keyof CommandArguments]: CommandArguments[K] };

/** What one reader took of the words, and what it left. */
export interface Taken {
  readonly given: Given;
  readonly rest: readonly Token[];
}
