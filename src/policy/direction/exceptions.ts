import { readPattern } from "../reading/pattern.js";
import type { Stretch } from "../reading/split-sentences.js";
import type { Move, Side } from "./move.js";

/** What protects the user: a denial of the company, or a right of the user. */
export const PROMISE = readPattern(
  "(?:(?:we|company|it|is|are|do|does|will|shall|may|can) ?<not>|cannot|never) (?:\\w+ ){0,6}(?:sell|share|disclos|collect|us(?:e|ing)|process|transfer|retain|store|keep|train|track|rent|provide|give|made|sold|kept|stored)\\w*|you (?:may|can|have the right to|are entitled to) (?:\\w+ ){0,3}(?:request|ask|opt|object|delete|access|correct|withdraw|limit|restrict|obtain|refuse|choose|disable|turn)|right to|residents ~ rights?|rights ~ residents",
);
export const EXCEPTION = readPattern(
  "(?:except(?:ion)?s?|unless|other than|apart from|save (?:for|as)|only (?:if|when|where|while|during|after|with|under|for|on|until|to the extent)|provided that|but not)",
);

/** Exceptions: to a promise they take away, to a power they protect. */
export function exceptionMoves(before: Side, after: Side): Move[] {
  const old = findException(before);
  const now = findException(after);
  if ((old === null) === (now === null)) return [];
  const toPromise = (now ?? old)?.promise === true;
  const protects = (now !== null) !== (toPromise || (now ?? old)?.ofUser === true);
  const direction = protects ? "better" : "worse";
  return [{ name: "exception", direction, before: old, after: now, weight: "full" }];
}

interface Exception extends Stretch {
  readonly promise: boolean;
  /** It narrows what the user may do: "you can sue only in …". */
  readonly ofUser: boolean;
}

const USER_MAY = readPattern(
  "(?:you|users?|members?|customers?) (?:may|can|could|are (?:entitled|free|allowed))|(?:can|may|could) be (?:corrected|accessed|deleted|cancelled|canceled|appealed|refunded|requested|exercised|withdrawn|downloaded|exported)",
);

function findException(side: Side): Exception | null {
  for (const { start, end } of side.changed) {
    const sentence = side.folded.slice(start, end);
    const match = EXCEPTION.exec(sentence);
    if (match === null) continue;
    const ahead = sentence.slice(0, match.index);
    const place = { start: start + match.index, end: start + match.index + match[0].length };
    return { ...place, promise: PROMISE.test(ahead), ofUser: USER_MAY.test(ahead) && /^only/.test(match[0]) };
  }
  return null;
}
