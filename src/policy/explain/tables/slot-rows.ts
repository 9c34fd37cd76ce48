import type { SetName } from "../../direction/tables/entities.js";
import { lines } from "../../reading/lines.js";
import { readPattern } from "../../reading/pattern.js";

/** The clause's own words, taken as they stand: the group `v` of the pattern. */
export interface CapturedRow {
  readonly kind: "captured";
  readonly slot: string;
  readonly pattern: RegExp;
  /** Reads the words as written, for proper names; else folded ones. */
  readonly asWritten: boolean;
  /** Our sentence part around them, "*" being the words. */
  readonly say: string;
  /** Shown as a quotation, cut after some words. */
  readonly quoted: boolean;
}

/** Words of the clause said in ours. */
export interface SaidRow {
  readonly kind: "said";
  readonly slot: string;
  readonly pattern: RegExp;
  readonly unless: RegExp | null;
  readonly say: string;
}

/** Things of a closed list that the clause names. */
export interface NamedRow {
  readonly kind: "named";
  readonly slot: string;
  readonly items: readonly (readonly [words: RegExp, said: string])[];
  readonly joint: "and" | "or";
  readonly say: string;
}

/** Things of the sets that the comparison of clauses knows. */
export interface ListedRow {
  readonly kind: "listed";
  readonly slot: string;
  readonly set: SetName;
  /** What must stand before them in the sentence. */
  readonly after: RegExp | null;
  /** Whether they stand in what is denied; things denied never fill a slot of things done. */
  readonly denied: boolean;
  readonly say: string;
}

export type SlotRow = (CapturedRow | SaidRow | NamedRow | ListedRow) & {
  /** Looks at every sentence of the clause when those of its kind have nothing. */
  readonly anywhere: boolean;
};

const NUMBER = lines`
  (?:
    \d{1,4}
    |one
    |two
    |three
    |four
    |five
    |six
    |seven
    |eight
    |nine
    |ten
    |twelve
    |fourteen
    |fifteen
    |eighteen
    |twenty
    |twenty-one
    |twenty-four
    |thirty
    |forty-five
    |sixty
    |ninety
    |one hundred(?: and)? eighty
  )
`;
/** "30 days", "thirty (30) calendar days", "24 hours". */
const PERIOD = lines`
  (?<v>
    ${NUMBER}(?: ?\(\d{1,4}\))?[ -](?:
      business |calendar |working |consecutive |full\
    )?(?:hours?|days?|weeks?|months?|years?)
  )
`;
const AMOUNT = lines`
  (?<v>
    (?:us|c|ca|a|au)?[$€£] ?\d[\d,.]*\d
    |(?:us|c|ca|a|au)?[$€£] ?\d
    |(?:usd|eur|gbp) ?\d[\d,.]*\d
    |one hundred (?:u\.?s\.? )?dollars
  )
`;
/** Names as written: "Travis County, Texas", "England and Wales". */
const NAME = lines`
  (?<v>
    (?!(?:You|We|The|This|Any|Each|If|All|Company|Both|These|Terms|Agreement)\b)\p{Lu}[\p{L}.’'-]+(?:
      (?:
        ,? (?:and |of )?| and (?:the )?
      )(?!(?:You|We|The|This|Any|Each|If|All|Company|Both|These|Terms|Agreement|For|In|Without)\b)
      \p{Lu}[\p{L}’'-]+
    ){0,4}
  )
`;

interface Where {
  readonly anywhere?: boolean;
  readonly asWritten?: boolean;
  readonly quoted?: boolean;
}

function captured(
  slot: string,
  pattern: string,
  say = "*",
  { anywhere = false, asWritten = false, quoted = false }: Where = {},
): SlotRow {
  return {
    kind: "captured",
    slot,
    pattern: new RegExp(pattern, asWritten ? "du" : "d"),
    asWritten,
    say,
    anywhere,
    quoted,
  };
}

function said(slot: string, pattern: string, say: string, unless?: string): SlotRow {
  return {
    kind: "said",
    slot,
    pattern: readPattern(pattern),
    unless: unless === undefined ? null : readPattern(unless),
    say,
    anywhere: false,
  };
}

function named(
  slot: string,
  say: string,
  joint: "and" | "or",
  ...items: readonly (readonly [string, string])[]
): SlotRow {
  return {
    kind: "named",
    slot,
    say,
    joint,
    items: items.map(([words, name]) => [readPattern(words), name]),
    anywhere: false,
  };
}

function listed(slot: string, set: SetName, say: string, after?: string, denied = false): SlotRow {
  return {
    kind: "listed",
    slot,
    set,
    say,
    after: after === undefined ? null : readPattern(after),
    denied,
    anywhere: false,
  };
}

function anywhere(row: SlotRow): SlotRow {
  return { ...row, anywhere: true };
}

