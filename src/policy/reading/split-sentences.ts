import { lines } from "./lines.js";

/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const BOUNDARY =
  /[.!?]["')\]]{0,2}\s+(?=["'([]?[A-Z0-9\u2022\u201c\u00c0-\u00de])|\n\s*|(?<=[a-z0-9)] )[.!?]\s+(?=[a-z])/g;
const ABBREVIATION = new RegExp(
  lines`
  (?:
    \b(?:
      [A-Za-z]
      |e\.g
      |i\.e
      |etc
      |inc
      |ltd
      |corp
      |co
      |no
      |nos
      |art
      |arts
      |sec
      |st
      |mr
      |ms
      |mrs
      |dr
      |vs
      |v
      |approx
      |incl
      |u\.s
      |u\.k
      |jan
      |feb
      |mar
      |apr
      |jun
      |jul
      |aug
      |sep
      |sept
      |oct
      |nov
      |dec
    )
    |\d
  )$
`,
  "i",
);

/** Where the sentences of a clause stand, in order; together they cover every word of it. */
export function splitSentences(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  for (const match of text.matchAll(BOUNDARY)) {
    if (match[0].startsWith(".") && ABBREVIATION.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
    const end = match.index + match[0].length;
    if (text.slice(start, end).trim() !== "") stretches.push({ start, end });
    start = end;
  }
  if (text.slice(start).trim() !== "") stretches.push({ start, end: text.length });
  return stretches;
}
