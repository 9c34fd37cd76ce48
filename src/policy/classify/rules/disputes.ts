import { typeRules } from "../rule.js";

/** Disputes and liability. */
export const DISPUTE_RULES = [
  typeRules("arbitration", { heading: "(?:.{0,60})arbitration" }, [
    [
      "disputes go to arbitration",
      0.9,
      "(?:resolv\\w*|settl\\w*|submit\\w*|submission|determin\\w*|decid\\w*|agree\\w*|refer\\w*|conduct\\w*|pursue\\w*|heard|handled|adjudicat\\w*|require\\w*|relief|subject to|seek) ~~ (?:arbitrat(?:ion|ed|e)|neutral arbitrator)",
      "<not> ~ (?:take part|participate|willing|obliged|obligated|required) ~ (?:arbitra|dispute)|arbitrator ~ (?:shall|may|will|can|must) ~ (?:decide|determine|follow|apply|award|grant)",
    ],
    [
      "binding arbitration",
      0.9,
      "(?:binding|individual|mandatory|final|exclusive|expedited|confidential) (?:and \\w+ )?(?:\\w+ )?arbitration",
    ],
    [
      "seat of arbitration",
      0.85,
      "arbitration ~ (?:shall|will|must|may|is to) (?:be )?(?:conducted|held|take place|administered|seated|commence)",
    ],
    [
      "disputes must be arbitrated",
      0.95,
      "(?:disputes?|claims?|controvers(?:y|ies)|differences) ~~ (?:shall|will|must|agree(?:s|d)? to|to|are|is|be|go) (?:\\w+ ){0,5}(?:settled|go|resolved|determined|decided|submitted|referred|arbitrated|resolve|settle|submit|arbitrate|to) ~ (?:arbitrat(?:ion|e|ed)|neutral arbitrator)",
      "(?<!neutral )arbitrators?(?![a-z])(?! ?$)|exceptions?|governs|refuses|<not> required|in (?:your|our) favou?r|applies to all|will also apply|class[- ](?:wide )?arbitrat|<not> (?:\\w+ ){0,3}arbitrat",
    ],
    [
      "agreed to arbitrate",
      0.9,
      "(?:you|parties|we|both) ~ agree (?:\\w+ ){0,4}(?:to )?(?:arbitrate|(?:\\w+ ){0,3}(?:binding|individual|final) (?:\\w+ )?arbitration)",
      "<not> (?:\\w+ ){0,3}arbitrat",
    ],
    [
      "promise to arbitrate",
      0.95,
      "(?:you|parties|both|either|we) ~ (?:agrees? to|must|shall|will|elect to|may choose to) (?:\\w+ ){0,2}arbitrate (?:\\w+ ){0,3}(?:claims?|disputes?|controvers|differences|matters?)",
      "<not> (?:\\w+ ){0,3}arbitrat|opt[- ]out|declin",
    ],
    [
      "a party starts arbitration",
      0.95,
      "(?:either|any|one|each|a|both) (?:party|parties|side|of us|you or we|of you) ~ (?:may|can|shall|must|elect|will) ~ (?:start|begin|commence|initiate|refer|submit|elect|seek|demand|bring) ~ arbitrat",
      "class|small claims|fees|<not> (?:\\w+ ){0,3}arbitrat|arbitrators?(?![a-z])",
    ],
    ["arbitration clause named", 0.75, "arbitration (?:agreement|provisions?|clause)"],
    ["arbitration mentioned", 0.4, "arbitrat(?:ion|ed|e|ing|ors?)", "(?:arbitrary|icann)"],
    ["arbitration body", 0.4, "(?:american arbitration association|jams|federal arbitration act|court of arbitration)"],
  ]),
  typeRules(
    "class-action-waiver",
    {
      heading: "(?:.{0,60})(?:class action|class waiver|jury)",
    },
    [
      [
        "class action waived",
        0.95,
        "(?:waiv\\w+|<not>|only|individual\\w*|giv\\w+ up|prohibit\\w*|no) ~~ (?:class|collective|representative|mass|consolidated) (?:actions?|arbitrations?|proceedings?|claims?|basis|capacity|member|or |and )",
      ],
      [
        "class action barred",
        0.9,
        "(?:class|collective|representative)[- /]?(?:wide|action)?s? ~ (?:waiver|waived|<not> (?:permitted|allowed)|prohibited|are barred)",
      ],
      [
        "individual capacity only",
        0.9,
        "(?:only )?(?:in|on) (?:your|an?|its|their)(?: or its)? individual (?:capacity|basis)",
      ],
      ["may not consolidate", 0.9, "(?:<not>|no) ~ consolidate ~ (?:more than one|proceedings|claims)"],
      ["jury waived", 0.7, "(?:waiv\\w+|giv\\w+ up|without) ~~ (?:jury|trial by jury)"],
    ],
  ),
  typeRules(
    "jurisdiction",
    {
      heading: "(?:.{0,60})(?:jurisdiction|venue|courts)",
    },
    [
      [
        "exclusive jurisdiction",
        0.9,
        "(?:exclusive|non-exclusive|sole|personal) (?:and \\w+ )?(?:jurisdiction|venue)",
        "arbitral jurisdiction",
      ],
      [
        "courts of a place",
        0.85,
        "(?:jurisdiction|venue) (?:of|in|shall|will|and|lies|for|is) ~~ (?:courts?|county|district|tribunals?)",
      ],
      ["courts have jurisdiction", 0.9, "courts? ~~ (?:have|has|having|shall have|will have|retain) ~ jurisdiction"],
      [
        "brought in the courts",
        0.85,
        "(?:brought|litigated|resolved|heard|adjudicated|filed|commenced|tried|settled|instituted|resolve|submitted|submit) ~~ (?:in|by|to|before) (?:the |a |any )?(?:\\w+ ){0,6}courts?(?: of| located| in| situated| for| at|\\W)",
        "small claims|court order|tax",
      ],
      ["adjudicated in a place", 0.7, "adjudicated (?:exclusively )?in"],
      ["submit to jurisdiction", 0.85, "(?:submit|consent|agree|attorn) ~ (?:jurisdiction|venue)"],
      [
        "courts of your own country",
        0.75,
        "(?:bring|start|take|pursue|commence) ~ (?:proceedings|claims?|action|dispute) ~ (?:in|before) (?:the |your )?(?:local )?courts",
      ],
    ],
  ),
  typeRules("choice-of-law", { heading: "(?:.{0,60})(?:governing law|applicable law|choice of law)" }, [
    [
      "governed by the laws",
      0.9,
      "(?:governed|construed|interpreted|enforced|subject) ~~ (?:by|with|under|to) ~ (?:laws?|legislation) (?:of|in|applicable in)",
      "(?:subject to ~ (?:local|applicable)|applicable laws? of)",
    ],
    [
      "named law governs",
      0.85,
      "laws? (?:of|in) (?:the )?(?:\\w+ ){1,6}~ (?:govern|apply|applies|shall|will)",
      "(?:local|applicable|data protection) laws? ~ (?:may|require)",
    ],
    [
      "governed by a country's law",
      0.85,
      "governed (?:by|in accordance with|under) (?:and \\w+ )?(?:the )?\\w+ (?:\\w+ )?law",
    ],
    ["conflict of laws", 0.85, "(?:conflicts?|choice) ?-?(?:of)?-?(?: or choice of)? laws?"],
    [
      "a country's law applies",
      0.95,
      "(?:the )?(?!(?:applicable|local|such|this|that|any|no|by|of|to|in|under|governing|case|civil|criminal|common|consumer|international|mandatory|national|federal|state|privacy|protection)\\b)\\w+ laws? (?:applies|governs|shall apply|will apply|apply|shall govern|will govern|govern) (?:\\w+ ){0,2}(?:<terms>|(?:the|this|our|your) (?:\\w+ )?(?:relationship|use|contract))",
    ],
    [
      "read in accordance with a law",
      0.85,
      "(?:interpreted|construed|governed|enforced) ~ (?:in accordance with|according to|pursuant to|under|by) (?:the )?(?:\\w+ ){1,3}law(?![a-z])",
      "applicable law|extent permitted",
    ],
    ["governing law named", 0.75, "governing law"],
    [
      "law applies to the contract",
      0.8,
      "(?:\\w+ )law (?:applies|governs|shall apply|will apply|is applicable|shall govern|will govern)",
      "(?:where|if|as|unless|when) (?:applicable |such )?law|applicable law (?:applies|governs)",
    ],
  ]),
  typeRules("claim-time-limit", {}, [
    [
      "file within",
      0.9,
      "(?:(?:claims?|causes? of action|actions?|proceedings?|disputes?|suits?|complaints?) ~~ (?:must|shall|should|may|has to|have to|need to) (?:<not> )?(?:be )?(?:filed|brought|commenced|instituted|initiated|made|submitted|asserted|started|begin|arise)|(?:must|shall|have to) (?:\\w+ )?(?:start|bring|file|commence|begin|make) (?:\\w+ ){0,2}(?:claims?|actions?|proceedings?|suits?|complaints?)) ~~ (?:within|no later than|more than|after) ~ (?:\\d+|one|two|three|six|twelve|thirty|sixty|ninety)(?: ?\\(\\d+\\))? (?:calendar |business )?(?:days?|weeks?|months?|years?)",
    ],
    ["barred after", 0.9, "(?:forever|permanently) (?:barred|waived)"],
    [
      "claim lost after a time",
      0.9,
      "(?:claims?|causes? of action|actions?|suits?|complaints?|proceedings?) ~~ (?:within|after|later than|more than) ~ (?:\\d+|one|two|three|six|twelve)(?: ?\\(\\d+\\))? (?:days?|weeks?|months?|years?) ~~ (?:(?:is|are|be) (?:\\w+ )?(?:lost|void|excluded|forfeited)|lapses?|expires?|lose (?:the|your|any) (?:right|claim))",
      "statute gives",
    ],
    [
      "no claim after a time",
      0.9,
      "(?:no|<not>) (?:\\w+ ){0,3}(?:claims?|actions?|suits?|proceedings?|causes? of action) ~~ (?:more than|later than|after) (?:\\d+|one|two|three|six|twelve)(?: ?\\(\\d+\\))? (?:months?|years?) ~ (?:after|from|of)",
    ],
    [
      "limitation period shortened",
      0.85,
      "(?:regardless|notwithstanding) ~ (?:any )?statutes? (?:or law|of limitations?)",
    ],
    ["limitation period", 0.6, "(?:statutes? of limitations?|limitations? period|time[- ]barred)"],
  ]),
  typeRules(
    "liability-limitation",
    {
      heading: "(?:.{0,60})(?:limitations? (?:of|on) liability|liability|disclaimer)",
    },
    [
      [
        "not liable",
        0.9,
        "(?:<not>|no|nor|without) ~ (?:be |held |become |directly |any )?liab(?:le|ility)",
        "(?:indemnif|you (?:are|will be|shall be|remain) (?:fully |solely )?liable)",
      ],
      [
        "disclaims liability",
        0.9,
        "(?:disclaim\\w*|exclud\\w+|limit(?:ed|s|ing|ations?)?|waiv\\w+|releas\\w+|exempt\\w*|discharg\\w+) ~~ (?:liabilit(?:y|ies)|responsibility|damages)",
        "limited liability company",
      ],
      [
        "only direct damages",
        0.8,
        "(?:recover|damages) ~ (?:only ~ direct|no (?:more|greater) than)|limitation ~ appl(?:y|ies) ~ (?:claims|damages|even if)|even if ~~ (?:advised|aware|informed|knew|known) ~ (?:possibility|damage)",
      ],
      ["no event liable", 0.9, "in no event ~~ (?:liab|damages|responsib)"],
      ["cap", 0.9, "liability ~~ (?:exceed|limited|capped|greater of|in excess)"],
      [
        "not responsible",
        0.75,
        "(?:<not>|no|without|nor|disclaims?|neither) ~ responsib(?:le|ility)",
        "you (?:are|will be|shall be|remain) (?:\\w+ )?responsible|responsible for (?:your|determining|filing|paying) (?:own )?(?:tax|fees)",
      ],
      [
        "damages excluded",
        0.8,
        "(?:indirect|consequential|incidental|punitive|exemplary|special) ~ (?:damages|loss(?:es)?)",
      ],
      ["own risk", 0.75, "(?:at|bears?|assumes?|assuming) ~ (?:own|sole|all|entire|full) ~ risks?"],
      [
        "losses not owed",
        0.7,
        "(?:<not>|no) ~ (?:compensat\\w+|reimburs\\w+|entitled to (?:claim|any|receive|a refund)|obligat\\w+ to (?:compensate|refund)|claims? against)",
      ],
      ["responsible only for", 0.75, "(?:responsible|liable) (?:to you )?(?:only |solely )(?:for|to)"],
      [
        "released",
        0.8,
        "(?:you|user|subscriber|members?) ~ (?:release|discharge|waive) ~~ (?:claims?|demands?|damages|liabilit)",
      ],
    ],
  ),
  typeRules(
    "warranty-disclaimer",
    {
      heading: "(?:.{0,60})(?:warrant|disclaimer)",
    },
    [
      ["as is", 0.9, "as[- ]is(?: and)?(?: ~ as[- ]available)?", "(?:data|information) as is|leave ~ as is"],
      ["as available", 0.85, "as[- ]available"],
      [
        "no warranty",
        0.9,
        "(?:<not>|no|without|disclaim\\w*|exclud\\w*|expressly) ~~ (?:warrant(?:y|ies|s)|representations?)",
        "you (?:represent|warrant)",
      ],
      [
        "use at your own risk",
        0.8,
        "(?:us(?:e|ing)|access\\w*|rely|reliance) ~ at (?:your|its|their) (?:own |sole )+risk",
      ],
      ["implied warranties", 0.85, "(?:implied|express) ~ warrant|merchantability|fitness for (?:a|any) particular"],
      [
        "service not promised",
        0.85,
        "(?:<not>|no) (?:\\w+ ){0,2}(?:promises?|guarantees?|represent|commit|ensure) ~~ (?:uninterrupted|error[- ]?free|free (?:of|from) (?:errors?|defects?|viruses)|without (?:errors?|interruption)|always (?:be )?(?:available|work|function)|accura\\w+|meet your|complete)",
        "your data is|personal|removal|safety of|secur",
      ],
      ["not guaranteed", 0.65, "(?:<not>|no|cannot) (?:\\w+ )?guarantee", "secur|price|privacy"],
    ],
  ),
  typeRules("indemnification", { heading: "(?:.{0,60})indemni" }, [
    ["indemnify", 0.9, "indemn(?:ify|ified|ifies|ification|ity|ities)"],
    ["hold harmless", 0.9, "(?:hold|held|holds|holding|save|keep) ~ harmless"],
    [
      "user pays our losses",
      0.85,
      "you (?:\\w+ ){0,3}(?:reimburse|compensate|pay) ~ (?:us|our) ~ (?:losses|damages?|expenses|legal|attorneys|claims?|fines)",
      "refund|prices?|subscri|late payment|unpaid|overdue|collect",
    ],
  ]),
];
