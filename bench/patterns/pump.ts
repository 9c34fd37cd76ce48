import { type Part, parsePattern, type Sequence } from "./parse.js";

/** A text that repeats what an expression repeats, between what leads to it and what makes it fail. */
export interface Pump {
  readonly prefix: string;
  readonly unit: string;
  readonly suffix: string;
}

/** Which letter stands for a set of letters, in order of preference; letters that two sets share are what costs time. */
const FLAVOURS = [" a1_'-.,:(\"é@/\n;A", "_'a1 -.,:(\"é@/\n;A", "a1_ '-.,:(\"é@/\n;A", "',a1_ -.:(\"é@/\n;A"];
const FEWEST_REPEATS = 3;
/** None of the product's expressions goes on after it. */
const STOP = "\u0000";

/** The texts an expression is tried on, the most telling first: repeated groups before repeated letters. */
export function pumpsOf(source: string, flags: string, most: number): Pump[] {
  const branches = parsePattern(source);
  const found = FLAVOURS.flatMap((flavour) => new Pumper(flags, flavour).ofBranches(branches, "", ""));
  const ranked = found.sort((a, b) => a.rank - b.rank);
  const distinct = new Map(
    ranked.map(({ prefix, unit, suffix }) => [JSON.stringify([prefix, unit, suffix]), { prefix, unit, suffix }]),
  );
  return [...distinct.values()].slice(0, most);
}

/** The text at a length of about `length` letters. */
export function pumped({ prefix, unit, suffix }: Pump, length: number): string {
  return prefix + unit.repeat(Math.ceil(length / unit.length)) + suffix;
}

const BACK_REFERENCE = /^\\(?:[1-9]|k<)/;
const LETTERS = new Map<string, string>();

class Pumper {
  constructor(
    private readonly flags: string,
    private readonly flavour: string,
  ) {}

  /** A letter repeats nothing; to spell what stands around each would take most of the time. */
  ofBranches(branches: readonly Sequence[], prefix: string, suffix: string): (Pump & { rank: number })[] {
    return branches.flatMap((parts) =>
      parts.some(({ kind }) => kind !== "letter") ? this.ofSequence(parts, prefix, suffix) : [],
    );
  }

  private ofSequence(parts: Sequence, prefix: string, suffix: string): (Pump & { rank: number })[] {
    const words = parts.map((part) => this.spellPart(part));
    return parts.flatMap((part, index) =>
      part.kind === "letter"
        ? []
        : this.ofPart(part, prefix + words.slice(0, index).join(""), words.slice(index + 1).join("") + suffix),
    );
  }

  private ofPart(part: Part, prefix: string, suffix: string): (Pump & { rank: number })[] {
    if (part.kind === "letter") return [];
    if (part.kind === "look" && part.behind) return this.ofLookBehind(part.branches, prefix, suffix);
    if (part.kind !== "repeat") return this.ofBranches(part.branches, prefix, suffix);
    const inner = this.ofPart(part.body, prefix, suffix);
    if (part.most < FEWEST_REPEATS) return inner;
    const rank = (part.body.kind === "letter" ? 2 : 0) + (part.most === Number.POSITIVE_INFINITY ? 0 : 1);
    const units =
      part.body.kind === "choice" ? part.body.branches.map((one) => this.spell(one)) : [this.spell([part.body])];
    const own = units
      .filter((unit) => unit !== "")
      .slice(0, 2)
      .flatMap((unit) => [
        { prefix, unit, suffix: suffix.slice(0, -1) + STOP, rank },
        { prefix, unit, suffix: STOP, rank },
      ]);
    return [...own, ...inner];
  }

  /** What is read backwards fails at its beginning: there it must not find what it asks for. */
  private ofLookBehind(branches: readonly Sequence[], prefix: string, suffix: string): (Pump & { rank: number })[] {
    const found = this.ofBranches(branches, prefix, suffix);
    return found.flatMap((pump) => [{ ...pump, prefix: "" }, pump]);
  }

  /** A short text that the parts take. */
  private spell(parts: Sequence): string {
    return parts.map((part) => this.spellPart(part)).join("");
  }

  private spellPart(part: Part): string {
    if (part.kind === "letter") return this.letter(part.atom);
    if (part.kind === "look") return "";
    if (part.kind === "repeat") return part.least === 0 ? "" : this.spellPart(part.body).repeat(part.least);
    const [first = []] = part.branches;
    return this.spell(first);
  }

  private letter(atom: string): string {
    if (atom.length === 1 && atom !== ".") return atom;
    if (BACK_REFERENCE.test(atom)) return "";
    const key = `${this.flavour}${this.flags}${atom}`;
    const known = LETTERS.get(key);
    if (known !== undefined) return known;
    const takes = new RegExp(`^(?:${atom})$`, this.flags);
    const letter = [...this.flavour].find((one) => takes.test(one)) ?? spelt(takes);
    LETTERS.set(key, letter);
    return letter;
  }
}

function spelt(takes: RegExp): string {
  for (let code = 1; code < 0x3000; code += 1) {
    if (takes.test(String.fromCharCode(code))) return String.fromCharCode(code);
  }
  return "";
}
