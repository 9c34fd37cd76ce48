import type { Stretch } from "../reading/split-sentences.js";

/** One thing that moved between two wordings of a clause, with its words on either side. */
export interface Move {
  /** "notice period", "recipients", "modality" …: for people. */
  readonly name: string;
  readonly direction: "worse" | "better" | "unclear";
  /** Places in the whole clause of either side. */
  readonly before: Stretch | null;
  readonly after: Stretch | null;
  /** A move of substance may carry the clause's full severity; a list entry or wording alone may not. */
  readonly weight: "full" | "part";
  /** How many times the larger figure is the smaller one, where a figure of known meaning moved. */
  readonly times?: number;
}

/** One side of a changed clause: the whole text, folded, and the sentences that the other side does not have. */
export interface Side {
  readonly text: string;
  readonly folded: string;
  readonly changed: readonly Stretch[];
}

/** The opposite direction, for what protects. */
export function flip(direction: Move["direction"]): Move["direction"] {
  if (direction === "unclear") return direction;
  return direction === "worse" ? "better" : "worse";
}
