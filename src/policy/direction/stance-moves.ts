import type { Move, Side } from "./move.js";
import { standingOf } from "./standing.js";

/**
 * A wording that only gave and now only takes, or the other way round: the last thing to be asked, when no factor, number,
 * modal, list or added word tells anything.
 */
export function stanceMoves(before: Side, after: Side): Move[] {
  const [old, now] = [stanceOf(before), stanceOf(after)];
  if (old === null || now === null || old === now) return [];
  const direction = now === "taken" ? "worse" : "better";
  const [from, to] = [before.changed[0] ?? null, after.changed[0] ?? null];
  return [{ name: "whose side it takes", direction, before: from, after: to, weight: "part" }];
}

function stanceOf(side: Side): "taken" | "given" | null {
  const [first, ...others] = side.changed.map(({ start, end }) => standingOf(side.folded.slice(start, end)));
  return first === undefined || others.some((one) => one !== first) ? null : first;
}
