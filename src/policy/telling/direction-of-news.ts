import type { Direction } from "../types.js";
import type { JudgedNews } from "./judged-news.js";

/**
 * A way of which the chance is smaller is none. This, the power and the shares were looked for on 110 changes: real ones whose
 * cards readers had written, and revisions that this project wrote with lists of what they change. The summit is flat.
 */
const FAINT = 0.35;
/** The heaviest news count most: the sums are of this power. */
const POWER = 1.5;
/** So much must be said one way before a direction is told: a detail of which the way is half certain. */
const ENOUGH = 0.42;
/** The lighter way counts when it has this share of the heavier one. */
const MINOR_SHARE = 0.5;

/** A way that is told of nothing is shown by what has it with this chance. */
const LIKELY = 0.35;

/** Which way a change as a whole goes: each of its news counts by how much it matters and how certain its way is. */
export function directionOfNews(news: readonly Pick<JudgedNews, "direction" | "ways" | "matters">[]): Direction {
  const sayings = news.filter(({ direction }) => direction !== "editorial");
  if (news.length > 0 && sayings.length === 0) return "editorial";
  const [worse, better] = [weightOf(sayings, "worse"), weightOf(sayings, "better")];
  if (Math.max(worse, better) < ENOUGH) return "unclear";
  if (Math.min(worse, better) >= MINOR_SHARE * Math.max(worse, better)) return "mixed";
  return worse > better ? "worse" : "better";
}

/**
 * A change goes the way that what is told of it goes: a card that says "worse" shows what is. Where nothing told has that way, for sure
 * or likely, none is claimed.
 */
export function borneOut(direction: Direction, told: readonly Pick<JudgedNews, "direction" | "ways">[]): Direction {
  if (direction !== "worse" && direction !== "better" && direction !== "mixed") return direction;
  const shows = (way: "worse" | "better") =>
    told.some((one) => one.direction === way || one.direction === "mixed" || one.ways[way] >= LIKELY);
  const ways = (["worse", "better"] as const).filter(shows);
  if (direction === "mixed") return ways.length > 1 ? "mixed" : (ways[0] ?? "unclear");
  return ways.includes(direction) ? direction : "unclear";
}

function weightOf(news: readonly Pick<JudgedNews, "ways" | "matters">[], way: "worse" | "better"): number {
  const counted = news.filter(({ ways }) => ways[way] >= FAINT);
  return counted.reduce((sum, { ways, matters }) => sum + (matters * ways[way]) ** POWER, 0) ** (1 / POWER);
}
