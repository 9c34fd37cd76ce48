import type { Readable, Writable } from "node:stream";
import { errorMessage, FineprintError } from "../../errors.js";
import type { ChannelRef, MessageRef } from "../../ports.js";
import { openArguments } from "../commands/line/given-command.js";
import { readPressed } from "../commands/line/read-pressed.js";
import { commandWords, prose } from "../commands/verbs/prose.js";
import type {
  Action,
  ChatAdapter,
  CommandContext,
  CommandRunner,
  EditOutcome,
  EditRequest,
  Notice,
  SendOutcome,
  SendRequest,
} from "../types.js";
import { neutraliseLine } from "./neutralise.js";
import { inOrder, type RenderOptions, renderMore, renderNotice, SHOWN_ACTIONS, typedCommand } from "./render.js";
import { saveFiles } from "./save-files.js";
import { createScreen, type MaybeTerminal, type Screen } from "./screen.js";

export interface TerminalAdapterOptions {
  readonly input: MaybeTerminal<Readable>;
  readonly output: MaybeTerminal<Writable> & { readonly columns?: number; hasColors?(): boolean };
  readonly runner: CommandRunner;
  /** Name of the one channel a terminal is; "terminal" unless told. */
  readonly channel?: string;
  /** Unless told: when the output is a terminal that shows colours and NO_COLOR is not set. */
  readonly colour?: boolean;
  /** Unless told: the width of the output, followed as it changes; 80 where there is none. */
  readonly columns?: number;
  /** Said above the first prompt. */
  readonly welcome?: string;
  /** Where files that were asked for are written; the current folder unless told. */
  readonly filesIn?: string;
  /** Waits for what goes on after the answers; the end of a pipe is only left then. */
  settle?(): Promise<void>;
  /** The person left: `exit`, Ctrl-C, Ctrl-D or the end of the pipe. Not called for `stop()`. */
  onExit?(): void;
}

const NAME = "terminal";
const PROMPT = "fineprint> ";
const LEAVING = /^\s*\/?(exit|quit)\s*$/i;
/** Deliveries remembered, so that a repeated send within this process prints nothing twice. */
const REMEMBERED = 1_000;

/** The terminal as a chat platform: one channel, one person who may do everything. */
export function createTerminalAdapter(options: TerminalAdapterOptions): ChatAdapter {
  return new TerminalAdapter(options);
}

class TerminalAdapter implements ChatAdapter {
  readonly name = NAME;
  readonly #channel: ChannelRef;
  readonly #posted = new Map<string, MessageRef>();
  #screen: Screen | null = null;
  #answers: Promise<void> = Promise.resolve();
  #left = false;
  /** The commands that the newest answer goes on with, to be chosen by number. */
  #offered: readonly Action[] = [];
  #line = 1;

  constructor(private readonly options: TerminalAdapterOptions) {
    this.#channel = { adapter: NAME, workspace: "local", channel: options.channel ?? NAME };
  }

