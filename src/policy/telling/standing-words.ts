/** The words of a text, to tell whether a quote stands in it. */
export interface StandingWords {
  /** Whether the words stand there, one after another, whatever stands between them. Fewer than four words never do. */
  holds(quote: string): boolean;
}

/** The words of both texts. */
export interface Standing {
  readonly before: StandingWords;
  readonly after: StandingWords;
}

const FEWEST = 4;

/** Reads a text once, when it is first asked; case, punctuation and the numbers of entries are no difference. */
export function readStanding(text: string): StandingWords {
  let all: string | undefined;
  return {
    holds(quote) {
      const words = plain(quote);
      if (words.split(" ").length < FEWEST) return false;
      all ??= ` ${plain(text)} `;
      return all.includes(` ${words} `);
    },
  };
}

/** The number of an entry: "xi.", "(b)", "12)". */
const ENUMERATOR = /(?<![\p{L}\p{N}])\(?(?:[ivxl]{1,5}|[a-z]|\d{1,2})[.)](?=\s|\p{L})/gu;

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(ENUMERATOR, " ")
    .replace(/[^\p{L}\p{N}%$€£¥]+/gu, " ")
    .trim();
}
