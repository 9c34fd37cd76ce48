import { typeRules } from "../rule.js";

/** Rights of the people whose data it is. */
export const RIGHTS_RULES = [
  typeRules("deletion", { heading: "(?:.{0,60})(?:delet|erasure|right to be forgotten)" }, [
    [
      "right to deletion",
      0.9,
      "(?:(?:your|the|a|have|has|this) rights?|right to|requests?|ask|entitled|(?:you|users?|residents?|individuals|parents?|consumers?|members?) (?:\\w+ ){0,2}(?:may|can|could|are able|wish|want|would like|have)) ~~ (?:delet(?:e|ed|ion)|eras(?:e|ed|ure)|be forgotten|removal of|remov(?:e|ed)) ~ (?:<data>|your|data|information|account|it|them|personal|messages|content|everything|records)",
      "(?:we|company|it|operator) (?:may|can|reserves?|ha(?:ve|s) the right) ~ (?:delete|remove)(?! ~ (?:your request|upon request)) ~ (?:any|content|account)|right to (?:remove|refuse|edit|terminate)|right,? (?:but|\\(but)|reserves?|obligat|discretion|cookies|infring|may <not>|violat|other users|terminate|frequently used|contact completely|restrict your|may result|unlawful|authori[sz]e|different (?:\\w+ )?account|account first",
    ],
    [
      "erasure",
      0.85,
      "(?:right (?:to|of) (?:erasure|deletion|be forgotten)|deletion (?:requests?|of your)|erasure of (?:your|personal))",
    ],
    [
      "we delete on request",
      0.85,
      "(?:delet(?:e|ed|ion)|eras(?:e|ed|ure)) ~~ (?:upon|on|at|following|after|of) (?:your |receiving |receipt of your )?(?:request(?! agreement)|deleting your account|clos\\w+ your account|account (?:closure|deletion))",
      "discretion|request agreement|formation",
    ],
    [
      "how to delete",
      0.8,
      "(?:to|how to|if you (?:want|wish|would like) to) (?:permanently )?(?:delete|erase|remove|close) (?:your |the )?(?:\\w+ )?(?:profile|account|data|information|photos?|records?) (?:from (?:\\w+ ){1,3})?(?:please |you (?:can |may )?|just )?(?:write|contact|e-?mail|go to|visit|click|use|log|sign|follow|submit)",
      "right to|violat|terminate",
    ],
    [
      "on request we remove",
      0.85,
      "(?:on|upon|at) (?:your )?request ~ (?:we|\\w+) (?:will |shall |can )?(?:\\w+ )?(?:delete|erase|remove) ~ (?:data|information|account)",
      "licen[sc]e",
    ],
    [
      "delete your account",
      0.75,
      "(?:delet(?:e|ing|ion)|clos(?:e|ing)) (?:of )?your (?:\\w+ )?account",
      "we (?:may|can|reserve|have the right)|right to|discretion|violat|terminate|(?:after|if|once|until|unless) (?:you |the )?(?:\\w+ ){0,3}(?:delet|clos)|licen[sc]e|\\w+ may (?:\\w+ )?close|no account activity",
    ],
  ]),
  typeRules(
    "access-portability",
    {
      heading: "(?:.{0,60})(?:access (?:to|your)|portability|right to know|right of access|access, )",
    },
    [
      [
        "right of access",
        0.9,
        "(?:(?:your|the|a|have|has|this) rights?|right to|requests?|ask|entitled|(?:you|users?|residents?|individuals|parents?|consumers?|members?) (?:\\w+ ){0,2}(?:may|can|are able|wish|want|would like)) ~ (?:to )?(?:access|copy of|copies of|obtain|receive|know|view|confirm\\w*|be informed|download|export) ~ (?:<data>|personal|your (?:personal )?(?:data|information)|data|information (?:we|about|that)|whether)",
        "we (?:may|can|reserve)|third|law enforcement|may <not>|<not> have the right|service providers?|<we> (?:\\w+ )?(?:access|receive|obtain)|unauthori[sz]ed|terminate|reserves? the right|others|marketing|obtain more information|balancing|personali[sz]ed|lose access|locations|also access or use|more information about|further information|grant|automated tools|responsibil|index,|organi[sz]ation to|identity or authority",
      ],
      [
        "portability",
        0.95,
        "(?:data portability|portability|portable (?:and|format)|machine[- ]readable)",
        "health insurance portability",
      ],
      [
        "access right named",
        0.85,
        "(?:right (?:to|of) (?:access|know)(?! (?:or|and|the (?:site|service|platform|software)))|access requests?|subject access)",
        "reserve|licen[sc]e|terminat|permit|grant",
      ],
      [
        "export your files",
        0.75,
        "you (?:may|can|are able to) (?:\\w+ ){0,3}(?:export|download) (?:all )?(?:of )?(?:your|the) (?:\\w+ )?(?:data|files|content|information|photos)",
        "software|app|may only|licen[sc]e",
      ],
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
      heading: "(?:.{0,60})(?:correct|rectif|updat\\w+ your)",
    },
    [
      [
        "right to correct",
        0.9,
        "(?:correct(?:ed|ion|ing|s)?|rectif(?:y|ied|ication)) (?:\\w+ ){0,4}(?:<data>|inaccura\\w+|incomplete|personal|data|information|pii)",
        "corrective|errors? in (?:the|our) (?:service|software|site)|(?:we|company|it|google|microsoft) (?:may|reserves?|can) (?:\\w+ ){0,4}correct|pricing|typograph|responsib|(?:is|are) correct|correct and|essential|points|liable|make sure|correct language|factual errors|delay|users undertake|failed|error resulting|will <not> provide",
      ],
      ["rectification", 0.95, "(?:rectification|right to correct(?:ion)?)", "reserves?|errors?|mistakes"],
      [
        "wrong data put right",
        0.85,
        "(?:(?:inaccurate|incorrect|wrong|incomplete|outdated|mistaken) ~ (?:data|information|details|records?) (?:\\w+ ){0,2}(?:rectified|corrected|amended|updated|changed|completed)|(?:data|information|details|records?) (?:\\w+ ){0,5}(?:inaccurate|incorrect|wrong|incomplete|out[- ]of[- ]date|need(?:s)? to be (?:updated|corrected|changed)) ~~ (?:we (?:will|can|shall) ~ (?:correct|updat|chang|amend|rectif)|(?:tell|let|inform|contact) us|(?:ask|request) ~ (?:correct|updat|chang|amend|rectif)))",
        "(?:terminate|suspend)|liable|prices?|responsib",
      ],
      [
        "amend records",
        0.8,
        "(?:ask|request|right|require|may) ~ (?:to )?(?:amend|correct|complete|rectify|update) (?:\\w+ ){0,2}(?:incomplete|inaccurate|wrong|incorrect|outdated)",
        "we (?:may|reserve)|prices?|errors?|terms",
      ],
      [
        "have it corrected",
        0.85,
        "(?:information|data|details|records?) ~~ (?:have|get) (?:it|them|this) (?:corrected|rectified|updated|amended)",
      ],
      [
        "update your data",
        0.75,
        "(?:updat(?:e|ing)|edit(?:ing)?|modify(?:ing)?|amend(?:ing)?|change|changing|correct(?:ing)?)(?: or \\w+| and \\w+)? (?:some |certain |any )?(?:of )?(?:your |their )(?:own )?(?:\\w+ )?(?:personal |account |profile |contact )?(?:data|information|details|profile)(?![a-z])",
        "we (?:may|reserve|will)|this (?:privacy )?policy|agree to|must|responsib|promptly|keep|polic|you will (?:\\w+ )?update|necessary to ensure|sdk|we delete|cancel|restrict|payment information|billing|death|supplement|cancel|card",
      ],
    ],
  ),
  typeRules(
    "consent-choice",
    {
      heading:
        "(?:.{0,60})(?:choices?|consent|opt[- ]?out|your (?:privacy )?(?:controls|preferences|rights)|withdraw|right to object)",
    },
    [
      [
        "opt out",
        0.9,
        "opt(?:s|ed|ing)?[- ](?:out|in)(?![a-z0-9])",
        "arbitrat|binding|dispute|class action|individual basis|claims|section 9|this process",
      ],
      ["unsubscribe", 0.85, "unsubscrib\\w+", "in-app payments|app stores?"],
      [
        "consent",
        0.8,
        "(?:withdraw|revoke|with|without|give|provide|obtain|ask for|your|explicit|express|prior|opt-in|affirmative|based on|request|require) (?:\\w+ ){0,3}consent",
        "written consent of|prior written consent|(?:others|individuals?|persons?|users?|their) (?:\\w+ )?without (?:their |his )?consent|without their consent|our (?:prior )?(?:written |express )?consent|(?:assign|transfer|reproduc|copy) ~~ consent|by using|consent to (?:the )?(?:jurisdiction|venue)|owner|parent",
      ],
      [
        "asks permission",
        0.8,
        "we (?:will |shall )?(?:always |first )?(?:ask|seek|request|obtain|get) (?:for )?your (?:\\w+ )?(?:permission|consent|agreement)",
        "parent",
      ],
      [
        "messages can be stopped",
        0.8,
        "(?:marketing|promotional|e-?mails?|messages?|newsletters?|notifications?|communications) ~ (?:can|may) be (?:stopped|turned off|disabled|switched off|refused|managed)",
      ],
      [
        "you can choose",
        0.8,
        "(?:you|users?) (?:\\w+ ){0,3}(?:choose|decline|disable|opt|object|control|manage|adjust|set|limit|turn (?:off|on)|refuse) ~ (?:<data>|cookies|settings|preferences|processing|collection|use of|receiv|communications|messages|e-?mails?|marketing|location|advertis|share|whether|notifications|browser|tracking)",
        "you (?:must|shall|agree)|password|set your preferences on|surveys",
      ],
      [
        "right to object",
        0.9,
        "(?:right to |object to |restrict (?:the |our )?)(?:object(?:ion)?|processing|restrict(?:ion)?|our (?:use|processing)|withdraw(?! from))",
        "<not> object|changes|assign|arbitrat|reserve",
      ],
      [
        "settings control",
        0.7,
        "(?:(?:chang|manag|adjust|modify|configur|select|set|control|choos|disabl|turn off|updat|review|visit|go to|us)(?:e|es|ing|ed)? (?:\\w+ ){0,6}(?:privacy|browser|account|device|cookie|ad|notification|communication|preference)s? (?:settings|preferences|choices|controls)|your (?:privacy|cookie|ad) (?:settings|preferences|choices|controls))",
        "depending on your|such as your|password",
      ],
    ],
  ),
  typeRules("do-not-track", { heading: "(?:.{0,60})(?:do not track|global privacy control)" }, [
    ["do not track", 0.95, "(?:do[- ]not[- ]track|dnt)(?![a-z0-9])", "(?:we|and|they) (?:\\w+ )?do not track"],
    ["global privacy control", 0.95, "global privacy control|gpc (?:signal|browser)"],
  ]),
  typeRules(
    "regional-rights",
    {
      heading:
        "(?:.{0,60})(?:california|european|eea|gdpr|ccpa|residents|nevada|virginia|colorado|brazil|state privacy|united kingdom|switzerland|australia|canada)",
    },
    [
      [
        "residents have rights",
        0.9,
        "(?:residents?|users?|individuals|consumers?|data subjects|you (?:are|live|reside|'re)|located) (?:\\w+ ){0,3}(?:of|in|from|located) (?:the )?(?:state of )?(?:california|eea|european|eu|uk|united kingdom|virginia|colorado|connecticut|utah|texas|oregon|montana|nevada|brazil|canada|australia|switzerland|south korea|japan|india|quebec) ~~ (?:rights?|request|entitled|may|law|act|notice|choices)",
        "arbitrat|court|dispute|govern|statutory|liab|refund|terminat|subscri|supervision of|parent",
      ],
      [
        "rights under a privacy statute",
        0.85,
        "(?:(?:rights?|request|entitled|residents?|consumers?|opt[- ]out|data subjects?|individuals) ~~ (?:ccpa|cpra|gdpr|lgpd|pipeda|appi|pdpa|shine the light|california consumer privacy act|general data protection regulation|consumer (?:data )?privacy act|civil code section 1798\\S*|california privacy rights|data protection laws?)|(?:under|by) (?:the )?(?:ccpa|cpra|gdpr|lgpd|pipeda|california consumer privacy act|general data protection regulation) (?:\\w+ )?you (?:may|can|have|are entitled))",
        "art(?:icle|\\.) ?\\d|legal bas|legitimate interest|defined|data processing agreement|transfers?|consumer protection|service provider in",
      ],
      [
        "statute gives rights",
        0.85,
        "(?:ccpa|cpra|gdpr|lgpd|pipeda|appi|pdpa|shine the light|california consumer privacy act|general data protection regulation|consumer (?:data )?privacy act|civil code section 1798\\S*) ~~ (?:rights?|entitle|permits?|allows?|lets?|provides|gives|grants|residents|request|applies|only applies)",
        "art(?:icle|\\.) ?\\d|legal bas|legitimate interest|defined as|data processing agreement|service provider in|customers utilizing",
      ],
      [
        "residents may act",
        0.85,
        "(?:california|virginia|colorado|connecticut|utah|texas|oregon|montana|nevada|delaware|new jersey|minnesota|maryland|brazil|uk|eu|eea|european) (?:residents?|consumers?|users?|citizens|individuals) (?:\\w+ ){0,2}(?:may|can|have|are entitled|has)",
        "arbitrat|court|dispute|govern|liab|refund|terminat|subscri",
      ],
      [
        "section for residents",
        0.8,
        "(?:section|notice|addendum|part|following|policy|information) ~ (?:applies|apply|is (?:only )?for|are for|intended for) (?:only )?(?:to )?(?:you if you are )?(?:\\w+ )?(?:users?|residents?|people|individuals|consumers?|persons) (?:\\w+ )?(?:of|in|from) (?:the )?(?:state of )?(?:california|eea|european|eu|uk|united kingdom|virginia|colorado|connecticut|utah|texas|oregon|nevada|brazil|canada|australia|switzerland|japan|india)",
        "arbitrat|court|dispute|refund|subscri",
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
        "intellectual|obligations under|assign|reduce your|these terms|agreement|consumer|excluded",
      ],
      [
        "no discrimination",
        0.8,
        "<not> (?:\\w+ )?(?:discriminat\\w+|retaliat\\w+) ~ (?:against you|for exercising|exercis|you for)",
      ],
    ],
  ),
];
