import type { Block, Notice } from "../types.js";

/** A notice as a mail: its parts in their order, and why whoever reads it got it. */
export interface Letter {
  /** The whole card in one sentence, where it has no blocks. */
  readonly summary: string;
  readonly severity: Notice["severity"] | undefined;
  readonly blocks: readonly Block[];
  readonly details: readonly Block[];
  /** Who gets this and how to stop it. */
  readonly footer: string;
  readonly files: readonly { readonly name: string; readonly content: string | Uint8Array }[];
}
