import { clearScreenDown, cursorTo, moveCursor } from "node:readline";
import { createInterface, type Interface } from "node:readline/promises";
import type { Readable, Writable } from "node:stream";

/** A stream that may be a terminal, as process.stdin and process.stdout are. */
export type MaybeTerminal<Stream> = Stream & { readonly isTTY?: boolean };

export interface ScreenOptions {
  readonly input: MaybeTerminal<Readable>;
  readonly output: MaybeTerminal<Writable>;
  readonly prompt: string;
  /** What may stand in place of the last word of the line. Never rejects. */
  complete(line: string): Promise<readonly string[]>;
  onLine(line: string): void;
  /** Ctrl-C on an empty line. */
  onInterrupt(): void;
  /** The input ended (Ctrl-D, end of a pipe) or the output went away. Called once. */
  onEnd(): void;
}

/** Where lines are typed and text appears, without the two getting into each other's way. */
export interface Screen {
  /** Whether a person sits at it. */
  readonly interactive: boolean;
  /** Writes text above what is being typed. `text` ends with a line break. False when the output is gone. */
  print(text: string): boolean;
  /** Puts text on the line, to be gone on with; nothing where nobody sits at it. */
  fill(text: string): void;
  close(): void;
}

const HISTORY = 500;
/** Ctrl-E to the end of the line, Ctrl-U to delete all before it. */
const EMPTY_LINE = ["e", "u"];

/** Opens the prompt: line editing, history and completion on a terminal, plain lines on a pipe. */
export function createScreen(options: ScreenOptions): Screen {
  return new ReadlineScreen(options);
}

class ReadlineScreen implements Screen {
  readonly interactive: boolean;
  readonly #editor: Interface;
  #open = true;

  constructor(private readonly options: ScreenOptions) {
    this.interactive = Boolean(options.input.isTTY && options.output.isTTY);
    this.#editor = createEditor(options, this.interactive);
    // After a close the editor still gives out the lines it has read already.
    this.#editor.on("line", (line) => {
      if (this.#open) options.onLine(line);
    });
    this.#editor.on("SIGINT", () => this.#interrupt());
    this.#editor.once("close", () => this.#end());
    options.output.on("error", () => this.close());
    if (this.interactive) this.#editor.prompt();
  }

  print(text: string): boolean {
    const { output } = this.options;
    if (!output.writable) return false;
    const typing = this.#open && this.interactive;
    if (typing) clearTyped(this.#editor, output);
    output.write(text);
    if (typing) this.#editor.prompt(true);
    return true;
  }

  fill(text: string): void {
    if (!this.#open || !this.interactive) return;
    this.#editor.prompt();
    this.#editor.write(text);
  }

  close(): void {
    this.#editor.close();
  }

  #interrupt(): void {
    if (this.#editor.line === "") this.options.onInterrupt();
    else for (const name of EMPTY_LINE) this.#editor.write("", { ctrl: true, name });
  }

  #end(): void {
    const { output } = this.options;
    this.#open = false;
    // No half a prompt stays behind in front of what is written next.
    if (this.interactive && output.writable) clearTyped(this.#editor, output);
    this.options.onEnd();
  }
}

function createEditor(options: ScreenOptions, terminal: boolean): Interface {
  const { input, output, prompt } = options;
  return createInterface({
    input,
    output,
    terminal,
    prompt: terminal ? prompt : "",
    historySize: HISTORY,
    removeHistoryDuplicates: true,
    completer: async (line: string): Promise<[string[], string]> => [
      [...(await options.complete(line))],
      lastWord(line),
    ],
  });
}

/** Takes the typed line off the screen, all its rows. The editor keeps it and draws it again with `prompt(true)`. */
function clearTyped(editor: Interface, output: Writable): void {
  moveCursor(output, 0, -editor.getCursorPos().rows);
  cursorTo(output, 0);
  clearScreenDown(output);
  // Where the editor thinks its cursor's row is. Undocumented; it would go up that far before it draws the line again.
  Object.assign(editor, { prevRows: 0 });
}

function lastWord(line: string): string {
  return line.split(/\s/).at(-1) ?? "";
}
