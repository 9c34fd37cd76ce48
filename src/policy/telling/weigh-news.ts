import { BASES } from "../severity/tables/bases.js";
import { PROVISION_FAMILIES, type ProvisionType } from "../taxonomy.js";
import type { News } from "./news.js";

/** Kinds of which only the lesser facts of a change are made. */
const LESSER: ReadonlySet<ProvisionType> = new Set(PROVISION_FAMILIES.other);
/** What a sentence weighs of whose kind nothing is known. */
const UNKNOWN = 6;
/** A sentence that came or went says more than one in which a few words moved. */
const WHOLE = 6;
/** How much of its kind's points a reworded sentence weighs in which nothing known moved. */
const REWORDED = 0.5;
/** An entry of a list, a row or a heading by itself. */
const ENTRY = 0.6;
const SHORT = 6;

/** How much a piece of news matters beside the others of its change, in the points of severity. */
export function weighNews(news: News): number {
  const { before, after, moves, direction } = news;
  const side = after ?? before;
  if (side === null) return 0;
  const points = Math.max(pointsOf(after), pointsOf(before));
  const [type = "other"] = news.types;
  const known = LESSER.has(type) ? Math.min(points, UNKNOWN) : points;
  const base = Math.max(known, UNKNOWN);
  const share = side.sentence.kind === "heading" || side.sentence.tokens.length < SHORT ? ENTRY : 1;
  if (before === null || after === null) return (base + WHOLE) * share;
  const told = moves.some(({ direction: way }) => way !== "unclear");
  const full = moves.some(({ weight }) => weight === "full");
  return base * (full ? 1 : told || direction !== "unclear" ? 0.8 : REWORDED) * share;
}

function pointsOf(side: News["after"]): number {
  if (side === null) return 0;
  const { rating } = side;
  if (rating.score !== null) return rating.score;
  const [type] = rating.types;
  if (type === undefined || type.id === "other") return 0;
  return rating.protective ? BASES[type.id].points * 0.8 : BASES[type.id].points * 0.5;
}
