import { typeRules } from "../rule.js";

const NOT_A_DATA_ACT = "you (?:may|can|must|should|agree|will|are) ~ (?:collect|share|disclose|sell|use)";

/** Collection and use of data. */
export const COLLECTION_RULES = [
  typeRules(
    "data-collection",
    {
      cues: "collect|gather|receiv|obtain|record|log|captur|provide|process|information|data",
      heading:
        "(?:.{0,60})(?:(?:information|data) (?:that )?(?:we|you|\\w+) (?:\\w+ )?(?:collect|provide|give|receive|gather|process)|collection of|what (?:information|data)|categories of (?:personal )?(?:information|data)|information collected|data collected|what do we collect|personal data we)",
    },
    [
      [
        "we collect data",
        0.85,
        "<collect> ~~ (?:<data>|information|data|e-?mail address|name|ip address|identifiers?|cookies|log files)",
        `${NOT_A_DATA_ACT}|collect(?:ion)? (?:fees|debts?|amounts|payment)|<not> (?:\\w+ ){0,2}(?:collect|process)|your request|how (?:to|you)|rights?|children|third[- ]part(?:y|ies) (?:may )?(?:collect|access)`,
      ],
      [
        "data collected",
        0.8,
        "(?:<data>|information|data) ~ (?:(?:is|are|be|was|were|being)? ?(?:automatically |also )?(?:collected|gathered|received|obtained|recorded|logged))",
        "<not> (?:be )?collected|children",
      ],
      [
        "data you provide",
        0.7,
        "(?:information|data|details|personal data) (?:that |which )?you (?:\\w+ ){0,3}(?:provide|give|submit|supply|enter|share|upload|send)",
        "responsib|accurate|<not>",
      ],
      [
        "when you register we ask",
        0.7,
        "when you (?:\\w+ ){0,6}(?:we|we'll) (?:\\w+ ){0,4}(?:collect|ask|request|receive|record|store|log)",
      ],
      ["categories of data", 0.65, "(?:categories|types|kinds) of (?:personal )?(?:information|data)"],
      [
        "list of identifiers",
        0.55,
        "(?:(?:name|e-?mail(?: address)?|postal address|phone number|telephone number|mobile number|ip address|date of birth|device (?:id|type|identifiers?)|browser type|operating system|usernames?|passwords?|payment (?:details|information)|card (?:number|details))(?: and| or)? ~ ){2}(?:name|e-?mail|address|phone|number|ip|date of birth|device|browser|operating system|username|password|gender|age|payment|card)",
        "contact us|write to|responsible",
      ],
    ],
  ),
  typeRules(
    "sensitive-data",
    {
      cues: "sensitive|special categor|health|medical|religio|ethnic|racial|sexual|political|genetic|trade union|criminal|social security|passport",
      heading: "(?:.{0,60})(?:sensitive|special categor|health)",
    },
    [
      [
        "sensitive data named",
        0.9,
        "(?:sensitive (?:personal )?(?:data|information|personal)|special categor(?:y|ies) of (?:personal )?(?:data|information)|special category)",
      ],
      [
        "sensitive attributes",
        0.8,
        "(?:health|medical|religious|ethnic|racial|political|sexual|genetic|trade[- ]union|criminal|disability) (?:\\w+ ){0,3}(?:data|information|conditions?|records?|origins?|beliefs?|opinions?|orientation|membership|history|background|convictions?)",
        "(?:hate|harass|discriminat|attack|promot|incit|bully|content that|offensive)",
      ],
      [
        "government identifiers",
        0.7,
        "(?:social security|passport|driver'?s? licen[sc]e|national (?:id|identification)|government[- ]issued) (?:\\w+ )?(?:numbers?|id|identification|document)",
      ],
    ],
  ),
  typeRules(
    "biometric-data",
    {
      cues: "biometric|facial|face|fingerprint|voiceprint|iris|retina|voice",
      heading: "(?:.{0,60})(?:biometric|face data|facial)",
    },
    [
      ["biometric", 0.95, "biometrics?"],
      [
        "body signature",
        0.9,
        "(?:fac(?:e|ial)|finger|voice|hand|palm|iris|retina)[- ]?(?:recognition|prints?|scans?|geometry|templates?|data|features|verification|authentication)",
        "(?:device|browser|digital) fingerprint|fingerprinting",
      ],
    ],
  ),
  typeRules("location-data", { cues: "location|gps|geo|whereabouts", heading: "(?:.{0,60})(?:location|geolocation)" }, [
    [
      "location data",
      0.85,
      "(?:(?:precise|approximate|geographic|physical|device|your|current|general|coarse|real[- ]time|mobile|exact) (?:\\w+ )?(?:geo-?)?locations?|(?:geo-?)?location[- ](?:data|information|services?|based)|geo-?locat\\w+|gps)",
      "located in|court|venue|data center|your location of residence|laws? of your location",
    ],
  ]),
  typeRules(
    "children",
    {
      cues: "child|minor|under 1|under the age|kids|parent|guardian|coppa|thirteen|teen",
      heading: "(?:.{0,60})(?:child|minors?|kids|teens)",
    },
    [
      [
        "children's data",
        0.9,
        "(?:child(?:ren|'s|rens?)?|minors?|kids|teens|teenagers|(?:persons?|individuals|people|anyone|users|someone) (?:who (?:is|are) )?(?:under|younger|below) ~ (?:\\d\\d|age|thirteen|sixteen|eighteen)) ~~ (?:data|information|privacy|collect|consent|personal|parent|guardian|direct|intended)",
        "(?:sexual|exploit|abus|porn|harm|nudity|endanger)|subsidiar|parent (?:company|corporation)",
      ],
      [
        "data of children",
        0.9,
        "(?:<not>|we|knowingly|collect|process|information|data|directed|intended|solicit|consent) ~~ (?:child(?:ren)?|minors|kids|under (?:the age of )?(?:1[3-8]|thirteen|sixteen|eighteen))",
        "(?:sexual|exploit|abus|porn|harm|nudity|endanger)",
      ],
      [
        "parental consent",
        0.85,
        "(?:parent(?:s|al)?|legal guardians?) (?:\\w+ ){0,4}(?:consent|permission|approv\\w+|supervision|request|controls?)",
      ],
      ["coppa", 0.9, "(?:coppa|children's online privacy)"],
    ],
  ),
  typeRules(
    "cookies-tracking",
    {
      cues: "cookie|beacon|pixel|track|local storage|sdk|tags|fingerprint|analytics|similar technolog",
      heading: "(?:.{0,60})(?:cookies?|tracking|similar technologies|analytics)",
    },
    [
      [
        "cookies",
        0.9,
        "(?:cookies?|web ?beacons?|tracking pixels?|pixel tags?|clear gifs?|web bugs?|flash cookies|local storage|device fingerprint\\w*)",
        "cooking",
      ],
      ["tracking technologies", 0.9, "(?:tracking|similar|other|automated) technolog(?:y|ies)", "protect|security"],
      [
        "tracking of behaviour",
        0.8,
        "(?:track(?:s|ing)?|monitor(?:s|ing)?) ~ (?:your |users'? |browsing |online |use |usage |activit|behavio|across)",
        "do not track|track (?:and trace|your (?:order|progress|shipment))|obligation",
      ],
      ["analytics tools", 0.7, "(?:google analytics|analytics (?:tools?|services?|providers?|cookies|partners)|sdks?)"],
    ],
  ),
  typeRules(
    "profiling",
    { cues: "profil|infer|segment|lookalike|score|preferences|predict", heading: "(?:.{0,60})profiling" },
    [
      ["profiling", 0.9, "profiling"],
      [
        "inferences",
        0.85,
        "(?:draw|make|create|derive|infer(?:red|s|ring)?) ~ (?:inferences?|interests|preferences|characteristics|predict|profiles?|audience)",
        "you (?:may|can|must|agree|create)|create (?:a|your|an|user) (?:account|profile)",
      ],
      [
        "builds profiles",
        0.85,
        "(?:build|create|combine|develop|compile|generate|maintain) ~ (?:profiles? (?:of|about|on|for)|(?:user|interest|consumer|customer|marketing|advertising) profiles?|audience segments?|segments)",
        "you (?:may|can|must|agree|create|wish|choose)",
      ],
    ],
  ),
  typeRules(
    "data-use",
    {
      cues: "use|using|process|purpose|legal bas|legitimate interest",
      heading:
        "(?:.{0,60})(?:how (?:we|do we|\\w+) (?:\\w+ )?(?:use|process)|use of (?:your |the )?(?:personal )?(?:information|data)|purposes?|why (?:we|do we)|legal bas(?:is|es)|our use)",
    },
    [
      [
        "we use data to",
        0.85,
        "<we> (?:\\w+ ){0,5}(?:use|uses|using|process|processes|processing|analy[sz]es?) ~ (?:<data>|information|data|it|them)(?![a-z0-9])",
        "<not> (?:\\w+ )?use|us(?:e|es|ing) (?:\\w+ ){0,5}(?:measures|safeguards|encryption|providers?|cookies)",
      ],
      [
        "use of data",
        0.75,
        "(?:use|uses|using|processing|processes) (?:of )?(?:\\w+ ){0,2}(?:<pdata>|personal data|information (?:we|about|you)|this information|such information|the information|your information)",
        "you (?:may|can|must|agree|will) (?:<not> )?use|your use of|<not> (?:\\w+ )?use",
      ],
      [
        "data used",
        0.8,
        "(?:<data>|information|data) (?:\\w+ ){0,6}(?:is|are|be|may be|will be) (?:\\w+ )?(?:used|processed|analy[sz]ed)",
        "<not> be|<not> used",
      ],
      [
        "purposes of processing",
        0.8,
        "(?:purposes? (?:of|for) (?:the |our |which |processing|collecting)|for the following purposes|business purposes?|purposes? described)",
        "retain|keep|store",
      ],
      [
        "legal basis",
        0.85,
        "(?:legal (?:basis|bases|ground|grounds)|legitimate interests?|performance of (?:a|the|our|this) contract|art(?:icle|\\.)? ?6)",
      ],
      [
        "sends messages",
        0.6,
        "(?:use ~ to|to) (?:\\w+ )?(?:communicate with you|contact you|respond to your|provide (?:you with )?(?:the |our )?services?|improve (?:the |our )?(?:\\w+ )?services?)",
        "you agree|you (?:may|can) contact",
      ],
    ],
  ),
  typeRules(
    "advertising",
    {
      cues: "advert|ads|ad |marketing|promotion|newsletter|sponsor|targeted|retarget|remarket|offers",
      heading: "(?:.{0,60})(?:advertis|marketing|\\bads\\b|promotional)",
    },
    [
      [
        "targeted advertising",
        0.95,
        "(?:targeted|personali[sz]ed|interest[- ]based|behaviou?ral|cross-context|relevant|tailored|customi[sz]ed|retarget\\w*|remarket\\w*|online|third[- ]party|contextual) (?:\\w+ ){0,2}(?:advertis\\w+|ads?|marketing)(?![a-z0-9])",
      ],
      [
        "advertising with data",
        0.85,
        "(?:deliver|show|display|serve|serving|send|target|measure|provide|improve|relevant) ~ (?:advertis\\w+|ads|promotion\\w*|marketing)(?![a-z0-9])",
        "you (?:may|can|must|agree|will|shall) (?:<not> )?(?:use|send|post|display)",
      ],
      [
        "marketing messages",
        0.8,
        "(?:marketing|promotional|advertising) (?:\\w+ )?(?:communications?|messages?|e-?mails?|materials?|purposes?|offers?|information|calls|content|partners)",
        "acceptable|prohibit|spam",
      ],
      ["newsletters", 0.6, "(?:newsletters?|special offers)", "spam"],
    ],
  ),
  typeRules(
    "personalisation",
    { cues: "personali|customi|tailor|recommend|remember", heading: "(?:.{0,60})(?:personali|recommend)" },
    [
      [
        "personalise",
        0.85,
        "(?:personali[sz](?:e|ed|es|ing|ation)|customi[sz](?:e|ed|ing|ation)|tailor(?:ed|ing)?) ~ (?:experience|content|services?|features?|recommendations?|offer\\w*|feed|results|site|website|communications|your|the)",
      ],
      [
        "recommendations",
        0.8,
        "(?:recommend(?:ations?|er|ed|ing)?|suggest(?:ions?)?) ~ (?:content|products?|services?|friends|people|you|based|systems?)",
        "we recommend|recommend that|recommended that|strongly",
      ],
    ],
  ),
];

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
        "former employer|background check|if you|<share> ~ to us",
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

