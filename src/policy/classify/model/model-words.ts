/** What brackets became in corpora that are stored word by word; no words of a policy. */
const BRACKETS: ReadonlySet<string> = new Set(["lrb", "rrb", "lsb", "rsb", "lcb", "rcb"]);
const LONGEST_GRAM = 3;
const MOST_DIGITS = 4;

/**
 * The words of a folded sentence as the learned model reads them: letters alone, "cannot" and "n't" as "not", a number by
 * its count of digits. A sentence written as usual and one stored word by word (`do n't`, "``") come to the same words.
 */
export function modelWords(folded: string): string[] {
  const words: string[] = [];
  for (const word of folded.match(/[a-z\u00df-\u024f]+|\d+/g) ?? []) {
    if (BRACKETS.has(word)) continue;
    if (word === "cannot") words.push("can", "not");
    else if (word === "nt") words.push("not");
    else words.push(word < "a" ? "0".repeat(Math.min(MOST_DIGITS, word.length)) : word);
  }
  return words;
}

/** Runs of one to three words with the number of times each occurs. */
export function countGrams(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (let start = 0; start < words.length; start += 1) {
    let gram = "";
    for (let at = start; at < Math.min(words.length, start + LONGEST_GRAM); at += 1) {
      gram = at === start ? (words[at] ?? "") : `${gram} ${words[at]}`;
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  }
  return counts;
}
