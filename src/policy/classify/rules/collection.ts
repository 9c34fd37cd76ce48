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
