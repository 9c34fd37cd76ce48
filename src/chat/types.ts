/**
 * The chat port: what every chat platform's adapter gives and takes. Words, IDs and quotes are decided here, once;
 * an adapter draws them and carries them. All strings are plain text: no adapter may let markup, mentions or links in
 * them take effect. A command in a sentence is a part of its own, which each platform writes its own way. Text from a policy stands only in `quote`, `diff` and `code` blocks.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Severity, WordRun } from "../policy/types.js";
import type { ChannelRef, MessageRef } from "../ports.js";
import type { Command } from "./commands/line/command.js";
import type { Prose } from "./commands/verbs/prose.js";
import type { VerbName } from "./commands/verbs/verb-types.js";

/** One part of a notice. Adapters draw every kind; what does not fit goes to the thread or a file, never away. */
export type Block =
  | { readonly kind: "text"; readonly text: Prose }
  /** With an address, the words are its link where the platform can show one. */
  | { readonly kind: "heading"; readonly text: string; readonly url?: string }
  | { readonly kind: "list"; readonly items: readonly Prose[] }
  /** Name and value pairs: one line each. */
  | { readonly kind: "fields"; readonly fields: readonly (readonly [name: Prose, value: Prose])[] }
  /** Words of the policy, verbatim, with where they stand ("Terms › 14. Disputes"). */
  | { readonly kind: "quote"; readonly text: string; readonly source: string }
  /** A word diff of one clause. */
  | { readonly kind: "diff"; readonly runs: readonly WordRun[]; readonly source: string }
  /** To copy as it is: the citation block. */
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "link"; readonly label: string; readonly url: string }
  /** Where it stands and when, above what can be pressed: small where the platform can. */
  | { readonly kind: "byline"; readonly text: Prose }
  /** Small print. */
  | { readonly kind: "footer"; readonly text: Prose };

/** A button or menu entry: pressing it is the same as typing the verb. */
export interface Action {
  readonly label: string;
  readonly verb: string;
  /** The verb's arguments, e.g. "C-67". At most 80 characters. */
  readonly argument: string;
  readonly place: "button" | "menu";
  /**
   * The command is shown in a form to be changed before it runs. A platform without such forms shows it as one to type.
   */
  readonly fill?: true;
}

export interface NoticeFile {
  readonly name: string;
  readonly text: string;
  /** The file itself where its format is no text (PDF). `text` is then the same in words, for places that carry words only. */
  readonly bytes?: Uint8Array;
  /** It was asked for as a file: where there is a disk of the person's own, it is written there instead of shown. */
  readonly keep?: true;
}

/** A platform-neutral message. */
export interface Notice {
  /** One full sentence that says it all: notification text, screen readers, terminals without room. */
  readonly summary: string;
  /** Drawn as glyph and word together, and as the card's colour. */
  readonly severity?: Severity;
  /** The record it is about, e.g. "C-67": `show` gives its details where there is no thread for them. */
  readonly record?: string;
  /** The short card. */
  readonly blocks: readonly Block[];
  /** Goes to the thread (or below, where there are no threads). */
  readonly details?: readonly Block[];
  readonly actions?: readonly Action[];
  /** Files that come with it. */
  readonly files?: readonly NoticeFile[];
}

/** An answer to a command: a notice and who sees it. */
export interface Reply extends Notice, Mentioning {
  readonly audience: "asker" | "channel";
  /**
   * The command did not do what was asked: it was not understood or not allowed, or something of ours failed. For where an
   * answer has a status beside its words.
   */
  readonly refused?: "input" | "failed";
}

/** Whom a message is to reach, beside those who read the channel. Only ever what a person has set or chosen. */
export interface Mentioning {
  /** A role or user group of the platform, by ID, as `SendRequest.ping`. */
  readonly ping?: string;
  /** People of the platform, by ID; adapters leave out what has not its shape. */
  readonly people?: readonly string[];
}

