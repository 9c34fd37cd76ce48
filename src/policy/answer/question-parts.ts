import { lines } from "../reading/lines.js";

/** Where a second question begins: after a question mark, or after "and" before the words that begin one. */
const BETWEEN = new RegExp(
  lines`
  \?\s+(?:and |or |also )?
  |(?:,\s*|(?<!\s)\s+)(?:and|also|plus)\s+(?=
    (?:
      who
      |what
      |whats
      |where
      |when
      |why
      |which
      |how
      |for how
      |do
      |does
      |did
      |is
      |are
      |can
      |could
      |may
      |will
      |would
      |must
      |should
    )\b
  )
`,
  "i",
);
/** A part shorter than this is no question by itself: "and how?". */
const LEAST_WORDS = 3;
const MOST_PARTS = 3;

/** The questions that a question is made of; itself when it is one. */
export function questionParts(text: string): string[] {
  const parts = text.split(BETWEEN).map((part) => part.trim());
  const whole = parts.every((part) => part === "" || part.split(/\s+/).length >= LEAST_WORDS);
  const found = parts.filter((part) => part !== "");
  return whole && found.length > 1 ? found.slice(0, MOST_PARTS) : [text];
}

/** Words that stand for something said before; "they" is the company. */
const POINTS_BACK = /\b(?:it|its|that|this|those|these|one|ones)\b/i;

/** A part as it is to be understood: one that points back is read together with the first. */
export function partInFull(part: string, first: string): string {
  return part !== first && POINTS_BACK.test(part) ? `${part} (${first})` : part;
}
