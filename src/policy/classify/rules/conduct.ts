import { typeRules } from "../rule.js";

const YOU_MUST_NOT =
  "(?:you|users?|customers?|members?|subscribers?|visitors?|anyone|participants?|developers?|do|may|must|shall|will|agree|prohibited|forbidden|not permitted|not allowed) ";

/** Rules of conduct, and what is left. */
export const CONDUCT_RULES = [
  typeRules(
    "acceptable-use",
    {
      heading:
        "(?:.{0,60})(?:acceptable use|prohibited|restrictions|(?:user |your )?conduct|community (?:guidelines|standards|rules)|rules of|what you (?:can't|cannot|may not)|you (?:must|may|agree) not|not allowed|code of conduct|use restrictions)",
    },
    [
      [
        "you must not",
        0.85,
        `${YOU_MUST_NOT}(?:\\w+ ){0,5}<not> (?:\\w+ ){0,6}(?:use|upload|post|share|copy|reproduce|modify|distribute|interfere|attempt|engage|transmit|send|violate|impersonate|reverse|decompile|sell|resell|rent|lease|sublicense|access|create|circumvent|harass|disrupt|collect|harvest|promote|submit|remove|publish|exploit|infringe|allow|permit|disclose|transfer|misuse|abuse|gain|probe|hack|introduce|spam|bully|threaten|encourage)`,
        "we (?:will|do|shall|may) <not>|<not> (?:want|wish)|<not> (?:be )?(?:liable|responsible)|do <not> agree|<not> (?:sell|share|rent|disclose) (?:your|personal|any personal)|if you (?:do|choose|are)|agree to (?:the|be bound)|<not> knowingly|to collect personal|ask (?:us|that we)|<not> required",
      ],
      [
        "prohibited acts",
        0.8,
        "(?:prohibit\\w*|forbidden|<not> (?:be )?(?:allowed|permitted|tolerate\\w*)|refrain|abstain|zero[- ]tolerance) (?:\\w+ ){0,10}",
        "law prohibits|(?:except )?where prohibited|prohibited by (?:applicable )?law|to the extent|liab|void where",
      ],
      [
        "unlawful content",
        0.7,
        "(?:unlawful|illegal|defamatory|obscene|harassing|threatening|hateful|libelous|pornographic|fraudulent|abusive|malicious|harassment|hate speech|viruses|malware|spam|bullying|self-harm|violence|violent|nudity|exploitation) (?:\\w+ |or |and |, ){0,4}(?:content|material|purposes?|activit|conduct|use|code|speech|behaviou?r|acts?|manner|or|and)",
        "liab|responsib|indemn|unlawful (?:processing|access|destruction)|detect|prevent|investigat|we may",
      ],
      [
        "comply with rules",
        0.65,
        "(?:you|user|customer|member)s? (?:\\w+ ){0,3}(?:comply|abide|use ~ (?:only )?(?:for|in) (?:lawful|accordance|compliance)) ",
        "we comply|arbitrat",
      ],
      [
        "content that harms",
        0.65,
        "(?:content|material|posts?|behaviou?r|accounts?|depictions?|promoting|encouraging|glorif\\w+|providing instructions) ~ (?:that |which )?(?:promot\\w+|encourag\\w+|glorif\\w+|harass\\w*|threaten\\w*|exploit\\w*|infring\\w+|violat\\w+|endanger\\w*|sexuali[sz]\\w+|incit\\w+|self-harm|suicide|violen\\w+|eating disorders?|terroris\\w+|bully\\w*)",
        "we may|report|liab|responsib|indemn|notice",
      ],
    ],
  ),
  typeRules(
    "account-responsibility",
    {
      heading: "(?:.{0,60})(?:your account|account (?:security|registration|responsib)|registration|passwords?)",
    },
    [
      [
        "keep credentials safe",
        0.9,
        "(?:responsib\\w+|maintain\\w*|safeguard\\w*|protect\\w*|keep\\w*|secure|must|agree|should) ~~ (?:passwords?|credentials|log-?in|account (?:information|details|secure|security)|confidential\\w* of)",
        "we (?:protect|use|maintain)",
      ],
      [
        "responsible for account",
        0.9,
        "(?:responsib\\w+|liable|accountable) ~ (?:activit\\w+|use|actions?|acts|everything|conduct) ~ (?:under|through|on|via|using|from|in|with) ~ account",
      ],
      [
        "your responsibility",
        0.85,
        "(?:activit\\w+|actions?|use|everything) ~ (?:account|credentials|password|log-?in) ~ your (?:\\w+ )?responsibility",
      ],
      [
        "tell us of misuse",
        0.85,
        "(?:notify|inform|tell|contact|alert) ~ (?:unauthori[sz]ed (?:use|access)|breach of security|compromised|lost|stolen|without (?:your )?permission)",
        "we (?:will|shall) notify",
      ],
      [
        "accurate registration",
        0.8,
        "(?:provid\\w+|maintain|keep|supply|give|submit|furnish) ~ (?:accurate|true|truthful|correct|complete|up[- ]to[- ]date|current) ",
        "we (?:strive|try|aim)",
      ],
      [
        "no account sharing",
        0.8,
        "(?:<not>) (?:\\w+ ){0,4}(?:share|transfer|sell|lend|disclose|give) (?:\\w+ ){0,4}(?:account|password|credentials|log-?in)",
        "we (?:do|will) <not>",
      ],
      ["one account", 0.7, "(?:one|single|multiple|more than one) (?:\\w+ )?accounts? (?:per|only|for)"],
    ],
  ),
  typeRules(
    "enforcement",
    {
      heading: "(?:.{0,60})(?:enforcement|violations?|sanctions|penalt|strikes|consequences)",
    },
    [
      [
        "acts on violations",
        0.85,
        "(?:violat(?:e|es|ed|ion|ions|ing)|breach(?:es|ed)?|infring(?:e|es|ers?|ement|ing)|fail(?:ure)? to comply|(?:break|ignore|disregard)(?:s|ing)? (?:any of )?(?:these|our|the|this) (?:\\w+ )?(?:rules|terms|guidelines|polic(?:y|ies)|standards|agreement)) ~~ (?:may|will|can|could|result|lead|subject|grounds|reserve|right to|we) ~~ (?:remov|suspen|terminat|ban|disabl|restrict|action|penalt|warn|delet|block|revok|sanction|investigat|report|prosecut|legal)",
        "data breach|liab(?:le|ility) for",
      ],
      [
        "remedies for violations",
        0.85,
        "(?:remov|suspen|terminat|ban|disabl|restrict|take (?:\\w+ )?action|penali[sz]|warn|delet|block|revok|sanction|investigat)\\w* ~~ (?:if|for|where|who|that|when|in the event|due to|because|following|upon) ~~ (?:violat|breach|infring|fail\\w* to comply|abus|misus)",
        "data breach|security breach|you (?:may|can) (?:terminate|cancel)",
      ],
      [
        "limited for violations",
        0.85,
        "(?:limit|reduc\\w+|downrank|lock|freeze|strike|revok\\w+) ~ (?:your |the |any )?(?:account|features?|access|functions?|reach|privileges) ~ (?:if|for|when|because) ~ (?:violat|break|breach|abus|misus)",
      ],
      [
        "appeal a sanction",
        0.85,
        "(?:appeal|contest|challenge|dispute) ~ (?:decision|suspension|ban|removal|restriction|termination|enforcement)",
        "your request|appeal right|with respect to|deny|denied|court|arbitrat|privacy|rights request|authority",
      ],
      ["repeat infringers", 0.9, "repeat(?:ed|edly)? (?:infring|violat|offend)\\w*"],
      [
        "investigates",
        0.7,
        "(?:<may>|right to) (?:\\w+ )?(?:investigate|prosecute|monitor) ~ (?:violat|breach|suspected|any|illegal|compl|use)",
        "you agree",
      ],
    ],
  ),
  typeRules(
    "age-limit",
    {
      heading: "(?:.{0,60})(?:age (?:limit|requirement|restriction)|minimum age|eligibility)",
    },
    [
      [
        "must be of age",
        0.95,
        "(?:at least|over|older than|above|under|below|younger than|reached|not yet|are|be) (?:the )?(?:age of )?(?:\\(?(?:1[0-9]|2[01])\\)?|thirteen|fourteen|sixteen|eighteen|twenty-one|legal age)(?: ?\\(\\d+\\))? ?(?:years?|or older|years old|years of age|\\+|of age)?",
        "days|months|percent|%|hours|minutes|(?:collect|information|data) ~~ (?:child|under)|child(?:ren)? ~~ (?:information|data)|(?:over|above|at least|under|below) (?:1[0-9]|2[01]) (?!years?(?: old| of age)|or older)(?:\\w+)",
      ],
      [
        "people of an age",
        0.9,
        "(?:(?:are|is|you're|people|users|persons?|anyone|those|individuals|members) (?:who are )?(?:under|over|below|above|aged) (?:the age of )?(?:1[3-9]|2[01]|eighteen|sixteen|thirteen)(?: ?\\(\\d+\\))?(?: years(?: of age| old)?)? (?:and (?:over|older|above|up)|or (?:over|older|above)|you (?:may|can|must|need)|(?:may|can|must) <not>|may only|must (?:have|get|ask))|only (?:adults|persons of legal age)|adults only)",
        "(?:collect|information|data) ~~ (?:child|under)",
      ],
      [
        "age of majority",
        0.9,
        "(?:age of (?:legal )?(?:majority|consent)|legal age|minimum age|(?:old|of) (?:enough|legal age)|minors? (?:may|must|are) <not>)",
      ],
      [
        "not for minors",
        0.8,
        "(?:<not> (?:intended|directed|available|use|permitted|eligible|allowed|register)|only (?:available|open)) ~ (?:minors|persons under|anyone under|individuals under|users under|those under|children under)",
        "knowingly collect",
      ],
    ],
  ),
  typeRules(
    "automation-ban",
    {
      heading: "(?:.{0,60})(?:scraping|automated access|crawling|bots)",
    },
    [
      [
        "no scraping",
        0.95,
        "(?:<not>|no|prohibit\\w*|without|forbidden|refrain) ~~ (?:scrap(?:e|er|ers|ing)|crawl(?:er|ers|ing)?|spiders?|robots?|bots?|data[- ]?min(?:e|ing)|harvest(?:ing)?|automated (?:means|systems?|tools?|scripts?|methods?|process\\w*|program\\w*|queries|access|devices?|software)|scripts? to (?:\\w+ ){0,3}(?:collect|access|copy|extract|download|read))",
        "children|we (?:do|will) <not>|decision",
      ],
      [
        "scraping forbidden",
        0.95,
        "(?:scraping|crawling|data[- ]?mining|harvesting|bots?|robots?|spiders?|automated (?:queries|access|means|tools?)) ~ (?:is|are) (?:\\w+ ){0,2}(?:prohibited|forbidden|<not> (?:allowed|permitted)|banned)",
      ],
      [
        "scraping named",
        0.65,
        "(?:use|using|deploy|employ|access|collect|harvest) ~ (?:any )?(?:scrap(?:e|er|ers|ing)|crawlers?|spiders?|robots?|bots|automated (?:means|scripts?|devices?|tools?|process\\w*|programs?))",
        "we (?:may )?(?:use|collect)|our servers|google|collected? (?:by |through |via )?automated",
      ],
    ],
  ),
  typeRules(
    "contact",
    {
      heading: "(?:.{0,30})(?:contact|how to reach|questions|get in touch)",
    },
    [
      [
        "contact us",
        0.85,
        "(?:contact|e-?mail|mail|write to|call|reach|get in touch with|send (?:\\w+ ){0,4}to|reach out to) (?:\\w+ ){0,3}(?:us(?![a-z])|our (?:\\w+ ){0,4}(?:team|officer|dpo|department|support|service|office)|customer (?:service|support|care)|support|the (?:data protection|privacy) (?:officer|team)|privacy@|support@)",
        "we (?:may|will|can) contact",
      ],
      [
        "questions to",
        0.85,
        "(?:questions?|comments?|complaints?|concerns?|inquir(?:y|ies)|enquir(?:y|ies)) ~~ (?:contact|email|e-mail|write|call|reach|please|@|address|to us|(?:sent|directed|put|addressed) to)",
      ],
      [
        "data protection officer",
        0.85,
        "(?:data protection officer|privacy officer|dpo|eu representative|grievance officer)",
      ],
      [
        "registered office",
        0.7,
        "(?:registered (?:office|address)|principal place of business|head office|our (?:postal |mailing )?address|company number) (?:is|at)",
      ],
      ["e-mail address", 0.6, "@[\\w-]{1,64}\\.\\w"],
    ],
  ),
  typeRules(
    "definitions",
    {
      heading: "(?:.{0,30})(?:definitions?|interpretation|defined terms|glossary)",
    },
    [
      [
        "term means",
        0.85,
        '"[^"]{1,80}" ?(?:or "[^"]{1,80}" ?)?(?:\\([^)]{1,60}\\) ?)?(?:shall |will |also |as used ~ )?(?:means?|refers? to|includes?|has the meaning|is defined|are defined|is any|is a|are any)',
      ],
      [
        "meaning given",
        0.85,
        "(?:has|have|shall have) the (?:same )?meanings?|(?:as )?defined (?:in|below|above|herein|under)|means any|for (?:the )?purposes? of (?:this|these) (?:\\w+ )?(?:<terms>) [^.]{0,60}means",
      ],
      [
        "collectively called",
        0.75,
        '(?:collectively|together|hereinafter|hereafter) (?:\\w+ ){0,4}(?:"|referred to|called|the ")',
      ],
      [
        "refers to",
        0.6,
        '(?:when we (?:say|use|refer)|references? to|we mean|refers to) ~ (?:"|we mean|mean|include|the term|personal)',
      ],
    ],
  ),
];