/** Rights of the people whose data it is. */
export const RIGHTS_RULES = [
  typeRules(
    "deletion",
    { cues: "delet|eras|remov|forgotten|destroy", heading: "(?:.{0,60})(?:delet|erasure|right to be forgotten)" },
    [
      [
        "right to deletion",
        0.9,
        "(?:right|request|ask|option|entitled|may|can|able|wish|want|like) ~~ (?:delet(?:e|ed|ion)|eras(?:e|ed|ure)|be forgotten|removal of|remov(?:e|ed)) ~ (?:<data>|your|data|information|account|it|them|personal|messages|content)",
        "we (?:may|can|reserve|have the right) ~ (?:delete|remove)|right to (?:remove|delete|refuse|edit|terminate)|discretion|cookies|infring|may <not>|violat|other users|terminate",
      ],
      [
        "erasure",
        0.85,
        "(?:right (?:to|of) (?:erasure|deletion|be forgotten)|deletion (?:requests?|of your)|erasure of (?:your|personal))",
      ],
      [
        "we delete on request",
        0.85,
        "(?:delet(?:e|ed|ion)|eras(?:e|ed|ure)) ~~ (?:upon|on|at|following|your|after) (?:your |receiving |receipt )?(?:request|deleting your account|clos\\w+ your account|account (?:closure|deletion))",
        "discretion",
      ],
      [
        "delete your account",
        0.75,
        "(?:delet(?:e|ing|ion)|clos(?:e|ing)) (?:of )?your (?:\\w+ )?account",
        "we (?:may|can|reserve|have the right)|right to|discretion|violat|terminate",
      ],
    ],
  ),
  typeRules(
    "access-portability",
    {
      cues: "access|copy|portab|download|export|obtain|know",
      heading: "(?:.{0,60})(?:access (?:to|your)|portability|right to know|right of access|access, )",
    },
    [
      [
        "right of access",
        0.9,
        "(?:right|request|ask|entitled|can|may|able) ~ (?:to )?(?:access|copy of|copies of|obtain|receive|know|view|confirm\\w*|be informed|download|export) ~ (?:<data>|personal|your (?:personal )?(?:data|information)|data|information (?:we|about|that)|whether)",
        "we (?:may|can|reserve)|third|law enforcement|may <not>|service providers?|<we> (?:\\w+ )?(?:access|receive|obtain)|unauthori[sz]ed",
      ],
      [
        "portability",
        0.95,
        "(?:data portability|portability|portable (?:and|format)|machine[- ]readable)",
        "health insurance portability",
      ],
      ["access right named", 0.85, "(?:right (?:to|of) (?:access|know)|access requests?|subject access)"],
      [
        "export your data",
        0.8,
        "(?:download|export|request|obtain|receive) (?:a )?(?:copy|archive|export) of (?:your|the|all|personal)",
        "transcript|software|agreement|policy|clauses|these terms",
      ],
    ],
  ),
  typeRules(
    "correction",
    {
      cues: "correct|rectif|updat|amend|inaccura|edit|change",
      heading: "(?:.{0,60})(?:correct|rectif|updat\\w+ your)",
    },
    [
      [
        "right to correct",
        0.9,
        "(?:correct(?:ed|ion|ing|s)?|rectif(?:y|ied|ication)) ~ (?:<data>|your|inaccura\\w+|incomplete|personal|data|information|errors? in|it|any)",
        "corrective|errors? in (?:the|our) (?:service|software|site)|we (?:may|reserve|can) ~ correct|pricing|typograph",
      ],
      ["rectification", 0.95, "(?:rectification|right to correct(?:ion)?)"],
      [
        "update your data",
        0.75,
        "(?:updat(?:e|ing)|edit|modify|amend|change|review) ~ (?:your )(?:\\w+ )?(?:personal |account |profile |contact )?(?:data|information|details|profile|account settings|preferences)",
        "we (?:may|reserve|will)|this (?:privacy )?policy|agree to|must|responsib|promptly|keep",
      ],
    ],
  ),
  typeRules(
    "consent-choice",
    {
      cues: "consent|opt|choice|choose|unsubscrib|withdraw|object|settings|prefer|permission|decline|disable",
      heading:
        "(?:.{0,60})(?:choices?|consent|opt[- ]?out|your (?:privacy )?(?:controls|preferences|rights)|withdraw|right to object)",
    },
    [
      ["opt out", 0.9, "opt(?:s|ed|ing)?[- ](?:out|in)(?![a-z0-9])", "arbitrat"],
      ["unsubscribe", 0.85, "unsubscrib\\w+"],
      [
        "consent",
        0.8,
        "(?:withdraw|revoke|with|without|give|provide|obtain|ask for|your|explicit|express|prior|opt-in|affirmative|based on|request|require) (?:\\w+ ){0,3}consent",
        "written consent of|prior written consent|our (?:prior )?(?:written |express )?consent|(?:assign|transfer|reproduc|copy) ~~ consent|by using|consent to (?:the )?(?:jurisdiction|venue)|owner|parent",
      ],
      [
        "you can choose",
        0.8,
        "(?:you|users?) (?:\\w+ ){0,3}(?:choose|decline|disable|opt|object|control|manage|adjust|set|limit|turn (?:off|on)|refuse) ~ (?:<data>|cookies|settings|preferences|processing|collection|use of|receiv|communications|messages|e-?mails?|marketing|location|advertis|share|whether|notifications|browser|tracking)",
        "you (?:must|shall|agree)|password",
      ],
      [
        "right to object",
        0.9,
        "(?:right to |object to |restrict (?:the |our )?)(?:object(?:ion)?|processing|restrict(?:ion)?|our (?:use|processing)|withdraw)",
        "<not> object|changes|assign|arbitrat",
      ],
      [
        "settings control",
        0.7,
        "(?:privacy|browser|account|device|cookie|ad|notification|communication) (?:settings|preferences|choices|controls)",
      ],
    ],
  ),
  typeRules(
    "do-not-track",
    { cues: "not track|dnt|global privacy control|gpc", heading: "(?:.{0,60})(?:do not track|global privacy control)" },
    [
      ["do not track", 0.95, "(?:do[- ]not[- ]track|dnt)(?![a-z0-9])"],
      ["global privacy control", 0.95, "global privacy control|gpc (?:signal|browser)"],
    ],
  ),
  typeRules(
    "regional-rights",
    {
      cues: "california|gdpr|ccpa|european|eea|virginia|colorado|residents|lgpd|supervisory|nevada|data protection authorit|uk |brazil|connecticut|texas",
      heading:
        "(?:.{0,60})(?:california|european|eea|gdpr|ccpa|residents|nevada|virginia|colorado|brazil|state privacy|united kingdom|switzerland|australia|canada)",
    },
    [
      [
        "residents have rights",
        0.9,
        "(?:residents?|users?|individuals|consumers?|data subjects|you (?:are|live|reside|'re)|located) (?:\\w+ ){0,3}(?:of|in|from|located) (?:the )?(?:state of )?(?:california|eea|european|eu|uk|united kingdom|virginia|colorado|connecticut|utah|texas|oregon|montana|nevada|brazil|canada|australia|switzerland|south korea|japan|india|quebec) ~~ (?:rights?|request|entitled|may|law|act|notice|choices)",
        "arbitrat|court|dispute|govern|statutory|liab|refund|terminat|subscri",
      ],
      [
        "privacy statute",
        0.85,
        "(?:ccpa|cpra|gdpr|lgpd|pipeda|appi|pdpa|shine the light|california consumer privacy act|general data protection regulation|consumer (?:data )?privacy act|civil code section 1798\\S*|virginia consumer data|colorado privacy act|uk data protection act|california privacy rights)",
      ],
      [
        "complain to an authority",
        0.9,
        "(?:lodge|file|make|submit|bring|raise|right to) (?:\\w+ )?complain(?:t|ts)? ~~ (?:authorit(?:y|ies)|commissioner|regulator|ico|cnil|supervisory|agency)",
      ],
      [
        "california rights",
        0.85,
        "california ~~ (?:privacy rights|rights|residents|consumers|law (?:permits|allows|requires|gives|provides))",
        "court|arbitrat|govern|dispute|conflict|venue|1542",
      ],
      [
        "rights you have",
        0.7,
        "(?:you have|have|following|your|these|certain) (?:\\w+ ){0,3}(?:privacy |data protection |data subject )?rights (?:\\w+ ){0,3}(?:under|regarding|with respect to|in relation to|over|concerning) ~ (?:data|information|personal|law|gdpr|privacy)",
        "intellectual",
      ],
      [
        "no discrimination",
        0.8,
        "<not> (?:\\w+ )?(?:discriminat\\w+|retaliat\\w+) ~ (?:against you|for exercising|exercis|you for)",
      ],
    ],
  ),
];
