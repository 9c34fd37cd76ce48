import type { TakenNews } from "../sense/read-news.js";
import type { SentenceAlignment } from "../sentences/align-sentences.js";
import { kindOfEdits } from "./edit-kind.js";
import type { Ways } from "./judged-news.js";
import { type News, sideOfNews } from "./news.js";
import { isNominal } from "./nominal-edits.js";
import type { Likest } from "./resembling.js";
import type { NewsSense } from "./sense-of-news.js";
import { labelShare } from "./weigh-news.js";

/**
 * What decides the place of a piece of news among the rest of its change. Fitted to 1,510 pieces of news of 145 real changes, of
 * which readers had named the three that a card must lead with: left out in turn, the first one was among the three in 61 %
 * (by the points alone 46 %), and was the reader's own first in 41 % (28 %).
 */
const PLUS = {
  /** Points of severity by its own words, per hundred. */
  points: 1.08,
  /** How much a reader would want to be told of it, 0 to 3. */
  matters: 0.49,
  /** The chance that it makes the user worse off. */
  worse: 0.58,
  /** Something in what it states moved for sure. */
  sure: 0.31,
  /** A right or a promise. */
  protective: 0.47,
  /** Each character up to 400, per 400. */
  length: 0.36,
  figure: 0.4,
  addressesUser: 0.31,
  /** It stands under a heading that the old text had not. */
  newHeading: 0.37,
  /** The first of its section. */
  firstOfSection: 0.52,
  /** Last in the text, not first. */
  place: -0.6,
  edited: -0.73,
  /** A few words were replaced, without a figure or a binding word among them. */
  fewWords: -0.7,
  manyWords: 0.46,
  nominal: -0.71,
  short: -0.61,
  /** It leads on: "click here", "see our notice". */
  leadsOn: -0.39,
  /** The other text has most of its words. */
  mostlyKnown: -0.5,
};
/** The odds that it is material, and that a card leads with it, count by this power. */
const ODDS_SHARE = 0.3;
const LONGEST = 400;
const SHORT = 6;
/** What is left of the weight of news in which only the style differs. */
const EDITORIAL = 0.1;
const LEADS_ON = /\b(?:click|visit|see|here|learn more|contact us|please refer)\b/i;

/** What is known of a piece of news when it is ranked. */
export interface RankedBy {
  /** Points of severity by its own words. */
  readonly weight: number;
  /** How a reader would take it by itself. */
  readonly sense: NewsSense;
  /** How a reader would take it beside both texts. */
  readonly taken: TakenNews;
  readonly ways: Ways;
  /** Something in what it states moved for sure. */
  readonly sure: boolean;
  readonly where: NewsPlace;
}

/** Where a piece of news stands. */
export interface NewsPlace {
  /** How far down the change, 0 to 1. */
  readonly place: number;
  readonly isFirstOfSection: boolean;
  readonly isUnderNewHeading: boolean;
  /** The other text has most of its words. */
  readonly isMostlyKnown: boolean;
}

/** The place of a piece of news among the rest of its change, above 0: the higher, the earlier it is told. */
export function rankNews(news: News, known: RankedBy): number {
  const share = labelShare(news) * (news.direction === "editorial" ? EDITORIAL : 1);
  const { material, leading } = known.taken;
  return share * Math.exp(sumOf(news, known)) * (oddsOf(material) * oddsOf(leading)) ** ODDS_SHARE;
}

/** Kept from the far ends, where a chance is a matter of luck. */
const EDGE = 0.01;

function oddsOf(chance: number): number {
  return (chance + EDGE) / (1 - chance + EDGE);
}

function sumOf(news: News, { weight, sense, ways, sure, where }: RankedBy): number {
  const side = sideOfNews(news);
  if (side === null) return 0;
  const { text, tokens } = side.sentence;
  const when = (is: boolean, plus: number) => (is ? plus : 0);
  return (
    PLUS.points * (weight / 100) +
    PLUS.matters * sense.matters +
    PLUS.worse * ways.worse +
    PLUS.length * (Math.min(text.length, LONGEST) / LONGEST) +
    PLUS.place * where.place +
    when(sure, PLUS.sure) +
    when(side.rating.protective, PLUS.protective) +
    when(/\d/.test(text), PLUS.figure) +
    when(/\byour?\b/i.test(text), PLUS.addressesUser) +
    when(where.isUnderNewHeading, PLUS.newHeading) +
    when(where.isFirstOfSection, PLUS.firstOfSection) +
    when(where.isMostlyKnown, PLUS.mostlyKnown) +
    when(tokens.length < SHORT, PLUS.short) +
    when(LEADS_ON.test(text), PLUS.leadsOn) +
    ofEdits(news)
  );
}

function ofEdits({ before, after, edits }: News): number {
  if (before === null || after === null) return 0;
  const [old, young] = [before.sentence.text, after.sentence.text];
  const kind = kindOfEdits(edits, old, young);
  return (
    PLUS.edited +
    (kind === "words" ? PLUS.fewWords : 0) +
    (kind === "much" ? PLUS.manyWords : 0) +
    (isNominal(edits, old, young) ? PLUS.nominal : 0)
  );
}

/** Where each piece of news of a change stands. */
export function placeNews(
  news: readonly News[],
  { before }: SentenceAlignment,
  resembling: ReadonlyMap<News, Likest>,
): NewsPlace[] {
  const known = new Set(before.map(({ path }) => path.at(-1)));
  const seen = new Set<string | undefined>();
  return news.map((one, at) => {
    const heading = sideOfNews(one)?.sentence.path.at(-1);
    const isFirstOfSection = !seen.has(heading);
    seen.add(heading);
    return {
      place: at / news.length,
      isFirstOfSection,
      isUnderNewHeading: one.after !== null && heading !== undefined && !known.has(heading),
      isMostlyKnown: (resembling.get(one)?.known ?? "some") !== "some",
    };
  });
}
