import { lines } from "../reading/lines.js";
import type { Stretch } from "../reading/split-sentences.js";
import type { Move, Side } from "./move.js";

/** How many of what the user gets or may use: figures without a unit of time or money. */
const COUNT = new RegExp(
  lines`
  \b(\d{1,7}(?:,\d{3})?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty) ?(
    gb
    |mb
    |tb
    |gigabytes
    |devices?
    |users?
    |seats?
    |screens?
    |downloads?
    |profiles?
    |projects?
    |lessons?
    |sessions?
    |credits
    |copies
    |computers?
    |machines?
    |people
    |persons
    |guests?
    |accounts?
    |members?
    |streams?
    |exports?
    |free \w+
    |(?<=(?:up to|at most|maximum of|first) \S{1,9} )(?!
      days?
      |weeks?
      |months?
      |years?
      |hours?
      |minutes?
      |seconds?
      |percent
      |dollars
      |euros
      |pounds
      |times
    )[a-z]{4,}
  )\b
`,
  "g",
);
const WORDS: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ twelve: 12, twenty: 20, fifty: 50 },
};
/** What is offered; "we keep the last 20 sessions" is not. */
const ALLOWED = new RegExp(lines`
  \b(?:
    includ\w+
    |covers?
    |comes? with
    |you (?:get|may|can|receive|have)
    |up to
    |allow\w*
    |limit\w*
    |plan
    |account
    |free
    |at most
    |maximum
    |members? (?:may|can|get)
    |users? (?:may|can|get)
  )\b
`);
const TAKEN = /\b(?:we|company|provider) (?:\w+ ){0,2}(?:keep|store|retain|collect|record|share|use)\b/;

interface Count extends Stretch {
  readonly value: number;
  readonly unit: string;
}

/** An allowance that grew is better, one that shrank is worse. */
export function countMoves(before: Side, after: Side): Move[] {
  const old = countsOf(before);
  return countsOf(after).flatMap((now): Move[] => {
    const was = old.find(({ unit }) => unit === now.unit);
    if (was === undefined || was.value === now.value) return [];
    const direction = now.value < was.value ? "worse" : "better";
    return [{ name: "allowance", direction, before: was, after: now, weight: "full" }];
  });
}

function countsOf(side: Side): Count[] {
  return side.changed.flatMap(({ start, end }) => {
    const sentence = side.folded.slice(start, end);
    if (!ALLOWED.test(sentence) || TAKEN.test(sentence)) return [];
    return [...sentence.matchAll(COUNT)].map((match) => {
      const [words, number = "", unit = ""] = match;
      const at = start + match.index;
      return { value: WORDS[number] ?? Number(number.replace(",", "")), unit, start: at, end: at + words.length };
    });
  });
}
