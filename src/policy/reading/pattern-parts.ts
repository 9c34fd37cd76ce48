/** A pattern taken apart, as far as is needed to say which words a match of it holds. */
export type PatternPart =
  | { readonly kind: "letter"; readonly letter: string; readonly times: Times }
  /** One character; `letters`: it may be one of a to z; `sign`: it is certainly a digit ("0") or that sign. */
  | { readonly kind: "set"; readonly letters: boolean; readonly sign?: Sign; readonly times: Times }
  /** Stands between characters: `behind`, no letter comes before it; `ahead`, none after it. */
  | { readonly kind: "place"; readonly behind: boolean; readonly ahead: boolean }
  | { readonly kind: "group"; readonly branches: readonly PatternSequence[]; readonly times: Times };

export type PatternSequence = readonly PatternPart[];

export type Sign = "0" | "@";

interface Times {
  /** Whether a match can do without it. */
  readonly optional: boolean;
  /** Whether it may come more than once. */
  readonly many: boolean;
}

const ONCE: Times = { optional: false, many: false };
const QUANTIFIER = /(?:[?*+]|\{(\d{1,5})(,?)(\d{0,5})\})\??/y;
const LOOKS = ["?=", "?!", "?<=", "?<!"];
const NOTHING_SAID = { kind: "place", behind: false, ahead: false } as const;

/** Takes apart what `pattern.ts` writes. What it does not understand is a character or a place of which nothing is said. */
export function readPatternParts({ source }: RegExp): readonly PatternSequence[] {
  return new Reader(source).readBranches();
}

function signOf(char: string): Sign {
  return char === "@" ? "@" : "0";
}

class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  readBranches(): PatternSequence[] {
    const branches = [this.readSequence()];
    while (this.source[this.at] === "|") {
      this.at += 1;
      branches.push(this.readSequence());
    }
    return branches;
  }

  private readSequence(): PatternSequence {
    const parts: PatternPart[] = [];
    while (this.at < this.source.length && this.source[this.at] !== "|" && this.source[this.at] !== ")") {
      parts.push(this.readPart());
    }
    return parts;
  }

  private readPart(): PatternPart {
    const char = this.source[this.at] ?? "";
    this.at += 1;
    if (char === "(") return this.readGroup();
    if (char === "[") return { kind: "set", ...this.readSet(), times: this.readTimes() };
    if (char === "\\") return this.readEscape();
    if (char === "^") return { kind: "place", behind: true, ahead: false };
    if (char === "$") return { kind: "place", behind: false, ahead: true };
    if (/[a-z]/.test(char)) return { kind: "letter", letter: char, times: this.readTimes() };
    if (/[0-9@]/.test(char)) return { kind: "set", letters: false, sign: signOf(char), times: this.readTimes() };
    // Capitals are said nothing of: a pattern may not care for the case.
    return { kind: "set", letters: /[.A-Z]/.test(char), times: this.readTimes() };
  }

  private readGroup(): PatternPart {
    const look = LOOKS.find((mark) => this.source.startsWith(mark, this.at));
    this.at += look?.length ?? (this.source.startsWith("?:", this.at) ? 2 : 0);
    const from = this.at;
    const branches = this.readBranches();
    const inner = this.source.slice(from, this.at);
    this.at += 1;
    if (look === undefined) return { kind: "group", branches, times: this.readTimes() };
    const none = inner === "[a-z]";
    return { kind: "place", behind: none && look === "?<!", ahead: none && look === "?!" };
  }

  private readEscape(): PatternPart {
    const char = this.source[this.at] ?? "";
    this.at += 1;
    if (char === "b") return { kind: "place", behind: true, ahead: true };
    if (char === "B") return NOTHING_SAID;
    if (/[1-9k]/.test(char)) return { kind: "set", letters: true, times: { optional: true, many: true } };
    if (char === "d") return { kind: "set", letters: false, sign: "0", times: this.readTimes() };
    if (char === "u" || char === "x") this.at += this.source[this.at] === "{" ? 0 : char === "u" ? 4 : 2;
    return { kind: "set", letters: /[wSDpPuxc]/.test(char), times: this.readTimes() };
  }

  /** Whether a letter from a to z may stand there, in doubt it may, and whether nothing but a digit can. */
  private readSet(): { readonly letters: boolean; readonly sign?: Sign } {
    const from = this.at;
    while (this.source[this.at] !== "]" && this.at < this.source.length)
      this.at += this.source[this.at] === "\\" ? 2 : 1;
    const inner = this.source.slice(from, this.at);
    this.at += 1;
    if (inner.startsWith("^")) return { letters: !/(?<!\\)a-z/.test(inner) };
    if (/^(?:\d|\d-\d|\\d)+$/.test(inner)) return { letters: false, sign: "0" };
    const plain = inner.replace(/\\[sdWbnrtfv]/g, "").replace(/\\([^\w])/g, "$1");
    return { letters: /[A-Za-z\\]/.test(plain) || /[^-]-[^-]/.test(plain.replace(/\d-\d/g, "")) };
  }

  private readTimes(): Times {
    QUANTIFIER.lastIndex = this.at;
    const found = QUANTIFIER.exec(this.source);
    if (found === null) return ONCE;
    this.at += found[0].length;
    const [quantifier, least, comma, most] = found;
    if (least === undefined) return { optional: /^[?*]/.test(quantifier), many: !quantifier.startsWith("?") };
    return { optional: Number(least) === 0, many: comma === "," ? most !== "1" : Number(least) > 1 };
  }
}
