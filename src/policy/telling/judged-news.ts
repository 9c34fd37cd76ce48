import type { Direction } from "../types.js";
import type { News } from "./news.js";
import type { Point } from "./points.js";

/** A piece of news with what moved in what it states. */
export interface JudgedNews {
  readonly news: News;
  /** Points of the difference that stand in it, those that say most first. */
  readonly points: readonly Point[];
  readonly direction: Direction;
  readonly weight: number;
  /** How far its direction may be relied on, 0 to 1. */
  readonly certainty: number;
  /** Another piece of news tells this one as well: a lost promise and the permission that came for it. */
  readonly toldBy: News | null;
}
