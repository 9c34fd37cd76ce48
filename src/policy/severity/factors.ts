import { readPattern } from "../reading/pattern.js";
import { PROVISION_FAMILIES, type ProvisionType } from "../taxonomy.js";

/** Version of the bases and factors; stored with every rating's report through the analyser's version. */
export const SEVERITY_TABLE_VERSION = "2026-2";

export type FactorName =
  | "consent"
  | "notice"
  | "discretion"
  | "breadth"
  | "permanence"
  | "sensitivity"
  | "remedy"
  | "law";

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
  "advertising",
  "profiling",
]);
export const NO_CHOICE_POINTS = 10;

const USER_ACTS =
  "you (?:may|can|have the right to|are free to|are entitled to|could) (?:\\w+ ){0,3}(?:~ )(?:any time|any reason)";

/** What a company may reproach someone with: grounds that can be checked. */
const FAULT =
  "(?:violat|breach|infring|abus|misus|fraud|illegal|unlawful|inactiv|false|harass|do not pay|fail(?:s|ed|ure)? to (?:pay|comply))\\w*";

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
  row("consent", "without consent", 10, "without (?:\\w+ ){0,3}(?:consent|permission|your approval|authori[sz]ation)", {
    types: [...DATA_ACTS, "content-licence"],
    group: "consent",
    unless: "<not> ~~ without",
  }),
  row(
    "consent",
    "opt-in",
    -20,
    "(?:(?:only )?(?:with|after|upon|based on|subject to|obtain\\w*|receiv\\w*|request\\w*|ask(?:ed)? for|given|unless we have|have) (?:\\w+ ){0,4}(?:consent|permission|opt-in)|(?:if|when|unless|until|where) you (?:\\w+ ){0,4}(?:consent|agree|opt[- ]in|authori[sz]e|allow|permit|ask us|turn it on|enable)|opt[- ]in|at your (?:direction|request))",
    {
      types: [...DATA_ACTS, "content-licence"],
      group: "consent",
      unless:
        "by (?:\\w+ ){0,3}(?:using|accessing)|you (?:hereby )?consent to|continu\\w+ to use|to the extent|opt[- ]out|deemed|(?:if|when|where) you (?:do |have )?<not>",
    },
  ),
  row(
    "consent",
    "opt-out window",
    -8,
    "(?:opt[- ]out|object|reject|cancel|withdraw) ~ (?:within|by|before|up to|no later)",
    { types: [...DATA_ACTS, ...BINDING], group: "consent" },
  ),
  row(
    "consent",
    "right to leave",
    -8,
    "you (?:may|can|have the right to|are entitled to|will be (?:able|entitled) to|are free to) (?:\\w+ ){0,3}(?:cancel|terminate|close|end|reject|object|withdraw|decline)",
    { types: BINDING, group: "consent", unless: "you (?:may|can|will)? ?<not>" },
  ),
  row(
    "consent",
    "opt-out only",
    3,
    "(?:opt(?:ing|ed|s)?[- ]out|unsubscrib\\w+|object to|unless you (?:\\w+ ){0,3}(?:object|tell us|opt|decline|refuse|disable|turn))",
    { types: DATA_ACTS, group: "consent" },
  ),
  row(
    "consent",
    "granular control",
    -5,
    "(?:settings|preferences|you (?:can|may) (?:\\w+ ){0,2}(?:choose|control|manage|select|disable|turn off)|choose (?:which|what|whether))",
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
    "(?:retroactive\\w*|retrospective\\w*|(?:also )?appl(?:y|ies) to ~ (?:already|previously|past|existing (?:content|data|disputes|claims)|before (?:the|this)))",
    { unless: "<not> (?:\\w+ ){0,3}(?:appl|retro|be retro)" },
  ),
  row(
    "notice",
    "at least 30 days' notice",
    -10,
    "(?:(?:notice|notif\\w+|inform|advance|e-?mail|tell|announce\\w*|prior) ~~ (?:hours?|days?|weeks?|months?|years?)|(?:hours?|days?|weeks?|months?|years?)'? ~ (?:notice|notification|prior|advance|before))",
    { types: [...CONTRACT], days: [30, 100_000], group: "notice period" },
  ),
  row(
    "notice",
    "7 to 29 days' notice",
    -5,
    "(?:(?:notice|notif\\w+|inform|advance|e-?mail|tell|announce\\w*|prior) ~~ (?:hours?|days?|weeks?|months?|years?)|(?:hours?|days?|weeks?|months?|years?)'? ~ (?:notice|notification|prior|advance|before))",
    { types: [...CONTRACT], days: [7, 30], group: "notice period" },
  ),
  row(
    "discretion",
    "at any time, for any reason",
    8,
    "(?:(?:at )?any time(?: (?:and|or))?(?: for)?(?: any(?: or no)? reason)?|for (?:any|no)(?: or no)? reason|(?:any|whatever)(?: or no| other)? reason|without (?:cause|reason)|(?:for|at (?:our|its)) convenience)",
    { types: [...CONTRACT, ...DATA_ACTS, "arbitration"], unless: USER_ACTS },
  ),
  row(
    "discretion",
    "sole discretion",
    8,
    "(?:(?:sole|absolute|own|exclusive|complete|reasonable|unfettered) (?:and (?:absolute|exclusive|sole) )?(?:discretion|judgment|option)|(?:our|its|company's|'s) discretion|as (?:we|it) sees? fit)",
    { unless: "(?:you|your) (?:may|sole|own) (?:\\w+ ){0,4}discretion" },
  ),
  row(
    "discretion",
    "listed reasons",
    -8,
    `(?:(?:if|where|when|whenever|because|unless|once|that|which|who|whose|believes?|determines?) (?:[\\w'-]+ ){0,8}${FAULT}|(?:for|in case of|in the event of|due to|because of|in response to|in connection with) (?:\\w+ ){0,4}(?:${FAULT}|non-?payment|cause|complaints?|requests? by|legal process|(?:security|technical|legal|safety) (?:\\w+ )?(?:reasons?|issues|problems|concerns))|in (?:violation|breach) of|(?:for|only in|in) the following (?:reasons|cases|circumstances)|for (?:valid|legitimate|important|good|legal|security) (?:\\w+ ){0,2}reasons?|only (?:if|when|where) )`,
    {
      types: ["termination", "content-removal", "unilateral-change", "price-change", "enforcement"],
      unless:
        "(?:any|no|whatever)(?: or no| other)? reasons?|without (?:cause|reason)|for convenience|without limitation",
    },
  ),
  row(
    "breadth",
    "open list or open purpose",
    6,
    "(?:including (?:but not limited to|without limitation)|without limitation|(?:our |legitimate |other |any |their )?business purposes?|any (?:other )?purpose|any and all|for any lawful|(?:any|all|every)(?! (?:time|reason|questions?|event|case|of the following|longer|or no|rights reserved|effort))(?= (?:[\\w'-]+ ){0,3}(?:information|data|content|contents|materials?|submissions?|rights?|purposes?|third|part(?:y|ies)|persons?|one|claims?|damages?|loss(?:es)?|liabilit\\w+|services?|features?|functions?|accounts?|users?|members?|access|parts?|portions?|aspects?|changes?|other|fees?|prices?|forms?|media|manner|means|uses?|disputes?|controvers\\w+|records?|messages?|terms|agreements?|causes?|kinds?|types?|lawful))|whatsoever)",
    { unless: "(?:you may|you can|you have the right|<not> share any|you have any)" },
  ),
  row(
    "breadth",
    "strictly necessary",
    -8,
    "(?:(?:strictly|reasonably|absolutely) necessary|only (?:as |to the extent |what is )?(?:necessary|needed|required)|solely (?:to|for|as)|limited to (?:what|the)|only (?:for|to) (?:the )?(?:purposes? of|provid\\w+|perform\\w*|deliver\\w*)|necessary to (?:provide|deliver|perform|complete|fulfil\\w*))",
    { types: DATA_ACTS, unless: "as long as|solely (?:responsible|liable)|<not> limited to" },
  ),
  row(
    "permanence",
    "irrevocable or perpetual",
    10,
    "(?:irrevocabl\\w+|perpetual\\w*|in perpetuity|indefinitely|permanently|surviv\\w+ ~ (?:terminat|expir|cancel)\\w*|(?:even )?after (?:you (?:delete|close|remove|leave|stop)|(?:account )?termination|your account is))",
    { types: [...PROVISION_FAMILIES.content, ...DATA_ACTS], unless: "permanently delet|delet\\w+ ~ permanently" },
  ),
  row(
    "permanence",
    "ends with the account",
    -10,
    "(?:(?:licen[sc]e|right|permission)s? ~ (?:ends?|terminates?|expires?) ~ (?:delet|remov|clos|terminat)\\w*|(?:delet|eras|destroy|anonymi[sz])\\w* ~~ (?:account (?:is )?(?:clos|delet|terminat)\\w*|(?:clos|delet|terminat)\\w* (?:of )?(?:your |the )?account|termination)|when you (?:delete|close|remove) ~ (?:delete|erase|remove|ends?))",
    { types: [...PROVISION_FAMILIES.content, ...DATA_ACTS] },
  ),
  row(
    "sensitivity",
    "sensitive data",
    10,
    "(?:health|medical|biometric\\w*|facial recognition|fingerprints?|precise (?:geo)?location|gps|child(?:ren)?(?:'s)?|minors|education records?|employment records?|(?:private |direct |your |employees' )?(?:messages|emails|conversations|chats)|financial (?:information|data)|genetic|religio\\w+|sexual\\w*|ethnic\\w*)",
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
      unless:
        "(?:marketing|promotional|service|error|text|send(?: you)?|administrative|push|receive) (?:\\w+ ){0,2}(?:messages|emails)|unsubscribe",
    },
  ),
  row(
    "sensitivity",
    "aggregated or de-identified",
    -10,
    "(?:aggregat\\w+|de-?identif\\w+|anonymi[sz]ed|anonymous|pseudonymi[sz]ed|<not> (?:personally )?identif\\w+)",
    { types: DATA_ACTS },
  ),
  row(
    "remedy",
    "low cap",
    5,
    "(?:(?:exceed|limited to|greater of|in excess of|more than|up to) ~~ (?:(?:amounts?|fees|sums?|price)(?: \\w+){0,4} (?:paid|payable|pay)|(?:us)?\\$ ?\\d{1,3}(?![\\d,])|one hundred|fifty|[€£] ?\\d{1,3}(?![\\d,])))",
    { types: ["liability-limitation"] },
  ),
  row(
    "remedy",
    "shortened claim period",
    8,
    "(?:within|more than|no later than) ~ (?:one|two|1|2|six|6|twelve|12|thirty|30|sixty|60|ninety|90)(?: ?\\(\\d+\\))? (?:years?|months?|days?)(?: ~ (?:barred|waived|arose|arise|accru\\w+))?",
    { types: ["claim-time-limit"] },
  ),
  row(
    "remedy",
    "small claims court or opt-out",
    -12,
    "(?:small[- ]claims|opt(?:ing|ed)?[- ]out|reject (?:this|the) (?:arbitration|agreement)|(?:right|choose|option) to (?:reject|decline|opt))",
    { types: ["arbitration", "class-action-waiver"] },
  ),
  row(
    "remedy",
    "rights that cannot be excluded stay",
    -5,
    "(?:(?:nothing|<not>|no provision) ~~ (?:exclude|limit|affect|restrict|waive|deprive)s? ~~ (?:rights?|liability|protections?|law|negligence|fraud)|statutory rights|(?:some|certain) (?:jurisdictions|states|countries) ~ <not> allow|mandatory (?:consumer|provisions|law)|rights that cannot be)",
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
    "(?:as (?:required|defined) (?:by|in|under) (?:the )?(?:gdpr|ccpa|cpra|coppa|california|general data protection)|(?:under|pursuant to) (?:the )?(?:gdpr|ccpa|cpra|coppa)|civil code section \\d+|shine the light)",
    { types: [...DATA_ACTS, "regional-rights", "do-not-track"] },
  ),
];
