import { lines } from "../../reading/lines.js";
import type { Quantity } from "../../reading/quantities.js";

/** Figures that a clause may give without a number: "free of charge", "as long as necessary". */
export const TOLD_IN_WORDS: Readonly<Partial<Record<Quantity["kind"], RegExp>>> = {
  amount: new RegExp(lines`
    \b(?:
      free of charge
      |for free
      |no (?:charge|cost|fee)
      |amounts? (?:you |that you |actually )*(?:have )?paid
      |fees? (?:you |actually )*(?:have )?paid
      |purchase price
      |is free
    )\b
  `),
  duration: new RegExp(lines`
    \b(?:
      as long as
      |until
      |indefinitely
      |immediately
      |without (?:undue )?delay
      |promptly
      |at any time
      |no longer than
      |for the (?:duration|period|term)
    )\b
  `),
  age: /\b(?:minors?|age of majority|legal age|of age|adults?)\b/,
};
