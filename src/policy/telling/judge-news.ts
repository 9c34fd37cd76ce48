import { promisesNotice } from "../direction/notice-promise.js";
import { PROVISION_FAMILIES, type ProvisionType } from "../taxonomy.js";
import type { Direction } from "../types.js";
import { findDifference } from "./difference.js";
import type { JudgedNews } from "./judged-news.js";
import type { News } from "./news.js";
import { liftOpeners } from "./openers.js";
import type { Point } from "./points.js";
import { type NewsStatements, wordsOf } from "./statements-of-news.js";
import { ACT_WEIGHTS } from "./tables/act-weights.js";
import { shareOf, weighNews } from "./weigh-news.js";

/** Judges all news of a change by the one difference of their statements; what no statement says, the wording's moves say. */
export function judgeNews(news: readonly News[], read: ReadonlyMap<News, NewsStatements>): JudgedNews[] {
  const points = findDifference(read).filter((point) => !isSubordinate(point));
  const of = new Map<News, Point[]>();
  for (const point of points) {
    for (const one of new Set([point.newsAfter, point.newsBefore])) {
      if (one !== null) of.set(one, [...(of.get(one) ?? []), point]);
    }
  }
  return liftOpeners(
    news.map((one) =>
      judge(
        one,
        (of.get(one) ?? []).sort((a, b) => rank(b) - rank(a)),
      ),
    ),
  );
}

function judge(news: News, points: readonly Point[]): JudgedNews {
  const meeting = points.find(
    (point) => point.newsBefore === news && point.newsAfter !== null && point.newsAfter !== news && tells(point),
  );
  const direction = directionOf(news, points);
  return {
    news,
    points,
    direction,
    certainty: points.some(tells) ? 1 : certaintyOf(news),
    weight: WAY[direction] * Math.max(weighNews(news), shareOf(news) * actWeight(points)),
    toldBy: meeting !== undefined && news.after === null ? meeting.newsAfter : null,
  };
}

function tells({ sure, direction }: Point): boolean {
  return sure && direction !== "unclear";
}

function rank(point: Point): number {
  const { statement } = point.after ?? point.before ?? {};
  return (tells(point) ? 100 : 0) + (statement === undefined ? 0 : ACT_WEIGHTS[statement.action.value]);
}

function directionOf(news: News, points: readonly Point[]): Direction {
  const told = points.filter(tells);
  const worse = told.some(({ direction }) => direction === "worse");
  const better = told.some(({ direction }) => direction === "better");
  if (worse && better) return "mixed";
  if (worse) return "worse";
  if (better) return "better";
  if (news.before === null) return directionWhenAdded(news);
  return news.after === null ? directionWhenRemoved(news) : news.direction;
}

/** What moved in the words alone says less than what the sentence states. */
function certaintyOf({ before, after, moves }: News): number {
  if (before === null || after === null) return 0.7;
  const told = moves.filter(({ direction }) => direction !== "unclear");
  const full = told.some(({ weight }) => weight === "full");
  if (told.some(({ direction }) => direction === "worse")) return full ? 0.8 : 0.5;
  return full ? 0.5 : 0.3;
}

/** A kind that costs the user by itself, or protects; of the rest an addition says nothing of the way. */
const COSTS = 30;

/** A limit of what the user owes is the user's: "Your total liability to us will not exceed …". */
const USERS_LIABILITY =
  /^(?:in no event (?:will|shall) )?your (?:\w+ ){0,3}liability\b[^.;]{0,80}\b(?:not exceed|limited to|capped at|exceed)\b/i;

function directionWhenAdded({ after, direction }: News): Direction {
  if (after === null) return "unclear";
  const { rating, sentence } = after;
  if (rating.protective || promisesNotice(sentence.text) || USERS_LIABILITY.test(sentence.text)) return "better";
  return (rating.score ?? 0) >= COSTS || (sentence.kind !== "paragraph" && direction === "worse") ? "worse" : "unclear";
}

/** What bound the user is gone: that is better. What told of a practice is gone: whether it ended is not said. */
const BINDS: ReadonlySet<ProvisionType> = new Set<ProvisionType>([
  ...PROVISION_FAMILIES.disputes,
  ...PROVISION_FAMILIES.liability,
  ...PROVISION_FAMILIES.money,
  ...PROVISION_FAMILIES.conduct,
  ...PROVISION_FAMILIES.agreement,
  ...PROVISION_FAMILIES.content,
]);

function directionWhenRemoved({ before, direction, types }: News): Direction {
  if (before === null) return "unclear";
  if (USERS_LIABILITY.test(before.sentence.text)) return "worse";
  if (direction !== "better") return direction;
  const [type] = types;
  return type !== undefined && BINDS.has(type) ? direction : "unclear";
}

/** What is worse for the reader is told before what is better. */
const WAY: Readonly<Record<Direction, number>> = { worse: 1, mixed: 1, unclear: 0.9, better: 0.85, editorial: 0.1 };

/** The heaviest act that came, went or moved; one whose way is known weighs more. */
function actWeight(points: readonly Point[]): number {
  const weights = points.map((point) => {
    const statement = (point.after ?? point.before)?.statement;
    if (statement === undefined || !statement.action.sure) return 0;
    const weight = ACT_WEIGHTS[statement.action.value];
    return tells(point) ? weight : 0.7 * weight;
  });
  return Math.max(0, ...weights);
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
