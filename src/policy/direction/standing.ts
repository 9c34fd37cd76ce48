import { lines } from "../reading/lines.js";
import { readPattern } from "../reading/pattern.js";

/** What more of the same means for the user at a place of a sentence: more is taken from them, or more is given. */
export type Standing = "taken" | "given";

const WHO = lines`
  (?:
    we
    |we'll
    |we're
    |company
    |provider
    |processor
    |supplier
    |bank
    |seller
    |operator
    |publisher
    |platform
    |staff
    |(?:our |the |your )?(?:
      partners
      |advertisers
      |employers?
      |administrators?
      |admins?
      |vendors?
      |suppliers?
      |owners?
      |school
      |teachers?
      |bank
      |affiliates
      |group companies
      |third parties
      |insurers?
      |service providers
      |staff
      |moderators
      |managers?
      |organi[sz]ations?
    )
  )
`;
const USER = lines`
  (?:
    you
    |you'll
    |users?
    |members?
    |customers?
    |subscribers?
    |students?
    |pupils?
    |players?
    |buyers?
    |guests?
    |parents?
    |patients?
    |cardholders?
    |account holders?
    |controller
    |data subjects?
    |residents?
    |tenants?
    |drivers?
    |creators?
    |sellers?
    |authors?
  )
`;
const OFTEN = lines`
  (?:
    may
    |can
    |could
    |might
    |will
    |shall
    |would
    |also
    |always
    |currently
    |generally
    |automatically
    |only
    |then
    |both
    |and
    |or
    |must
    |to
    |sometimes
    |occasionally
    |do
    |does
  )
`;
const MAY = lines`
  (?:
    may
    |can
    |could
    |might
    |reserves? the right to
    |(?:has|have) the right to
    |(?:is|are) (?:entitled|free|allowed) to
  )
`;
const TAKING = lines`
  (?:
    collect
    |gather
    |ask
    |request
    |receiv
    |obtain
    |record
    |log
    |captur
    |track
    |monitor
    |us(?:e|es|ing)(?![a-z])
    |process
    |analy[sz]
    |combin
    |shar
    |disclos
    |pass
    |giv(?:e|es) (?!you)
    |tell (?!you)
    |provid(?:e|es) (?!you)
    |send (?!you)
    |transfer
    |transmit
    |sell
    |rent
    |trade
    |store
    |stor(?:es|ing)
    |keep
    |hold
    |retain
    |hang on
    |read
    |see(?![a-z])
    |view
    |access
    |look at
    |look through
    |suspend
    |terminat
    |clos
    |block
    |ban
    |freez
    |lock
    |delete (?:your|accounts?|content)
    |remov
    |refus
    |reject
    |declin
    |limit
    |restrict
    |charg
    |bill
    |deduct
    |chang
    |amend
    |modif
    |assign
    |cancel
    |withhold
    |train
    |build
    |profil
    |plac
    |set(?![a-z])
    |scan
    |publish
    |display
    |reverse
    |rais
    |increas
  )\w*
`;
const TOLD = lines`
  (?:
    \ (?:\w+ ){0,2}(?:
      you
      |users?
      |customers?
      |members?
      |the controller
      |data subjects
      |parents
      |individuals
      |players
      |subscribers
      |consumers
    )
  )
`;
const GIVING = lines`
  (?:
    (?:notif|inform|tell|alert|warn|remind)\w*${TOLD}
    |let you
    |delet(?:e|es|ed)(?! (?:your|any|the|an?) (?:account|content|profile|posts?|access|uploads?))
    |(?:
      eras
      |destroy
      |anonymi
      |encrypt
      |protect
      |secur
      |safeguard
      |refund
      |reimburs
      |compensat
      |repair
      |replac
      |answer
      |respond
      |reply
      |explain
      |help
      |support
      |assist
      |cooperat
      |offer
      |honou?r
      |respect
      |cover
      |announce
      |indemnif
      |defend
      |hand back
      |return
      |restor
      |test
      |audit
    )\w*
    |give you
    |pay you
    |pay for
    |provide you
    |send you
    |look after
    |keep you informed
    |keep (?:\w+ ){1,4}(?:safe|secure|confidential|private|up to date)
    |make available
    |makes available
    |allow (?:for )?(?:audits?|you|inspections?)
    |ask you
    |ask for your
    |seek your
    |publish (?:a|the) (?:list|report)
    |(?:bound|required|obliged|obligated|contractually) (?:\w+ ){0,5}(?:
      protect|keep|delete|safeguard|respect|follow|comply
    )\w*
  )
`;

