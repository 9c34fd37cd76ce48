import table from "./policy-words.json" with { type: "json" };

/**
 * In how many of the clauses of real policies each word (as a stem) stands. Figures only, no text: see `about` in the file.
 * A fixed background makes the likeness of two clauses the same whatever else is on record.
 */
const COUNTS = new Map<string, number>(Object.entries(table.words));

/** How telling a word is: the logarithm of how rarely clauses hold it. A word no policy uses is the most telling. */
export function rarityOf(stem: string): number {
  return Math.log(1 + table.clauses / (COUNTS.get(stem) ?? 1));
}

/** Whether policies use the word at all: one that they do not is a name, or no matter for a policy. */
export function isPolicyWord(stem: string): boolean {
  return COUNTS.has(stem);
}
