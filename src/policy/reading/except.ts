import { joinLine } from "./lines.js";

/** Words beside which a rule does not count. */
export interface Exception {
  /** In the rules' notation. */
  readonly words: string;
  /** A sentence that the rule would take for what it is not, were it not for these words; null where none is known yet. */
  readonly forcedBy: string | null;
}

export interface Exceptions {
  /** All of them as one pattern. */
  readonly words: string;
  readonly all: readonly Exception[];
}

const SENTENCE = /^# (.+)$/;

/**
 * A rule's exceptions, one a line as in `lines`; a line that begins with `#` is the sentence that forced the one below it.
 * An alternative that takes several lines is indented below its first.
 */
export function except(strings: TemplateStringsArray, ...parts: readonly string[]): Exceptions {
  const written = String.raw(strings, ...parts)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const margin = indent(written[0] ?? "");
  const all: { words: string; forcedBy: string | null }[] = [];
  let forcedBy: string | null = null;
  for (const line of written) {
    const [, sentence] = SENTENCE.exec(line.trim()) ?? [];
    const last = all.at(-1);
    if (sentence !== undefined) forcedBy = sentence;
    else if (last !== undefined && !(indent(line) === margin && line.trim().startsWith("|")))
      last.words += joinLine(line);
    else {
      all.push({ words: joinLine(line).replace(/^\|/, ""), forcedBy });
      forcedBy = null;
    }
  }
  return { words: all.map(({ words }) => words).join("|"), all };
}

function indent(line: string): number {
  return line.length - line.trimStart().length;
}
