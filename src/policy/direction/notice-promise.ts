import { foldText } from "../reading/fold-text.js";
import { lines } from "../reading/lines.js";
import { readPattern } from "../reading/pattern.js";

/** The company says that it will tell people, or give them time. */
const TOLD = readPattern(
  lines`
    (?:
      (?:<we>|the (?:company|operator|provider|bank)) (?:\w+ ){0,2}
      (?:will|shall|always|undertake to|promise to) (?:\w+ ){0,2}(?:
        notify
        |inform
        |tell
        |e-?mail
        |write to
        |warn
        |send you
        |give (?:you|users|members|customers)
      )
      |you (?:will|shall) (?:\w+ ){0,2}(?:receive|get|have|be (?:given|told|notified|informed))
    )
  `,
);
/** Ahead of what it will do. */
const AHEAD = readPattern(
  lines`
    (?:
      before
      |beforehand
      |in advance
      |advance notice
      |(?:days|weeks|months)'? (?:\w+ )?notice
      |to put (?:things|it|this) right
    )
  `,
);
/** Words by which the clause takes a right, beside the notice it gives. */
const TAKES = readPattern(
  lines`
    (?:
      <we> (?:\w+ ){0,2}(?:may|can|reserve|are free|have the right)
      |the company (?:may|can|reserves)
      |without (?:\w+ )?(?:notice|telling|informing)
      |at any time
      |discretion
    )
  `,
);

/** Whether a clause does nothing but promise notice: then it is for the user, though its subject (a change, an end) is not. */
export function promisesNotice(text: string): boolean {
  const folded = foldText(text);
  return TOLD.test(folded) && AHEAD.test(folded) && !TAKES.test(folded);
}
