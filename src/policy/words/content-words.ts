import { stemmer } from "stemmer";
import { foldText } from "../reading/fold-text.js";
import { RecentReadings } from "../reading/recent-readings.js";
import { STOP_WORDS } from "./stop-words.js";

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const LONGEST = 40;
/** Words of all texts repeat: their stems are worked out once. Bounded, so that hostile texts cannot fill the memory. */
const MOST_KNOWN = 50_000;
const known = new Map<string, string>();

/** The words that carry a text's subject, in order, as stems: "sharing" and "shared" are one. A hyphen joins no words. */
export function contentWords(text: string): string[] {
  const found = foldText(text).match(WORD) ?? [];
  return found
    .flatMap((word) => word.split("-"))
    .filter((word) => !STOP_WORDS.has(word) && word.length > 1 && word.length <= LONGEST)
    .map(stemOf);
}

const stems = new RecentReadings<string | null>({ most: 500_000, longest: LONGEST });

/** The first content word of a word that stands alone, as a stem; undefined where it has none. */
export function contentStem(word: string): string | undefined {
  return stems.get(word, () => contentWords(word)[0] ?? null) ?? undefined;
}

/** Forms that no ending tells. */
const IRREGULAR: Readonly<Record<string, string>> = {
  ...{
    kept: "keep",
    sold: "sell",
    bought: "buy",
    told: "tell",
    stolen: "steal",
    paid: "pay",
    held: "hold",
    given: "give",
  },
  ...{
    took: "take",
    taken: "take",
    lost: "lose",
    sent: "send",
    made: "make",
    shown: "show",
    written: "write",
    seen: "see",
  },
  ...{ children: "child", gave: "give", wrote: "write", saw: "see", spoke: "speak", hidden: "hide", chosen: "choose" },
  ...{ known: "know", knew: "know", left: "leave", ran: "run", rose: "rise", risen: "rise", brought: "bring" },
};

function stemOf(word: string): string {
  const stem = known.get(word);
  if (stem !== undefined) return stem;
  if (known.size >= MOST_KNOWN) known.clear();
  // A policy may hold the word "constructor": every object knows that name.
  const told = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  const fresh = stemmer(oneSpelling(told ?? word));
  known.set(word, fresh);
  return fresh;
}

/** "personalised" and "personalized", "licence" and "license" are one word in two spellings. */
function oneSpelling(word: string): string {
  return word.replace(/(?<=[a-z]{4})is(?=(?:e[sdr]?|ing|ations?|ers)$)/, "iz").replace(/^licenc/, "licens");
}
