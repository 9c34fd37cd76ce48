import { distance } from "fastest-levenshtein";
import type { Stretches } from "./coverage.js";
import type { Sentence } from "./sentence.js";

/** What the stretch of the other text that is closest to a sentence lacks of it. */
export interface Missing {
  /** The share of its content, by how rarely policies use the words, 0 to 1. */
  readonly share: number;
  /** How many of its content words, mistyped ones apart. */
  readonly words: number;
  /** How rare the rarest of those is, 0 to 6. */
  readonly rarest: number;
  /** How rare those are together that the other text has nowhere. */
  readonly unknown: number;
  /** How rare the rarest of these is, 0 to 6. */
  readonly rarestUnknown: number;
  /** One of both denies, and the other does not. */
  readonly denial: boolean;
  readonly modals: number;
  /** Words that bind or free: "only", "unless", "without", "prior", "discretion" … */
  readonly binding: number;
  readonly figures: number;
  /** Names, by their capital letters within the sentence. */
  readonly names: number;
}

/** Reads what a text lacks of a sentence of the other one. */
export type ReadMissing = (sentence: Sentence) => Missing;

const DENIES =
  /^(?:no|not|never|nor|neither|cannot|without|unless|except|none|nothing|don|doesn|won|isn|aren|t|\w+n['’]t)$/;
const BINDS = new RegExp(
  `^(?:${[
    "only|solely|unless|except|without|consent|opt|prior|sole|discretion|immediately|least|than|more|less|greater|lesser",
    "irrevocable|perpetual|exclusively|regardless|provided|subject|permission|notice|request|reasonable|automatically",
    "voluntary|optional",
  ].join("|")})$`,
);
const MODALS: ReadonlyMap<string, string> = new Map([
  ...["may", "might", "can", "could"].map((word) => [word, word] as const),
  ...["will", "shall"].map((word) => [word, "will"] as const),
  ...["must", "required"].map((word) => [word, "must"] as const),
  ["should", "should"],
  ["cannot", "not"],
]);
const NAME = /(?<=[a-z,;] )[A-Z][A-Za-z]{0,40}/g;
/** Words shorter than this are mistyped for too many others. */
const SHORTEST_MISTYPED = 4;
const LONG_WORD = 7;

/** Reads what a text lacks, by the stretches of its sentences; what is asked for may be any sentence of the other text. */
export function createMissing(stretches: Stretches): ReadMissing {
  return (sentence) => {
    const { content, total, stretch, gain } = stretches.closest(sentence);
    const near = new Set(stretch.flatMap(({ tokens }) => tokens));
    const stems = new Set([...near].map(stretches.stemOf));
    const lacking = [...content].filter(([stem]) => !stems.has(stem) && !isMistyped(stem, stems));
    const modals = modalsOf([...near]);
    const unknown = lacking.filter(([stem]) => !stretches.knows(stem));
    return {
      share: total === 0 ? 0 : 1 - gain / total,
      words: lacking.length,
      rarest: most(lacking),
      unknown: unknown.reduce((sum, [, weight]) => sum + weight, 0),
      rarestUnknown: most(unknown),
      denial: sentence.tokens.some(denies) !== [...near].some(denies),
      modals: modalsOf(sentence.tokens).filter((modal) => !modals.includes(modal)).length,
      binding: sentence.tokens.filter((token) => BINDS.test(token) && !near.has(token)).length,
      figures: sentence.tokens.filter((token) => /\d/.test(token) && !near.has(token)).length,
      names: namesOf(sentence.text).filter((name) => !stems.has(stretches.stemOf(name))).length,
    };
  };
}

function most(weighed: readonly (readonly [string, number])[]): number {
  return weighed.reduce((largest, [, weight]) => Math.max(largest, weight), 0);
}

function denies(token: string): boolean {
  return DENIES.test(token);
}

function modalsOf(tokens: readonly string[]): string[] {
  return [...new Set(tokens.flatMap((token) => MODALS.get(token) ?? []))];
}

function namesOf(text: string): string[] {
  return [...text.matchAll(NAME)].map(([name]) => name.toLowerCase());
}

function isMistyped(stem: string, stems: ReadonlySet<string>): boolean {
  if (stem.length < SHORTEST_MISTYPED) return false;
  const wrong = stem.length >= LONG_WORD ? 2 : 1;
  return [...stems].some(
    (other) =>
      other.length >= SHORTEST_MISTYPED &&
      Math.abs(other.length - stem.length) <= wrong &&
      distance(stem, other) <= wrong,
  );
}
