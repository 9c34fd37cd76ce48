import { typeRules } from "../rule.js";

/** Users' content, AI and money. */
export const CONTENT_RULES = [
  typeRules(
    "content-licence",
    {
      heading: "(?:.{0,60})(?:licen[sc]e (?:to|you grant)|your content|user content|rights you grant)",
    },
    [
      [
        "user grants a licence",
        0.95,
        "(?:grants?|granting|giv(?:e|es|ing)|provid(?:e|es|ing)) (?:to )?(?:<we>|\\w+)? ~~ (?:licen[sc]es?|rights?|permission|sublicen[sc]e) ~~ (?:use|host|copy|reproduce|display|distribute|modify|publish|content|submission|derivative|store|sublicen[sc])",
        "(?:we|company|\\w+) (?:hereby )?grants? (?:to )?(?:you|customer|users?|licensee)|grants? you|feedback|suggestion|right to (?:ask|access|request|object|opt)|subject to (?:your compliance|these terms)|personal data",
      ],
      [
        "licence adjectives",
        0.8,
        "(?:royalty[- ]free|irrevocable|perpetual|worldwide|sublicens[ae]able|non-exclusive) ~~ (?:licen[sc]e|right)",
        "(?:grants?|granting|give) (?:to )?(?:you|customer|licensee)|feedback|suggestion|limited|revocable licen",
      ],
      [
        "how long the licence lasts",
        0.75,
        "(?:the|this|these|your|such|content) licen[sc]es? ~ (?:ends?|terminates?|expires?|survives?|continues?|lasts?|remains?) ",
        "(?:to|grant(?:ed)?(?: to)?) you|software|your licen[sc]e|agreement",
      ],
      [
        "user lets us use it",
        0.85,
        "you (?:\\w+ ){0,3}(?:allow|permit|authori[sz]e|let|enable) (?:<we>|\\w+) (?:and (?:\\w+ ){1,3})?(?:to )?(?:\\w+ ){0,3}(?:use|copy|host|store|reproduce|modify|display|publish|distribute|adapt|translate) ~ (?:it|them|content|submissions?|posts?|photos?|videos?|materials?|works?|images?)(?![a-z])",
        "cookies|personal (?:data|information)|<not>",
      ],
      ["moral rights waived", 0.9, "(?:waiv\\w+|<not> assert) ~ moral rights|moral rights ~ waiv\\w+"],
      [
        "we may use your content",
        0.75,
        "<we> (?:may|can|will|are free to) (?:\\w+ )?(?:use|copy|reproduce|display|publish|distribute|modify|adapt) ~ (?:your|user|submitted|posted) (?:\\w+ )?(?:content|submissions?|posts?|photos?|likeness|name|materials?|contributions?)",
        "<not>|personal",
      ],
    ],
  ),
  typeRules(
    "content-removal",
    {
      heading: "(?:.{0,60})(?:removal|moderation|takedown)",
    },
    [
      [
        "may remove content",
        0.9,
        "(?:<may>|right to|right|discretion|discretion to|obligation to|policy is to|entitled to|action) ~~ (?:remov(?:e|ed|ing|al)|delet(?:e|ed|ing|ion)|take down|taken down|block|reject|refuse to (?:post|publish|display|distribute)|refuse|edit|disable|screen|hide|restrict|reclaim|disallow|moderate|pre-screen|discard|purge) ~ (?:any |all |your |such |the |user |posted |certain |some |access to |or ){0,4}(?:(?:\\w+ ){0,3}contents?|submissions?|materials?|posts?|postings?|contributions?|reviews?|listings?|photos?|videos?|messages?|comments?|communications?|information you|user ?names?|profile|images?|emails|links?|files)",
        "you (?:may|can|have the right to|wish|are able|should|must|choose) ~ (?:remove|delete|edit|block|hide)|personal (?:data|information)|cookies|request|you(?:'ll| will)? (?:agree )?(?:<not>|shall)|unauthori[sz]ed|may <not>|proprietary notices|copyright notice",
      ],
      [
        "we may take content down",
        0.95,
        "<we> (?:may|can|might|reserves? the right to|has the right to|have the right to|is entitled to|are entitled to) (?:\\w+ ){0,4}(?:remove|delete|take down|block|hide|edit) (?:or \\w+ |and \\w+ )?(?:any |your |such |the |user |posted |certain |some |all ){0,4}(?:content|submissions?|materials?|posts?|postings?|contributions?|reviews?|listings?|photos?|videos?|comments?)(?![a-z])",
        "personal|request|you (?:may|can) (?:remove|delete)",
      ],
      [
        "content taken down",
        0.85,
        "(?:content|submissions?|posts?|reviews?|comments?|materials?|listings?|videos?|photos?) (?:\\w+ ){0,6}(?:may|will|shall|can|could) be (?:\\w+ )?(?:removed|deleted|blocked|edited|taken down|rejected|disabled|restricted)",
      ],
      ["user name reclaimed", 0.8, "(?:reclaim|reassign|refuse|cancel|change) ~ user ?names?"],
    ],
  ),
  typeRules(
    "ownership",
    {
      heading: "(?:.{0,60})(?:ownership|intellectual property|copyright|trademarks?|proprietary)",
    },
    [
      [
        "company owns",
        0.85,
        "(?:owned|property|ownership|title|owns|(?:we|company) (?:\\w+ )?own|belongs?) ~ (?:by |of |to )?(?:<we>|and (?:its|our)|interest|licensors?|intellectual property)",
        "you (?:own|retain|keep)|data (?:controller|protection)|own(?:ed)? (?:by|or controlled by) (?:the )?parent|property damage",
      ],
      [
        "user keeps ownership",
        0.9,
        "(?:you|user|customer)s? (?:\\w+ ){0,3}(?:own|owns|retain|retains|keep|keeps) ~~ (?:content|rights|ownership|title|data|submissions?|copyright|intellectual)",
        "(?:own(?:s)? risk)",
      ],
      ["no claim of ownership", 0.9, "(?:<not>|no) ~ claim ~ (?:ownership|rights)"],
      [
        "intellectual property",
        0.6,
        "(?:intellectual property|copyrights?|trademarks?|trade marks|service marks|patents?) ~ (?:rights|laws?|owned|protected|belong|property|reserved)",
        "infring|violat|dispute|arbitrat",
      ],
      [
        "no transfer of rights",
        0.8,
        "(?:nothing|no (?:right|title|licen[sc]e)|<not>) ~ (?:transfers?|grants?|gives?|conveys?|acquire) ~~ (?:intellectual property|ownership|title|copyright|trade ?marks?)",
        "you grant|give us|you own|rewards?",
      ],
      [
        "rights remain",
        0.85,
        "(?:rights?,? title|title|interests?|intellectual property(?: rights)?|copyrights?) ~ (?:remains?|stays?|belongs?|vests?|(?:is|are) (?:owned|retained|held)) ~ (?:with|by|to|in|the property)",
      ],
      ["rights reserved", 0.75, "(?:reserve|all) (?:all )?rights (?:<not> expressly|reserved)"],
    ],
  ),
  typeRules("feedback-licence", { heading: "(?:.{0,60})(?:feedback|suggestions|unsolicited)" }, [
    [
      "feedback may be used",
      0.9,
      "(?:feedback|suggestions?|ideas?|unsolicited) ~~ (?:use|licen[sc]e|own|propert|compensat|obligation|confidential|free|assign|grant)",
      "feedback (?:form|survey)|personal (?:data|information)|(?:to )?(?:improve|collect|ask|provide us)",
    ],
    [
      "licence to feedback",
      0.9,
      "(?:licen[sc]e|assign|right|use) ~~ (?:feedback|suggestions?|unsolicited ideas|ideas? (?:you|that you|for))",
      "personal (?:data|information)",
    ],
  ]),
  typeRules(
    "ai-training",
    {
      heading: "(?:.{0,60})(?:machine learning|artificial intelligence|generative ai|ai)(?![a-z0-9])",
    },
    [
      [
        "train models",
        0.95,
        "(?:train(?:s|ed|ing)?|fine-?tun\\w+|develop(?:ing|ment)?|build(?:ing)?|improv(?:e|ing|ement)|teach(?:ing)?) ~ (?:(?:ai|a\\.i|artificial intelligence|machine[- ]learning|large language|language|generative|foundation|ml|deep learning|neural)(?![a-z0-9])|(?:our |the |its |their |such |these |those )models?|algorithms|llms?|models)",
        "train(?:ing|ed)? (?:our |your |its )?(?:staff|employees|personnel|team)|business models?|data models?|(?:you|users?|customers?|third parties|anyone) (?:\\w+ )?(?:may|shall|must|will|can|agree|are)(?: <not>| <not> permitted|not)|<not> (?:access|extract|scrape|use any|permitted)|(?:access|extract|mine|scrape)(?: or|,)|prohibited|no one may|benchmark|competing|generated content from|utili[sz]ed by|(?<![a-z] )(?:use|utilize|access|copy|scrape|create) (?:the|any|our|this) (?:services?|content|output|site|materials?)|chatbots|pre-trained|from the site|plucked|input or output",
      ],
      [
        "training data",
        0.85,
        "(?:(?:as|for|of|into) training (?:data|datasets?)|training (?:datasets?|of (?:ai|models|machine))|model training|ai training|machine learning training|models (?:\\w+ ){0,2}(?:is|are|be|being) trained)",
        "employee|staff|safety training|scrap|you (?:may|shall|must) <not>|permission is limited|mining|does not extend",
      ],
    ],
  ),
  typeRules("automated-decisions", { heading: "(?:.{0,60})automated" }, [
    [
      "automated decision",
      0.95,
      "automat(?:ed|ic|ically) (?:\\w+ ){0,3}(?:decisions?|decid\\w+|processing|profiling|scoring|evaluat\\w+|reject\\w*|assess\\w*)",
      "automatically (?:collect|renew|record|receive|log|process(?:ed)? (?:by )?(?:our )?servers)|automated data processing system|receipt processing|you (?:may|must|shall) <not>|scrap|<not> access|package|portability|business impact",
    ],
    [
      "decision by machine",
      0.9,
      "decisions? ~~ (?:(?:solely|exclusively|only|based) (?:\\w+ ){0,3}automat|without (?:\\w+ )?human|by automated|by (?:an? )?algorithm|made by (?:a )?(?:machine|computer|software))",
    ],
    [
      "a machine decides",
      0.9,
      "(?:algorithms?|computers?|software|machines?|automated (?:systems?|tools?)|our systems?) (?:\\w+ ){0,3}(?:decides?|determines?|rejects?|approves?|declines?|evaluates?) ~ (?:whether|applications?|requests?|orders?|credit|eligib\\w+|you|transactions?)",
      "you (?:may|must|shall) <not>",
    ],
    [
      "right to a human",
      0.85,
      "(?:right|request|ask|obtain|opportunity|option) ~ (?:human|manual) (?:review|intervention)",
      "support|moderat",
    ],
  ]),
  typeRules("auto-renewal", { heading: "(?:.{0,60})(?:renewal|recurring)" }, [
    [
      "renews automatically",
      0.95,
      "(?:auto(?:matically|matic)?|will|shall)[- ]? ?(?:be )?(?:renew(?:s|ed|al|ing)?|auto-renew)",
      "<not> (?:be )?(?:automatically )?renew|renew (?:your )?(?:consent|password)|domain",
    ],
    ["renews by itself", 0.95, "renew(?:s|ed|al|ing)? (?:\\w+ ){0,4}automatic", "<not> (?:\\w+ ){0,2}renew"],
    [
      "automatic renewal",
      0.95,
      "(?:auto(?:matic)?|recurring)[- ]? ?(?:renewals?|subscriptions?|payments?|billing|charges?|basis)",
    ],
    [
      "renews unless cancelled",
      0.9,
      "(?:renew\\w*|continue\\w*|charged?|converts?|bill(?:ed)?|extend(?:s|ed)?|prolong(?:s|ed)?|recur\\w*) ~~ (?:unless|until|if you do <not>) ~ (?:cancel|terminat|notif|opt)",
      "cookies",
    ],
    [
      "trial converts",
      0.85,
      "(?:free )?trial ~~ (?:convert|automatically|charged?(?![a-z])|become a paid|bill(?:ed)?(?![a-z])|unless you cancel)",
    ],
  ]),
  typeRules("price-change", {}, [
    [
      "prices may change",
      0.9,
      "(?:<may>|right to|right|subject to|time to time|discretion to) ~ (?:chang(?:e|es|ed|ing)|modif(?:y|ied|ication)|increas(?:e|ed|es|ing)|adjust(?:ed|ments?)?|rais(?:e|ed)|revis(?:e|ed)|alter|amend|updat(?:e|ed)|introduce|impose|vary|add) ~ (?:prices?|pricing|fees?|rates?|charges?|costs?|commissions?)",
      "you (?:may|can) change|extra charge|free of charge|no charge",
    ],
    [
      "price subject to change",
      0.9,
      "(?:prices?|pricing|fees?|rates?|charges?|costs?|commissions?) ~ (?:(?:<may>|are|is|subject to) ~ )(?:chang(?:e|es|ed)|increas(?:e|ed)|modif\\w+|adjust(?:ed|ment)?|vary|revis\\w+)",
      "exchange rates|you (?:may|can)",
    ],
    [
      "if we change the price",
      0.85,
      "(?:if|when|where|should) (?:we|\\w+) (?:\\w+ ){0,2}(?:increases?|changes?|raises?|adjusts?|modif(?:y|ies)) (?:the|our|your|its|any) (?:\\w+ ){0,2}(?:prices?|fees?|rates?|charges?|cost)",
      "you (?:may )?change",
    ],
    [
      "notice of price change",
      0.85,
      "(?:notice|notif\\w+|inform|tell) ~~ (?:price|fee|pricing|rate) (?:changes?|increases?|adjustments?)",
    ],
  ]),
  typeRules("refunds", { heading: "(?:.{0,60})(?:refunds?|withdrawal)" }, [
    ["refund", 0.85, "(?:non-?)?refund(?:s|ed|able)?"],
    [
      "money back",
      0.85,
      "(?:money[- ]back|(?:all )?(?:sales|purchases|payments) (?:\\w+ )?(?:are|is) final|(?:fees?|amounts?|payments?|money|price) ~ (?:<not>) (?:be )?(?:returned|repaid|reimbursed|given back))",
    ],
    [
      "withdrawal right",
      0.8,
      "(?:right (?:of|to) withdraw(?:al)?|cooling[- ]off|withdraw from (?:the|this|your) (?:contract|purchase|agreement))",
      "consent",
    ],
  ]),
  typeRules(
    "fees",
    {
      heading: "(?:.{0,60})(?:fees|payments?|billing|pricing|taxes)",
    },
    [
      [
        "user pays",
        0.8,
        "(?:you|customer|subscriber|user|member)s? (?:\\w+ ){0,4}(?:pay|owe|be charged|be billed|be responsible for paying|are responsible for (?:all|any|paying)) ~ (?:fees?|charges?|taxes|amounts?|prices?|costs?|subscription|invoices?|commission)",
        "refund",
      ],
      [
        "we charge",
        0.8,
        "(?:<we>|authori[sz]e) ~ (?:charge|bill|invoice|debit) ~ (?:you|your|fees?|payment method|card|account|customer)",
        "free of charge|without charge|no charge|personal (?:data|information)",
      ],
      [
        "free of charge",
        0.7,
        "(?:service|plan|app|account|version|membership|registration|use|it) (?:\\w+ ){0,5}(?:is|are|free) (?:\\w+ )?(?:free of charge|at no (?:cost|charge)|without charge)",
        "licen[sc]e|request|copy|rights?",
      ],
      [
        "amounts due",
        0.65,
        "(?:amounts?|invoices?|payments?|fees?|charges?) (?:\\w+ ){0,3}(?:is|are|become|must be|shall be) (?:\\w+ )?(?:due|payable|paid)",
      ],
      [
        "late payment",
        0.85,
        "(?:late|overdue|unpaid|past due|failure to pay) ~ (?:fees?|charges?|interest|payments?|amounts?|balances?)",
      ],
      [
        "fees apply",
        0.7,
        "(?:fees?|charges?|taxes|prices?) (?:\\w+ ){0,3}(?:apply|applies|are (?:due|payable|charged|exclusive|inclusive|quoted|stated)|include|exclude|shall be|must be paid|is due)",
      ],
    ],
  ),
];
