import type { Condition, Figure } from "../statements/statement.js";
import type { Direction } from "../types.js";
import type { News } from "./news.js";
import type { PlacedStatement } from "./statements-of-news.js";

/** What moved between two statements of the same act, or that one came or went. */
export type PointKind =
  | "appeared"
  | "vanished"
  | "turned"
  | "modality"
  | "figure"
  | "recipient-added"
  | "recipient-dropped"
  | "purpose-added"
  | "purpose-dropped"
  | "condition-added"
  | "condition-dropped";

/** One point of the difference of all statements of a change. */
export interface Point {
  readonly kind: PointKind;
  readonly before: PlacedStatement | null;
  readonly after: PlacedStatement | null;
  /** The news each side stands in. */
  readonly newsBefore: News | null;
  readonly newsAfter: News | null;
  readonly direction: Direction;
  /** Every field that the point rests on is sure. */
  readonly sure: boolean;
  /** The figure of either side, where one moved. */
  readonly figures?: { readonly before: Figure; readonly after: Figure };
  /** The words of what was added or dropped, where that is a phrase. */
  readonly phrase?: string;
  readonly condition?: Condition;
}

/** Whether a point says for sure which way it goes. */
export function tells({ sure, direction }: Point): boolean {
  return sure && direction !== "unclear";
}

/** Whether a point is for sure that a promise became its opposite, or the reverse. */
export function isTurn(point: Point): boolean {
  return point.kind === "turned" && tells(point);
}
