import { lines } from "../reading/lines.js";
import { readPattern } from "../reading/pattern.js";

/** How bound or free the actor is: of the company will-not < only-with-consent < may < will; of the user may < must. */
export type Level = 0 | 1 | 2 | 3;

/** Who does what, how firmly, in a sentence. */
export interface Act {
  readonly actor: "company" | "user";
  readonly verb: string;
  readonly level: Level;
  /** The act serves the user (notify, delete, refund …): less of it is worse. */
  readonly favourable: boolean;
  readonly start: number;
  readonly end: number;
}

const FAVOURABLE = new RegExp(lines`
  ^(?:
    notif
    |inform
    |tell
    |delet
    |eras
    |destroy
    |anonymi
    |protect
    |encrypt
    |safeguard
    |secur
    |refund
    |reimburs
    |compensat
    |honou?r
    |respond
    |reply
    |ask
    |seek
    |obtain consent
    |explain
    |limit
    |respect
    |credit
    |warn
    |announc
    |remind
    |correct
    |rectif
    |comply
    |meet
    |satisf
    |adhere
    |observe
    |let you
    |giv
    |provid
    |offer
    |publish
  )
`);
/** What the user bought can be undone: that is for the user to do, whoever is named. */
const UNDONE = /^(?:cancell?ed|returned|exchanged|refunded|rescheduled|paused|revoked|withdrawn|downgraded)$/;
const BOUGHT = new RegExp(lines`
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
    |consent
    |month
    |year
    |and
    |it
    |they
    |reservations?
  )\b
`);
const BURDEN = /^(?:liable|charged|billed|bound|responsible|fined|invoiced|debited)$/;
const VERB_SKIP = new RegExp(lines`
  ^(?:
    be
    |been
    |also
    |only
    |still
    |then
    |not
    |have
    |has
    |always
    |sometimes
    |from
    |at
    |in
    |on
    |and
    |or
    |generally
    |typically
    |otherwise
    |further
    |continue
    |need
    |the
    |a
    |our
    |your
  )$
  |ly$
`);
const MODAL = new RegExp(
  lines`
  (?:\b|(?<=[a-z])(?='ll))(?:(you|users?|customers?|members?|subscribers?|neither (?:party|of us|side)) )?(
    'll
    |may
    |might
    |can(?:not)?
    |ca
    |could
    |will
    |wo
    |shall
    |would
    |must
    |should
    |do
    |does
    |are
    |is
  )( nt| not| never| no longer)?(?: (?:be )?((?:[a-z'-]+ ){0,5}?[a-z'-]+))?(?=[\s,.;:()]|$)
`,
  "g",
);
const PRESENT = new RegExp(
  lines`
  \b(we|and|or|company|us) (never )?(
    sell
    |share
    |disclose
    |collect
    |use
    |retain
    |store
    |keep
    |track
    |transfer
    |process
    |train
    |rent
    |trade
    |delete
    |notify
    |encrypt
    |protect
    |refund
    |ask
    |require
    |charge
    |record
    |monitor
    |scan
    |reserve
  )\b
`,
  "g",
);
/** "We store no payment details". */
const NOTHING_OF_IT = /^ (?:no|none|nothing)\b/;
const CONSENT = readPattern(
  lines`
    (?:
      (?:
        with
        |after
        |without
        |upon
        |obtain\w*
        |ask\w* for
        |seek\w*
        |request\w*
        |subject to
        |have
      ) (?:\w+ ){0,3}(?:consent|permission|opt-in)
      |(?:if|unless|when|until|where) you (?:\w+ ){0,3}(?:
        consent|agree|opt in|opt-in|allow|permit|choose|ask
      )
    )
  `,
);

