import type { SentenceAlignment } from "../sentences/align-sentences.js";
import { createCoverage, type FindCoverage, type Stretches } from "../sentences/coverage.js";
import { createResemblance, type Resembling } from "../sentences/restated.js";
import type { Sentence } from "../sentences/sentence.js";
import { rateClause } from "../severity/rate.js";
import { type News, sideOfNews } from "./news.js";

/** From this share of its words on, one sentence of the other text says much of it too. */
const MUCH = 0.58;
/** From this share of its content on, the other text says it, though divided or in a list: nothing of it is told as news. */
const STANDS = 0.72;
/** From this share of its content on, neighbouring sentences of the other text say much of it. */
const MUCH_TOGETHER = 0.6;
/** From these shares of its words on, what stands in its place says much or some of it. */
const MUCH_IN_PLACE = 0.75;
const SOME_IN_PLACE = 0.5;
/** From this share on, the other text speaks of the same: that it is new or gone is not for us to say. */
const SOME = { came: 0.42, went: 0.36 };
/** A sentence of the same kind that is this much alike: "Chats from Temporary Chat won't appear in history" and how that is said now. */
const ALIKE_OF_A_KIND = 0.3;
/** A sentence of whatever kind that is this much alike. */
const ALIKE = 0.42;
/** The same for one that came or went itself: a promise given up and the one that came for it. */
const ALIKE_AND_MOVED = 0.16;
/** Two sentences less alike than this are not shown side by side: a reader would compare what does not belong together. */
const COMPARABLE = 0.36;
/** Only for so many of the weightiest news is the other text read for their kinds: it takes time, and no more are told. */
const MOST_READ = 24;

/**
 * How much of a sentence that came or went the other text says: "all" of it, though elsewhere and divided; "much" of it in
 * other words; or "some", so that it is about the same and the rest may be new.
 */
export type Known = "all" | "much" | "some";

/** What the other text says of a piece of news that stands on one side only. */
export interface Likest {
  readonly known: Known;
  /** The sentence that is likest, where both may be shown side by side. */
  readonly sentence: Sentence | null;
}

/**
 * The news that stand on one side only, of which the other text says something in other words: "When it is enabled, it
 * logs …" beside "It logs …". That they are new or gone is not claimed. `news` has the weightiest first.
 */
export function findResembling(
  news: readonly News[],
  { before, after, ownWords }: SentenceAlignment,
  stretches: Readonly<Record<"before" | "after", Stretches>>,
): ReadonlyMap<News, Likest> {
  const alone = news.filter((one) => one.before === null || one.after === null);
  const sides = { before: onceAsked(before, stretches.before), after: onceAsked(after, stretches.after) };
  const read = new Set(alone.slice(0, MOST_READ));
  const moved = new Map(
    alone.flatMap((one) => [one.before, one.after].flatMap((side) => (side ? [[side.sentence, one]] : []))),
  );
  return new Map(
    alone.flatMap((one): [News, Likest][] => {
      const sentence = sideOfNews(one)?.sentence;
      if (sentence === undefined) return [];
      const other = (one.after === null ? sides.after : sides.before)();
      const found = other.likest(sentence).filter(({ sentence: it }) => denies(it.text) === denies(sentence.text));
      const share = denies(sentence.text)
        ? other.coverage(sentence, ({ text }) => denies(text))
        : other.coverage(sentence);
      const same = read.has(one)
        ? found.find((candidate) => isOfTheKind(one, candidate, moved.get(candidate.sentence)))
        : undefined;
      const inPlace = ownWords(sentence)?.share ?? 0;
      const known = knownOf(found, { share, inPlace, some: one.after === null ? SOME.went : SOME.came }, same);
      return known === null ? [] : [[one, { known, sentence: shownBeside(found, same) }]];
    }),
  );
}

interface OtherText {
  readonly likest: (sentence: Sentence) => Resembling[];
  readonly coverage: FindCoverage;
}

/** A text that nothing is looked for in is not read. */
function onceAsked(sentences: readonly Sentence[], stretches: Stretches): () => OtherText {
  let read: OtherText | undefined;
  return () => {
    read ??= { likest: createResemblance(sentences), coverage: createCoverage(stretches) };
    return read;
  };
}

function knownOf(
  found: readonly Resembling[],
  { share, inPlace, some }: Record<"share" | "inPlace" | "some", number>,
  same: Resembling | undefined,
): Known | null {
  if (share >= STANDS) return "all";
  if (share >= MUCH_TOGETHER || inPlace >= MUCH_IN_PLACE || found.some((one) => one.share >= MUCH)) return "much";
  return share >= some || inPlace >= SOME_IN_PLACE || same !== undefined ? "some" : null;
}

function shownBeside(found: readonly Resembling[], same: Resembling | undefined): Sentence | null {
  const shown = found.find(({ share }) => share >= MUCH) ?? same ?? found[0];
  return shown !== undefined && shown.likeness >= COMPARABLE ? shown.sentence : null;
}

/** A promise not to do a thing and the permission to do it share their words, and say the opposite. */
function denies(text: string): boolean {
  return DENIES.test(text);
}

const DENIES = /\b(?:not|never|no|cannot|neither|nor)\b|n[’']t\b/i;

function isOfTheKind({ types }: News, { sentence, likeness }: Resembling, moved: News | undefined): boolean {
  if (moved !== undefined && likeness >= ALIKE_AND_MOVED)
    return moved.types.some((type) => type !== "other" && types.includes(type));
  if (likeness >= ALIKE) return true;
  if (likeness < ALIKE_OF_A_KIND) return false;
  const kinds = rateClause({ text: sentence.text, path: sentence.path }).types;
  return kinds.some(({ id }) => id !== "other" && types.includes(id));
}
