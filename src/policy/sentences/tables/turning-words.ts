import { contentStem } from "../../words/content-words.js";

/** Words that turn a sentence round, bind it or bound it, by what each does. */
const TURNS: Readonly<Record<string, string>> = {
  not: "not nt no never neither nor none nobody cannot without nothing non",
  except: "except unless excluding exception exceptions",
  only: "only solely exclusively",
  may: "may can might could able ability entitled",
  must: "must required obliged need needed",
  if: "if whether provided until when whenever where once",
  out: "out off",
  before: "before prior advance",
  after: "after",
  less: "less fewer",
  more: "more",
};

/** What a word does to its sentence; a word that is not here turns nothing. */
export const TURNING_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(TURNS).flatMap(([turn, words]) => words.split(" ").map((word) => [word, turn] as const)),
);

/** Turns of which one more or one less says another thing; the others come and go when a sentence is divided or joined. */
export const FIRM_TURNS: ReadonlySet<string> = new Set(["not", "except", "only", "out", "less"]);

/** Turns that decide what a sentence in other words says, wherever they stand in it: when, whether, and how much. */
export const DECIDING_TURNS: ReadonlySet<string> = new Set([...FIRM_TURNS, "may", "must", "before", "after", "more"]);

const NUMBERS =
  "one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 twelve:12 fourteen:14 fifteen:15 eighteen:18 twenty:20 thirty:30 sixty:60 ninety:90";

/** The figure that a number stands for when it is written out. */
export const FIGURES_IN_WORDS: ReadonlyMap<string, string> = new Map(
  NUMBERS.split(" ").map((pair) => {
    const [word = "", figure = ""] = pair.split(":");
    return [word, figure] as const;
  }),
);

/** Words that say the same wherever policies have them, and that no rule turns on; the first stands for all. */
const SAME: readonly string[] = ["data information", "website site", "start begin commence", "use utilise utilize"];

/** The stem that stands for another one. */
export const STANDS_FOR: ReadonlyMap<string, string> = new Map(
  SAME.flatMap((row) => {
    const [first = "", ...others] = row.split(" ").map((word) => contentStem(word) ?? word);
    return others.map((other) => [other, first] as const);
  }),
);

/** Words that lead from one part of a text to the next and state nothing by themselves, as stems. */
export const LEADING_ON: ReadonlySet<string> = new Set(
  lightWords(`addition additional additionally also follows following example instance particular particularly specifically
    accordingly respectively respect regard regarding relation relating related described set forth e.g i.e namely including
    include includes however moreover furthermore certain instances case cases note please aware way
    likewise similarly way manner order`),
);

function lightWords(words: string): string[] {
  return words.split(/\s+/).flatMap((word) => contentStem(word) ?? []);
}
