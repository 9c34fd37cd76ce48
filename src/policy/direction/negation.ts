import { lines } from "../reading/lines.js";
import type { Stretch } from "../reading/split-sentences.js";
import { contentWords } from "../words/content-words.js";
import { flip, type Move, type Side } from "./move.js";

/** A negation, the words between it and what it denies, and the denied word. */
const NEGATION = new RegExp(lines`
  \b(?:
    not|nt|never|no longer|cannot|nobody|no one|neither
  )\b(?: (?:be|been|being|only|ever|knowingly|intentionally|otherwise|also|to|obliged|required|obligated|bound|have|has|in any way))*
  (?: ([a-z]+))?
`);
/** Acts that serve the user: their denial is worse. */
const SERVES = new RegExp(lines`
  ^(?:
    return
    |restor
    |pay
    |paid
    |refund
    |reimburs
    |compensat
    |guarante
    |support
    |help
    |answer
    |respond
    |repl
    |warn
    |notif
    |inform
    |tell
    |protect
    |encrypt
    |secur
    |delet
    |eras
    |anonymi
    |honou?r
    |recogni
    |respect
    |repair
    |replac
    |offer
    |provid
    |deliver
    |maintain
    |correct
    |explain
    |ask
    |seek
    |limit
    |liable
    |responsib
    |accountab
    |available
    |free
    |includ
    |show (?:the|what|how)
    |list
    |indicat
  )
`);
/** What was bought cannot be undone by its buyer. */
const UNDONE = new RegExp(lines`
  \b(?:
    subscriptions?
    |plans?
    |orders?
    |memberships?
    |bookings?
    |tickets?
    |contract
    |items?
    |goods
    |products?
    |purchases?
    |reservations?
  )\b[^.;]{0,60}(?:not|cannot) be (?:cancell?ed|returned|exchanged|refunded|rescheduled|paused|downgraded)
  |(?:not|cannot) be (?:turned off|switched off|disabled|deactivated|declined|undone|opted out)
`);
const USER_MAY = new RegExp(lines`
  \b(?:you|users?|members?|customers?|subscribers?|buyers?|guests?|students?|visitors?) (?:
    (?:may|can(?:not)?|could)(?! (?:not )?be (?!able))
    |are (?:allowed|permitted|free|entitled)
    |will be able
  )\b
`);
const USER_MUST = new RegExp(lines`
  \b(?:
    you
    |users?
    |members?
    |customers?
    |subscribers?
    |buyers?
    |guests?
    |students?
    |visitors?
  ) (?:must|shall|have to|need to|should|are (?:responsible|liable|required))\b
`);
/** Sentences that share fewer of their words say different things. */
const SAME_SENTENCE = 0.6;

/** The same sentence with a negation on one side only: a promise, a denial or a permission that turned round. */
export function negationMoves(before: Side, after: Side): Move[] {
  return before.changed.flatMap((old) => {
    const now = after.changed.find((one) => saysTheSame(textOf(old, before), textOf(one, after)));
    return now === undefined ? [] : turned({ side: before, place: old }, { side: after, place: now });
  });
}

interface Sentence {
  readonly side: Side;
  readonly place: Stretch;
}

function turned(old: Sentence, now: Sentence): Move[] {
  const [was, is] = [old, now].map(({ side, place }) => NEGATION.exec(textOf(place, side)));
  if ((was === null) === (is === null)) return [];
  const denied = was ?? is;
  const holder = was === null ? now : old;
  const other = was === null ? old : now;
  const sentence = textOf(holder.place, holder.side);
  const dropped = whenDropped(sentence, textOf(other.place, other.side), wordsFrom(sentence, denied));
  if (dropped === null || denied === undefined || denied === null) return [];
  if (SUPPOSED.test(sentence.slice(0, denied.index))) return [];
  const start = holder.place.start + denied.index;
  const place = { start, end: start + denied[0].length };
  return [
    {
      name: "negation",
      direction: was === null ? flip(dropped) : dropped,
      before: was === null ? null : place,
      after: was === null ? place : null,
      weight: "full",
    },
  ];
}

/** "If you are not happy": what is only supposed is denied to nobody. */
const SUPPOSED = /\b(?:if|when|where|whether|should|unless)\b[^,.;]{0,40}$/;

/** The denied word and what follows it. */
function wordsFrom(sentence: string, denied: RegExpExecArray | null | undefined): string {
  if (denied?.[1] === undefined) return "";
  return sentence.slice(denied.index + denied[0].length - denied[1].length);
}

/** What it means for the user that the denial goes; null when the words do not tell. */
function whenDropped(denied: string, affirmed: string, word: string): Move["direction"] | null {
  if (USER_MUST.test(denied) || USER_MUST.test(affirmed)) return null;
  if (USER_MAY.test(denied) || USER_MAY.test(affirmed)) return "better";
  if (UNDONE.test(denied)) return "better";
  return SERVES.test(word) ? "better" : "worse";
}

function textOf({ start, end }: Stretch, side: Side): string {
  return side.folded.slice(start, end);
}

function saysTheSame(a: string, b: string): boolean {
  const [one, other] = [new Set(contentWords(a)), new Set(contentWords(b))];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, Math.min(one.size, other.size)) >= SAME_SENTENCE;
}
