import type { Direction } from "../types.js";

/** Something that moved, and how much it matters. */
export interface Weighed {
  readonly direction: Direction;
  readonly weight: number;
  /** How far the direction may be relied on, 0 to 1. */
  readonly certainty: number;
}

/** When the lighter side has less than this share of the heavier one, the heavier one tells the direction. */
const MINOR_SHARE = 0.34;

/** Which way a change as a whole goes, each of its news weighing what it matters. */
export function directionOfNews(news: readonly Weighed[]): Direction {
  const worse = heaviest(news, "worse");
  const better = heaviest(news, "better");
  if (worse === 0 && better === 0) {
    return news.length > 0 && news.every(({ direction }) => direction === "editorial") ? "editorial" : "unclear";
  }
  if (Math.min(worse, better) >= MINOR_SHARE * Math.max(worse, better)) return "mixed";
  return worse > better ? "worse" : "better";
}

function heaviest(news: readonly Weighed[], wanted: Direction): number {
  return news
    .filter(({ direction }) => direction === wanted || direction === "mixed")
    .reduce((sum, { weight, certainty }) => sum + weight * certainty, 0);
}
