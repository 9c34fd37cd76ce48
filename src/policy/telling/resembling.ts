import type { SentenceAlignment } from "../sentences/align-sentences.js";
import { createResemblance, type Resembling } from "../sentences/restated.js";
import type { Sentence } from "../sentences/sentence.js";
import { rateClause } from "../severity/rate.js";
import { type News, sideOfNews } from "./news.js";

/** From this share of its words on, the other text says much of it too: that it came or went is not for us to say. */
const MUCH = 0.58;
/** A sentence of the same kind that is this much alike: "Chats from Temporary Chat won't appear in history" and how that is said now. */
const ALIKE_OF_A_KIND = 0.3;
/** A sentence of whatever kind that is this much alike. */
const ALIKE = 0.42;
/** The same for one that came or went itself: a promise given up and the one that came for it. */
const ALIKE_AND_MOVED = 0.16;
/** Only for so many of the weightiest news is the other text read for their kinds: it takes time, and no more are told. */
const MOST_READ = 24;

/** The sentence of the other text that says most of what a piece of news says. */
export interface Likest {
  readonly sentence: Sentence;
  /** It has most of the words; else it is only about the same. */
  readonly hasMuch: boolean;
}

/**
 * The news that stand on one side only, of which a sentence of the other text says much in other words: "When it is enabled, it
 * logs …" beside "It logs …". The words of both are quoted; that they are new or gone is not claimed. `news` has the
 * weightiest first.
 */
export function findResembling(news: readonly News[], { before, after }: SentenceAlignment): ReadonlyMap<News, Likest> {
  const likest = { before: createResemblance(before), after: createResemblance(after) };
  const alone = news.filter((one) => one.before === null || one.after === null);
  const read = new Set(alone.slice(0, MOST_READ));
  const moved = new Map(
    alone.flatMap((one) => [one.before, one.after].flatMap((side) => (side ? [[side.sentence, one]] : []))),
  );
  return new Map(
    alone.flatMap((one): [News, Likest][] => {
      const own = sideOfNews(one)?.sentence.text ?? "";
      const found = findLikest(one, likest).filter(({ sentence }) => denies(sentence.text) === denies(own));
      const holder = found.find(({ share }) => share >= MUCH);
      if (holder !== undefined) return [[one, { sentence: holder.sentence, hasMuch: true }]];
      const same = read.has(one)
        ? found.find((other) => isOfTheKind(one, other, moved.get(other.sentence)))
        : undefined;
      return same === undefined ? [] : [[one, { sentence: same.sentence, hasMuch: false }]];
    }),
  );
}

/** A promise not to do a thing and the permission to do it share their words, and say the opposite. */
function denies(text: string): boolean {
  return DENIES.test(text);
}

const DENIES = /\b(?:not|never|no|cannot|neither|nor)\b|n[’']t\b/i;

type FindLikest = (sentence: Sentence) => Resembling[];

function findLikest({ before, after }: News, likest: Record<"before" | "after", FindLikest>): Resembling[] {
  if (after !== null) return likest.before(after.sentence);
  return before === null ? [] : likest.after(before.sentence);
}

function isOfTheKind({ types }: News, { sentence, likeness }: Resembling, moved: News | undefined): boolean {
  if (moved !== undefined && likeness >= ALIKE_AND_MOVED)
    return moved.types.some((type) => type !== "other" && types.includes(type));
  if (likeness >= ALIKE) return true;
  if (likeness < ALIKE_OF_A_KIND) return false;
  const kinds = rateClause({ text: sentence.text, path: sentence.path }).types;
  return kinds.some(({ id }) => id !== "other" && types.includes(id));
}
