import { lines } from "../../reading/lines.js";

/** Sentences that take something off what was said, set a time to it or open a way out. */
export const BOUNDS = new RegExp(
  lines`
    ^(?:however|but|unless|except|notwithstanding|only|in such|to the extent|otherwise)\b
    |^if you (?:do not|don't|object|disagree|cancel|delete|opt|withdraw|refuse|terminate)
    |^this (?:does|will|section does) not\b
    |\b(?:opt(?:ing)?[- ]out|unless|except|withdraw|revoke|terminat\w+|object to)\b
    |\b(?:does|do|shall|will) not apply\b
    |\breserves? the right\b
    |\bwithin (?:\w+ )?\(?\d+
    |\b\d+ (?:days|months|years)\b
    |\b(?:you|users?|customers?) (?:is|are) (?:only )?entitled\b
  `,
  "i",
);