  async start(): Promise<void> {
    this.#screen = createScreen({
      input: this.options.input,
      output: this.options.output,
      prompt: PROMPT,
      complete: (line) => this.#complete(line),
      onLine: (line) => this.#take(line),
      onInterrupt: () => this.#leave(),
      onEnd: () => void this.#finish(),
    });
    if (this.options.welcome !== undefined) this.#print(this.options.welcome);
  }

  async stop(): Promise<void> {
    this.#left = true;
    this.#screen?.close();
    await this.#answers;
  }

  async send({ notice, deliveryId }: SendRequest): Promise<SendOutcome> {
    const known = this.#posted.get(deliveryId);
    if (known) return { kind: "posted", message: known };
    const message = { line: String(this.#line) };
    if (!this.#show(withoutDetails(notice))) return { kind: "retry", reason: "The terminal is closed." };
    this.#remember(deliveryId, message);
    return { kind: "posted", message };
  }

  /** What is printed stays printed: the news of a card is a line of its own. */
  async edit({ note }: Pick<EditRequest, "note">): Promise<EditOutcome> {
    if (note === null || this.#show({ summary: note, blocks: [] })) return { kind: "edited" };
    return { kind: "failed", reason: "The terminal is closed." };
  }

  /** Lines are answered one after the other, in the order they were given. */
  #take(line: string): void {
    if (LEAVING.test(line)) this.#screen?.close();
    else if (line.trim() === "") this.#redraw();
    else this.#answers = this.#answers.then(() => this.#choose(line));
  }

  /** `more` shows the rest of what was offered; a number stands for a command that the newest answer offered; one that wants more is put on the line to be finished. */
  async #choose(line: string): Promise<void> {
    if (/^\s*more\s*$/i.test(line) && this.#offered.length > SHOWN_ACTIONS) {
      this.#print(`\n${renderMore(this.#offered, this.#renderOptions())}\n`);
      return;
    }
    const action = /^\s*\d{1,2}\s*$/.test(line) ? this.#offered[Number(line) - 1] : undefined;
    if (!action) return this.#answer(line);
    const command = typedCommand(action);
    const begun = readPressed(command);
    const unfinished = action.fill || (begun !== null && openArguments(begun).length > 0);
    if (unfinished && this.#screen?.interactive) return this.#screen.fill(`${neutraliseLine(command)} `);
    return this.#answer(command);
  }

  async #answer(line: string): Promise<void> {
    if (!this.#screen?.interactive) this.#print(`> ${neutraliseLine(line)}\n`);
    const context: CommandContext = {
      channel: this.#channel,
      user: "local",
      mayManage: true,
      followUp: async (reply) => void this.#show(reply),
      // The answer to the command that changed a card says what is new on it.
      edit: async () => ({ kind: "edited" }),
    };
    try {
      const reply = await saveFiles(
        await this.options.runner.run(line, context),
        this.options.filesIn ?? process.cwd(),
      );
      this.#show(reply);
    } catch (error) {
      this.#show(failure(error));
    }
  }

  async #complete(line: string): Promise<readonly string[]> {
    try {
      const words = (await this.options.runner.complete(line, { channel: this.#channel })).map(neutraliseLine);
      return words.length === 1 ? words.map((word) => `${word} `) : words;
    } catch {
      return [];
    }
  }

  /** A pipe that ends is answered to the end; a person who leaves does not want to wait. */
  async #finish(): Promise<void> {
    await this.#answers;
    if (!this.#screen?.interactive) await this.options.settle?.();
    this.#leave();
  }

  #leave(): void {
    if (this.#left) return;
    this.#left = true;
    this.#screen?.close();
    this.options.onExit?.();
  }

  #redraw(): void {
    if (this.#screen?.interactive) this.#print("");
  }

  /** A blank line sets a notice apart from what stands above and below it. */
  #show(notice: Notice): boolean {
    if (notice.actions && notice.actions.length > 0) this.#offered = inOrder(notice.actions);
    return this.#print(`\n${renderNotice(notice, this.#renderOptions())}\n`);
  }

  #print(text: string): boolean {
    const printed = this.#screen?.print(text) ?? false;
    if (printed) this.#line += text.split("\n").length - 1;
    return printed;
  }

  #renderOptions(): RenderOptions {
    const { output, colour, columns } = this.options;
    return {
      colour: colour ?? Boolean(output.isTTY && output.hasColors?.()),
      columns: columns ?? output.columns ?? 80,
      numbered: true,
    };
  }

  #remember(deliveryId: string, message: MessageRef): void {
    this.#posted.set(deliveryId, message);
    const [oldest] = this.#posted.keys();
    if (this.#posted.size > REMEMBERED && oldest !== undefined) this.#posted.delete(oldest);
  }
}

/** A terminal has no thread: the card that comes unasked stays short and says how to get the rest. */
function withoutDetails({ details, ...card }: Notice): Notice {
  if (!details || !card.record) return { ...card, ...(details ? { details } : {}) };
  return {
    ...card,
    blocks: [...card.blocks, { kind: "footer", text: prose`Details: ${commandWords("show", `${card.record} full`)}` }],
  };
}

/** What we say of an error: our own sentence as it is; anything else as an unexpected fault. */
function failure(error: unknown): Notice {
  const text = errorMessage(error);
  return { summary: error instanceof FineprintError ? text : `That did not work: ${text}`, blocks: [] };
}
