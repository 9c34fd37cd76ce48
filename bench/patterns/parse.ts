/** What a pump needs to know of an expression: where it repeats what, and what stands before and behind. */
export type Part =
  | { readonly kind: "letter"; readonly atom: string }
  | { readonly kind: "choice"; readonly branches: readonly Sequence[] }
  /** Looks ahead or behind; it takes no letters, but it runs over them. */
  | { readonly kind: "look"; readonly branches: readonly Sequence[]; readonly behind: boolean }
  | { readonly kind: "repeat"; readonly least: number; readonly most: number; readonly body: Part };

export type Sequence = readonly Part[];

const QUANTIFIER = /(?:([?*+])|\{(\d+)(,(\d*))?\})\??/y;
const LOOK = /\(\?(<?)[=!]/y;
const OPENING = /\((?:\?(?::|<\w+>))?/y;
const ZERO_WIDTH = /\^|\$|\\[bB]/y;
const ESCAPE = /\\(?:[pPu]\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<\w+>|.)/y;

/** Reads a source that JavaScript accepted; the result holds its alternatives. */
export function parsePattern(source: string): readonly Sequence[] {
  let at = 0;

  function take(form: RegExp): RegExpExecArray | null {
    form.lastIndex = at;
    const match = form.exec(source);
    if (match) at += match[0].length;
    return match;
  }

  function readBranches(): Sequence[] {
    const branches = [readSequence()];
    while (source[at] === "|") {
      at += 1;
      branches.push(readSequence());
    }
    return branches;
  }

  function readSequence(): Sequence {
    const parts: Part[] = [];
    while (at < source.length && source[at] !== "|" && source[at] !== ")") {
      if (take(ZERO_WIDTH)) continue;
      const body = readPart();
      const [quantifier, mark, least, range, most] = take(QUANTIFIER) ?? [];
      if (quantifier === undefined) parts.push(body);
      else parts.push({ kind: "repeat", body, ...bounds(mark, least, range, most) });
    }
    return parts;
  }

  function readPart(): Part {
    const look = take(LOOK);
    if (look) return { kind: "look", behind: look[1] === "<", branches: readGroup() };
    if (take(OPENING)) return { kind: "choice", branches: readGroup() };
    return { kind: "letter", atom: source[at] === "[" ? readSet() : (take(ESCAPE)?.[0] ?? source.charAt(at++)) };
  }

  function readGroup(): Sequence[] {
    const branches = readBranches();
    at += 1;
    return branches;
  }

  function readSet(): string {
    const start = at;
    while (source[at] !== "]") at += source[at] === "\\" ? 2 : 1;
    at += 1;
    return source.slice(start, at);
  }

  return readBranches();
}

function bounds(mark?: string, least?: string, range?: string, most?: string): { least: number; most: number } {
  if (mark !== undefined) return { least: mark === "+" ? 1 : 0, most: mark === "?" ? 1 : Number.POSITIVE_INFINITY };
  const from = Number(least);
  if (range === undefined) return { least: from, most: from };
  return { least: from, most: most === "" ? Number.POSITIVE_INFINITY : Number(most) };
}
