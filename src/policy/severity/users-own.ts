import { lines } from "../reading/lines.js";

/** Who acts in a sentence, as far as discretion and breadth go by it; the last one before the words counts. */
const ACTOR = new RegExp(
  lines`
    \b(?:
      (?<user>
        you (?:may|can|could|might|retain|keep|will be able to|have (?:the|a|any) (?:right|option|choice)|are (?:free|entitled|able))
        |your (?:right|rights|remedy|remedies|choice|option)
        |(?:customers?|users?|members?|subscribers?|individuals|consumers) (?:may|can|have the right|are entitled)
        |(?:right|entitled|option) to (?:a |an |your )?(?:
          refund
          |object
          |cancel
          |withdraw
          |access
          |delete
          |complain
          |opt
        )
        |we (?:will|shall) (?:refund|reimburse|credit|compensate|delete|erase|notify|inform|tell|ask|give you)
        |(?:to|can|may) (?:cancel|unsubscribe|opt out|withdraw|object)
      )
      |we
      |(?:the )?company
      |provider
      |us
      |it
      |they
      |(?:is|are|be) (?:terminated|suspended|removed|changed|ended|closed)
    )\b
  `,
  "g",
);

/**
 * Whether words at a place of a folded sentence bear on what the user may do or is owed: "you may cancel at any time" is no
 * discretion of the company's, "any refund" no breadth.
 */
export function isUsersOwn(sentence: string, at: number): boolean {
  const last = [...sentence.slice(0, at).matchAll(ACTOR)].at(-1);
  return last?.groups?.user !== undefined;
}
