import type { Direction } from "../types.js";
import type { News } from "./news.js";
import type { Point } from "./points.js";

/** Which ways a piece of news goes for one who uses the service: chances, 0 to 1; both where it gives and takes. */
export interface Ways {
  readonly worse: number;
  readonly better: number;
}

/** A piece of news with what moved in what it states. */
export interface JudgedNews {
  readonly news: News;
  /** Points of the difference that stand in it, those that say most first. */
  readonly points: readonly Point[];
  readonly direction: Direction;
  readonly ways: Ways;
  /** How much somebody would want to be told of it, 0 to 3. */
  readonly matters: number;
  /** The same by its own words alone, without a look at the rest of both texts. */
  readonly mattersAlone: number;
  /** The chance that its meaning changed, not only its wording or its place, 0 to 1. */
  readonly changed: number;
  /** The chance that something material changes with it, 0 to 1. */
  readonly material: number;
  /** Its place among the rest: the weightiest is told first. */
  readonly weight: number;
  /** Another piece of news tells this one as well: a lost promise and the permission that came for it. */
  readonly toldBy: News | null;
}