/** Someone gave a command, by text, button or menu. */
export interface CommandContext {
  readonly channel: ChannelRef;
  /** The person's ID on the platform. */
  readonly user: string;
  /** Their name as people know it there, where the platform says it along with the command; else the ID stands for it. */
  readonly userName?: string;
  /** Whether the platform says this person may change what the channel watches. */
  readonly mayManage: boolean;
  /** What that takes, in the platform's own words, to go on from "You need": "Manage Server". */
  readonly manageRight?: string;
  /** Of another company, in a channel that is shared with it. */
  readonly outsider?: boolean;
  /** The thread it is said in, where everybody sees the same; not given: answers are for who asked. */
  readonly thread?: string;
  /**
   * Whether the platform says this person governs the channel: an admin, or who created it. Asked only where rights are
   * set so. Not given: `mayManage` says it.
   */
  isAdmin?(): Promise<boolean>;
  /** Whether the person is in a group of the platform, by its ID. Not given: nobody can say, and nobody is. */
  isInGroup?(group: string): Promise<boolean>;
  /** What a person is called there, by their ID; null where the platform does not say. Not given: nobody can say. */
  findPersonName?(user: string): Promise<string | null>;
  /** A later message to the same asker or channel, when work goes on after the first answer. */
  followUp(reply: Reply): Promise<void>;
  /** Posts a message in this channel that `edit` can draw anew; null where it could not be posted. */
  post?(notice: Notice, deliveryId: string): Promise<MessageRef | null>;
  /** Draws a card of this channel anew: the adapter's own `edit`. Not given where cards cannot be edited. */
  edit?(request: Omit<EditRequest, "channel">): Promise<EditOutcome>;
  /** Tells one person of the platform in private, where that is possible. */
  tell?(user: string, notice: Notice): Promise<SendOutcome>;
  /**
   * Posts in another channel of the same workspace, on behalf of who asks: only where they may write themselves. Not given
   * where there is no other.
   */
  postTo?(channel: string, notice: Notice): Promise<SendOutcome>;
  /** Where a card of this channel can be opened; null where nobody can say. */
  findLink?(message: MessageRef): Promise<string | null>;
  /**
   * Under which name a file of the answer reaches the person; null where it goes nowhere. Not given: under its own.
   */
  fileName?(name: string): string | null;
}

/** A person's own page (Slack's App Home): for each of their channels as far as known, and for all together. */
export interface Home {
  readonly summary: string;
  /** What is watched where; the adapter names the channel in the platform's way. */
  readonly channels: readonly { readonly channel: ChannelRef; readonly blocks: readonly Block[] }[];
  /** Coverage of all of it, and what one can do. */
  readonly blocks: readonly Block[];
  readonly actions: readonly Action[];
}

/** Whose page, and what the platform tells of them. */
export interface HomeRequest extends Pick<CommandContext, "channel" | "user" | "findLink"> {
  /** The person's direct message with us. */
  readonly channel: ChannelRef;
  /** IDs of channels they are in, where the platform says so; else those in which they set up a watch are known. */
  readonly memberOf?: readonly string[];
}

/** A value one may mean: what to send, and what people call it. */
export interface Suggestion {
  readonly value: string;
  readonly name: string;
}

/** What somebody types into one argument's field. */
export interface SuggestionRequest {
  readonly verb: VerbName;
  /** The argument's name. */
  readonly argument: string;
  readonly typed: string;
}

/** What a delivery's send came to. */
export type SendOutcome =
  | { readonly kind: "posted"; readonly message: MessageRef }
  /** Try again, not before `retryAfterMs`. `mayHavePosted`: no answer came, so the message may be out all the same. */
  | {
      readonly kind: "retry";
      readonly reason: string;
      readonly retryAfterMs?: number;
      readonly mayHavePosted?: boolean;
    }
  /** Will not work again without a person: the watch is disabled with this reason. */
  | { readonly kind: "dead"; readonly reason: string };

