import { findDifference } from "./difference.js";
import type { JudgedNews, Ways } from "./judged-news.js";
import type { News } from "./news.js";
import { type Point, tells } from "./points.js";
import { type NewsPlace, rankNews } from "./rank-news.js";
import { senseNews } from "./sense-of-news.js";
import { type NewsStatements, wordsOf } from "./statements-of-news.js";
import { ACT_WEIGHTS } from "./tables/act-weights.js";
import { directionOfWays, waysOf } from "./ways-of-news.js";

/** What resembles words of the other text counts so much of what it would as news. */
const RESEMBLING_SHARE = 0.5;
const NOTHING: NewsStatements = { before: [], after: [] };
const NOWHERE: NewsPlace = {
  place: 0,
  isFirstOfSection: false,
  isUnderNewHeading: false,
  isResembling: false,
  isMostlyKnown: false,
};

/**
 * Judges all news of a change by the one difference of their statements and by how a reader would take each; `places` says
 * where each stands.
 */
export function judgeNews(
  news: readonly News[],
  read: ReadonlyMap<News, NewsStatements>,
  places: readonly NewsPlace[],
): JudgedNews[] {
  const points = findDifference(read).filter((point) => !isSubordinate(point));
  const of = new Map<News, Point[]>();
  for (const point of points) {
    for (const one of new Set([point.newsAfter, point.newsBefore])) {
      if (one !== null) of.set(one, [...(of.get(one) ?? []), point]);
    }
  }
  return news.map((one, at) => {
    const own = (of.get(one) ?? []).sort((a, b) => rank(b) - rank(a));
    return judge(one, { points: own, statements: read.get(one) ?? NOTHING, where: places[at] ?? NOWHERE });
  });
}

interface KnownNews {
  readonly points: readonly Point[];
  readonly statements: NewsStatements;
  readonly where: NewsPlace;
}

function judge(news: News, { points, statements, where }: KnownNews): JudgedNews {
  const { matters, ...taken } = senseNews(news, statements, points);
  const ways = where.isResembling ? doubted(waysOf(news, points, taken)) : waysOf(news, points, taken);
  const meeting = points.find(
    (point) => point.newsBefore === news && point.newsAfter !== null && point.newsAfter !== news && tells(point),
  );
  return {
    news,
    points,
    direction: news.direction === "editorial" ? "editorial" : directionOfWays(ways),
    ways,
    matters: where.isMostlyKnown ? RESEMBLING_SHARE * matters : matters,
    weight: rankNews(news, { matters, ways, sure: points.some(tells), where }),
    toldBy: meeting !== undefined && news.after === null ? meeting.newsAfter : null,
  };
}

/** Which way a sentence goes of which the other text says much is the difference of both, and that was not read. */
const DOUBT = 0.55;

function doubted({ worse, better }: Ways): Ways {
  return { worse: DOUBT * worse, better: DOUBT * better };
}

function rank(point: Point): number {
  const { statement } = point.after ?? point.before ?? {};
  return (tells(point) ? 100 : 0) + (statement === undefined ? 0 : ACT_WEIGHTS[statement.action.value]);
}

/** "If we terminate …": what a condition supposes is not stated. */
const SUPPOSES =
  /\b(?:if|when|whenever|where|unless|until|till|after|before|once|whether|because|since|in case|in the event(?: that)?|provided(?: that)?|as soon as|while)(?:,? (?:however|applicable|and to the extent))?\s*$/i;

function isSubordinate({ kind, after, before }: Point): boolean {
  const placed = after ?? before;
  if ((kind !== "appeared" && kind !== "vanished") || placed === null) return false;
  const { whole } = placed.statement;
  if (whole.in === "lead-in") return false;
  return (
    SUPPOSES.test(placed.sentence.text.slice(Math.max(0, whole.start - 40), whole.start)) ||
    /^(?:if|when|where|unless|once)\b/i.test(wordsOf(placed, whole))
  );
}
