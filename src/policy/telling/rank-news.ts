import type { Ways } from "./judged-news.js";
import { type News, sideOfNews } from "./news.js";
import { labelShare } from "./weigh-news.js";

/** What of a piece of news decides its place among the rest, in steps of how much it matters. */
const PLUS = {
  /** A sentence that came says more than one in which a few words moved. */
  whole: 0.3,
  /** A way that is certain. */
  way: 0.3,
  /** Each character of the sentence up to `longest`: a short one says little by itself. */
  length: 0.002,
  /** Standing first and not last: what a company puts first is seldom the least. */
  first: 0.3,
};
const LONGEST = 300;
const EDITORIAL = 0.1;

/** The place of a piece of news among the rest of its change: the higher, the earlier it is told. */
export function rankNews(
  news: News,
  { matters, ways, place }: { readonly matters: number; readonly ways: Ways; readonly place: number },
): number {
  const side = sideOfNews(news);
  if (side === null) return 0;
  const { text } = side.sentence;
  const whole = news.before === null ? PLUS.whole : 0;
  const sum =
    matters +
    whole +
    PLUS.way * Math.max(ways.worse, ways.better) +
    PLUS.length * Math.min(text.length, LONGEST) +
    PLUS.first * (1 - place);
  return labelShare(news) * (news.direction === "editorial" ? EDITORIAL * sum : sum);
}
