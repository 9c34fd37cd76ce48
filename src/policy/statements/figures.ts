import { findDates } from "../reading/find-dates.js";
import { findQuantities } from "../reading/quantities.js";
import type { FoundFigure } from "./parts.js";
import type { Action, Bound, Figure } from "./statement.js";
import { ROLE_RULES } from "./tables/figure-roles.js";

const AT_LEAST =
  /\b(?:at least|minimum(?: of)?|no less than|not less than|no fewer than|no earlier than|over|older than|or more)(?: an?| the| age of)* $/;
const AT_MOST =
  /\b(?:within|up to|at most|no more than|not more than|no longer than|not longer than|maximum(?: of)?|until|no later than|not later than|limited to|not exceed|exceed|under|below|younger than|lesser of|less than|greater of|more than|longer than|in excess of)(?: an?| the| a period of| age of| first| greater of| lesser of)* $/;
const BEFORE = 90;
const AFTER = 60;

/** Every number and date of a folded sentence, in order. */
export function findFigures(folded: string): FoundFigure[] {
  const numbers = findQuantities(folded).map(({ kind, value, unit, start, end }) => ({
    kind,
    value,
    unit,
    start,
    end,
    bound: boundOf(folded, start, end),
  }));
  const dates = findDates(folded).map(({ iso, start, end }) => ({
    kind: "date" as const,
    value: null,
    unit: iso,
    start,
    end,
    bound: "exactly" as const,
  }));
  const ages = agesOf(folded);
  const others = numbers.filter(({ start }) => !ages.some((one) => start >= one.start && start < one.end));
  const known = ages.filter(({ start, end }) => !others.some((one) => start < one.end && one.start < end));
  return [...others, ...known, ...dates].sort((a, b) => a.start - b.start);
}

/** What the figure is for, by the act it stands with and the words around it. */
export function roleOf(figure: FoundFigure, folded: string, action: Action): Pick<Figure, "role" | "sure"> {
  const before = folded.slice(Math.max(0, figure.start - BEFORE), figure.start);
  const after = folded.slice(figure.end, figure.end + AFTER).trimStart();
  const rule = ROLE_RULES.find(
    (one) =>
      one.kinds.includes(figure.kind) &&
      (one.actions === undefined || one.actions.includes(action)) &&
      (one.before === undefined || one.before.test(before)) &&
      (one.after === undefined || one.after.test(after)) &&
      (one.sentence === undefined || one.sentence.test(folded)) &&
      !(one.unless?.test(before) ?? false),
  );
  return rule === undefined ? { role: "unknown", sure: false } : { role: rule.role, sure: rule.guess !== true };
}

function boundOf(folded: string, start: number, end: number): Bound {
  const before = folded.slice(Math.max(0, start - 40), start);
  const words = folded.slice(start, end);
  if (
    /^(?:at least|over|least)/.test(words) ||
    /^ (?:or (?:older|over|more)|and over)/.test(folded.slice(end, end + 12))
  )
    return "at-least";
  if (/^(?:under|below)/.test(words)) return "at-most";
  if (AT_LEAST.test(before)) return "at-least";
  return AT_MOST.test(before) ? "at-most" : "exactly";
}

const AGE =
  /\b(1[0-9]|2[01])(?: years)?(?: old| of age)?(?: or (?:older|over|above)|\+)|\b(1[0-9]|2[01]) years (?:old|of age)\b|(?<=\b(?:am|are|is|be) (?:at least|over|under|below) )(1[0-9]|2[01])\b(?! ?(?:%|percent|minutes?|hours?|days?|weeks?|months?|years?\b))/g;

/** "18 or older", "16 years of age": ages without a word before them. */
function agesOf(folded: string): FoundFigure[] {
  return [...folded.matchAll(AGE)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const bound = match[1] === undefined ? boundOf(folded, start, end) : "at-least";
    return { kind: "age", value: Number(match[1] ?? match[2] ?? match[3]), unit: "", start, end, bound };
  });
}
