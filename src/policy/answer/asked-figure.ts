import { lines } from "../reading/lines.js";
import type { Quantity } from "../reading/quantities.js";
import { findFigures } from "../statements/figures.js";
import type { Question } from "./read-question.js";
import { TOLD_IN_WORDS } from "./tables/figures-in-words.js";

/** Words that ask outright for a figure, wider than what the search for clauses goes by; the first that fits. */
const ASKS_FOR: readonly (readonly [Quantity["kind"], RegExp])[] = [
  [
    "duration",
    new RegExp(lines`
      \b(?:
        how (?:long|soon|fast|quickly|early|many (?:\w+ )?(?:minutes|hours|days|weeks|months|years))
        |(?:what|how much|much) (?:\w+ )?(?:notice|warning)
        |(?:
          notice|retention|refund|response|trial|support|renewal|return|cooling[- ]off|cancellation|grace|storage
        ) (?:periods?|times?|window)
        |deadline
        |time ?line
        |time limit
        |until when
        |by when
      )\b
    `),
  ],
  ["percentage", /\bpercent(?:age)?\b/],
  ["age", /\bhow old\b|\b(?:minimum|what|which) age\b|\bage limit\b/],
  [
    "amount",
    new RegExp(lines`
      \b(?:
        how (?:much|expensive)
        |what (?:does|do|will|would) (?:\w+ ){1,3}cost
        |what (?:is|are) the (?:\w+ )?(?:price|fee|cost|fine|charge)s?
        |cap
      )\b
    `),
  ],
];

/** The kind of figure that a question asks for outright, else the one that answers of its type give; null for neither. */
export function askedFigure({ folded, quantity }: Pick<Question, "folded" | "quantity">): Quantity["kind"] | null {
  return figureAskedOutright(folded) ?? quantity;
}

/** The kind of figure that its words ask for; null when they ask for none. */
export function figureAskedOutright(folded: string): Quantity["kind"] | null {
  return ASKS_FOR.find(([, sign]) => sign.test(folded))?.[0] ?? null;
}

/** Whether a folded text has a figure of that kind, in numbers or in words. */
export function hasFigure(kind: Quantity["kind"] | null, folded: string): boolean {
  if (kind === null) return false;
  return findFigures(folded).some((one) => one.kind === kind) || (TOLD_IN_WORDS[kind]?.test(folded) ?? false);
}