/** Leave that the user has to ask for is no consent of theirs. */
const OUR_CONSENT = /\b(?:with|without) (?:our|the company's|its)(?: \w+){0,2} (?:consent|permission)/g;

/** "We are not liable": to answer for something is an act as well. */
const ANSWERS_FOR = new RegExp(
  lines`
  \b(?:
    we|company|us|it|provider|service|they
  )(?: \w+){0,2} (?:are|is|be|remain)(?: (?:fully|also|still|only|solely))?( nt| not| never| no longer)?\
  (liable|responsible|accountable)\b
`,
  "g",
);
const DENIED_BEFORE = /\b(?:not|never|nt|neither|nor)(?: \w+){0,2} (?:are|is|be|remain)\b/;

/** What is done for the user as a rule: "contributors are credited". */
const SERVED = new RegExp(
  lines`
  \b(?:is|are|gets?) (?:always |also )?(
    credited
    |refunded
    |deleted
    |erased
    |encrypted
    |protected
    |reimbursed
    |compensated
    |replaced
    |repaired
    |anonymi[sz]ed
    |(?<=\b(?:you|users|customers|members|parents|players|guests|sellers) (?:are|get) (?:always |also )?)(?:
      notified|informed|told|paid|answered|asked|warned
    )
  )\b
`,
  "g",
);

function servedActs(sentence: string): Act[] {
  return [...sentence.matchAll(SERVED)].map((match) => {
    const [words, verb = ""] = match;
    const end = match.index + words.length;
    return { actor: "company", verb: stem(verb), level: 3, favourable: true, start: end - verb.length, end };
  });
}

/** The acts of a folded sentence. A promise with consent as its only exception counts as only-with-consent. */
export function findActs(sentence: string): Act[] {
  const words = sentence.replace(OUR_CONSENT, "");
  const consent = CONSENT.test(words) && !/\bwithout (?:\w+ ){0,3}consent/.test(words.replace(/\bnot\b[^.]*/, ""));
  return [
    ...modalActs(sentence, consent),
    ...presentActs(sentence, consent),
    ...servedActs(sentence),
    ...answerActs(sentence),
  ];
}

function modalActs(sentence: string, consent: boolean): Act[] {
  return [...sentence.matchAll(MODAL)].flatMap((match) => {
    const [words, subject, modal = "", denial, rest = ""] = match;
    const verb = rest.split(" ").find((word) => !VERB_SKIP.test(word));
    if (verb === undefined) return [];
    const neither = subject?.startsWith("neither") === true;
    const negated = neither || denial !== undefined || modal === "cannot" || /^(?:not|never|no longer)\b/.test(rest);
    if ((modal === "is" || modal === "are" || modal === "do" || modal === "does") && !negated) return [];
    const at = match.index + words.indexOf(modal);
    const place = { start: at, end: at + modal.length + (denial?.length ?? 0) };
    const burden = subject !== undefined && !neither && BURDEN.test(verb);
    const yours = subject !== undefined && !neither && modal !== "will";
    const undone =
      /^(?:turned|switched|disabled|deactivated|declined)$/.test(verb) ||
      (UNDONE.test(verb) && BOUGHT.test(sentence.slice(Math.max(0, match.index - 40), match.index)));
    const level = burden
      ? burdenLevel(modal, negated)
      : yours
        ? userLevel(modal, negated)
        : companyLevel(modal, { negated, consent });
    return [
      {
        actor: yours || burden ? "user" : "company",
        verb: stem(verb),
        level,
        favourable: undone || FAVOURABLE.test(verb),
        ...place,
      },
    ];
  });
}

function presentActs(sentence: string, consent: boolean): Act[] {
  return [...sentence.matchAll(PRESENT)].flatMap((match) => {
    const [words, , denial, verb = ""] = match;
    const before = sentence.slice(Math.max(0, match.index - 25), match.index);
    if (/\b(?:may|might|can|could|will|shall|not|never|must|to|nt)\b/.test(before)) return [];
    const start = match.index + words.length - verb.length;
    const denied = denial !== undefined || NOTHING_OF_IT.test(sentence.slice(match.index + words.length));
    const level: Level = denied ? 0 : consent ? 1 : 3;
    return [
      { actor: "company", verb: stem(verb), level, favourable: FAVOURABLE.test(verb), start, end: start + verb.length },
    ];
  });
}

function answerActs(sentence: string): Act[] {
  return [...sentence.matchAll(ANSWERS_FOR)].map((match) => {
    const [words, denial, verb = ""] = match;
    const level: Level = denial !== undefined || DENIED_BEFORE.test(words) ? 0 : 3;
    const end = match.index + words.length;
    return { actor: "company", verb, level, favourable: true, start: end - verb.length - (denial?.length ?? 0), end };
  });
}

function companyLevel(modal: string, { negated, consent }: { negated: boolean; consent: boolean }): Level {
  if (consent) return 1;
  if (negated) return 0;
  return modal === "may" || modal === "might" || modal === "can" || modal === "could" || modal === "should" ? 2 : 3;
}

/** What may or will be laid on the user. */
function burdenLevel(modal: string, negated: boolean): Level {
  if (negated) return 0;
  return modal === "may" || modal === "might" || modal === "can" || modal === "could" ? 2 : 3;
}

function userLevel(modal: string, negated: boolean): Level {
  if (negated) return modal === "do" || modal === "does" || modal === "are" ? 0 : 3;
  if (modal === "must" || modal === "shall") return 3;
  return modal === "should" ? 1 : 0;
}

function stem(verb: string): string {
  return verb
    .replace(/(?:ies|ied)$/, "y")
    .replace(/(?:ing|ed|es|e|s)$/, "")
    .replace(/sold$/, "sell")
    .replace(/kept$/, "keep");
}
