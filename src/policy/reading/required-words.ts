/** Groups of letters of which every text that the pattern matches holds at least one of each group. */
export type RequiredWords = readonly (readonly string[])[];

/** Shorter runs of letters stand in nearly every sentence and decide nothing. */
const SHORTEST = 3;
const QUANTIFIER = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;
const ZERO_WIDTH = ["?=", "?!", "?<=", "?<!"];

/**
 * Reads from a pattern's own source which words a match cannot do without, so that the costly expression runs only where
 * it can match. Understands the syntax that `pattern.ts` writes; what it does not understand, it requires nothing for.
 */
export function requiredWords(pattern: RegExp): RequiredWords {
  return new SourceReader(pattern.source).readAlternatives();
}

class SourceReader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** Of several alternatives one is met: the best group of each, together. */
  readAlternatives(): RequiredWords {
    const branches = [this.readSequence()];
    while (this.source[this.at] === "|") {
      this.at += 1;
      branches.push(this.readSequence());
    }
    const [only] = branches;
    if (only !== undefined && branches.length === 1) return only;
    const best = branches.map(bestGroup);
    return best.includes(null) ? [] : [[...new Set(best.flatMap((group) => group ?? []))]];
  }

  /** All parts of a sequence are met: the groups of each. */
  private readSequence(): RequiredWords {
    const groups: (readonly string[])[] = [];
    let run = "";
    const endRun = () => {
      if (run.length >= SHORTEST) groups.push([run]);
      run = "";
    };
    while (this.at < this.source.length && this.source[this.at] !== "|" && this.source[this.at] !== ")") {
      const letter = this.readLetter();
      const inner = letter === null ? this.readAtom() : [];
      const optional = this.readQuantifier();
      if (letter !== null && optional === null) {
        run += letter;
        continue;
      }
      endRun();
      if (optional !== true) groups.push(...inner);
    }
    endRun();
    return groups;
  }

  private readLetter(): string | null {
    const char = this.source[this.at] ?? "";
    if (!/[a-z]/.test(char)) return null;
    this.at += 1;
    return char;
  }

  private readAtom(): RequiredWords {
    const char = this.source[this.at];
    this.at += 1;
    if (char === "(") return this.readGroup();
    if (char === "[") this.skipSet();
    if (char === "\\") this.at += 1;
    return [];
  }

  private readGroup(): RequiredWords {
    const look = ZERO_WIDTH.find((mark) => this.source.startsWith(mark, this.at));
    this.at += look?.length ?? (this.source.startsWith("?:", this.at) ? 2 : 0);
    const inner = this.readAlternatives();
    this.at += 1;
    return look === undefined ? inner : [];
  }

  private skipSet(): void {
    while (this.source[this.at] !== "]") this.at += this.source[this.at] === "\\" ? 2 : 1;
    this.at += 1;
  }

  /** Null without a quantifier, else whether it allows for none. */
  private readQuantifier(): boolean | null {
    QUANTIFIER.lastIndex = this.at;
    const [quantifier] = QUANTIFIER.exec(this.source) ?? [];
    if (quantifier === undefined) return null;
    this.at += quantifier.length;
    return /^[?*]|^\{0/.test(quantifier);
  }
}

/** The group whose shortest word is the longest tells most. */
function bestGroup(groups: RequiredWords): readonly string[] | null {
  const [best] = [...groups].sort((a, b) => shortest(b) - shortest(a) || a.length - b.length);
  return best ?? null;
}

function shortest(group: readonly string[]): number {
  return Math.min(...group.map(({ length }) => length));
}
