import { findQuantities, type Quantity } from "../reading/quantities.js";
import type { Stretch } from "../reading/split-sentences.js";
import { flip, type Move, type Side } from "./move.js";
import { meaningOf } from "./tables/quantity-table.js";

/** Numbers whose meaning is known on both sides. A number that changed without one is unclear. */
export function quantityMoves(before: Side, after: Side): Move[] {
  const old = measuresOf(before);
  const now = measuresOf(after);
  const left = now.filter(
    (one) => !old.some((other) => sameMeasure(one, other) && isSameValue(one.quantity, other.quantity)),
  );
  const gone = old.filter(
    (one) => !now.some((other) => sameMeasure(one, other) && isSameValue(one.quantity, other.quantity)),
  );
  const paired = left.flatMap((one): Move[] => {
    const exact = gone.findIndex((other) => sameMeasure(one, other));
    const at = exact >= 0 ? exact : gone.findIndex((other) => isLikeMeasure(one, other));
    const counterpart = gone[at];
    if (counterpart === undefined) return loneMove(one, old, { added: true });
    gone.splice(at, 1);
    const grew = one.quantity.value > counterpart.quantity.value ? "up" : "down";
    const direction = one.worse === null ? "unclear" : one.worse === grew ? "worse" : "better";
    const times = timesBetween(one.quantity.value, counterpart.quantity.value);
    return [{ name: one.name, direction, before: counterpart.place, after: one.place, weight: "full", times }];
  });
  return [...paired, ...gone.flatMap((one) => loneMove(one, now, { added: false }))];
}

function timesBetween(a: number, b: number): number {
  return Math.max(a, b) / Math.max(Math.min(a, b), Number.EPSILON);
}

/** A month counts 30 days and a year 365: "twelve months" is one year all the same, and "72 hours" three days. */
const ROUNDING = 0.015;

function isSameValue(one: Quantity, other: Quantity): boolean {
  if (one.kind !== "duration") return one.value === other.value;
  return Math.abs(one.value - other.value) <= ROUNDING * Math.max(one.value, other.value);
}

/** A figure with no counterpart: a fee where there was none is worse, and better when it goes. */
function loneMove(one: Measure, others: readonly Measure[], { added }: { added: boolean }): Move[] {
  if (one.appears === null || others.some((other) => sameMeasure(one, other))) return [];
  const direction = added ? one.appears : flip(one.appears);
  return [
    { name: one.name, direction, before: added ? null : one.place, after: added ? one.place : null, weight: "full" },
  ];
}

interface Measure {
  readonly name: string;
  readonly worse: "up" | "down" | null;
  readonly appears: "worse" | "better" | null;
  readonly quantity: Quantity;
  readonly place: Stretch;
}

function measuresOf(side: Side): Measure[] {
  return side.changed.flatMap(({ start, end }) => {
    const sentence = side.folded.slice(start, end);
    return findQuantities(sentence).map((quantity) => {
      const meaning = meaningOf(quantity, sentence);
      const place = { start: quantity.start + start, end: quantity.end + start };
      return {
        name: meaning?.name ?? quantity.kind,
        worse: meaning?.worse ?? null,
        appears: meaning?.appears ?? null,
        quantity,
        place,
      };
    });
  });
}

/** Other words around a figure may give it another name ("keep", "keep and then delete") while it weighs the same way. */
function isLikeMeasure(one: Measure, other: Measure): boolean {
  return one.quantity.kind === other.quantity.kind && one.worse !== null && one.worse === other.worse;
}

function sameMeasure(a: Measure, b: Measure): boolean {
  return a.name === b.name && a.quantity.kind === b.quantity.kind;
}