export interface SendRequest {
  readonly channel: ChannelRef;
  readonly notice: Notice;
  /** Stable per delivery: an adapter that can, puts it on the message and looks for it before a second send. */
  readonly deliveryId: string;
  /** A former attempt may have posted already (its worker died before it could say). */
  readonly mayBeRepeat: boolean;
  /** Where the channel is one whose messages others follow, the card is published to them. */
  readonly publish?: boolean;
  /** A role or user group of the platform to mention with the card, by ID; `isPing` tells whether it has the platform's shape. */
  readonly ping?: string;
  /** People to mention with the card, by ID, as `Mentioning.people`. */
  readonly people?: readonly string[];
  /** A message of the channel whose thread it belongs to; where that is gone, or there are no threads, it is posted below. */
  readonly thread?: MessageRef;
}

/** A card that stands in a channel is to say something new. */
export interface EditRequest extends Pick<Mentioning, "people"> {
  readonly channel: ChannelRef;
  /** The card's place, as `send` gave it back. */
  readonly message: MessageRef;
  /** The whole card as it is to be; its details and files stay where they are. */
  readonly notice: Notice;
  /**
   * What is new on it, in one sentence: for its thread, and for platforms that cannot draw a card anew. Null when it is only
   * drawn as it should stand already.
   */
  readonly note: string | null;
  /** The delivery that posted it: its mark stays on the card. */
  readonly deliveryId: string;
}

export type EditOutcome =
  | { readonly kind: "edited" }
  /** What was sent stays as it was, as a mail does: whoever is to know is told below it. */
  | { readonly kind: "kept" }
  /** `mayPass`: the platform is away or asks to wait; the same may work later. */
  | { readonly kind: "failed"; readonly reason: string; readonly mayPass?: boolean };

/** Requests a platform sends to us over HTTP: the web server hands those of the path to `handle`. */
export interface Webhook {
  readonly path: string;
  handle(request: IncomingMessage, response: ServerResponse): void;
}

/** One chat platform. */
export interface ChatAdapter {
  /** "terminal", "slack", "discord": the `adapter` of its `ChannelRef`s. */
  readonly name: string;
  /** What of the platform comes to us over HTTP, beside or instead of a connection of ours. */
  readonly webhooks?: readonly Webhook[];
  /** Connects and starts taking commands. */
  start(): Promise<void>;
  /** Whether the platform's connection stands now, after `start`. Not given where there is none to lose (HTTP, terminal). */
  isConnected?(): boolean;
  /** Stops taking commands, finishes the ones in hand, disconnects. */
  stop(): Promise<void>;
  /** Posts to a channel. Never throws for what the platform answers: that is a `SendOutcome`. */
  send(request: SendRequest): Promise<SendOutcome>;
  /** Draws a posted card anew. Never throws for what the platform answers. */
  edit?(request: EditRequest): Promise<EditOutcome>;
  /** Where a posted message can be opened; null where nobody can say. Never throws. */
  linkTo?(channel: ChannelRef, message: MessageRef): Promise<string | null>;
  /** Tells one person in private, for what needs someone to act: a channel that cannot be reached any more. */
  tell?(person: { readonly workspace: string; readonly user: string }, notice: Notice): Promise<SendOutcome>;
}

/** Runs commands and answers: a line as people type one (`/policy explain C-67`), or a command that is read already. */
export interface CommandRunner {
  run(command: string | Command, context: CommandContext): Promise<Reply>;
  /** Completions for a line typed so far: whole words that may follow. */
  complete(line: string, context: Pick<CommandContext, "channel">): Promise<string[]>;
  /** Values that may be meant by what was typed into a field so far, the likeliest first, at most 25. */
  suggest(asked: SuggestionRequest, context: Pick<CommandContext, "channel">): Promise<Suggestion[]>;
  /** The page of one person. */
  home(person: HomeRequest): Promise<Home>;
}
