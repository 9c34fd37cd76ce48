import { contentWords } from "../words/content-words.js";
import { CONDUCT_WORDS } from "./tables/conduct-words.js";
import { CONTRACT_WORDS } from "./tables/contract-words.js";
import { DATA_WORDS } from "./tables/data-words.js";
import { EVERYDAY_WORDS } from "./tables/everyday-words.js";
import { MONEY_WORDS } from "./tables/money-words.js";
import { PEOPLE_WORDS } from "./tables/people-words.js";
import { WORD_GROUPS } from "./tables/word-groups.js";

const EVERYDAY = [
  ...EVERYDAY_WORDS,
  ...PEOPLE_WORDS,
  ...DATA_WORDS,
  ...MONEY_WORDS,
  ...CONDUCT_WORDS,
  ...CONTRACT_WORDS,
];

const SYNONYMS = new Map<string, ReadonlySet<string>>();
for (const group of WORD_GROUPS) {
  const stems = contentWords(group);
  for (const stem of stems) SYNONYMS.set(stem, new Set([...(SYNONYMS.get(stem) ?? []), ...stems]));
}

for (const [said, stands] of EVERYDAY) {
  const stems = contentWords(stands);
  for (const stem of contentWords(said)) SYNONYMS.set(stem, new Set([...(SYNONYMS.get(stem) ?? []), ...stems]));
}

const OTHERS = new Map([...SYNONYMS].map(([stem, all]) => [stem, [...all].filter((other) => other !== stem)]));
const NONE: readonly string[] = [];

/** Other words (as stems) that may stand where a question has this one. */
export function synonymsOf(stem: string): readonly string[] {
  return OTHERS.get(stem) ?? NONE;
}

/** The words themselves, as they are spelled. */
export const SYNONYM_WORDS: ReadonlySet<string> = new Set(
  [...WORD_GROUPS, ...EVERYDAY.flat()].flatMap((group) => group.split(" ")),
);
