import { typeRules } from "../rule.js";

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
