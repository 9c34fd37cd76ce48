import { lines } from "../../reading/lines.js";
import { readPattern } from "../../reading/pattern.js";
import type { FactorName } from "../../reason.js";
import { PROVISION_FAMILIES, type ProvisionType } from "../../taxonomy.js";

/** Version of the bases and factors; stored with every rating's report through the analyser's version. */
export const SEVERITY_TABLE_VERSION = "2026-4";

/** One trigger of a factor. It gives its points once per clause, with the words that triggered it. */
export interface FactorRow {
  readonly factor: FactorName;
  /** What the words amount to, for people. */
  readonly name: string;
  readonly points: number;
  readonly phrase: RegExp;
  /** The sentence does not count when this stands in it. */
  readonly unless: RegExp | null;
  /** Kinds it bears on; null = all. */
  readonly types: ReadonlySet<ProvisionType> | null;
  /** Of the rows of one group only the first that matches counts. */
  readonly group: string | null;
  /** Bounds in days for the duration inside the phrase: from, and up to but not including. */
  readonly days: readonly [from: number, to: number] | null;
}

interface Terms {
  readonly unless?: string;
  readonly types?: readonly ProvisionType[];
  readonly group?: string;
  readonly days?: readonly [number, number];
}

function row(factor: FactorName, name: string, points: number, phrase: string, terms: Terms = {}): FactorRow {
  return {
    factor,
    name,
    points,
    phrase: readPattern(phrase),
    unless: terms.unless === undefined ? null : readPattern(terms.unless),
    types: terms.types === undefined ? null : new Set(terms.types),
    group: terms.group ?? null,
    days: terms.days ?? null,
  };
}

const BINDING: readonly ProvisionType[] = [
  "unilateral-change",
  "price-change",
  "auto-renewal",
  "termination",
  "acceptance-by-use",
  "fees",
];
const CONTRACT: readonly ProvisionType[] = [
  ...BINDING,
  ...PROVISION_FAMILIES.content,
  "assignment",
  "enforcement",
  "refunds",
];
/** Acts on personal data, where asking is usual. */
const DATA_ACTS: readonly ProvisionType[] = [
  ...PROVISION_FAMILIES.collection,
  ...PROVISION_FAMILIES.use,
  ...PROVISION_FAMILIES.sharing,
  "ai-training",
  "automated-decisions",
  "retention",
];

/** Kinds where a clause that says nothing of a choice gets points for its silence; the trigger is the act itself. */
export const CHOICE_IS_USUAL: ReadonlySet<ProvisionType> = new Set<ProvisionType>([
  "data-sale",
  "employer-access",
  "ai-training",
  "biometric-data",
  "sensitive-data",
  "children",
  "advertising",
  "profiling",
]);
export const NO_CHOICE_POINTS = 10;

const USER_ACTS = lines`
  you (?:
    may|can|have the right to|are free to|are entitled to|could
  ) (?:(?!(?:we|company|provider)(?![a-z]))[\w'/-]+ ){0,18}(?:any time|any reason)
  |any time you (?:may|can)
  |(?:can|may) be (?:cancell?ed|withdrawn|revoked|paused|ended|left|deleted) (?:\w+ ){0,4}any time
`;

/** What someone does who agrees, now or before. */
const AGREES = lines`
  (?:
    agreed?
    |accept(?:ed)?
    |consent(?:ed)?
    |opt(?:ed)?[- ]in
    |signed? up
    |subscribed?
    |tick(?:ed)?
    |(?:switch|turn)(?:ed)? (?:\w+ ){1,3}on
    |(?:switch|turn)(?:ed)? on
    |enabled?
    |activated?
    |allow(?:ed)?
    |permit(?:ted)?
    |authori[sz]ed?
    |approved?
    |(?:give|gave|given) (?:\w+ ){0,3}(?:consent|permission|agreement|approval|ok|go-ahead)
    |sa(?:y|id) (?:yes|ok)
    |ask(?:ed)? (?:us )?(?:to|for)
    |cho(?:o)?sen? to
  )(?![a-z])
`;

/** What a company may reproach someone with: grounds that can be checked. */
const FAULT = lines`
  (?:
    violat
    |breach
    |infring
    |abus
    |misus
    |fraud
    |illegal
    |unlawful
    |inactiv
    |false
    |harass
    |do not pay
    |not paid
    |nt paid
    |owes?
    |br(?:eak|oke)
    |cheat
    |steal
    |spam
    |threaten
    |fail(?:s|ed|ure)? to (?:pay|comply)
  )\w*
`;