const SHARE_VERB = lines`
  (?:
    shar
    |disclos
    |provid
    |sell
    |sold
    |rent
    |trad
    |transfer
    |giv
    |send
    |sent
    |releas
    |pass
    |available
    |access
    |transmit
    |recipients?
    |visible
    |seen
    |reveal
  )\w*\
`;

/** How each slot is filled, from the words of a clause and nothing else; of the rows of a slot, the first that finds something. */
export const SLOT_ROWS: readonly SlotRow[] = [
  // Disputes and liability
  captured(
    "provider",
    lines`
      (?<v>
        American Arbitration Association
        |AAA\b
        |JAMS
        |National Arbitration and Mediation
        |NAM\b
        |ICC\b
        |International Chamber of Commerce
        |LCIA
        |London Court of International Arbitration
        |HKIAC
        |Hong Kong International Arbitration Centre
        |SIAC
        |Singapore International Arbitration Centre
        |National Arbitration Forum
        |ADR Services
        |FairClaims
        |CIETAC
        |JCAA
        |DIAC
      )
    `,
    "*",
    { asWritten: true, anywhere: true },
  ),
  anywhere(
    said(
      "way-out",
      "small[- ]claims ~~ opt[- ]?(?:ing |ed )?out|opt[- ]?(?:ing |ed )?out ~~ small[- ]claims",
      "small claims court or opting out is a way round it",
    ),
  ),
  anywhere(
    said(
      "way-out",
      "opt[- ]?(?:ing |ed )?out|reject (?:this|the|our) (?:\\w+ ){0,3}arbitration",
      "you may opt out",
      "<not> (?:\\w+ ){0,3}opt",
    ),
  ),
  anywhere(said("way-out", "small[- ]claims", "small claims court stays open")),
  anywhere(
    said("jury", "(?:waiv\\w+|give up|without|no right|giving up) ~~ jury|jury ~ waive", "jury trial is given up"),
  ),
  said("company-pays", "we (?:will|shall) (?:\\w+ )?(?:pay|reimburse)", "the company pays fees as described"),
  anywhere(said("to-arbitration", "arbitrat", "disputes go to arbitration", "<not> (?:\\w+ ){0,4}arbitrat")),
  captured(
    "courts",
    lines`
      [Cc]ourts?(?: (?:located|situated|sitting|residing|having jurisdiction|of competent jurisdiction))?
      (?: (?:in|of|within|for))(?: and for)?(?: the)?(?:
        \ (?:
          [Ss]tate
          |[Cc]ity
          |[Cc]ounty
          |[Pp]rovince
          |[Rr]epublic
          |[Cc]ommonwealth
          |[Dd]istrict
        )(?: and [Cc]ounty)? of
      )? ${NAME}
    `,
    "*",
    { asWritten: true },
  ),
  captured(
    "courts",
    lines`
      (?!\p{Lu}\p{L}+(?:ish|ese|ian|ench|utch|can|iss|man|courts?)\b)${NAME} (?:
        state |federal |district\
      )?courts?\b
    `,
    "*",
    { asWritten: true },
  ),
  said("exclusive", "<not>[- ]exclusive|non-?exclusive", "not as the only ones"),
  said("exclusive", "exclusive\\w*|only|solely", "and no others", "non-?exclusive|unless|except"),
  captured(
    "law",
    lines`
      [Ll]aws?(?: in force)?(?: in| of)(?: the)?(?:
        \ (?:[Ss]tate|[Pp]rovince|[Rr]epublic|[Cc]ommonwealth|[Cc]ountry) of
      )? ${NAME}
    `,
    "*",
    { asWritten: true },
  ),
  captured("law", `(?:under|by|with)(?: the)? ${NAME} [Ll]aws?\\b`, "*", { asWritten: true }),
  captured("limit", `(?:within|no later than|more than|not later than|before) (?:the )?(?:first )?${PERIOD}`, "*", {
    anywhere: true,
  }),
  captured("limit", `${PERIOD} (?:after|of|from|following|limitation)`),
  captured(
    "cap",
    `(?:greater|higher|larger) of[^.;]{0,140}?${AMOUNT}[^.;]{0,140}?(?:paid|fees|payable)`,
    "to the higher of * and what you paid",
  ),
  captured(
    "cap",
    `(?:greater|higher|larger) of[^.;]{0,140}?(?:paid|fees|payable)[^.;]{0,140}?${AMOUNT}`,
    "to the higher of * and what you paid",
  ),
  said("cap", "(?:lesser|lower) of ~~ (?:paid|fees|amount)", "to the lower of a fixed sum and what you paid"),
  said(
    "cap",
    lines`
      (?:
        exceed|limited to|in excess of|more than|greater than|capped at
      ) ~~ (?:amounts?|fees|sums?|price|payments?) ~ (?:paid|payable|pay)
    `,
    "to what you paid",
  ),
  captured("cap", `(?:exceed|limited to|excess of|more than|greater than|capped at)[^.;]{0,60}? ${AMOUNT}`, "to *"),
  named(
    "harm",
    "*",
    "or",
    ["death", "death"],
    ["(?:personal )?injur\\w+", "injury"],
    ["fraud\\w*", "fraud"],
    ["gross(?:ly)? negligen\\w+", "gross negligence"],
    ["(?:wilful|willful|intent)\\w*", "intent"],
  ),
  named(
    "losses",
    "*",
    "or",
    ["(?:lost |loss of )(?:\\w+ ){0,3}(?:profit|revenue|business)s?", "lost profits"],
    ["(?:lost |loss of |corruption of )(?:\\w+ ){0,3}data", "lost data"],
    ["indirect|consequential|incidental", "indirect damage"],
    ["personal injury", "personal injury"],
    ["interruption", "interruption"],
  ),
  said("as-is", "as[- ]is", "which comes “as is”"),
  named(
    "causes",
    "*",
    "or",
    ["your (?:user )?(?:content|submissions?|posts?|materials?)", "your content"],
    [
      "(?:your|any) ~ (?:breach|violation|violat\\w+)|(?:breach|violation) of (?:these|this|the) ",
      "your breach of the terms",
    ],
    ["(?:your )?(?:use|access)\\w* (?:of|to) ", "your use"],
    ["(?:negligen|misconduct|fraud)\\w*", "your fault"],
  ),
  // The contract
  said(
    "discretion",
    lines`
      any time ~~ (?:sole|absolute|own) (?:and absolute )?discretion
      |(?:sole|absolute|own) (?:and absolute )?discretion ~~ any time
    `,
    "at any time, at its own discretion",
    "you may (?:\\w+ ){0,4}at any time",
  ),
  said(
    "discretion",
    "(?:for )?any (?:or no )?reason|for no reason|without cause|for convenience",
    "for any reason",
    "you (?:may|can) ~ any reason",
  ),
  said(
    "discretion",
    "(?:sole|absolute|own) (?:and (?:absolute|exclusive) )?(?:discretion|judgment)|(?:our|its) discretion",
    "at its own discretion",
    "your (?:sole|own)",
  ),
  said(
    "discretion",
    "(?:we|company|reserves? the right) ~~ any time|any time ~ (?:we|company)",
    "at any time",
    "you (?:may|can) (?:\\w+ ){0,6}any time",
  ),
  said("discretion", "time to time", "from time to time"),
  captured(
    "notice",
    lines`
      (?:
        at least\
        |least\
        |not less than\
        |minimum of\
        |giving\
        |give\
        |given\
        |provide\
        |with\
      )${PERIOD}['’]?s? (?:prior |advance |written |before|in advance|notice|ahead|previous)
    `,
    "with * notice",
    { anywhere: true },
  ),
  captured(
    "notice",
    lines`
      (?:
        notice|notif\w+|e-?mail|inform\w*|tell|announce\w*|notify you
      )[^.;]{0,60}? ${PERIOD} (?:before|prior|in advance|ahead)
    `,
    "with * notice",
    { anywhere: true },
  ),
  captured("notice", `${PERIOD} (?:before|prior to|in advance|ahead)[^.;]{0,30}`, "with * notice"),
  said(
    "notice",
    lines`
      (?:without|with or without|no) (?:\w+ ){0,4}(?:
        notice|notification|notifying|informing|warning|telling
      )
      |without telling
    `,
    "without notice",
    "<not> ~ without (?:\\w+ ){0,3}notice|no notice is required from you",
  ),
  said("notice", "(?:reasonable|prior|advance|written|timely|appropriate|due) (?:\\w+ )?notice", "with notice"),
  said(
    "notice",
    lines`
      (?:will|shall) (?:\w+ ){0,2}(?:notify|inform|e-?mail|tell|alert|let) you
      |<we> (?:\w+ ){0,4}(?:by|via|with) (?:\w+ ){0,3}(?:e-?mail|notice)
    `,
    "and tells you",
  ),
  said(
    "notice",
    lines`
      (?:by|via|when) (?:\w+ ){0,2}post(?:ing|ed)?\
      |post (?:\w+ ){0,8}(?:on|to|at) (?:this|the|our)
      |(?:posted|published|updated?) (?:\w+ ){0,5}(?:on|at) (?:this|the|our) (?:\w+ )?(?:page|site|website)
    `,
    "by posting the new text",
  ),
  anywhere(
    said(
      "leave",
      lines`
        you (?:
          may|can|have the right to|are entitled to|are free to|will be able to
        ) (?:\w+ ){0,4}(?:cancel|terminate|close|end|reject|object|withdraw|decline|leave)
      `,
      "you may leave or object",
      "you (?:may|can) ?<not>",
    ),
  ),
  named(
    "reasons",
    "for reasons such as *",
    "or",
    ["(?:breach|violat|fail\\w* to comply|comply)\\w*", "breach of the rules"],
    ["inactiv\\w*|<not> logged|dormant", "inactivity"],
    ["(?:non-?payment|fail\\w* to pay|do <not> pay|overdue)", "non-payment"],
    [
      lines`
        (?:
          requir\w+|comply|compelled|demand\w*|request\w*
        ) (?:\w+ ){0,3}(?:by|with) (?:the |applicable )?(?:law|legal|court)
      `,
      "legal duty",
    ],
    ["fraud\\w*|illegal|unlawful", "illegal acts"],
    ["(?:infring\\w+|infringer)", "infringement"],
    ["security|harm|risk", "risk or harm"],
  ),
  said("any-time", "(?:at )?any time", "at any time"),
  anywhere(
    said(
      "no-assign",
      "you (?:may|shall|can|will|must|agree) ?<not> (?:\\w+ ){0,3}(?:assign|transfer)",
      "you may not do so",
    ),
  ),
  anywhere(
    said(
      "term",
      lines`
        (?:renew|success|additional|recurring|extend|bill|subscri)\w* ~~ (?:
          each year
          |every year
          |annual
          |yearly
          |another year
          |one[- ]year
          |12 months
          |twelve months
        )
      `,
      "each year",
      "month",
    ),
  ),
  anywhere(
    said(
      "term",
      lines`
        (?:renew|success|additional|recurring|extend|bill|subscri)\w* ~~ (?:
          each month
          |every month
          |month[- ]to[- ]month
          |monthly
          |another month
          |one[- ]month
        )
      `,
      "each month",
      "year|annual",
    ),
  ),
  captured("refund-window", `within ${PERIOD}`),
  said(
    "except-law",
    "(?:except|unless|save) ~~ (?:law|required|stated|provided|set forth|expressly)",
    "except where law or the clause says so",
  ),
  anywhere(captured("amount", AMOUNT)),
  captured("late-fee", "(?<v>\\d{1,2}(?:\\.\\d{1,2})? ?(?:%|percent|per cent)(?: per (?:month|annum|year))?)"),
  captured("late-fee", AMOUNT),
  captured("period", `(?:for|of|during|first|within) (?:the |a |an )?(?:first |initial |period of )?${PERIOD}`),
  // Content and conduct
  said("permanence", "irrevocabl\\w* ~~ perpetual|perpetual\\w* ~~ irrevocabl", "perpetual and irrevocable"),
  said("permanence", "irrevocabl", "irrevocable"),
  said("permanence", "perpetual|in perpetuity", "perpetual"),
  anywhere(
    said(
      "licence-purpose",
      "(?:any|whatever) (?:\\w+ )?(?:purposes?|use)|(?:any|all) (?:and all )?(?:media|manner|form)",
      "for any purpose or in any form",
      "for any (?:\\w+ )?purpose ~ (?:except|other than)",
    ),
  ),
  anywhere(
    said(
      "licence-purpose",
      lines`
        (?:only|solely|limited|extent|necessary|order) ~~ (?:
          operat|provid|run|offer|improv|deliver|render
        )\w*
        |(?:to|of) (?:operat|provid)\w* ~ (?:service|platform|site|product)
      `,
      "to run the service",
    ),
  ),
  anywhere(said("licence-purpose", "advertis\\w*|marketing|promot\\w*", "also to promote itself")),
  anywhere(
    said(
      "licence-end",
      "(?:licen[sc]e|permission|right)s? ~ (?:ends?|terminates?|expires?|ceases?)|ends? (?:when|once|if) ",
      "it ends as described",
      "<not> (?:end|terminat|expire)|surviv|perpetual|irrevocabl",
    ),
  ),
  named(
    "content-reasons",
    "for reasons such as *",
    "or",
    ["violat\\w*|breach\\w*", "breach of the rules"],
    ["infring\\w*|copyright", "infringement"],
    ["illegal|unlawful|(?:required|ordered|order) ~ (?:law|court)|court", "illegality"],
    ["objectionable|offensive|inappropriate|harmful|obscene", "offence or harm"],
  ),
  said(
    "no-pay",
    lines`
      without (?:\w+ ){0,6}(?:pay|compensat|remunerat|royalt)\w*
      |<not> (?:\w+ ){0,3}(?:pay|compensat|entitled)\w*
      |no (?:\w+ ){0,3}(?:compensat|pay|obligation)\w*
      |royalty[- ]free
      |free of charge
    `,
    "without paying you",
  ),
  anywhere(
    said(
      "answers",
      "responsib\\w* ~~ (?:activit|password|account|all|confidential)\\w*",
      "you answer for what happens under the account",
    ),
  ),
  captured(
    "age",
    lines`
      (?:
        at least|least|over|under|below|age of|aged?|older than|younger than
      ) (?:the age of )?(?<v>1[2-9]|2[01]|thirteen|sixteen|eighteen)(?! (?:days|months|hours|weeks))
    `,
  ),
  captured(
    "age",
    lines`
      (?<v>1[2-9]|2[01]|thirteen|sixteen|eighteen)(?: ?\(\d\d\))?(?: years)?(?:
        \ of age| or older| years old| and over| and older| years
      )
    `,
  ),
  captured(
    "child-age",
    lines`
      (?:under|below|younger than) (?:the age of |age )?(?<v>
        1[2-8]|thirteen|sixteen|eighteen
      )(?! (?:days|months|hours|weeks))
    `,
    "*",
    { anywhere: true },
  ),
  said(
    "except-api",
    lines`
      (?:except|unless|other than|without) ~~ (?:
        api
        |robots\.txt
        |permission
        |consent
        |permit
        |search engine
        |express
        |written
      )
    `,
    "except as permitted",
  ),
  captured("address", "(?<v>[A-Za-z0-9.+_-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4})", "*", {
    asWritten: true,
    anywhere: true,
  }),
  captured("address", "(?<v>(?:https?://|www\\.)[^\\s)>\\]\"'<,]{3,80}[^\\s)>\\]\"'<,.;:])", "*", {
    asWritten: true,
    anywhere: true,
  }),
  captured("defined", "[“\"'‘](?<v>[A-Z][\\w -]{1,40})[”\"'’] (?:means?|refers?|includes?|shall|has|is|does)", "“*”", {
    asWritten: true,
    anywhere: true,
  }),
  listed("used", "purposes", "for *"),
  captured("charged", AMOUNT),
  // Said in the clause's words, where no list has them
  captured(
    "used",
    lines`
      (?:
        us(?:e|es|ed|ing)|process(?:es|ed|ing)?|analy[sz]e
      )(?![a-z])(?:(?! if | when | wish| want| able)[^.;]){0,90}? (?<v>
        to (?:
          provide
          |improve
          |understand
          |operate
          |maintain
          |personali[sz]e
          |send
          |show
          |offer
          |deliver
          |protect
          |prevent
          |detect
          |verify
          |contact
          |communicate
          |process
          |analy[sz]e
          |develop
          |help
          |enable
          |create
          |manage
          |respond
          |answer
          |comply
          |make
          |measure
          |monitor
          |determine
          |identify
          |tailor
          |ensure
          |support
          |inform
          |track
          |build
          |train
          |fulfil
          |carry
          |assess
          |decide
          |display
          |customi[sz]e
          |administer
          |perform
          |conduct
          |market
          |promote
          |recommend
          |link
          |combine
          |calculate
          |check
          |keep
        ) [^.;,():]{8,120}
      )
    `,
    "*",
    { quoted: true },
  ),
  captured("charged", "(?<v>(?:charge|pay|bill|debit)(?:s|d|ed)? (?!by|method)[^.;:]{8,120})", "*", {
    quoted: true,
  }),
  named(
    "ban-words",
    "*",
    "or",
    ["(?:illegal|unlawful|(?:violat|break|breach)\\w* (?:\\w+ ){0,3}law)\\w*", "break the law"],
    [
      "infring\\w*|(?:violat\\w*|rights) (?:of|the rights) (?:\\w+ ){0,3}(?:others?|any|third)",
      "violate others' rights",
    ],
    ["harass\\w*|threat\\w*|abus(?:e|ive|ing)\\w*|defam\\w*|hate", "harass or threaten"],
    ["obscen\\w*|porn\\w*|violen\\w*|offensive", "post harmful content"],
    ["spam|unsolicited|junk mail", "send spam"],
    ["malware|virus\\w*|worms?|malicious", "spread malware"],
    ["reverse[- ]engineer|decompil\\w*|disassembl\\w*", "take the software apart"],
    ["interfer\\w*|disrupt\\w*|overload\\w*|burden", "disrupt the service"],
    ["circumvent\\w*|bypass\\w*|disabl\\w* ~ (?:security|protect)", "get around protection"],
    ["unauthori[sz]ed access|gain access", "get into what is not yours"],
    ["impersonat\\w*|misrepresent\\w*", "pose as somebody else"],
    ["(?:copyright|trademark|proprietary) (?:\\w+ ){0,3}notices?", "remove legal notices"],
    ["derivative works?|(?:copy|reproduc|modif)\\w* ", "copy or change the content"],
    ["resell|resale|rent|lease|sublicens\\w*", "resell it"],
    ["commercial (?:use|purposes?)", "use it commercially"],
    ["fraud\\w*|deceptive|mislead\\w*", "deceive"],
  ),
  captured(
    "ban-words",
    lines`
      (?:you|users?|customers?)[^.;:]{0,40}? (?:
        must|may|shall|will|can|should|agree|are
      )(?: not|nt|not)(?: (?:allowed|permitted))?(?: to)? (?<v>[a-z]+ [^.;:]{6,120})
    `,
    "*",
    { quoted: true },
  ),
  anywhere(
    said(
      "group",
      lines`
        (?:<not>|waiv\w+|no right|give up|individual\w*|neither) ~~ (?:class|collective|representative)
        |(?:class|collective|representative) ~~ (?:waiv\w+|<not>)
      `,
      "group claims are excluded",
    ),
  ),
  // Data
  anywhere(
    said(
      "choice",
      lines`
        (?:<not>|no) (?:\w+ ){0,4}(?:opt[- ]?out|object|choice|withdraw)
        |cannot (?:\w+ ){0,2}(?:opt|object|withdraw)
      `,
      "with no way to opt out",
    ),
  ),
  said(
    "choice",
    lines`
      without (?:\w+ ){0,3}(?:consent|permission|your approval|asking)
      |no (?:\w+ ){0,2}consent (?:is )?(?:needed|required|necessary)
    `,
    "without asking you",
    "<not> ~~ without",
  ),
  said(
    "choice",
    lines`
      (?:
        (?:only )?(?:
          with|after|upon|based on|subject to|obtain\w*|given
        ) (?:\w+ ){0,3}(?:consent|permission|opt-in|authori[sz]ation)
        |(?:only )?(?:if|when|unless|until|where) you (?:\w+ ){0,3}(?:
          consent
          |agree
          |opt[- ]in
          |authori[sz]e
          |allow
          |permit
          |ask us
          |turn (?:it|them|this) on
          |enable
          |switch (?:it )?on
          |choose to
        )
        |strictly opt[- ]in
        |at your (?:direction|request)
      )
    `,
    "with your agreement",
    lines`
      by (?:\w+ ){0,3}(?:using|accessing)
      |deemed
      |you (?:hereby )?consent to
      |without (?:\w+ ){0,3}consent
      |(?:if|when|where) you (?:do |have )?<not>
    `,
  ),
  anywhere(
    said(
      "choice",
      lines`
        opt(?:ing|ed|s)?[- ]out
        |unsubscrib\w+
        |unless you (?:\w+ ){0,3}(?:object|tell us|opt|decline|refuse|disable)
      `,
      "unless you opt out",
      "<not> (?:\\w+ ){0,3}opt|cannot (?:\\w+ ){0,2}opt|no (?:\\w+ ){0,2}opt|who (?:\\w+ ){0,2}opt",
    ),
  ),
  anywhere(
    said(
      "choice",
      lines`
        you (?:can|may) (?:\w+ ){0,3}(?:
          turn
          |switch
          |disable
          |refuse
          |change
          |control
          |manage
          |decline
          |set your browser
          |withdraw
        )
        |(?:turn|switch)\w* (?:it |this |them |location (?:access )?)?off
      `,
      "and you can refuse",
      "<not>",
    ),
  ),
  listed("data", "data categories", "*"),
  listed("collected", "data categories", "*"),
  captured(
    "collected",
    lines`
      (?:
        collect|gather|receive|record|store
      )(?:s|d|ed|ing)? (?<v>
        (?!
          the following
          |directly
          |in\
          |on\
          |when\
          |if\
          |primarily
          |automatically
          |only
          |for\
          |through
          |via\
          |as\
          |with\
          |data
          |information
          |personal
          |this
          |that
          |it\b
          |any
          |certain
          |some
          |and
          |or
          |by
          |from
          |about
          |your (?:personal )?(?:data|information)
        )[^.;:]{8,120}
      )
    `,
    "*",
    { quoted: true },
  ),
  listed("not-data", "data categories", "*", undefined, true),
  named(
    "source",
    "*",
    "and",
    ["from ~ data brokers?", "data brokers"],
    ["from ~ social (?:media|networks?)", "social networks"],
    ["from ~ public(?:ly)? ", "public sources"],
    ["from ~ third[- ]part\\w*", "third parties"],
    ["from ~ partners", "partners"],
    ["from ~ (?:affiliates|group companies)", "its group"],
  ),
  named(
    "biometric",
    "*",
    "and",
    ["fac(?:e|ial)\\w*", "face data"],
    ["fingerprints?", "fingerprints"],
    ["voice\\w*", "voice data"],
    ["iris|retina", "eye scans"],
    ["keystroke|gait", "movement patterns"],
  ),
  anywhere(
    said(
      "precision",
      "(?:precise|exact|gps) ~ (?:location|position|geolocation)|location ~ (?:precise|gps)|gps",
      "exactly",
      "<not> ~ precise",
    ),
  ),
  named(
    "cookie-use",
    "*",
    "and",
    ["(?:sign|logg?)\\w*[- ]?(?:ed )?in|authenticat\\w*|session", "sign-in"],
    ["remember\\w* ~ (?:preferences|settings|choices)|preferences|functional\\w*", "preferences"],
    ["analytic\\w*|measur\\w*|statistic\\w*|analy[sz]e|traffic|performance", "measuring use"],
    ["advertis\\w*|ads|marketing|retarget\\w*|targeted", "advertising"],
    ["personali[sz]\\w*|customi[sz]\\w*|tailor\\w*", "personalisation"],
    ["security|fraud", "security"],
  ),
  listed("purpose", "purposes", "*"),
  anywhere(
    named(
      "profile-use",
      "*",
      "and",
      ["recommend\\w*|suggest\\w*", "recommendations"],
      ["advertis\\w*|ads|marketing|offers", "advertising or offers"],
      ["credit|lend\\w*|loan", "credit"],
      ["insur\\w*", "insurance"],
      ["employ\\w*|hiring|recruit\\w*", "jobs"],
      ["fraud\\w*|security", "preventing fraud"],
      ["personali[sz]\\w*|tailor\\w*|customi[sz]\\w*|relevant", "personalisation"],
      ["sell (?:these|the|such)", "sale"],
    ),
  ),
  anywhere(
    said(
      "unless-agreed",
      lines`
        (?:unless|without|only (?:if|with)|ask for) ~ (?:
          consent
          |permission
          |agree\w*
          |told us
          |authori[sz]\w*
          |direct\w*
          |opt[- ]in
          |ask\w*
        )
      `,
      "unless you agree",
    ),
  ),
  listed("recipients", "recipients", "*", SHARE_VERB),
  named(
    "providers",
    "*",
    "and",
    ["hosting|cloud|host our", "hosting"],
    ["payments?", "payment"],
    ["(?:customer )?support|customer service", "support"],
    ["analytic\\w*", "analytics"],
    ["e-?mail(?: delivery)?|mailing", "e-mail"],
    ["marketing|advertis\\w*", "marketing"],
    ["shipping|deliver(?:y|ing) (?:packages|orders|parcels)|fulfil\\w*", "delivery"],
    ["storage|stor(?:e|ing)", "storage"],
  ),
  anywhere(
    said(
      "bound",
      "(?:contract|agreement|bound|oblig|require[sd]?|instruct|confidential|only ~ (?:as|to|for) )\\w*",
      "bound by contract or instructions",
      "<not> (?:\\w+ ){0,4}(?:bound|responsib)|any (?:\\w+ )?subcontractors?",
    ),
  ),
  anywhere(
    said(
      "threshold",
      "without (?:a |any )?(?:warrant|court|order|subpoena|legal process)",
      "even without a court order",
    ),
  ),
  named(
    "threshold",
    "on grounds such as *",
    "or",
    ["subpoenas?|court orders?|warrants?|judicial|order of a court|binding order", "a court order"],
    [
      lines`
        (?:required|compelled|obliged|permitted|authori[sz]ed) (?:\w+ ){0,2}by (?:\w+ )?(?:law|regulation)
        |comply with
        |legal obligations?
        |law\w* ~ require
      `,
      "a legal duty",
    ],
    [
      "requests? (?:\\w+ ){0,2}(?:by|from|of)|(?:lawful|legal|government\\w*|official|informal) requests?",
      "an official request",
    ],
    ["protect ~ (?:rights|property|safety)|safety", "protecting rights or safety"],
    ["good[- ]faith", "its good-faith belief"],
  ),
  anywhere(said("told", "without (?:telling|notice|notif|inform)\\w*", "without telling you")),
  anywhere(
    said(
      "told",
      "(?:notify|inform|tell|e-?mail|write to|notified|informed)(?![a-z])|notice (?:on|to|before|will)",
      "and the company says it will tell you",
      "<not> (?:\\w+ ){0,4}(?:notify|inform|tell)",
    ),
  ),
  listed("countries", "countries", "*"),
  anywhere(
    named(
      "safeguard",
      "under *",
      "or",
      ["standard (?:contractual|data protection) clauses|model clauses|sccs", "standard contractual clauses"],
      ["adequacy|adequate (?:level|protection)", "an adequacy decision"],
      ["data privacy framework|privacy shield", "a privacy framework"],
      ["binding corporate rules", "binding corporate rules"],
    ),
  ),
  // Life of data and rights
  said("kept", "indefinite\\w*|perpetual\\w*|forever", "without a time limit"),
  captured(
    "kept",
    lines`
      (?:
        keep
        |kept
        |retain\w*
        |stor\w+
        |held
        |hold
        |maintain\w*
        |sav\w+
        |preserv\w*
        |remain\w*
        |retention
        |archiv\w*
      )[^.;]{0,90}? ${PERIOD}
    `,
  ),
  captured(
    "kept",
    `(?:for|up to) (?:a (?:\\w+ )?period of |up to |at least |approximately |about |another )?${PERIOD}`,
  ),
  named(
    "kept",
    "*",
    "and",
    ["(?:as|so) long as ~~ (?:account|customer|registered|active|user|member|use )", "while you have an account"],
    [
      lines`
        (?:as|so) long as ~~ (?:necessary|needed|need|required|require|fulfil|purpose)
        |(?:necessary|needed|required) ~~ (?:purpose|fulfil|provide|comply)\w*
      `,
      "as long as needed for the purposes",
    ],
    ["(?:legal|law|tax|accounting|regulat|statut)\\w*", "as long as law asks for it"],
    ["business (?:purposes|needs)|legitimate (?:business )?(?:interest|purpose)", "as long as its business wants it"],
  ),
  captured("kept", "(?<v>(?:until|for the duration|as long as|for the (?:period|time)) [^.;:(]{5,100})", "*", {
    quoted: true,
  }),
  captured("deleted", `within (?:a (?:maximum )?period of |the following |at most )?${PERIOD}`, "within *"),
  captured("deleted", `(?:after|every|for) (?:a (?:maximum )?period of |the following |at most )?${PERIOD}`, "after *"),
  said(
    "deleted",
    lines`
      (?:as soon as|when|once|after) ~ <not> ?(?:longer )?(?:\w+ ){0,2}(?:need|necessary|required)
      |no longer (?:\w+ ){0,2}(?:need|necessary|required)
      |longer than (?:is )?(?:necessary|needed)
    `,
    "once it is no longer needed",
  ),
  said(
    "deleted",
    "(?:clos|delet|terminat|cancel)\\w* ~ account|account ~ (?:clos|delet|terminat|cancel)",
    "when the account is closed",
  ),
  anywhere(
    named(
      "measures",
      "*",
      "and",
      ["encrypt\\w*|ssl|tls", "encryption"],
      [
        lines`
          access (?:control|to)
          |restrict\w* access
          |limit\w* ~ access
          |authori[sz]ed (?:personnel|employees|staff)
        `,
        "limited access",
      ],
      ["firewalls?", "firewalls"],
      ["(?:independent|regular|penetration) (?:\\w+ )?(?:test|audit)\\w*|tested|audit\\w*", "testing"],
      ["train(?:s|ed|ing)? (?:\\w+ ){0,3}(?:staff|employees?)|(?:staff|employees?) ~ train", "trained staff"],
      ["iso(?:/iec)? ?27001|soc ?2|pci", "a security certificate"],
      ["passwords?", "passwords"],
    ),
  ),
  captured("breach-time", `(?:within|no later than) ${PERIOD}`, "within *"),
  said("breach-time", "without (?:undue|unreasonable) delay|promptly|immediately|as soon as", "without undue delay"),
  said("breach-time", "(?:required|where|if|as) ~ law", "where law requires it"),
  captured("answer-time", `(?:within|in) (?:a maximum of |at most |the next )?${PERIOD}`, "*", { anywhere: true }),
  anywhere(
    named(
      "keeps",
      "*",
      "or",
      ["(?:comply|required|oblig|legal|law|tax)\\w*", "what law asks for"],
      ["back-?ups?|archiv\\w*", "backups"],
      ["dispute|enforce|fraud|claims", "what disputes or fraud checks need"],
      ["shared|others|other users|public", "what others have seen"],
    ),
  ),
  named(
    "region",
    "*",
    "and",
    ["california\\w*|ccpa|cpra", "California"],
    ["(?:european (?:union|economic area)|eu|eea|gdpr|europe)(?![a-z])", "EU/EEA"],
    ["(?:united kingdom|uk)(?![a-z])", "UK"],
    ["swiss|switzerland", "Switzerland"],
    ["virginia", "Virginia"],
    ["colorado", "Colorado"],
    ["nevada", "Nevada"],
    ["connecticut", "Connecticut"],
    ["utah", "Utah"],
    ["brazil\\w*|lgpd", "Brazil"],
    ["canad\\w*", "Canada"],
    ["australia\\w*", "Australia"],
    ["texas", "Texas"],
  ),
  named(
    "rights",
    "*",
    "and",
    ["(?:access|know)(?![a-z])", "access"],
    ["(?:delet|eras)\\w*", "deletion"],
    ["(?:correct|rectif)\\w*", "correction"],
    ["opt[- ]?out|do <not> sell|sale", "opting out of sale"],
    ["object\\w*|restrict\\w*", "objection"],
    ["portab\\w*", "portability"],
    ["shine the light|direct marketing", "knowing who markets to you"],
  ),
  // What the law of negation leaves: a jury or forum named by a person's home
  said(
    "review",
    lines`
      (?:human|person|staff|manual)\w* (?:\w+ ){0,4}(?:review|interven|look|check)\w*
      |review ~ (?:human|person|staff)
      |(?:ask|request) ~~ (?:human|staff|person) ~ review
    `,
    "you can ask for review by a person",
    "<not>|no (?:\\w+ ){0,3}review",
  ),
];
