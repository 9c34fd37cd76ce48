import { typeRules } from "../rule.js";

const NOT_A_DATA_ACT = "you (?:may|can|must|should|agree|will|are) ~ (?:collect|share|disclose|sell|use)";
/** What is shared when data is. */
const DATA =
  "(?:information|data|details|pii|e-?mail address(?:es)?|identifiers?|profiles?|records?|history|messages?|contacts?|inferences)";
/** A rule for users, or a licence, speaks of sharing without sharing anyone's data. */
const NOT_OURS =
  "you (?:may|can|must|should|agree|will|shall) (?:only |<not> )?(?:\\w+ ){0,2}(?:share|disclose|sell|use|provide|transfer|post)|sublicen|attribution|(?:made available|provided|posted) by (?:third|others|other users)|content (?:and|or) information from";

/** Sharing of data, its life, and rights over it. */
export const SHARING_RULES = [
  typeRules(
    "third-party-sharing",
    {
      heading:
        "(?:.{0,60})(?:shar(?:e|ing) (?:of |your |the |with )?(?:\\w+ ){0,3}(?:information|data|third|others|partners|you(?![a-z]))|(?:information|data) (?:we )?shar(?:e|ing|ed)|(?:we|us|they) (?:\\w+ )?shar(?:e|ing)|disclos(?:e|ure|ures|ing) (?:of |your )?(?:\\w+ )?(?:personal|information|data|your)|(?:we|us) disclose|(?:categories of |data )recipients|recipients of|who (?:has|can) (?:access|see))",
    },
    [
      [
        "shares data with third parties",
        0.9,
        `(?:(?:we|may|might|will|can|also|never|<not>|is|are|be|been|being|our|their|when) (?:\\w+ ){0,3}(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ures?)|reveal(?:s|ed)?|releas(?:e|es|ed|ing)|pass(?:es|ed)?(?: on)?)|(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ures?)|reveal(?:s|ed)?|pass(?:es|ed)?(?: on)?|releas(?:e|es|ed|ing)|transmit(?:s|ted)?|transfer(?:s|red|ring)?|sell(?:s|ing)?|sold|(?:mak(?:e|es|ing)|made) available|giv(?:e|es|en|ing)|provid(?:e|es|ed|ing)|send(?:s|ing)?|sent) ~ ${DATA}) ~~ (?:to|with|available to|between|among) ~~ (?:<third>|others|other (?:parties|entities|persons)|recipients?|the public)`,
        `${NOT_A_DATA_ACT}|${NOT_OURS}|feedback|licen[sc]e|transfer (?:the|this|your) (?:app|account|software|agreement)|transfers? to another|playlist|(?:your|user) content|allows? or requires? you|when you share|invite others|receive (?:\\w+ )?information from|(?:recommend|advise|urge) (?:that )?you|password|username|comment or share|required to provide|choose to share|phone number is|you will be|provid(?:e|ing) you with|you(?:'ve| have)? (?:\\w+ )?shared|all rights`,
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
        "(?:personal data|information|data|details) ~ (?:(?:is|are|be|been) (?:\\w+ )?(?:shared|disclosed|passed|transferred|made available|sent|accessible)) ~ (?:with|to)(?! (?:you|us|our (?:servers|systems))\\b)",
        "responsib|licen[sc]e|content|always review|administrator|unless it is",
      ],
      [
        "third parties collect or receive",
        0.8,
        "<third> ~ (?:<may> )?(?:collect|receive|access|process|have access|use) ~ (?:<data>|information|data|cookies)",
        "you (?:provide|submit)|responsib|(?:we|and) (?:obtain|collect|receive)|<not> (?:use|access)|your content|stickers|spam|unsolicited|you (?:shall|must|may|agree) <not>|<not> to|we (?:may )?access|if you choose to connect",
      ],
      [
        "sharing as described",
        0.6,
        "(?:shar(?:e|ing)|disclos(?:e|ure|ing)) (?:of )?<pdata>",
        `${NOT_A_DATA_ACT}|user submissions|opt[- ]out|lawful rights|you acknowledge|recommend|previously shared`,
      ],
    ],
  ),
  typeRules("data-sale", { heading: "(?:.{0,60})(?:sale of|sell|selling)" }, [
    [
      "sells data",
      0.95,
      "(?:sell(?:s|ing)?|sold|rent(?:s|ed|ing)?|leas(?:e|es|ed)) (?:or |and |otherwise |trade |lease |rent |share |disclose |transfer |loan ){0,6}(?:any (?:of )?|all (?:of )?|your |their |the |this |that |such |users'? |customers'? |individual |identifiable |non-public ){0,4}(?:(?:personal |customer |user |usage |account |contact |aggregated? |identifiable |non-personal )*(?:<pdata>|data|information|details))(?![a-z0-9])",
      "sell(?:er|ing)? (?:your )?(?:products?|items?|goods)|data protection|products|you (?:may|shall|will|must|agree|can) (?:<not>)?|merge|acqui|all or (?:part|substantially)|assets|software|trading (?:data|information)|market data|trade ?marks?|offering to|credentials",
    ],
    [
      "sale of data",
      0.95,
      "(?:sale|sales|selling) (?:or (?:\\w+ )?)?(?:of )(?:(?:your|the|their|this|that|such|personal|customer|user|any|consumer|sensitive|or|sharing|of) ){0,4}(?:<pdata>|data|information)",
      "assets|merger|business",
    ],
    [
      "data for money",
      0.9,
      "(?:money|payments?|consideration|compensation|revenue|paid) ~ (?:in exchange|in return|for) (?:for )?(?:\\w+ ){0,4}(?:<pdata>|personal data|personal information)",
      "<not> (?:be )?liab|damages|class action",
    ],
    [
      "data sold",
      0.9,
      "(?:<pdata>|personal data|data|information)(?! about items) ~ (?:is|are|be|been|being) (?:\\w+ ){0,3}(?:sold|rented|traded)",
      "licensed|marketplace|merg|acqui|bankrupt|assets|digital product",
    ],
    [
      "do not sell",
      0.9,
      "(?:do not sell(?: or share)? (?:my|your)|opt[- ]out of (?:the )?(?:sale|selling)|right to opt[- ]out of (?:the )?sale)",
    ],
  ]),
  typeRules("employer-access", {}, [
    [
      "employer sees",
      0.9,
      "(?:your|an|the|his or her|their) (?:\\w+ )?(?:employers?|schools?|universit(?:y|ies)|educational institutions?|workplace|organi[sz]ation|institution|company's administrator) (?:<may>|is able to|are able to|has access|have access|also|administrators) ~ (?:access(?:es|ed)?|view|monitor|see|receive|review|control|retain|read|export|data|information) ~~ (?:data|information|account|content|messages?|activity|progress|communications?|files|usage|grades)",
      "you (?:are|must|may <not>)|our employees|equal opportunity|rights? ~ access|(?:gives?|grants?) (?:\\w+ )?access|<not> (?:share|transfer|permitted)|obtain (?:the )?consent",
    ],
    [
      "administrator sees",
      0.9,
      "(?:account|workspace|organi[sz]ation(?:al|'?s)?|your|domain|enterprise|designated|employer'?s?|company(?:'s)?|school|university|team) (?:owners? and (?:\\w+ ){0,2})?(?:administrators?|admins?|owners?) ~ (?:<may>|to|has|have|is able|are able) ~ (?:access|view|monitor|see|receive|review|control|retain|read|export|disclose|manage) ~~ (?:data|information|account|content|messages?|activity|progress|communications?|files|usage|emails|calendar|records|reports?)",
      "you (?:are|must|may <not>)|<not> share",
    ],
    [
      "shared with employer",
      0.9,
      "(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing)|report(?:s|ed)?|(?:mak(?:e|es|ing)|made) (?:\\w+ ){0,4}available|visible|accessible|(?:giv(?:e|es|en)|send|sent|provid(?:e|es|ed)|transmit\\w*) ~ (?:information|data|reports?|grades|progress|messages|statistics)) ~~ (?:with|to|available to) (?:(?:your|the|their|an) (?:\\w+ )?(?:employers?|school|university|educational institution|workplace|organi[sz]ation)(?:'?s administrators?)?|(?:\\w+ )?(?:employer'?s?|organi[sz]ation'?s?|enterprise|workspace|account) (?:administrators?|admins?)|your (?:\\w+ )?administrators?)(?! (?:for|number))",
      "former employer|background check|if you (?:share|disclose|provide)|arbitrat|learning resources|exhibit|proof|you (?:agree|must|shall|may) (?:\\w+ )?(?:share|disclose|provide)|approved educational institution|complaint|teachers|if you do share|terms (?:and conditions )?connected",
    ],
    [
      "shared with who bought the licence",
      0.9,
      "(?:shar(?:e|es|ed|ing)|disclos\\w+|report(?:s|ed)?|visible|available|accessible) ~~ (?:with|to) (?:the |an? |your )?(?:\\w+ )?(?:company|organi[sz]ation|business|institution|customer|entity|school)(?:'s administrators?| (?:that|which|who) (?:bought|pa(?:ys|id)|purchased|provid\\w+|sponsor\\w*|gave|invited|manages?|owns))",
      "acquir|merg|assets|our (?:company|business)|you (?:agree|must|shall)",
    ],
    [
      "account provided by an organisation",
      0.75,
      "(?:accounts?|access|subscription|licen[sc]e) ~ (?:provided|assigned|managed|controlled|sponsored|administered|owned) (?:\\w+ )?(?:to you )?(?:by|through) (?:your|an|the) (?:employer|organi[sz]ation|school|company administrator|administrator|institution|workplace)",
    ],
  ]),
  typeRules(
    "affiliate-sharing",
    {
      heading: "(?:.{0,60})(?:affiliate|group compan)",
    },
    [
      [
        "shared with affiliates",
        0.9,
        `(?:shar(?:e|es|ed|ing)|exchang(?:e|es|ed|ing)|disclos(?:e|es|ed|ing)|transfer(?:s|red|ring)?|pass(?:es|ed)?|(?:provid(?:e|es|ed|ing)|giv(?:e|es|en)|send(?:s|ing)?|sent|made available|make available) ~ ${DATA}) ~~ (?:affiliates|affiliated (?:compan|entit|business|organi[sz]ations)|subsidiar(?:y|ies)|group compan(?:y|ies)|parent compan(?:y|ies)|(?:family|group) of companies|corporate (?:group|family)|sister compan|(?:companies|entities|businesses|members) (?:under common|(?:in|of|within) (?:our|the same|its) (?:\\w+ )?group))`,
        `liab|indemn|warrant|damages|${NOT_A_DATA_ACT}|licen[sc]e|mean(?:s|ing)|merger|together with (?:its|our) (?:\\w+ )?(?:affiliates|subsidiaries)|money|(?:rights|obligations) ~ (?:without|obligations|to)|teachers|<not> affiliated|acquired by`,
      ],
      [
        "affiliates use data",
        0.75,
        "(?:affiliates|subsidiaries|group companies|(?:companies|entities) (?:under common (?:\\w+ )?(?:ownership|control)|(?:in|of|within) our group)) (?:\\w+ ){0,3}(?:may|will|can|also|to) (?:\\w+ ){0,3}(?:use|access|receive|process|store|collect|share) ~ (?:<data>|information|personal data)",
        "liab|indemn|warrant|damages|licen[sc]e",
      ],
    ],
  ),
  typeRules(
    "law-enforcement",
    {
      heading:
        "(?:.{0,60})(?:legal (?:requests?|reasons?|requirements?|process)|law enforcement|government|compliance with law|required by law)",
    },
    [
      [
        "disclosed to authorities",
        0.9,
        "(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ures?)|reveal|(?:releas|transfer)(?:e|ed|red|ing)? (?:\\w+ ){0,4}(?:information|data|records)|preserve|report(?:ed)? (?:\\w+ ){0,5}to|cooperate with (?:law|police|government|public|regulatory|authorit)|furnish|hand over|pass(?:ed)? on|provid(?:e|es|ed|ing) ~ (?:information|data|records|histor\\w+)|access(?:ed)? ~ (?:information|data|content|records)) ~~ (?:law[- ]enforcement|(?:government(?:al)?|public|regulatory|judicial|competent|tax|legal|police|supervisory) (?:\\w+ )?(?:authorit(?:y|ies)|agenc(?:y|ies)|bod(?:y|ies)|officials?|requests?|entities)|subpoenas?|court orders?|legal process|regulators?|the police|courts)",
        "lodge|complain|your right|litigated|(?:this|the) paragraph|exclusively|new features|tax(?:es)?,? (?:assessable|withholding)|value-added|withholding tax|fees|provid(?:e|ing) (?:you|any information reasonably)|annual report|securities|theft|reception of the services|impact assessments",
      ],
      [
        "disclosed when law requires",
        0.85,
        "(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ure)|reveal|releas(?:e|ed|ing)|preserve) ~~ (?:(?:as|if|when|where|to the extent|unless) (?:\\w+ ){0,4}(?:required|compelled|obliged|obligated|permitted|necessary)|(?:the |applicable )?(?:law|court|statute|regulation)s? (?:\\w+ ){0,2}(?:requires?|permits?|orders?|compels?)|(?:is|are|be) (?:\\w+ ){0,3}(?:required|compelled|necessary|requested)|to comply|in compliance|required) (?:\\w+ ){0,5}(?:by|with|under) ~ (?:law|laws|legal|regulations?|subpoena|court|statute|government)",
        "you (?:may|must|shall|agree|will)|confidential information|receiving party|retain|refund|(?:our|ask for your) consent|<not> (?:be )?(?:shar|disclos)|other than|disclosures page|prohibited|sensitive personal|de-?identified|anonymi[sz]ed|additional disclosures|consent|privacy rule|as needed|sharing of customer content|will be in compliance",
      ],
      [
        "legally obliged",
        0.85,
        "(?:shar(?:e|es|ed|ing)|disclos\\w+|hand over|releas\\w+|reveal) ~~ (?:legally|lawfully) (?:obliged|obligated|required|compelled|bound)",
        "consent|confidential information",
      ],
      [
        "legally obliged, then disclosed",
        0.85,
        "(?:legally (?:obliged|obligated|required|compelled|bound)|(?:the |a )?(?:law|court|statute)s? (?:requires?|orders?|compels?)) ~ we (?:\\w+ ){0,3}(?:shar|disclos|hand over|releas|reveal|provid)",
        "retain|keep",
      ],
      [
        "disclosed to protect rights",
        0.8,
        "(?:shar(?:e|es|ed|ing)|disclos\\w+) ~~ (?:protect|defend|enforce) (?:\\w+ ){0,3}(?:rights|safety|property)",
        "you (?:may|must|shall|agree)|confidential information|intellectual",
      ],
      [
        "authorities obtain records",
        0.75,
        "(?:government|police|authorit(?:y|ies)|agenc(?:y|ies)|courts?|law enforcement) (?:\\w+ ){0,3}(?:obtain|demand|request|compel|seize|access) ~ (?:data|records|information)",
        "your right|complain|verify|identity|rights of|you (?:must|shall)",
      ],
      [
        "disclosed when the law requires it",
        0.85,
        "(?:shar(?:e|es|ed|ing)|disclos\\w+|hand over|releas\\w+|reveal) ~~ (?:law|court|statute|regulator)s? (?:requires?|obliges?|compels?|demands?|orders?)",
        "consent|confidential information|retain",
      ],
      [
        "legal process",
        0.8,
        "(?:respond|response|comply|compliance|pursuant) (?:to|with) ~ (?:subpoenas?|court orders?|legal process|(?:lawful|legal|government\\w*) (?:requests?|demands?|process)|warrants?)",
        "eras(?:e|ed)|delet(?:e|ed)|retain|we use this|breach this agreement|terminate",
      ],
      [
        "authorities may ask",
        0.75,
        "law[- ]enforcement (?:\\w+ )?(?:requests?|agenc|authorit|officials?)",
        "complain|notification may be delayed|terminate|you (?:must|agree|may)|investigation by|action taken|teachers|resources|emergency (?:calls|services to)|immediate danger|<not> intended|hospitals",
      ],
    ],
  ),
  typeRules(
    "business-transfer",
    {
      heading: "(?:.{0,60})(?:business transfers?|merger|corporate transaction|change of control)",
    },
    [
      [
        "data in a merger",
        0.9,
        "(?:mergers?|merges? (?:with|into)|merges|acquisition|acquired by (?!an unauthori)|(?:business|company|we) (?:\\w+ ){0,3}acquired|bankrupt(?:cy)?|liquidation|reorgani[sz]ation|restructuring|insolven(?:cy|t)|divestiture|change (?:of|in) control|sale of (?:\\w+ ){0,8}(?:assets|business|company|stock)|corporate transaction|business transfers?|joint venture|sell (?:\\w+ ){0,6}(?:business|assets|company)) ~~ (?:<data>|information|data|transferr?(?:ed|s)?|disclos\\w+|shar(?:e|ed|ing)|assets)",
        "assign(?:s|ment)? (?:this|these|the) (?:agreement|terms)|terminat|indemn|marketplace|unauthori[sz]ed|deemed to be a transfer|licen[sc]e you|digital assets|margin|joint venture between|games|in-game|taxes",
      ],
      [
        "to a buyer",
        0.9,
        "(?:<data>|information|data|assets) ~~ (?:prospective|potential|future|new|actual|eventual) (?:purchasers?|buyers?|acquirers?|owners?)(?![a-z])",
        "account owner|content owner|copyright|card|domain|device",
      ],
      [
        "transferred in a merger",
        0.9,
        "(?:<data>|information|data|<share>|assets) ~~ (?:merger|acquisition|acquired by|(?:business|company|we) (?:\\w+ ){0,3}acquired|bankrupt(?:cy)?|liquidation|reorgani[sz]ation|restructuring|insolven(?:cy|t)|divestiture|change (?:of|in) control|sale of (?:\\w+ ){0,8}(?:assets|business|company|stock)|corporate transaction|acquiring (?:company|entity)|sell or buy|buyer or seller)",
        "assign(?:s|ment)? (?:this|these|the) (?:agreement|terms)|terminat|indemn|data acquisition|personal acquisition|federal acquisition|acquisition regulation|licen[sc]e|taxes|unauthori[sz]ed|games|in-game|job application",
      ],
    ],
  ),
  typeRules(
    "international-transfer",
    {
      heading: "(?:.{0,60})(?:international|cross[- ]border|transfers? (?:of|outside|to)|data transfers?)",
    },
    [
      [
        "data transferred abroad",
        0.9,
        "(?:transfer(?:red|s|ring)?|moved?|export(?:ed)?|stor(?:e|ed|ing)|process(?:ed|ing)?|maintain(?:ed)?|access(?:ed)?|sent|held|hosted) ~~ (?:outside (?:of )?(?:the |your )?(?:\\w+ ){0,3}(?:eea|eu|uk|european|country|union|switzerland|jurisdiction|state|province|canada|united kingdom|economic)|(?:to|in|by) (?:\\w+ ){0,4}(?:other|foreign|third|another|different|any) (?:countr(?:y|ies)|jurisdictions?)|abroad|overseas|across borders|internationally|(?:countr(?:y|ies)|jurisdictions?) (?:outside|other than|that|which|where|in which))",
        "money|funds|payment|export control|ship|assign|dispute|(?:your|the) rights under|you (?:shall|may|must|agree) <not>|illegal",
      ],
      [
        "to the united states",
        0.8,
        "(?:transfer(?:red|s)?|stored|processed|hosted|servers? (?:\\w+ ){0,3}located|servers?) ~ (?:to|in) (?:the )?(?:united states|u\\.s|usa|the us|china|india|singapore|ireland|japan)(?![a-z0-9])",
        "court|law|dispute|arbitrat|reside|embargo|licen[sc]e",
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
      heading: "(?:.{0,60})(?:sub-?processors?|(?:our|with|to) (?:\\w+ )?service providers|processors)",
    },
    [
      ["subprocessors", 0.95, "sub-?processors?"],
      [
        "providers process data",
        0.9,
        "(?:service providers?|vendors?|(?:sub-?)?contractors?|suppliers?|processors?|agents|hosting (?:providers?|partners?)|payment processors?) ~~ (?:on our behalf|behalf of (?:us|\\w+)|perform|process(?:es|ing)? (?:\\w+ ){0,4}(?:data|information|payments?)|handle (?:\\w+ ){0,3}(?:data|information)|help(?: to| us)?|assist(?: us)?|access to (?:\\w+ ){0,3}(?:data|information)|need to know|services (?:for|to) us|automate|instructions)",
        "liab|warrant|indemn|damages|licensors|credit card|you are|harmless|licensees|we (?:will |may )?(?:collect|act)|acts as|independent (?:data )?controllers?|payment instrument|your agents",
      ],
      [
        "providers hold data",
        0.85,
        "(?:(?:hosting|cloud|payment|e-?mail|storage|analytics|support|delivery|it) (?:company|companies|providers?|processors?|services?|partners?|vendors?) (?:\\w+ ){0,5}(?:receives?|process(?:es)?|stores?|handles?|gets?|holds?|access(?:es)?) ~ (?:data|information|details|files)|(?:rely on|use|engage|employ|work with) (?:\\w+ ){0,5}(?:providers?|vendors?|contractors?|companies|processors?) (?:to|who|that|for|which) (?:\\w+ ){0,4}(?:stor(?:e|ing)|host(?:ing)?|process(?:ing)?|handl(?:e|ing)|deliver(?:ing)?|send(?:ing)?) ~ (?:data|information|files|e-?mails?|payments?|content))",
        "liab|warrant|indemn|damages|you (?:must|shall|agree)|harmless",
      ],
      [
        "shared with providers",
        0.9,
        `(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing)|transfer(?:s|red)?|pass(?:es|ed)?|(?:provid(?:e|es|ed|ing)|giv(?:e|es|en)|send(?:s|ing)?|sent|available) ~ ${DATA}) ~~ (?:service providers?|vendors?|(?:sub-?)?contractors?|suppliers|processors|agents|(?:third part(?:y|ies)|companies|others|partners|those) (?:who|that|which|to) (?:provide|perform|help|assist|work|process)|on our behalf)`,
        "liab|warrant|indemn|damages|licensors|harmless|telecom|internet access service|payment instrument|you (?:may|can|confirm)|blockchain|seat access|authori[sz]ed part|non-service provider",
      ],
    ],
  ),
  typeRules(
    "retention",
    {
      heading: "(?:.{0,60})(?:retention|how long|storage (?:period|of|and))",
    },
    [
      [
        "retains data",
        0.9,
        "(?:retain(?:s|ed|ing)?|retention) ~~ (?:<data>|information|data|records?|content|periods?|it(?! )|for (?:as|up|a|an|the|no|at|one|two|three|five|six|seven|ten|\\d)|only for|as long|until|logs?|backups?|copies|messages|recordings|scans?)(?![a-z])",
        "(?:sell|use|disclose) or disclose|intellectual property|shall <not> (?:process|use|sell)|(?:you|user|customer|authors?|owners?|we|licensors?) (?:\\w+ )?retain(?:s)? (?:\\w+ ){0,3}(?:rights?|ownership|title|copyright|control|the right|sole)|retain(?:s)? the right|retain(?:ed)? by (?:us|you)|(?:rights|title|ownership) ~ retain|retain (?:counsel|proof)|commission|deposit|retain (?:all |full )?(?:rights?|title|ownership|access)|you may <not>|trademark|proprietary|own all|alter or tamper|licensors",
      ],
      [
        "keeps data for a period",
        0.9,
        "(?:keep|kept|keeps|stor(?:e|ed|es)|sav(?:e|ed)|hold|held|maintain(?:ed|s)?|preserve[ds]?|archiv(?:e|ed)) ~~ (?:(?:for )?(?:as|so) long as|until|for (?:a |up to |at least |no more than |no longer than |the |an |approximately |about |another |maximum |minimum |period )*(?:\\d+|one|two|three|five|six|seven|ten|twelve|eighteen|thirty|ninety|limited|reasonable|indefinite|additional|longer|duration|minimum|maximum) ?(?:\\(\\d+\\) )?(?:calendar |business )?(?:hours?|days?|weeks?|months?|years?|period|time|\\w+ period)?|indefinitely|permanently|no longer than|longer than)",
        "confidential for|you (?:must|shall|agree|are responsible|will)|account active|your password|minors? (?:who|that)|wallet|rewards|open until|free storage|distribution lists?|funds|balance|prices?|choose to share|licen[sc]e|app store|read on your device|google play",
      ],
      [
        "deleted after a period",
        0.9,
        "(?:delet(?:e|ed|es|ion)|eras(?:e|ed|ure)|destroy(?:ed)?|anonymi[sz](?:e|ed)|purg(?:e|ed)|remov(?:e|ed)|(?:cookies?|links?|logs?|data|information) (?:\\w+ ){0,3}expires?|overwritten) ~~ (?:within|after|no later than|once|at the end of|when (?:it|they|the data|no longer)|upon expir) ~ (?:\\d+|one|two|three|six|twelve|thirty|ninety|retention|no longer|needed|period|purpose|hours?|days?|weeks?|months?|years?)",
        "your (?:account|request) (?:is|was|will be) (?:terminated)|content ~ violat|you (?:may|can) (?:cancel|terminate)|withdrawal period|contract",
      ],
      [
        "as long as necessary",
        0.85,
        "(?:as|so) long as (?:\\w+ ){0,4}(?:necessary|needed|required|reasonably|account (?:is|remains)|you (?:have|use|maintain|are)|there is)",
        "you (?:comply|agree|do)|licen[sc]e|you are responsible|enforceable|dailymotion|agreement|terms",
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
      heading: "(?:.{0,60})(?:security|secure|how (?:we|do we) protect|safeguards?)",
    },
    [
      [
        "security measures",
        0.9,
        "(?:(?:security|technical|organi[sz]ational|administrative|physical) (?:\\w+ ){0,5}(?:measures|safeguards?|controls|procedures|precautions|practices|standards)|(?:reasonable|appropriate|industry[- ]standard|electronic|commercially) (?:\\w+ ){0,4}(?:measures|safeguards?|procedures|precautions|steps|practices) ~ (?:protect|safeguard|secur|prevent (?:unauthori|loss|misuse)))",
        "child safety|technological protection|attempt to|you (?:may|must|agree|shall|will)|circumvent|breach any|(?:contractual|suitable) safeguards|own confidential|protected by technical|services that are protected|third[- ]party services or|your account (?:and login|information, at)|persistent identifiers|without complying|account and login|must take|re-?identif|customer shall|complying with|hiring",
      ],
      [
        "data protected",
        0.8,
        "(?:(?:protect|safeguard|secure)s?(?:ing)? ~ (?:<data>|personal|information|data) ~ (?:from|against|secure|safe|unauthori[sz]ed|loss|misuse)|keep ~ (?:<data>|personal|information|data) (?:\\w+ ){0,3}(?:secure|safe|confidential|private|protected))",
        "you (?:are|must|should|agree)|your password|responsib|protect the (?:rights|property|safety)|we keep|how long|please see|your account|keep your",
      ],
      [
        "access limited to staff",
        0.85,
        "(?:access to (?:\\w+ ){0,5}(?:data|information) (?:\\w+ ){0,2}(?:limit(?:ed)?|restrict(?:ed)?|confined|granted only)|(?:limit|restrict)s? (?:\\w+ )?access to (?:\\w+ ){0,5}(?:data|information)) ~ (?:to|only)",
        "your right|you (?:may|can|have)|licen[sc]e|parental",
      ],
      [
        "encryption",
        0.85,
        "(?:(?:data|information|files?|traffic|transmissions?|transmitted|stored|payments?|passwords?|communications?|connections?|backups?|we|is|are|using|use|uses|employ|through|via|with|by) (?:\\w+ ){0,5}(?:encrypt(?:ed|ion|s)?|ssl|tls|firewalls?)|encryption (?:technolog|techniques?|keys?|protocols?|methods?|algorithms?|in transit|at rest)|(?:ssl|tls|secure socket))",
        "decrypt|<not> (?:decrypt|reverse)|encrypt(?:ed)? (?:or|and) (?:un|de)|encrypted (?:messages|content|channel)|metadata|attacks? on|breach|acquired|hashed|session status|no matter|how strong|two-factor|you must|aggregated|cracks|violates",
      ],
      [
        "no security guarantee",
        0.9,
        "(?:<not>|no|cannot) ~~ (?:guarantee|warrant|ensure|promise|be (?:100%|completely|fully|entirely)|100%|completely|perfectly) ~ (?:secur\\w+|safe|protected)",
        "security interest|secured",
      ],
      [
        "no method is secure",
        0.9,
        "no (?:\\w+ ){0,6}(?:method|system|transmission|security|website|data|measure\\w*|storage|service)\\w* ~~ (?:100|completely|fully|perfect\\w*|guarantee\\w*|impenetrable|totally|entirely|secure)",
      ],
    ],
  ),
  typeRules("breach-notice", { heading: "(?:.{0,60})(?:breach notif|data breach|security incident)" }, [
    [
      "people told of a breach",
      0.85,
      "(?:(?:data|information|account)s? (?:\\w+ ){0,3}(?:leaked|stolen|compromised|exposed|breached|accessed without) ~~ (?:we|you) (?:\\w+ )?(?:will|shall|must) (?:\\w+ ){0,2}(?:inform|notif|tell|told|alert|report)|(?:we (?:will |shall )?(?:\\w+ )?(?:inform|notify|tell|alert|report to)|you (?:will|shall) be (?:\\w+ )?(?:informed|notified|told|alerted)) ~~ (?:security (?:incident|breach)|data (?:breach|leak)|compromised|unauthori[sz]ed (?:access|person|disclosure)|personal data breach))",
      "you (?:must|agree|should|are responsible)|promptly notify us|suspect",
    ],
    [
      "breach notified",
      0.9,
      "(?:data breach|security breach|breach of (?:\\w+ ){0,3}(?:security|data)|security incident|personal data breach|(?:data|information) (?:is|has been|was|were) compromised|unauthori[sz]ed access (?:impacts|affects)) ~~ (?:notif(?:y|ied|ication)|inform(?:s|ed)?(?![a-z])|report(?:ed)?|alert|tell|communicat(?:e|ed))",
      "you (?:must|agree|shall|should|are|immediately)|your (?:account|password)|encrypt|verification and response",
    ],
    [
      "notice of a breach",
      0.9,
      "(?:notif(?:y|ies|ied|ication)|inform|report|alert|told|tell)(?![a-z]) ~~ (?:data breach|security breach|breach of (?:security|personal|data)|security incidents?|personal data breach|breach affecting)",
      "(?:you|user)s? (?:\\w+ )?(?:must|agree to|shall|will|should|are responsible|immediately|suspect)|your (?:account|password|user)|immediately notify|fraud|misrepresentation|failure to|notify apple|potential",
    ],
  ]),
];
