import { foldText } from "../../reading/fold-text.js";
import { wordsOfText } from "../../reading/text-words.js";

/** What brackets became in corpora that are stored word by word; no words of a policy. */
const BRACKETS: ReadonlySet<string> = new Set(["lrb", "rrb", "lsb", "rsb", "lcb", "rcb"]);
const LONGEST_RUN = 3;
/** Two words with up to this many places between them make a pair. */
export const FARTHEST_PAIR = 4;
const PART_LENGTHS = [3, 4, 5] as const;
/** Headings that speak of a clause: its own and the one above. */
const HEADINGS = 2;

/** Stands between the two words of a pair's name. */
export const PAIR_MARK = "_";
/** Begins the name of a part of a word. */
export const PART_MARK = "~";
/** Begins the name of a rule that matched. */
export const RULE_MARK = "#";
/** Begins the name of a run of words of a heading. */
export const HEADING_MARK = "^";

/**
 * The words of a folded sentence as the learned model reads them: letters alone, "cannot" and "n't" as "not", a number by
 * its count of digits. A sentence written as usual and one stored word by word (`do n't`, "``") come to the same words.
 */
export function modelWords(folded: string): string[] {
  return wordsOfText(folded).flatMap(modelWordsOf);
}

/** What a word of `textWords` is to the model: itself mostly, two words or none. */
export function modelWordsOf(word: string): readonly string[] {
  if (word === "@" || BRACKETS.has(word)) return [];
  if (word === "cannot") return ["can", "not"];
  return word === "nt" ? ["not"] : [word];
}

/** Runs of one to three words, each as often as it occurs. */
export function wordRuns(words: readonly string[]): string[] {
  const runs: string[] = [];
  for (let start = 0; start < words.length; start += 1) {
    let run = "";
    for (let at = start; at < Math.min(words.length, start + LONGEST_RUN); at += 1) {
      run = at === start ? (words[at] ?? "") : `${run} ${words[at]}`;
      runs.push(run);
    }
  }
  return runs;
}

/** Pairs of words that stand near each other with others between them: "terminate_account". */
export function wordPairs(words: readonly string[]): string[] {
  const pairs: string[] = [];
  for (let first = 0; first < words.length; first += 1) {
    for (let second = first + 2; second <= Math.min(words.length - 1, first + FARTHEST_PAIR); second += 1) {
      pairs.push(`${words[first]}${PAIR_MARK}${words[second]}`);
    }
  }
  return pairs;
}

/** Runs of three to five letters of a word, its beginning and end marked: "~<ter". Kin of a known word share them. */
export function wordParts(word: string): string[] {
  const marked = `<${word}>`;
  return PART_LENGTHS.flatMap((length) =>
    Array.from(
      { length: Math.max(0, marked.length - length + 1) },
      (_, at) => PART_MARK + marked.slice(at, at + length),
    ),
  );
}

/** Words and pairs of neighbours of the headings above a clause, marked: "^retention". */
export function headingRuns(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    return next === undefined ? [HEADING_MARK + word] : [HEADING_MARK + word, `${HEADING_MARK}${word} ${next}`];
  });
}

/** The words of the two innermost headings above a clause. */
export function headingWords(path: readonly string[]): readonly string[] {
  const heading = path.slice(-HEADINGS).join(" · ");
  if (heading !== lastHeading) [lastHeading, lastWords] = [heading, modelWords(foldText(heading))];
  return lastWords;
}

/** The clauses under a heading come one after the other. */
let lastHeading = "";
let lastWords: readonly string[] = [];
