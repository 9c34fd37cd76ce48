import { splitGraphemes } from "./graphemes.js";
import { displayWidth, type Run } from "./line.js";

/** Runs with no space between them: they stay on one line when they fit. */
interface Word {
  runs: Run[];
  text: string;
}

type Piece = { readonly kind: "word" | "gap"; readonly run: Run } | { readonly kind: "break" };

/**
 * Breaks runs into lines of at most `width` columns (2 or more): at spaces where possible, else between characters, never
 * inside one. Spaces at a break are left out, and nothing else. A library was tried (wrap-ansi) and alters the text: it
 * normalises characters, so that a quote would no longer be word for word.
 */
export function wrapRuns(runs: readonly Run[], width: number): Run[][] {
  const lines = new LineBuilder(width);
  let word: Word = { runs: [], text: "" };
  for (const piece of runs.flatMap(splitRun)) {
    if (piece.kind === "word") {
      word.runs.push(piece.run);
      word.text += piece.run.text;
      continue;
    }
    lines.addWord(word);
    word = { runs: [], text: "" };
    if (piece.kind === "gap") lines.addGap(piece.run);
    else lines.breakLine();
  }
  lines.addWord(word);
  return lines.finish();
}

function splitRun(run: Run): Piece[] {
  const parts = run.text.split(run.solid ? /(\n)/ : /(\n| +)/).filter((part) => part !== "");
  return parts.map((part) => {
    if (part === "\n") return { kind: "break" };
    const kind = part.startsWith(" ") && !run.solid ? "gap" : "word";
    return { kind, run: { ...run, text: part } };
  });
}

class LineBuilder {
  readonly #lines: Run[][] = [];
  #line: Run[] = [];
  #used = 0;
  #gap: Run | null = null;

  constructor(private readonly width: number) {}

  addGap(run: Run): void {
    if (this.#used > 0) this.#gap = run;
  }

  addWord({ runs, text }: Word): void {
    if (text === "") return;
    const columns = displayWidth(text);
    const gap = this.#gap?.text.length ?? 0;
    if (this.#used > 0 && this.#used + gap + columns > this.width) this.breakLine();
    if (this.#gap) this.#push(this.#gap, gap);
    this.#gap = null;
    if (columns <= this.width) this.#pushAll(runs, columns);
    else for (const run of runs) this.#pushCharacters(run);
  }

  breakLine(): void {
    this.#lines.push(this.#line);
    this.#line = [];
    this.#used = 0;
    this.#gap = null;
  }

  finish(): Run[][] {
    this.breakLine();
    return this.#lines;
  }

  #pushAll(runs: readonly Run[], columns: number): void {
    this.#line.push(...runs);
    this.#used += columns;
  }

  #push(run: Run, columns: number): void {
    this.#line.push(run);
    this.#used += columns;
  }

  #pushCharacters(run: Run): void {
    let text = "";
    for (const segment of splitGraphemes(run.text)) {
      const columns = displayWidth(segment);
      if (this.#used + columns > this.width) {
        this.#line.push({ ...run, text });
        text = "";
        this.breakLine();
      }
      text += segment;
      this.#used += columns;
    }
    this.#line.push({ ...run, text });
  }
}
