import type { ClauseSentence } from "./clause-sentence.js";

/** Which sentences of a clause are told: the chief one, some that do something else, and those that do the like. */
export interface ToldSentences {
  readonly main: ClauseSentence;
  /** In reading order. */
  readonly others: readonly ClauseSentence[];
  readonly alike: readonly ClauseSentence[];
}

/** So many more sentences of a clause are told beside the one that says what it does. */
const MOST_OTHERS = 2;
/** A sentence whose meaning is sure goes before one whose is not, unless that one is so much likelier the chief one. */
const SO_MUCH_LIKELIER = 2.5;
/** What adds nothing beside another sentence. */
const SLIGHT: ReadonlySet<string> = new Set([
  "introduction",
  "pointer",
  "example",
  "explains",
  "definition",
  "contact",
  "effective-date",
  "service-description",
  "group:document",
]);

/** Chooses what is told of a clause; null where all of it is title or broken piece. */
export function chooseTold(sentences: readonly ClauseSentence[]): ToldSentences | null {
  const main = likeliest(sentences.filter(({ silent }) => !silent));
  if (main === null) return null;
  const told = sentences.filter((one) => one !== main && one.texts !== null && one.meaning !== null);
  const alike = told.filter(({ meaning }) => meaning === main.meaning);
  const known = new Set([main.meaning]);
  const others = told
    .filter(({ meaning }) => !SLIGHT.has(meaning ?? ""))
    .sort((a, b) => b.chief - a.chief)
    .filter(({ meaning }) => {
      const isNew = !known.has(meaning);
      known.add(meaning);
      return isNew;
    })
    .slice(0, MOST_OTHERS);
  return { main, alike, others: sentences.filter((one) => others.includes(one)) };
}

function likeliest(sentences: readonly ClauseSentence[]): ClauseSentence | null {
  const byChance = (some: readonly ClauseSentence[]) => some.toSorted((a, b) => b.chief - a.chief)[0] ?? null;
  const weighty = sentences.filter(({ meaning }) => !SLIGHT.has(meaning ?? ""));
  const best = byChance(weighty.length > 0 ? weighty : sentences);
  const sure = byChance(weighty.filter(({ texts }) => texts !== null));
  if (best === null || sure === null) return best;
  return best.chief > sure.chief * SO_MUCH_LIKELIER ? best : sure;
}
