import type { Clause, PolicyText } from "../types.js";

/** A shorter line is an entry or a title, not one that was broken for want of room. */
const FULL_LINE = 60;
const GOES_ON = /^[a-z][a-z'\u2019-]*[\s,]/;
const NOT_ENDED = /[\p{L}\d,]$/u;

/** A clause; `broken`: put together from several, so that the ends of its lines end no sentence. */
export interface JoinedClause extends Clause {
  readonly broken: boolean;
}

/**
 * Clauses with the paragraphs put together that a page breaks in the middle of a sentence, one for each line: what is told of them must
 * be whole. Places stay places of the text.
 */
export function joinBroken({ text, clauses }: PolicyText): JoinedClause[] {
  const joined: JoinedClause[] = [];
  let lastLine = "";
  for (const clause of clauses) {
    const line = text.slice(clause.start, clause.end).trim();
    const before = joined.at(-1);
    if (before !== undefined && goesOn(before, lastLine, clause, line)) {
      joined[joined.length - 1] = { ...before, end: clause.end, broken: true };
    } else joined.push({ ...clause, broken: false });
    lastLine = line;
  }
  return joined;
}

function goesOn(before: Clause, lastLine: string, clause: Clause, line: string): boolean {
  return (
    before.kind === "paragraph" &&
    clause.kind === "paragraph" &&
    before.path.join("\n") === clause.path.join("\n") &&
    lastLine.length >= FULL_LINE &&
    NOT_ENDED.test(lastLine) &&
    GOES_ON.test(line)
  );
}
