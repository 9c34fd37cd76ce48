import { endsBefore } from "../facts/ends-before.js";
import { foldText } from "../reading/fold-text.js";
import { lines } from "../reading/lines.js";
import { readPattern } from "../reading/pattern.js";
import type { StatedFact } from "../types.js";
import { formatIsoDay } from "../utc.js";

/** What the user may do, where and until when, as the clause states it. */
export interface ActInTime {
  /** "Opt out at no@acme.example within 30 days after you first accept." */
  readonly said: string;
  /** Advice that says the same without the time. */
  readonly covers: RegExp;
}

interface Act {
  readonly words: RegExp;
  readonly said: string;
  readonly covers: RegExp;
}

function act(words: string, said: string, covers: RegExp): Act {
  return { words: readPattern(words), said, covers };
}

/** What a user may do within a time, as sentences word it. */
const ACTS: readonly Act[] = [
  act("opt(?:ing|ed)?[- ]?out|reject\\w* (?:\\w+ ){0,3}arbitration", "Opt out", /opt-out|opt out|unsubscribe|object/i),
  act("appeal\\w*", "Appeal", /contest|appeal/i),
  act("refund\\w*|money back", "Ask for the refund", /refund|ask in the way|back/i),
  act("object\\w*|disagree|reject\\w*|say no", "Object", /object|opt-out|unsubscribe/i),
  act("cancel\\w*", "Cancel", /cancel/i),
  act("withdraw\\w*", "Withdraw", /withdraw/i),
  act("contest\\w*|disput\\w*|challeng\\w*", "Contest it", /contest|dispute/i),
  act("you (?:may|can|must|should|have) (?:\\w+ ){0,6}(?:close|terminate|leave)", "Leave", /leave|cancel/i),
];
const USER_ACTS = readPattern("(?:you|users?|customers?|members?|consumers?|subscribers?)(?![a-z])");
/** From when the time runs, in the clause's words, where they end the sentence part. */
const RUNS_FROM = new RegExp(lines`
  \b(?:
    hours?|days?|weeks?|months?|years?
  )(?: ?\([^)]{1,20}\))? (?<from>(?:of|after|from|following) [^.,;()]{3,60}?)
  (?=[.,;)]| by | at | in writing|$)
`);
const BEFORE_IT = /\b(?:hours?|days?|weeks?|months?)(?: ?\(\d+\))? (?:before|prior to|in advance|ahead)/;
const LIMIT = /\b(?:within|before|until|by|no later than|up to|at least|after)\b/;
const COMPANY = /\b(?:we|us|company)\b/;
const MOST_WORDS = 9;

/** The act that the clause gives a time or a place for; null when it gives none. */
export function actInTime(facts: readonly StatedFact[]): ActInTime | null {
  const address = facts.find(({ name }) => name === "opt-out");
  for (const fact of facts) {
    const found = fact.name === "objection-window" ? actOf(fact.quote) : null;
    if (found === null || isOfTheCompany(fact, found)) continue;
    const at = address === undefined ? "" : ` at ${address.value}`;
    return { said: `${found.said}${at} ${sayLimit(fact)}.`, covers: found.covers };
  }
  return address === undefined ? null : { said: `Opt out at ${address.value}.`, covers: /opt-out|unsubscribe/i };
}

/** The user's act that the sentence sets a time for; null when the time is the company's. */
function actOf(quote: string): Act | null {
  const folded = foldText(quote);
  if (!USER_ACTS.test(folded)) return null;
  const found = ACTS.find(({ words }) => words.test(folded));
  if (found === undefined) return null;
  const from = folded.search(found.words);
  const limit = folded.slice(from).search(LIMIT);
  return limit > 0 && COMPANY.test(folded.slice(from, from + limit)) ? null : found;
}

/** "We will give you 30 days' notice, and you must cancel within the period": the figure stands ahead of the act, and is the company's. */
function isOfTheCompany({ value, quote }: StatedFact, { words }: Act): boolean {
  const number = /\d+/.exec(value)?.[0];
  const folded = foldText(quote);
  const at = folded.search(words);
  if (number === undefined || formatIsoDay(value) !== null || folded.slice(at).includes(number)) return false;
  return COMPANY.test(folded.slice(0, Math.max(0, folded.indexOf(number))));
}

/** "within 30 days after you first accept", "at least 24 hours ahead", "by 1 July 2026", "before 1 July 2026". */
function sayLimit({ value, quote }: StatedFact): string {
  const day = formatIsoDay(value);
  if (day !== null) return endsBefore(quote) ? `before ${day}` : `by ${day}`;
  if (BEFORE_IT.test(foldText(quote))) return `at least ${value} ahead`;
  const from = RUNS_FROM.exec(quote)?.groups?.from;
  return from === undefined || from.split(" ").length > MOST_WORDS ? `within ${value}` : `within ${value} ${from}`;
}