/** Every sign with what more of it means. The last one before a place governs it; of two that begin together, the first here. */
const SIGNS: readonly (readonly [standing: Standing, words: RegExp])[] = (
  [
    ["given", `${WHO} (?:${OFTEN} ){0,4}<not> (?:${OFTEN} |knowingly |ever |in any way |be ){0,4}${TAKING}`],
    [
      "given",
      lines`
        (?:is|are|be|been) <not> (?:\w+ )?(?:
          shared
          |sold
          |used
          |collected
          |disclosed
          |stored
          |kept
          |transferred
          |processed
          |passed
          |given
          |charged
          |combined
          |read
          |made
          |recorded
          |tracked
          |available
          |visible
        )
      `,
    ],
    ["given", `never (?:\\w+ ){0,2}${TAKING}`],
    [
      "given",
      lines`
        ${USER} (?:will |do |does |wo |shall |are )?<not> (?:be |have to )?(?:
          liable|charged|billed|bound|required|pay|responsible|lose|need to
        )
      `,
    ],
    ["given", "(?:neither (?:party|of us|side)|no party)"],
    [
      "given",
      lines`
        nothing (?:in (?:this|these|our) \w+ )?(?:\w+ ){0,2}(?:
          affects?|limits?|excludes?|restricts?|removes?|waives?|prevents?
        )
      `,
    ],
    [
      "taken",
      lines`
        ${WHO} (?:(?:is|are|be|${OFTEN}) ){0,4}<not> (?:\w+ ){0,2}(?:
          liable
          |responsible
          |guarantee
          |warrant
          |promise
          |accept
          |refund
          |cover
          |pay
          |answer
          |support
          |obliged
          |required
          |able
          |notify
          |tell
          |inform
        )\w*
      `,
    ],
    [
      "taken",
      lines`
        (?:
          excludes?
          |exclusions?
          |disclaims?
          |limit(?:s|ed)? our
          |no (?:liability|responsibility|refunds?|warrant\w+)
          |<not> (?:be )?(?:liable|responsible|refunded|covered|entitled)
        )
      `,
    ],
    ["taken", `${USER} (?:may|can|will|shall|are|must|do|agree|wo)? ?(?:to )?<not>`],
    [
      "taken",
      lines`
        ${USER} (?:
          must
          |shall
          |have to
          |need to
          |agree
          |agrees
          |are responsible
          |are liable
          |are required
          |undertake
          |warrant
          |represent
          |waive
          |grant
          |give us
          |let us
          |give up
          |release
          |indemnify
          |accept
          |acknowledge
          |authori[sz]e
          |will (?:pay|be charged|indemnify|defend)
          |may be (?:liable|charged|billed|asked)
        )
      `,
    ],
    [
      "given",
      lines`
        ${USER} (?:
          may
          |can
          |could
          |are free
          |are entitled
          |have (?:the|a|\S+) (?:right|days?|weeks?|months?|hours?)
          |have rights
          |will be able
          |are able
          |keep
          |retain
          |own
          |remain
          |get
          |receive
          |will receive
        )(?! <not>)
      `,
    ],
    [
      "given",
      lines`
        (?<!(?:gives? up|waives?|surrenders?|renounces?|forfeits?|loses?|without|reserves?|have|has) (?:\w+ ){0,3})(?:
          right|option|ability
        ) (?:to|of)
      `,
    ],
    ["given", `${USER} (?:will |'ll )?(?:see|hear|find|be (?:told|notified|informed|asked))(?![a-z])`],
    [
      "given",
      lines`
        (?:bound|required|obliged|obligated|contractually) (?:\w+ ){0,5}(?:
          protect
          |keep (?:it|them|your|the)
          |delete
          |safeguard
          |respect
          |follow
          |comply
        )
      `,
    ],
    ["taken", "(?:gives? up|waives?|surrenders?|renounces?|forfeits?|loses?)"],
    [
      "given",
      lines`
        (?:
          ${WHO} (?:${OFTEN} |promptly |immediately ){0,4}
          |(?:is|are|be|remains?|stays?) (?:${OFTEN} ){0,4}
        )${GIVING}
      `,
    ],
    [
      "taken",
      lines`
        ${WHO} (?:${OFTEN} |(?:reserves?|have|has) the right |(?:is|are) entitled ){0,4}(?:
          ${TAKING}|reserves? the right|ha(?:ve|s) the right|(?:is|are) entitled
        )
      `,
    ],
    [
      "taken",
      lines`
        (?:
          we
          |company
          |provider
          |bank
          |processor
          |the (?!
            users?
            |customers?
            |members?
            |subscribers?
            |controller
            |buyer
            |guest
            |tenant
            |student
            |patient
            |passenger
            |parent
          )\w+
        ) ${MAY} \w+
      `,
    ],
    ["given", "(?:free of charge|without charge|at no cost)"],
    [
      "taken",
      lines`
        (?:is|are|be|been|being) (?:also |then |automatically |sometimes ){0,4}(?:
          shared
          |sold
          |used
          |collected
          |disclosed
          |stored
          |kept
          |transferred
          |processed
          |passed
          |given
          |charged
          |combined
          |recorded
          |logged
          |tracked
          |monitored
          |seen
          |read
          |visible
          |available
          |accessible
          |suspended
          |terminated
          |removed
          |closed
          |sent
          |uploaded
          |located
          |hosted
          |retained
          |reviewed
          |analy[sz]ed
          |filmed
          |photographed
          |watched
          |listened
          |billed
          |due
          |payable
          |profiled
          |scanned
          |published
          |displayed
          |placed
        )
      `,
    ],
    [
      "taken",
      lines`
        (?:
          collection
          |sharing
          |disclosure
          |sale
          |transfer
          |processing
          |recipients?
          |data we collect
          |information we collect
          |grounds
          |purposes?
          |licen[sc]e
          |fees?
          |charges?
        ) (?:\w+ ){0,4}(?:includes?|including|of|are|is|such as|for|to)
      `,
    ],
  ] as const
).map(([standing, words]) => [standing, readPattern(words, "g")] as const);

