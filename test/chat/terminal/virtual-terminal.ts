import { PassThrough } from "node:stream";

/** A stream that says it is a terminal, and what a person would see on it: enough of one for a prompt and its redraws. */
export class VirtualTerminal {
  readonly input = Object.assign(new PassThrough(), { isTTY: true });
  readonly output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, hasColors: () => false });
  readonly #rows: string[][] = [[]];
  #row = 0;
  #column = 0;

  constructor() {
    this.output.setEncoding("utf8");
    this.output.on("data", (text: string) => this.#draw(text));
  }

  /** The rows as they look now, without blanks at their ends. */
  rows(): string[] {
    return this.#rows.map((row) =>
      Array.from(row, (cell) => cell ?? " ")
        .join("")
        .trimEnd(),
    );
  }

  text(): string {
    return this.rows().join("\n").trimEnd();
  }

  type(text: string): void {
    this.input.write(text);
  }

  #draw(text: string): void {
    // biome-ignore lint/complexity/useRegexLiterals: an escape character in a literal is harder to read
    for (const [piece] of text.matchAll(new RegExp("\\u001b\\[([0-9;?]*)([A-Za-z])|[^]", "gu"))) this.#apply(piece);
  }

  #apply(piece: string): void {
    if (piece.length > 2 && piece.startsWith("\u001b"))
      this.#control(piece.at(-1) ?? "", Number(piece.slice(2, -1)) || 0);
    else if (piece === "\r") this.#column = 0;
    else if (piece === "\n") this.#newLine();
    else this.#put(piece);
  }

  #control(command: string, count: number): void {
    if (command === "A") this.#row = Math.max(0, this.#row - count);
    else if (command === "B") this.#moveTo(this.#row + count);
    else if (command === "C") this.#column += count;
    else if (command === "D") this.#column = Math.max(0, this.#column - count);
    else if (command === "G") this.#column = count - 1;
    else if (command === "J") this.#clearBelow();
    else if (command === "K") this.#rows[this.#row]?.splice(this.#column);
    else throw new Error(`The virtual terminal does not know ${command}`);
  }

  #put(character: string): void {
    if (this.#column >= this.output.columns) this.#newLine();
    const row = this.#rows[this.#row] ?? [];
    row[this.#column] = character;
    this.#column += 1;
  }

  #newLine(): void {
    this.#moveTo(this.#row + 1);
    this.#column = 0;
  }

  #moveTo(row: number): void {
    this.#row = row;
    while (this.#rows.length <= row) this.#rows.push([]);
  }

  #clearBelow(): void {
    this.#rows[this.#row]?.splice(this.#column);
    this.#rows.splice(this.#row + 1);
  }
}