/**
 * The factors of severity, checked against lawyers' levels (MUCD: 63 clearly and 129 potentially unfair termination clauses,
 * 30 and 45 on content removal; the other kinds have too few clear ones to say). Log-odds of "clearly" where the factor
 * stands, termination / content removal: at any time or any reason and sole discretion together +3.1 / +2.7; no notice
 * +1.7 / +0.7; open list +0.7 / +0.6; listed reasons −2.5 / −1.9. Each sign agrees with the points given here; the points
 * are the method's and are not fitted. What is calibrated is which words count: "listed reasons" reads every ground that
 * can be checked, whoever is to judge it, because lawyers rate clauses that tie themselves to one milder even beside "at
 * any time". The score ranks a clear clause above a potential one of its kind with a chance of 0.87 (termination) and 0.81
 * (content removal): `npm run bench:analysis`.
 * "Grey- or black-listed for the reader's jurisdiction" has no row: a clause by itself does not
 * tell who reads it.
 */
export const FACTOR_ROWS: readonly FactorRow[] = [
  row(
    "consent",
    "without consent",
    10,
    lines`
      (?:
        without (?:\w+ ){0,5}(?:consent|permission|your approval|authori[sz]ation)
        |(?:
          although
          |even if
          |even though
          |whether or not
          |regardless of whether
          |unless or until
        ) you ~ (?:consent|agree)\w*
      )
    `,
    {
      types: [...DATA_ACTS, "content-licence"],
      group: "consent",
      unless: "<not> ~~ without",
    },
  ),
  row(
    "consent",
    "opt-in",
    -20,
    lines`
      (?:
        (?:only )?(?:
          with
          |after
          |upon
          |based on
          |subject to
          |obtain\w*
          |receiv\w*
          |request\w*
          |ask(?:ed)? for
          |given
          |unless we have
          |have
        ) (?:\w+ ){0,4}(?:consent|permission|opt-in)
        |(?:if|when|once|after|unless|until|where) you (?:\w+ ){0,4}${AGREES}
        |(?:
          those
          |people
          |users
          |customers
          |members
          |visitors
          |anyone
          |everyone
          |everybody
          |players
          |students
          |patients
        ) (?:who|that) (?:\w+ ){0,3}${AGREES}
        |opt(?:s|ed)?[- ]in
        |at your (?:direction|request)
        |(?:never|<not>) (?:\w+ ){0,6}without (?:\w+ ){0,3}(?:consent|permission|approval)
      )
    `,
    {
      types: [...DATA_ACTS, "content-licence"],
      group: "consent",
      unless: lines`
        by (?:\w+ ){0,3}(?:using|accessing)
        |you (?:hereby )?consent to
        |continu\w+ to use
        |to the extent
        |opt[- ]out
        |deemed
        |(?:if|when|where) you (?:do |have |did )?<not>
        |although
        |even if
        |even though
        |whether or not
        |unless you (?:\w+ ){0,3}(?:object|opt out|off)
        |unless you (?:\w+ ){0,3}ask(?:ed)? (?:us )?(?:to (?:stop|delete|destroy|remove|erase)|<not>)
      `,
    },
  ),
  row(
    "consent",
    "opt-out window",
    -8,
    "(?:opt[- ]out|object|reject|cancel|withdraw) ~ (?:within|by|before|up to|no later|until|till)",
    { types: [...DATA_ACTS, ...BINDING], group: "consent" },
  ),
  row(
    "consent",
    "right to leave",
    -8,
    lines`
      you (?:may|can|have the right to|are entitled to|will be (?:able|entitled) to|are free to)\
      (?:\w+ ){0,3}(?:
        cancel
        |terminate
        |close
        |end
        |leave
        |stop using
        |walk away
        |reject
        |object
        |withdraw
        |decline
      )
    `,
    { types: BINDING, group: "consent", unless: "you (?:may|can|will)? ?<not>" },
  ),
  row(
    "consent",
    "opt-out only",
    3,
    lines`
      (?:
        opt(?:ing|ed|s)?[- ]out
        |unsubscrib\w+
        |object to
        |(?:unless|until) you (?:\w+ ){0,3}(?:
          object
          |tell us
          |opt
          |decline
          |refuse
          |disable
          |deactivate
          |(?:turn|switch)(?:ed)? (?:\w+ ){0,2}off
          |say no
          |stop
          |untick
          |ask(?:ed)? (?:us )?(?:to (?:stop|delete|destroy|remove|erase)|<not>)
          |do <not>
        )
        |(?:turn|switch)(?:ed)? (?:\w+ ){0,3}off
        |say no to
      )
    `,
    { types: DATA_ACTS, group: "consent" },
  ),
  row(
    "consent",
    "granular control",
    -5,
    lines`
      (?:
        settings
        |preferences
        |you (?:can|may) (?:\w+ ){0,2}(?:choose|control|manage|select|disable|turn off)
        |choose (?:which|what|whether)
      )
    `,
    { types: DATA_ACTS, group: "control" },
  ),
  row(
    "notice",
    "without notice",
    10,
    "(?:without|with or without|no) (?:\\w+ ){0,3}(?:notice|notification|notifying|informing|warning)",
    { unless: "no notice is required from you" },
  ),
  row(
    "notice",
    "retroactive",
    10,
    lines`
      (?:
        retroactive\w*
        |retrospective\w*
        |(?:also )?appl(?:y|ies) to ~ (?:
          already
          |previously
          |past
          |existing (?:content|data|disputes|claims)
          |before (?:the|this|that|then|it|we|you)
          |(?:arose|arisen|began|collected|posted|uploaded|made|happened) (?:\w+ ){0,2}before
        )
        |(?:covers?|governs?|extends? to|includ\w+) ~ (?:already|previously|in the past) (?:\w+ ){0,2}(?:
          collected|uploaded|posted|made|arisen|hold|have|gathered|shared
        )
      )
    `,
    { unless: "<not> (?:\\w+ ){0,3}(?:appl|retro|be retro)" },
  ),
  row(
    "notice",
    "at least 30 days' notice",
    -10,
    lines`
      (?:
        (?:
          notice|notif\w+|inform|advance|e-?mail|tell|announce\w*|prior
        ) ~~ (?:hours?|days?|weeks?|months?|years?)
        |(?:hours?|days?|weeks?|months?|years?)'? ~ (?:notice|notification|prior|advance|before)
      )
    `,
    { types: [...CONTRACT], days: [30, 100_000], group: "notice period" },
  ),
  row(
    "notice",
    "7 to 29 days' notice",
    -5,
    lines`
      (?:
        (?:
          notice|notif\w+|inform|advance|e-?mail|tell|announce\w*|prior
        ) ~~ (?:hours?|days?|weeks?|months?|years?)
        |(?:hours?|days?|weeks?|months?|years?)'? ~ (?:notice|notification|prior|advance|before)
      )
    `,
    { types: [...CONTRACT], days: [7, 30], group: "notice period" },
  ),
  row(
    "discretion",
    "at any time, for any reason",
    8,
    lines`
      (?:
        (?:at )?any time(?: (?:and|or))?(?: for)?(?: any(?: or no)? reason)?
        |for (?:any|no)(?: or no)? reason
        |(?:any|whatever)(?: or no| other)? reason
        |without (?:cause|reason)
        |(?:for|at (?:our|its)) convenience
        |whenever (?:we|it|they) (?:\w+ )?(?:
          want|like|wish|choose|chooses|please|see fit|sees fit|decide|decides
        )
        |at (?:any|whatever) (?:point|moment)
      )
    `,
    { types: [...CONTRACT, ...DATA_ACTS, "arbitration"], unless: USER_ACTS },
  ),
  row(
    "discretion",
    "sole discretion",
    8,
    lines`
      (?:
        (?:
          sole|absolute|own|exclusive|complete|reasonable|unfettered
        ) (?:and (?:absolute|exclusive|sole) )?(?:discretion|judge?ment|option)
        |(?:our|its) (?:own )?judge?ment alone
        |(?:we|it) alone (?:\w+ )?(?:decide|determine|judge|choose)s?
        |(?:our|its|company's|'s) discretion
        |as (?:we|it) (?:sees? fit|pleases?|thinks? fit)
      )
    `,
    { unless: "(?:you|your) (?:may|sole|own) (?:\\w+ ){0,4}discretion" },
  ),
  row(
    "discretion",
    "listed reasons",
    -8,
    lines`
      (?:
        (?:
          if
          |where
          |when
          |whenever
          |because
          |unless
          |once
          |that
          |which
          |who
          |whose
          |believes?
          |determines?
        ) (?:[\w'-]+ ){0,12}${FAULT}
        |(?:may|can|shall|will) be grounds for
        |(?:does|do) not (?:meet|comply with|conform to)
        |(?:for|in case of|in the event of|due to|because of|in response to|in connection with)\
        (?:\w+ ){0,4}(?:
          ${FAULT}
          |non-?payment
          |cause
          |complaints?
          |requests? by
          |legal process
          |(?:security|technical|legal|safety) (?:\w+ )?(?:reasons?|issues|problems|concerns)
        )
        |in (?:violation|breach) of
        |(?:for|only in|in) the following (?:reasons|cases|circumstances)
        |for (?:valid|legitimate|important|good|legal|security) (?:\w+ ){0,2}reasons?
        |only (?:if|when|where)\
      )
    `,
    {
      types: ["termination", "content-removal", "unilateral-change", "price-change", "enforcement"],
      unless: lines`
        (?:any|no|whatever)(?: or no| other)? reasons?
        |without (?:cause|reason)
        |for convenience
        |without limitation
      `,
    },
  ),
  row(
    "breadth",
    "open list or open purpose",
    6,
    lines`
      (?:
        including (?:but not limited to|without limitation)
        |without limitation
        |(?:our |legitimate |other |any |their )?business purposes?
        |any (?:(?:other|lawful|and all) )?purposes?
        |for any lawful
        |whatsoever
      )
    `,
    { unless: "(?:you may|you can|you have the right|<not> share any|you have any)" },
  ),
  row(
    "breadth",
    "strictly necessary",
    -8,
    lines`
      (?:
        (?:strictly|reasonably|absolutely) (?:necessary|needed|required)
        |(?:the )?minimum (?:\w+ ){0,3}(?:needed|necessary|required)
        |only (?:as |to the extent |what is )?(?:necessary|needed|required)
        |solely (?:to|for|as)
        |limited to (?:what|the)
        |only (?:for|to) (?:the )?(?:purposes? of|provid\w+|perform\w*|deliver\w*)
        |necessary to (?:provide|deliver|perform|complete|fulfil\w*)
      )
    `,
    { types: DATA_ACTS, unless: "as long as|solely (?:responsible|liable)|<not> limited to" },
  ),
  row(
    "permanence",
    "irrevocable or perpetual",
    10,
    lines`
      (?:
        irrevocabl\w+
        |perpetual\w*
        |in perpetuity
        |indefinitely
        |permanently
        |forever(?![a-z])
        |for ever(?![a-z])
        |for all time
        |(?:cannot|can not|may not|never) be (?:revoked|withdrawn|taken back)
        |surviv\w+ ~ (?:terminat|expir|cancel)\w*
        |(?:even )?after (?:you (?:delete|close|remove|leave|stop)|(?:account )?termination|your account is)
      )
    `,
    { types: [...PROVISION_FAMILIES.content, ...DATA_ACTS], unless: "permanently delet|delet\\w+ ~ permanently" },
  ),
  row(
    "permanence",
    "ends with the account",
    -10,
    lines`
      (?:
        (?:
          licen[sc]e|right|permission
        )s? ~ (?:ends?|terminates?|expires?) ~ (?:delet|remov|clos|terminat)\w*
        |(?:delet|eras|destroy|anonymi[sz])\w* ~~ (?:
          account (?:is )?(?:clos|delet|terminat)\w*
          |(?:clos|delet|terminat)\w* (?:of )?(?:your |the )?account
          |termination
        )
        |when you (?:delete|close|remove) ~ (?:delete|erase|remove|ends?)
        |licen[sc]e ~~ until you (?:\w+ )?(?:delete|remove|close|take)
      )
    `,
    { types: [...PROVISION_FAMILIES.content, ...DATA_ACTS] },
  ),
  row(
    "sensitivity",
    "sensitive data",
    10,
    lines`
      (?:
        health
        |medical
        |biometric\w*
        |facial recognition
        |fingerprints?
        |(?:precise|exact|real-time) (?:geo)?(?:locations?|position)
        |gps
        |child(?:ren)?(?:'s)?
        |minors
        |(?:
          education(?:al)?
          |school
          |student
          |pupils?'?
          |exam
          |employment
          |personnel
          |patients?'?
          |criminal
        ) records?
        |(?:private |direct |your |employees' )?(?:messages|emails|conversations|chats)
        |financial (?:information|data)
        |genetic
        |religio\w+
        |sexual\w*
        |ethnic\w*
      )
    `,
    {
      types: [
        "data-collection",
        "data-use",
        "third-party-sharing",
        "data-sale",
        "employer-access",
        "affiliate-sharing",
        "ai-training",
        "automated-decisions",
        "retention",
        "advertising",
        "profiling",
        "law-enforcement",
        "business-transfer",
        "international-transfer",
        "subprocessors",
      ],
      unless: lines`
        (?:
          marketing
          |promotional
          |service
          |error
          |text
          |send(?: you)?
          |administrative
          |push
          |receive
        ) (?:\w+ ){0,2}(?:messages|emails)
        |unsubscribe
      `,
    },
  ),
  row(
    "sensitivity",
    "aggregated or de-identified",
    -10,
    lines`
      (?:
        aggregat\w+
        |de-?identif\w+
        |anonymi[sz]ed
        |anonymous
        |pseudonymi[sz]ed
        |<not> (?:personally )?identif\w+
      )
    `,
    { types: DATA_ACTS },
  ),
  row(
    "remedy",
    "low cap",
    5,
    lines`
      (?:
        (?:
          exceed
          |limited to
          |limit of
          |capped at
          |cap of
          |maximum of
          |greater of
          |in excess of
          |more than
          |up to
        ) ~~ (?:
          (?:amounts?|fees|sums?|price|what|money)(?: \w+){0,4} (?:paid|payable|pay)
          |(?:us)?\$\s?\d{1,3}(?![\d,])
          |(?:one|a) hundred
          |fifty
          |twenty
          |ten (?:dollars|pounds|euros)
          |[€£]\s?\d{1,3}(?![\d,])
        )
      )
    `,
    { types: ["liability-limitation"] },
  ),
  row(
    "remedy",
    "shortened claim period",
    8,
    lines`
      (?:within|more than|no later than) ~ (?:
        one|two|1|2|six|6|twelve|12|thirty|30|sixty|60|ninety|90
      )(?: ?\(\d+\))? (?:years?|months?|days?)(?: ~ (?:barred|waived|arose|arise|accru\w+))?
    `,
    { types: ["claim-time-limit"] },
  ),
  row(
    "remedy",
    "small claims court or opt-out",
    -12,
    lines`
      (?:
        small[- ]claims
        |opt(?:ing|ed)?[- ]out
        |(?:reject|decline|refuse|say no to) (?:this|the|it|arbitration)
        |(?:right|choose|option) to (?:reject|decline|opt)
      )
    `,
    { types: ["arbitration", "class-action-waiver"] },
  ),
  row(
    "remedy",
    "rights that cannot be excluded stay",
    -5,
    lines`
      (?:
        (?:nothing|<not>|no provision) ~~ (?:
          exclude
          |limit
          |affect
          |restrict
          |waive
          |deprive
          |remove
          |take away
          |takes away
        )s? ~~ (?:rights?|liability|protections?|law|negligence|fraud)
        |statutory rights
        |(?:some|certain) (?:jurisdictions|states|countries) ~ <not> allow
        |mandatory (?:consumer|provisions|law)
        |rights that cannot be
      )
    `,
    {
      types: [
        "liability-limitation",
        "warranty-disclaimer",
        "choice-of-law",
        "jurisdiction",
        "indemnification",
        "arbitration",
      ],
    },
  ),
  row(
    "law",
    "wording a statute asks for",
    -10,
    lines`
      (?:
        as (?:that term is |those terms are )?(?:required|defined) (?:by|in|under) (?:the )?(?:
          gdpr|ccpa|cpra|coppa|california|general data protection
        )
        |(?:under|pursuant to) (?:the )?(?:gdpr|ccpa|cpra|coppa)
        |civil code section \d+
        |shine the light
      )
    `,
    { types: [...DATA_ACTS, "regional-rights", "do-not-track"] },
  ),
];
