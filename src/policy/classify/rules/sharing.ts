import { typeRules } from "../rule.js";

const NOT_A_DATA_ACT = "you (?:may|can|must|should|agree|will|are) ~ (?:collect|share|disclose|sell|use)";

/** Sharing of data, its life, and rights over it. */
export const SHARING_RULES = [
  typeRules(
    "third-party-sharing",
    {
      cues: "shar|disclos|third|partner|advertis|provid|transfer|releas|sell|sent|recipient|access",
      heading:
        "(?:.{0,60})(?:shar(?:e|ing)|disclos(?:e|ure|ures|ing) (?:of |your )?(?:\\w+ )?(?:personal|information|data|your)|(?:we|us) disclose|recipients|who (?:has|can) (?:access|see)|third[- ]part(?:y|ies))",
    },
    [
      [
        "shares data with third parties",
        0.9,
        "<share> ~~ (?:to|with|by|available to|between|from|among) ~~ (?:<third>|others|another|other (?:parties|entities|persons)|recipients?|the public)",
        `${NOT_A_DATA_ACT}|<pdata> (?:from|provided by) (?:third|partners)|feedback`,
      ],
      [
        "we share data",
        0.8,
        "<we> (?:\\w+ ){0,3}(?:shar(?:e|es|ed)|disclos(?:e|es|ed)|reveal|releas(?:e|es)) ~ (?:<data>|information|data|it|them)",
        NOT_A_DATA_ACT,
      ],
      [
        "data is shared",
        0.75,
        "(?:<data>|information|data) ~ (?:(?:is|are|be|been) (?:\\w+ )?(?:shared|disclosed|passed|provided|transferred|made available|sent|accessible)) ~ (?:with|to|by)",
        "responsib",
      ],
      [
        "third parties collect or receive",
        0.8,
        "<third> ~ (?:<may> )?(?:collect|receive|access|obtain|process|have access|use) ~ (?:<data>|information|data|cookies)",
        "you (?:provide|submit)|responsib",
      ],
      [
        "sharing as described",
        0.6,
        "(?:shar(?:e|ing)|disclos(?:e|ure|ing)) (?:of )?(?:<pdata>|<data>)",
        NOT_A_DATA_ACT,
      ],
    ],
  ),
  typeRules(
    "data-sale",
    { cues: "sell|sale|sold|rent|trade|monetary", heading: "(?:.{0,60})(?:sale of|sell|selling)" },
    [
      [
        "sells data",
        0.95,
        "(?:sell(?:s|ing)?|sold|rent(?:s|ed|ing)?|leas(?:e|es|ed)) (?:or |and |otherwise |trade |lease |rent |share |disclose |transfer |loan ){0,6}(?:any (?:of )?|all (?:of )?|your |their |the |this |that |such |users'? |customers'? |individual |identifiable |non-public ){0,4}(?:<pdata>|<data>|data|information)(?![a-z0-9])",
        "sell(?:er|ing)? (?:your )?(?:products?|items?|goods)|data protection|products|you (?:may|shall|will|must|agree|can) (?:<not>)?|merge|acqui|all or (?:part|substantially)|assets|software|trading (?:data|information)|market data|trade ?marks?",
      ],
      [
        "sale of data",
        0.95,
        "(?:sale|sales|selling) (?:or (?:\\w+ )?)?(?:of )(?:\\w+ ){0,4}(?:<pdata>|<data>|data|information)",
        "assets|merger|business",
      ],
      [
        "data sold",
        0.9,
        "(?:<pdata>|<data>|data|information) ~ (?:is|are|be|been|being) (?:\\w+ ){0,3}(?:sold|rented|traded)",
      ],
      [
        "do not sell",
        0.9,
        "(?:do not sell(?: or share)? (?:my|your)|opt[- ]out of (?:the )?(?:sale|selling)|right to opt[- ]out of (?:the )?sale)",
      ],
    ],
  ),
  typeRules(
    "employer-access",
    { cues: "employ|administrator|admin|organi|school|university|workplace|educational|institution|enterprise" },
    [
      [
        "employer sees",
        0.9,
        "(?:your|an|the|his or her|their) (?:\\w+ )?(?:employers?|schools?|universit(?:y|ies)|educational institutions?|workplace|organi[sz]ation|institution|company's administrator) ~ (?:access(?:es|ed)?|view|monitor|see|receive|review|control|retain|read|obtain|export) ~~ (?:data|information|account|content|messages?|activity|progress|communications?|files|usage|grades)",
        "you (?:are|must|may <not>)|our employees|equal opportunity|rights? ~ access",
      ],
      [
        "administrator sees",
        0.9,
        "(?:account|workspace|organi[sz]ation(?:al|'?s)?|your|domain|enterprise|designated|employer'?s?|company) (?:owners? and (?:\\w+ ){0,2})?(?:administrators?|admins?) ~ (?:access|view|monitor|see|receive|review|control|retain|read|obtain|export|disclose) ~~ (?:data|information|account|content|messages?|activity|progress|communications?|files|usage|emails)",
        "you (?:are|must|may <not>)",
      ],
      [
        "shared with employer",
        0.9,
        "<share> ~~ (?:with|to|by|available to) ~ (?:(?:your|the|their|an) (?:\\w+ )?(?:employer|school|university|educational institution|workplace)(?:'?s administrators?)?|(?:employer'?s?|organi[sz]ation'?s?|enterprise|workspace|account) (?:administrators?|admins?)|your organi[sz]ation|your (?:\\w+ )?administrators?)",
        "former employer|background check|if you (?:share|choose|decide|ask|apply|allow|send)|<share> ~ to us",
      ],
      [
        "account provided by an organisation",
        0.75,
        "(?:accounts?|services?|access|subscription|licen[sc]e) ~ (?:provided|assigned|managed|controlled|sponsored|administered|owned) (?:\\w+ )?(?:to you )?(?:by|through) (?:your|an|the) (?:employer|organi[sz]ation|school|company administrator|administrator|institution|workplace)",
      ],
    ],
  ),
  typeRules(
    "affiliate-sharing",
    {
      cues: "affiliat|subsidiar|group compan|group of compan|parent compan|sister|family of|corporate",
      heading: "(?:.{0,60})(?:affiliate|group compan)",
    },
    [
      [
        "shared with affiliates",
        0.9,
        "(?:<share>|access|use|receive|process) ~~ (?:affiliat(?:es|ed)|subsidiar(?:y|ies)|group compan(?:y|ies)|parent compan(?:y|ies)|(?:family|group) of companies|corporate (?:group|family)|sister compan)",
        `liab|indemn|warrant|damages|${NOT_A_DATA_ACT}|licen[sc]e|mean(?:s|ing)|merger`,
      ],
      [
        "affiliates use data",
        0.75,
        "(?:affiliates|subsidiaries|group companies) ~~ (?:<data>|information|personal data)",
        "liab|indemn|warrant|damages|licen[sc]e",
      ],
    ],
  ),
  typeRules(
    "law-enforcement",
    {
      cues: "law enforcement|legal process|subpoena|court order|authorit|government|comply with|required by law|legal obligation|legal request|warrant|regulator",
      heading:
        "(?:.{0,60})(?:legal (?:requests?|reasons?|requirements?|process)|law enforcement|government|compliance with law|required by law)",
    },
    [
      [
        "disclosed to authorities",
        0.9,
        "(?:<share>|access|preserve|report(?:ed)?|cooperate|furnish|hand over|use) ~~ (?:law[- ]enforcement|(?:government(?:al)?|public|regulatory|judicial|competent|tax|legal|police|supervisory) (?:\\w+ )?(?:authorit(?:y|ies)|agenc(?:y|ies)|bod(?:y|ies)|officials?|requests?|entities)|subpoenas?|court orders?|legal process|regulators?|the police|courts)",
        "lodge|complain|your right",
      ],
      [
        "disclosed when law requires",
        0.85,
        "(?:<share>|access|preserve) ~~ (?:required|compelled|obliged|obligated|permitted|authori[sz]ed|to comply|compliance) (?:\\w+ ){0,4}(?:by|with|under) ~ (?:law|legal|regulation|subpoena|court|statute|government)",
        "you (?:may|must|shall|agree|will)|confidential information|receiving party|retain",
      ],
      [
        "legal process",
        0.8,
        "(?:respond|response|comply|compliance|pursuant) (?:to|with) ~ (?:subpoenas?|court orders?|legal process|(?:lawful|legal|government\\w*) (?:requests?|demands?|process)|warrants?)",
      ],
      ["authorities may ask", 0.75, "law[- ]enforcement (?:\\w+ )?(?:requests?|agenc|authorit|officials?)", "complain"],
    ],
  ),
  typeRules(
    "business-transfer",
    {
      cues: "merg|acqui|bankrupt|reorgani|sale of|restructur|change of control|successor|insolven|divest|corporate transaction|purchas",
      heading: "(?:.{0,60})(?:business transfers?|merger|corporate transaction|change of control)",
    },
    [
      [
        "data in a merger",
        0.9,
        "(?:merger|merge[ds]?|acquisition|acquired|bankruptcy|reorgani[sz]ation|restructuring|insolvency|divestiture|change (?:of|in) control|sale of (?:\\w+ ){0,8}(?:assets|business|company|stock)|corporate transaction|business transfers?|joint venture|sell (?:\\w+ ){0,6}(?:business|assets|company)) ~~ (?:<data>|information|data|transferr?(?:ed|s)?|disclos\\w+|shar(?:e|ed|ing)|assets)",
        "assign(?:s|ment)? (?:this|these|the) (?:agreement|terms)|terminat|indemn|marketplace",
      ],
      [
        "transferred in a merger",
        0.9,
        "(?:<data>|information|data|<share>|assets) ~~ (?:merger|acquisition|acquired by|bankruptcy|reorgani[sz]ation|restructuring|insolvency|divestiture|change (?:of|in) control|sale of (?:\\w+ ){0,8}(?:assets|business|company|stock)|corporate transaction|acquiring (?:company|entity)|purchaser|sell or buy|buyer or seller)",
        "assign(?:s|ment)? (?:this|these|the) (?:agreement|terms)|terminat|indemn|data acquisition|personal acquisition",
      ],
    ],
  ),
  typeRules(
    "international-transfer",
    {
      cues: "countr|transfer|cross-border|international|outside|eea|standard contractual|privacy shield|adequa|united states|data privacy framework|overseas|abroad|jurisdictions|binding corporate",
      heading: "(?:.{0,60})(?:international|cross[- ]border|transfers? (?:of|outside|to)|data transfers?)",
    },
    [
      [
        "data transferred abroad",
        0.9,
        "(?:transfer(?:red|s|ring)?|stor(?:e|ed|ing)|process(?:ed|ing)?|maintain(?:ed)?|access(?:ed)?|sent|held|hosted) ~~ (?:outside (?:of )?(?:the |your )?(?:\\w+ ){0,3}(?:eea|eu|uk|european|country|union|switzerland|jurisdiction|state|province|canada|united kingdom|economic)|(?:to|in|by) (?:\\w+ ){0,4}(?:other|foreign|third|another|different|any) (?:countr(?:y|ies)|jurisdictions?)|abroad|overseas|across borders|internationally|(?:countr(?:y|ies)|jurisdictions?) (?:outside|other than|that|which|where|in which))",
        "money|funds|payment|export control|ship|assign|dispute|(?:your|the) rights under",
      ],
      [
        "to the united states",
        0.8,
        "(?:transfer(?:red|s)?|stored|processed|hosted|located|servers?) ~ (?:to|in) (?:the )?(?:united states|u\\.s|usa|us|china|india|singapore|ireland|japan)(?![a-z0-9])",
        "court|law|dispute|arbitrat|reside",
      ],
      [
        "transfer safeguards",
        0.95,
        "(?:standard contractual clauses|model clauses|privacy shield|data privacy framework|adequacy decisions?|adequate level of (?:data )?protection|binding corporate rules|cross[- ]border (?:data )?transfers?|international (?:data )?transfers?)",
      ],
    ],
  ),
  typeRules(
    "subprocessors",
    {
      cues: "service provider|processor|vendor|contractor|supplier|on our behalf|subcontract|hosting|agents",
      heading: "(?:.{0,60})(?:sub-?processors?|service providers|vendors|processors)",
    },
    [
      ["subprocessors", 0.95, "sub-?processors?"],
      [
        "providers process data",
        0.9,
        "(?:service providers?|vendors?|(?:sub-?)?contractors?|suppliers?|processors?|agents|hosting (?:providers?|partners?)|payment processors?) ~~ (?:<data>|information|data|on our behalf|behalf of|perform|process|help us|assist us|services (?:for|to) us)",
        "liab|warrant|indemn|damages|licensors|credit card|you are|harmless",
      ],
      [
        "shared with providers",
        0.9,
        "<share> ~~ (?:service providers?|vendors?|(?:sub-?)?contractors?|suppliers|processors|agents|(?:third part(?:y|ies)|companies|others|partners|those) (?:who|that|which|to) (?:provide|perform|help|assist|work|process)|on our behalf)",
        "liab|warrant|indemn|damages|licensors|harmless|telecom",
      ],
    ],
  ),
  typeRules(
    "retention",
    {
      cues: "retain|retention|keep|kept|stor|delet|erase|as long as|months|years|days|anonymi|preserv|maintain|hold",
      heading: "(?:.{0,60})(?:retention|how long|storage (?:period|of|and))",
    },
    [
      [
        "retains data",
        0.9,
        "(?:retain(?:s|ed|ing)?|retention) ~~ (?:<data>|information|data|records?|content|period|it|for|as long|until|logs?|backups?|copies|messages|recordings)",
        "(?:you|user|customer|authors?|owners?|we|licensors?) (?:\\w+ )?retain(?:s)? (?:\\w+ ){0,3}(?:rights?|ownership|title|copyright|control|the right|sole)|retain(?:s)? the right|retain(?:ed)? by (?:us|you)|(?:rights|title|ownership) ~ retain|retain (?:counsel|proof)",
      ],
      [
        "keeps data for a period",
        0.9,
        "(?:keep|kept|keeps|stor(?:e|ed|es|age)|sav(?:e|ed)|hold|held|maintain(?:ed|s)?|preserve[ds]?|archiv(?:e|ed)|process(?:ed)?) ~~ (?:(?:for )?(?:as|so) long as|until|for (?:a |up to |at least |no more than |no longer than |the |an |approximately |about |another |maximum |minimum |period )*(?:\\d+|one|two|three|five|six|seven|ten|twelve|eighteen|thirty|ninety|limited|reasonable|indefinite|additional|certain|longer|duration|minimum|maximum) ?(?:\\(\\d+\\) )?(?:calendar |business )?(?:hours?|days?|weeks?|months?|years?|period|time|\\w+ period)?|indefinitely|permanently|no longer than|longer than)",
        "confidential for|you (?:must|shall|agree|are responsible|will)|account active|your password|minors? (?:who|that)|open until",
      ],
      [
        "deleted after a period",
        0.9,
        "(?:delet(?:e|ed|es|ion)|eras(?:e|ed|ure)|destroy(?:ed)?|anonymi[sz](?:e|ed)|purg(?:e|ed)|remov(?:e|ed)|expire[sd]?|overwritten) ~~ (?:within|after|no later than|once|at the end of|when (?:it|they|the data|no longer)|upon expir) ~ (?:\\d+|one|two|three|six|twelve|thirty|ninety|retention|no longer|needed|period|purpose|hours?|days?|weeks?|months?|years?)",
        "your (?:account|request) (?:is|was|will be) (?:terminated)|content ~ violat|you (?:may|can) (?:cancel|terminate)",
      ],
      [
        "as long as necessary",
        0.85,
        "(?:as|so) long as (?:\\w+ ){0,4}(?:necessary|needed|required|reasonably|account (?:is|remains)|you (?:have|use|maintain|are)|there is)",
        "you (?:comply|agree|do)|licen[sc]e",
      ],
      [
        "retention period",
        0.9,
        "(?:retention (?:periods?|policy|schedule|practices)|period(?:s)? of (?:retention|storage)|storage (?:period|duration)|data retention)",
      ],
      [
        "kept after closure",
        0.75,
        "(?:remain|retained|stored|kept|persist) ~~ (?:after|following|even if) ~ (?:delet|clos|terminat|deactivat|remov|cancel)",
      ],
    ],
  ),
  typeRules(
    "security",
    {
      cues: "secur|encrypt|safeguard|protect|unauthori|firewall|ssl|tls|confidential",
      heading: "(?:.{0,60})(?:security|secure|how (?:we|do we) protect|safeguards?)",
    },
    [
      [
        "security measures",
        0.9,
        "(?:security|technical|organi[sz]ational|administrative|physical|appropriate|reasonable|industry[- ]standard) (?:\\w+ ){0,5}(?:measures|safeguards?|controls|procedures|precautions|practices|standards|protections?|technologies)",
        "child safety|technological protection",
      ],
      [
        "data protected",
        0.8,
        "(?:protect|safeguard|secure|keep) ~ (?:<data>|personal|information|data|it) ~ (?:from|against|secure|safe|unauthori[sz]ed|loss|using|by|with)",
        "you (?:are|must|should|agree)|your password|responsib|protect the (?:rights|property|safety)",
      ],
      [
        "encryption",
        0.85,
        "(?:encrypt(?:ed|ion|s)?|ssl|tls|https|firewalls?|two-factor|pseudonymi[sz]\\w+)",
        "decrypt ~ software|<not> (?:decrypt|reverse)",
      ],
      [
        "no security guarantee",
        0.9,
        "(?:<not>|no|cannot) ~~ (?:guarantee|warrant|ensure|promise|be (?:100%|completely|fully|entirely)|100%|completely|perfectly) ~ (?:secur\\w+|safe|protected)",
      ],
      [
        "no method is secure",
        0.9,
        "no (?:\\w+ ){0,6}(?:method|system|transmission|security|website|data|measure\\w*|storage|service)\\w* ~~ (?:100|completely|fully|perfect\\w*|guarantee\\w*|impenetrable|totally|entirely|secure)",
      ],
    ],
  ),
  typeRules(
    "breach-notice",
    { cues: "breach|incident|compromis", heading: "(?:.{0,60})(?:breach notif|data breach|security incident)" },
    [
      [
        "breach notified",
        0.9,
        "(?:data breach|security breach|breach of (?:\\w+ ){0,3}(?:security|data)|security incident|personal data breach|(?:data|information) (?:is|has been|was|were) compromised|unauthori[sz]ed (?:access|disclosure)) ~~ (?:notif|inform|report|alert|tell|communicat)",
        "you (?:must|agree|shall|will|should|are|immediately)|your (?:account|password)|encrypt",
      ],
      [
        "notice of a breach",
        0.9,
        "(?:notif\\w+|inform|report|alert) ~~ (?:data breach|security breach|breach of (?:security|personal|data)|security incidents?|personal data breach|breach affecting)",
        "(?:you|user)s? (?:\\w+ )?(?:must|agree to|shall|will|should|are responsible|immediately)|your (?:account|password)",
      ],
    ],
  ),
];
