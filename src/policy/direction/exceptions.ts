import { lines } from "../reading/lines.js";
import { readPattern } from "../reading/pattern.js";
import type { Stretch } from "../reading/split-sentences.js";
import { contentWords } from "../words/content-words.js";
import type { Move, Side } from "./move.js";
import { governingAt } from "./standing.js";

/** What protects the user: a denial of the company, or a right of the user. */
export const PROMISE = readPattern(
  lines`
    (?:(?:we|company|it|is|are|do|does|will|shall|may|can) ?<not>|cannot|never) (?:\w+ ){0,6}(?:
      sell
      |share
      |disclos
      |collect
      |us(?:e|ing)
      |process
      |transfer
      |retain
      |store
      |keep
      |train
      |track
      |rent
      |provide
      |give
      |made
      |sold
      |kept
      |stored
    )\w*
    |you (?:may|can|have the right to|are entitled to) (?:\w+ ){0,3}(?:
      request
      |ask
      |opt
      |object
      |delete
      |access
      |correct
      |withdraw
      |limit
      |restrict
      |obtain
      |refuse
      |choose
      |disable
      |turn
    )
    |right to
    |residents ~ rights?
    |rights ~ residents
  `,
);
export const EXCEPTION = readPattern(
  lines`
    (?:
      except(?:ion)?s?
      |unless
      |other than
      |apart from
      |save (?:for|as)
      |only (?:if|when|where|while|during|after|with|under|for|on|at|in|by|from|before|until|to the extent)
      |provided that
      |but not
      |if you (?:ask|agree|want|choose|allow|opt|enable|turn|switch)
    )
  `,
);

/** Exceptions: to a promise they take away, to a power they protect. */
export function exceptionMoves(before: Side, after: Side): Move[] {
  const old = findException(before);
  const now = findException(after);
  if ((old === null) === (now === null)) return [];
  const [holder, other] = now === null ? [before, after] : [after, before];
  if (isNews(now ?? old, holder, other)) return [];
  const toPromise = (now ?? old)?.promise === true;
  const protects = (now !== null) !== (toPromise || (now ?? old)?.ofUser === true);
  const direction = protects ? "better" : "worse";
  return [{ name: "exception", direction, before: old, after: now, weight: "full" }];
}

/** Less of what an exception is made from than this share stood on the other side: the rule itself is new. */
const SAME_RULE = 0.8;

/** Whether the rule from which the exception is made came with it. */
function isNews(exception: Stretch | null, { folded, changed }: Side, other: Side): boolean {
  const sentence = changed.find(
    ({ start, end }) => exception !== null && exception.start >= start && exception.start < end,
  );
  if (exception === null || sentence === undefined) return false;
  const rule = contentWords(folded.slice(sentence.start, exception.start));
  const known = new Set(contentWords(other.folded));
  return rule.length > 2 && rule.filter((word) => known.has(word)).length < SAME_RULE * rule.length;
}

interface Exception extends Stretch {
  readonly promise: boolean;
  /** It narrows what the user may do: "you can sue only in …". */
  readonly ofUser: boolean;
}

function isGiven(sentence: string, place: number): boolean {
  return governingAt(sentence, place)?.standing === "given";
}

const USER_MAY = readPattern(
  lines`
    (?:you|users?|members?|customers?) (?:may|can|could|are (?:entitled|free|allowed))
    |(?:can|may|could) be (?:
      corrected
      |accessed
      |deleted
      |cancelled
      |canceled
      |appealed
      |refunded
      |requested
      |exercised
      |withdrawn
      |downloaded
      |exported
    )
  `,
);

function findException(side: Side): Exception | null {
  for (const { start, end } of side.changed) {
    const sentence = side.folded.slice(start, end);
    const match = EXCEPTION.exec(sentence);
    if (match === null) continue;
    const ahead = sentence.slice(0, match.index);
    const place = { start: start + match.index, end: start + match.index + match[0].length };
    return {
      ...place,
      promise: PROMISE.test(ahead) || isGiven(sentence, match.index),
      ofUser: USER_MAY.test(ahead) && /^only/.test(match[0]),
    };
  }
  return null;
}
