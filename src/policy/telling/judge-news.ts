import { readNews } from "../sense/read-news.js";
import type { Missing, ReadMissing } from "../sentences/missing.js";
import type { Direction } from "../types.js";
import { findDifference } from "./difference.js";
import type { JudgedNews, Ways } from "./judged-news.js";
import type { News } from "./news.js";
import { newsFeatures } from "./news-features.js";
import { isTurn, type Point, tells } from "./points.js";
import { type NewsPlace, rankNews } from "./rank-news.js";
import { senseNews } from "./sense-of-news.js";
import { type NewsStatements, wordsOf } from "./statements-of-news.js";
import { ACT_WEIGHTS } from "./tables/act-weights.js";
import { directionOfWays, waysBesideTexts, waysOf } from "./ways-of-news.js";
import { weighNews } from "./weigh-news.js";

const NOTHING: NewsStatements = { before: [], after: [] };
const NOWHERE: NewsPlace = {
  place: 0,
  isFirstOfSection: false,
  isUnderNewHeading: false,
  isMostlyKnown: false,
};

/** What is known of a change's news when they are judged. */
export interface NewsContext {
  readonly read: ReadonlyMap<News, NewsStatements>;
  /** Where each stands, in the order of the news. */
  readonly places: readonly NewsPlace[];
  /** What the other text lacks of a sentence, by the side it stands on. */
  readonly lacks: Readonly<Record<"before" | "after", ReadMissing>>;
}

/**
 * Judges all news of a change by the one difference of their statements and by how a reader would take each beside both texts.
 */
export function judgeNews(news: readonly News[], context: NewsContext): JudgedNews[] {
  const points = findDifference(context.read).filter((point) => !isSubordinate(point));
  const of = new Map<News, Point[]>();
  for (const point of points) {
    for (const one of new Set([point.newsAfter, point.newsBefore])) {
      if (one !== null) of.set(one, [...(of.get(one) ?? []), point]);
    }
  }
  return news.map((one, at) => {
    const own = (of.get(one) ?? []).sort((a, b) => rank(b) - rank(a));
    return judge(one, { points: own, where: context.places[at] ?? NOWHERE }, context);
  });
}

interface KnownNews {
  readonly points: readonly Point[];
  readonly where: NewsPlace;
}

function judge(news: News, { points, where }: KnownNews, context: NewsContext): JudgedNews {
  const sense = senseNews(news, context.read.get(news) ?? NOTHING, points);
  const alone = waysOf(news, points, sense);
  const weight = weighNews(news);
  const taken = readNews(
    newsFeatures(news, {
      missing: missingOf(news, context.lacks),
      sense,
      ways: alone,
      points,
      weight,
    }),
  );
  const ways = waysBesideTexts(news, taken, alone);
  const meeting = points.find(
    (point) => point.newsBefore === news && point.newsAfter !== null && point.newsAfter !== news && tells(point),
  );
  const { matters, changed, material } = taken;
  return {
    news,
    points,
    direction: news.direction === "editorial" ? "editorial" : toldDirection(ways, points),
    ways,
    matters,
    mattersAlone: sense.matters,
    changed,
    material,
    weight: rankNews(news, { weight, taken, sense, ways, sure: points.some(tells), where }),
    toldBy: meeting !== undefined && news.after === null ? meeting.newsAfter : null,
  };
}

/** What a promise turned into is told as going its way, however little else is known of it. */
function toldDirection(ways: Ways, points: readonly Point[]): Direction {
  const direction = directionOfWays(ways);
  const turned = points.find(isTurn);
  return direction === "unclear" && turned !== undefined ? turned.direction : direction;
}

function missingOf({ before, after }: News, lacks: NewsContext["lacks"]): Missing[] {
  return [
    ...(before === null ? [] : [lacks.after(before.sentence)]),
    ...(after === null ? [] : [lacks.before(after.sentence)]),
  ];
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