/** Behind these words stands what is not meant: more of it turns the meaning round. */
const EXCEPT = readPattern(
  "(?:except|unless|other than|apart from|save (?:for|as)|but <not>|excluding|with the exception of)",
  "g",
);

/** Words after which a condition stands: "and" makes it narrower, "or" wider. */
const CONDITION = readPattern("(?:if|provided that|as long as|only)", "g");

/** What more of the same means at a place, and whether the place is inside a condition. */
export interface Governed {
  readonly standing: Standing;
  readonly conditional: boolean;
}

/** What more of the same means at `place` of a folded sentence; null when no words around it tell. */
export function governingAt(sentence: string, place: number): Governed | null {
  const ahead = sentence.slice(0, place);
  const sign = lastSign(ahead) ?? firstSign(sentence, place);
  if (sign === null) return null;
  const excepted = standsAfter(EXCEPT, ahead, sign.start);
  const standing = excepted ? opposite(sign.standing) : sign.standing;
  return { standing, conditional: !excepted && standsAfter(CONDITION, ahead, sign.start) };
}

/** What a whole sentence is about when all its signs say the same; null when they do not, or there are none. */
export function standingOf(sentence: string): Standing | null {
  const [first, ...others] = signsIn(sentence);
  if (
    first === undefined ||
    others.some(({ standing, start }) => standing !== first.standing && start !== first.start)
  ) {
    return null;
  }
  return first.standing;
}

/** What the last sign of these words says; null when there is none. */
export function governingBefore(words: string): Standing | null {
  return lastSign(words)?.standing ?? null;
}

interface Sign {
  readonly standing: Standing;
  readonly start: number;
}

function signsIn(words: string): Sign[] {
  return SIGNS.flatMap(([standing, pattern]) =>
    [...words.matchAll(pattern)].map((match) => ({ standing, start: match.index })),
  );
}

function lastSign(words: string): Sign | null {
  return signsIn(words).reduce<Sign | null>(
    (last, one) => (last === null || one.start > last.start ? one : last),
    null,
  );
}

/** "Advertisers and insurers may see it": what stands before the verb is governed by it. */
function firstSign(sentence: string, place: number): Sign | null {
  const found = signsIn(sentence.slice(place)).sort((a, b) => a.start - b.start)[0];
  return found === undefined ? null : { standing: found.standing, start: place + found.start };
}

function standsAfter(words: RegExp, text: string, start: number): boolean {
  return [...text.matchAll(words)].some(({ index }) => index > start);
}

function opposite(standing: Standing): Standing {
  return standing === "taken" ? "given" : "taken";
}
