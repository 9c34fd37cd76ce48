/** The words of a text, to tell whether a quote stands in it. */
export interface StandingWords {
  /** Whether the words stand there, one after another, whatever stands between them. Fewer than four words never do. */
  holds(quote: string): boolean;
}

const FEWEST = 4;

/** Reads a text once; case and punctuation are no difference. */
export function readStanding(text: string): StandingWords {
  const all = ` ${plain(text)} `;
  return {
    holds(quote) {
      const words = plain(quote);
      return words.split(" ").length >= FEWEST && all.includes(` ${words} `);
    },
  };
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$€£¥]+/gu, " ")
    .trim();
}
