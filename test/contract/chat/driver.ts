import type { Inline } from "../../../src/chat/commands/verbs/prose.js";
import type { VerbName } from "../../../src/chat/commands/verbs/verb-types.js";
import type { Action, ChatAdapter, CommandRunner } from "../../../src/chat/types.js";
import type { ChannelRef, MessageRef } from "../../../src/ports.js";

/** One command, as it is typed where people type, and as it is given where they choose options. */
export interface Ask {
  readonly verb: VerbName;
  /** What stands after the verb. */
  readonly typed: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

/** A platform with the adapter connected to it, seen from a person in its one channel. */
export interface OpenChat {
  readonly adapter: ChatAdapter;
  readonly channel: ChannelRef;
  /** Gives a command in the platform's own way. */
  ask(ask: Ask): Promise<void>;
  /** Presses what stands for the command. */
  press(verb: VerbName, argument: string): Promise<void>;
  /** Everything people have been shown so far, files and threads included, as plain words without spaces. */
  seen(): string;
  /** How a command in a sentence is seen here, as far as words go. */
  readonly write: (inline: Inline) => string;
  /** Whether words stand in the thread of a message; not given where there are no threads. */
  inThread?(message: MessageRef, words: string): boolean;
  /** Whether something one can press, or a command to type, was shown for it. */
  offers(verb: VerbName, argument: string): boolean;
  /** Those that are seen at once, where the rest has to be asked for; not given: all of them. */
  shownActions?(actions: readonly Action[]): readonly Action[];
  /** Whether the last answer was for the asker alone; null where there is nobody else. */
  isPrivate(): boolean | null;
  /** How many payloads the loopback has held to the platform's documented limits; null where there are none. */
  checked(): number | null;
  close(): Promise<void>;
}

/** How the contract talks to one platform. */
export interface ChatDriver {
  readonly name: string;
  open(runner: CommandRunner): Promise<OpenChat>;
}

/** Words as the contract compares them: without spaces, which each platform breaks in its own way. */
export function squash(text: string): string {
  return text.replaceAll(/\s+/g, "");
}
