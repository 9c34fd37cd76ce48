import type { SentenceAlignment } from "../sentences/align-sentences.js";
import { createResemblance, type Resembling } from "../sentences/restated.js";
import type { Sentence } from "../sentences/sentence.js";
import { rateClause } from "../severity/rate.js";
import type { News } from "./news.js";

/** From this share of its words on, the other text says much of it too: that it came or went is not for us to say. */
const MUCH = 0.58;
/** The same for a sentence of the same kind: "Chats from Temporary Chat won't appear in history" and how that is said now. */
const MUCH_OF_A_KIND = 0.36;
/** A sentence of the same kind that is this much alike. A long one has the words of many. */
const ALIKE_OF_A_KIND = 0.3;
/** The same for one that came or went itself: a promise given up and the one that came for it. */
const ALIKE_AND_MOVED = 0.22;
/** Only for so many of the weightiest news is the other text read for their kinds: it takes time, and no more are told. */
const MOST_READ = 24;

/**
 * The news that stand on one side only, of which a sentence of the other text says much in other words: "When it is enabled, it
 * logs …" beside "It logs …". The words of both are quoted; that they are new or gone is not claimed. `weights` says which
 * news are told first.
 */
export function findResembling(
  weights: ReadonlyMap<News, number>,
  { before, after }: SentenceAlignment,
): ReadonlyMap<News, Sentence> {
  const likest = { before: createResemblance(before), after: createResemblance(after) };
  const alone = [...weights.keys()].filter((one) => one.before === null || one.after === null);
  const heaviest = [...alone].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0)).slice(0, MOST_READ);
  const read = new Set(heaviest);
  const moved = new Map(
    alone.flatMap((one) => [one.before, one.after].flatMap((side) => (side ? [[side.sentence, one]] : []))),
  );
  return new Map(
    alone.flatMap((one) => {
      const found = findLikest(one, likest);
      const [first] = found;
      if (first !== undefined && first.share >= MUCH) return [[one, first.sentence] as const];
      const same = read.has(one)
        ? found.find((other) => isOfTheKind(one, other, moved.get(other.sentence)))
        : undefined;
      return same === undefined ? [] : [[one, same.sentence] as const];
    }),
  );
}

type FindLikest = (sentence: Sentence) => Resembling[];

function findLikest({ before, after }: News, likest: Record<"before" | "after", FindLikest>): Resembling[] {
  if (after !== null) return likest.before(after.sentence);
  return before === null ? [] : likest.after(before.sentence);
}

function isOfTheKind({ types }: News, { sentence, share, likeness }: Resembling, moved: News | undefined): boolean {
  if (moved !== undefined && likeness >= ALIKE_AND_MOVED)
    return moved.types.some((type) => type !== "other" && types.includes(type));
  if (share < MUCH_OF_A_KIND || likeness < ALIKE_OF_A_KIND) return false;
  const kinds = rateClause({ text: sentence.text, path: sentence.path }).types;
  return kinds.some(({ id }) => id !== "other" && types.includes(id));
}
