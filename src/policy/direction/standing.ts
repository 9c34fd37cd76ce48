import { readPattern } from "../reading/pattern.js";
import { SIGNS, type Standing } from "./tables/standing-signs.js";

export type { Standing };

/** Behind these words stands what is not meant: more of it turns the meaning round. */
const EXCEPT = readPattern(
  "(?:except|unless|other than|apart from|save (?:for|as)|but <not>|excluding|with the exception of)",
  "g",
);

/** Words after which a condition stands: "and" makes it narrower, "or" wider. */
const CONDITION = readPattern("(?:if|provided that|as long as|only)", "g");

/** What more of the same means at a place, and whether the place is inside a condition. */
export interface Governed {
  readonly standing: Standing;
  readonly conditional: boolean;
}

/** What more of the same means at `place` of a folded sentence; null when no words around it tell. */
export function governingAt(sentence: string, place: number): Governed | null {
  const ahead = sentence.slice(0, place);
  const sign = lastSign(ahead) ?? firstSign(sentence, place);
  if (sign === null) return null;
  const excepted = standsAfter(EXCEPT, ahead, sign.start);
  const standing = excepted ? opposite(sign.standing) : sign.standing;
  return { standing, conditional: !excepted && standsAfter(CONDITION, ahead, sign.start) };
}

/** What a whole sentence is about when all its signs say the same; null when they do not, or there are none. */
export function standingOf(sentence: string): Standing | null {
  const [first, ...others] = signsIn(sentence);
  if (
    first === undefined ||
    others.some(({ standing, start }) => standing !== first.standing && start !== first.start)
  ) {
    return null;
  }
  return first.standing;
}

/** What the last sign of these words says; null when there is none. */
export function governingBefore(words: string): Standing | null {
  return lastSign(words)?.standing ?? null;
}

interface Sign {
  readonly standing: Standing;
  readonly start: number;
}

function signsIn(words: string): Sign[] {
  return SIGNS.flatMap(([standing, pattern]) =>
    [...words.matchAll(pattern)].map((match) => ({ standing, start: match.index })),
  );
}

function lastSign(words: string): Sign | null {
  return signsIn(words).reduce<Sign | null>(
    (last, one) => (last === null || one.start > last.start ? one : last),
    null,
  );
}

/** "Advertisers and insurers may see it": what stands before the verb is governed by it. */
function firstSign(sentence: string, place: number): Sign | null {
  const found = signsIn(sentence.slice(place)).sort((a, b) => a.start - b.start)[0];
  return found === undefined ? null : { standing: found.standing, start: place + found.start };
}

function standsAfter(words: RegExp, text: string, start: number): boolean {
  return [...text.matchAll(words)].some(({ index }) => index > start);
}

function opposite(standing: Standing): Standing {
  return standing === "taken" ? "given" : "taken";
}
