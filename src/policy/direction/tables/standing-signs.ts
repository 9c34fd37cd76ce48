import { lines } from "../../reading/lines.js";
import { readPattern } from "../../reading/pattern.js";
import { GIVING, MAY, OFTEN, TAKING, USER, WHO } from "./standing-words.js";

/** What more of the same means for the user at a place of a sentence: more is taken from them, or more is given. */
export type Standing = "taken" | "given";

/** Every sign with what more of it means. The last one before a place governs it; of two that begin together, the first here. */
export const SIGNS: readonly (readonly [standing: Standing, words: RegExp])[] = (
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
