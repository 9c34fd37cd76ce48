import { typeRules } from "../rule.js";

const NOT_A_DATA_ACT = "you (?:may|can|must|should|agree|will|are) ~ (?:collect|share|disclose|sell|use)";

/** Collection and use of data. */
export const COLLECTION_RULES = [
  typeRules(
    "data-collection",
    {
      heading:
        "^(?!.{0,20}(?:how|why|use|shar|disclos|retain|protect))(?:.{0,60})(?:(?:information|data) (?:that )?(?:we|you|\\w+) (?:\\w+ )?(?:collect|provide|give|receive|gather|process)|collection of|what (?:information|data)|categories of (?:personal )?(?:information|data)|information collected|data collected|what do we collect|personal data we)",
    },
    [
      [
        "we collect data",
        0.85,
        "<collect> ~~ (?:<data>|information|data|e-?mail address|name|ip address|identifiers?|cookies|log files)",
        `${NOT_A_DATA_ACT}|collect(?:ion)? (?:fees|debts?|amounts|payment)|<not> (?:\\w+ ){0,2}(?:collect|process)|your request|how (?:to|you)|rights?|children|third[- ]part(?:y|ies) (?:may )?(?:collect|access)|preapproval|compilation|systematically|device or software|scrap|harvest|separate consent|you (?:may|shall|must|agree) <not>|<not> sell|ask(?:s|ed)? for (?:\\w+ ){0,3}consent|through the service and other users|sales tax`,
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
        "responsib|accurate|<not>|update|correct|delete|complaint|via our support",
      ],
      [
        "when you register we ask",
        0.7,
        "when you (?:\\w+ ){0,6}(?:we|we'll) (?:\\w+ ){0,4}(?:collect|ask|request|receive|record|store|log)",
      ],
      ["categories of data", 0.45, "(?:categories|types|kinds) of (?:personal )?(?:information|data)"],
      [
        "list of identifiers",
        0.45,
        "(?:(?:name|e-?mail(?: address)?|postal address|phone number|telephone number|mobile number|ip address|date of birth|device (?:id|type|identifiers?)|browser type|operating system|usernames?|passwords?|payment (?:details|information)|card (?:number|details))(?: and| or)? ~ ){2}(?:name|e-?mail|address|phone|number|ip|date of birth|device|browser|operating system|username|password|gender|age|payment|card)",
        "contact us|write to|responsible",
      ],
    ],
  ),
  typeRules(
    "sensitive-data",
    {
      heading: "(?:.{0,60})(?:sensitive|special categor|health)",
    },
    [
      [
        "sensitive data named",
        0.9,
        "(?:sensitive (?:personal )?(?:data|information|personal)|special categor(?:y|ies) of (?:personal )?(?:data|information)|special category)",
        "commercially sensitive|you (?:must|may|shall|should|agree|will) (?:<not>|to <not>)|please (?:do )?<not>|(?:post|upload|publish|include)s? ~ sensitive|phishing|fraudulent|unlawfully",
      ],
      [
        "sensitive attributes",
        0.8,
        "(?:health|medical|religious|ethnic|racial|political|sexual|genetic|trade[- ]union|criminal|disability) (?:\\w+ ){0,2}(?:data|information|records?|origins?|beliefs?|opinions?|orientation|membership|convictions?)",
        "(?:hate|harass|discriminat|attack|promot|incit|bully|content that|offensive)|health and safety|doctor|you (?:must|may|shall|should|agree|will) (?:<not>|to <not>)|false|hipaa",
      ],
      [
        "government identifiers",
        0.7,
        "(?:social security|passport|driver'?s? licen[sc]e|national (?:id|identification)|identity card) (?:\\w+ )?numbers?",
        "tax|you (?:must|may|shall|should|agree|will) (?:<not>|to <not>)|publisher",
      ],
    ],
  ),
  typeRules(
    "biometric-data",
    {
      heading: "(?:.{0,60})(?:biometric|face data|facial)",
    },
    [
      [
        "biometric",
        0.95,
        "biometrics?(?! (?:id|passport|document))",
        "you (?:may|must|shall|agree|will) <not>|(?:others|persons?|individuals?) without (?:their|your) consent|without their consent",
      ],
      [
        "body signature",
        0.9,
        "(?:(?:fac(?:e|ial)|finger|palm|hand|iris|retina)[- ]?(?:recognition|prints?|scans?|geometry|templates?|data|features)|voice[- ]?(?:recognition|prints?)|(?:fac(?:e|ial)) (?:verification|authentication|age estimation)|(?:scan|scans|scanning|analy[sz]e|map|measure)s? (?:\\w+ ){0,2}(?:faces?|irises|iris|retina|fingers?|palms?)(?![a-z]))",
        "browser|device fingerprint|digital fingerprint|fingerprinting|untargeted|without their consent|you (?:may|must|shall|will) <not>|law enforcement globally|real-time facial recognition",
      ],
    ],
  ),
  typeRules("location-data", { heading: "(?:.{0,60})(?:location|geolocation)" }, [
    [
      "location data",
      0.85,
      "(?:(?:precise|approximate|geographic|physical|device|your|current|general|coarse|real[- ]time|mobile|exact) (?:\\w+ )?(?:geo-?)?locations?|locations? of (?:your|the|a) (?:\\w+ )?(?:device|phone|vehicle|car|computer)|(?:geo-?)?location[- ](?:data|information|services?|based)|geo-?locat\\w+|gps)",
      "located in|court|venue|data center|your location of residence|laws? of your location|depend(?:s|ing)? (?:on|upon) (?:\\w+ ){0,2}location|(?:restrict\\w*|vary|varies|quality|factors) ~~ location|laws governing|911|subpoena",
    ],
  ]),
  typeRules(
    "children",
    {
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
      heading: "(?:.{0,60})(?:cookies?|tracking|similar technologies|analytics)",
    },
    [
      [
        "cookies",
        0.9,
        "(?:cookies?|web ?beacons?|tracking pixels?|pixel tags?|clear gifs?|web bugs?|flash cookies|local storage|device fingerprint\\w*)",
        "cooking|milk|bake|chocolate",
      ],
      ["tracking technologies", 0.9, "(?:tracking|similar|other|automated) technolog(?:y|ies)", "protect|security"],
      [
        "tracking of behaviour",
        0.8,
        "(?:track(?:s|ing)?|monitor(?:s|ing)?) ~ (?:your |users'? |browsing |online |use |usage |activit|behavio|across)",
        "do not track|track (?:and trace|your (?:order|progress|shipment))|obligation|fraud|illegal|violat|parcel|keep track|track of|spending|orders?",
      ],
      [
        "analytics tools",
        0.7,
        "(?:google analytics|analytics (?:tools?|services?|providers?|cookies|partners)|sdks?)",
        "licen[sc]e|developer|cancel the sdk|you (?:may|must|shall)",
      ],
    ],
  ),
  typeRules("profiling", { heading: "(?:.{0,60})profiling" }, [
    ["profiling", 0.9, "profiling", "criminality|you (?:may|must|shall|will) <not>|social scoring"],
    [
      "inferences",
      0.85,
      "(?:(?:draw|make|create|derive)\\w* (?:\\w+ ){0,4}(?:inferences?|predictions?|assumptions)|infer(?:red|s|ring)? ~ (?:inferences|interests?|preferences|characteristics|age|gender|traits?|data|information)|predict (?:\\w+ ){0,3}(?:interests|preferences|behavio\\w+)|inferences? (?:\\w+ ){0,2}(?:drawn|about|from))",
      "you (?:may|can|must|agree|create)|balance",
    ],
    [
      "builds profiles",
      0.85,
      "(?:build|create|develop|compile|generate|assign|place) ~ (?:(?<!your )profiles? (?:of|about|on) |(?:interest|consumer's|customer|marketing|advertising|usage|behavio\\w+) profiles?|audience segments?|segments)",
      "you (?:may|can|must|agree|create|wish|choose)|create (?:a|your|an|user) account",
    ],
  ]),
  typeRules(
    "data-use",
    {
      heading:
        "(?:.{0,60})(?:how (?:we|do we|\\w+) (?:\\w+ )?(?:use|process)|use of (?:your |the )?(?:personal )?(?:information|data)|purposes?|why (?:we|do we)|legal bas(?:is|es)|our use)",
    },
    [
      [
        "we use data to",
        0.85,
        "(?:(?:we|we'll|we're|we've|the company) (?:\\w+ ){0,5}(?:use|uses|using|process|processes|processing|analy[sz]es?) ~ (?:information|data|it|them|details|history|messages)(?![a-z0-9])|our (?:(?:collection|storage|sharing|disclosure) (?:and|or) )?(?:use|processing|analysis) of (?:\\w+ ){0,4}(?:information|data)(?![a-z0-9]))",
        "<not> (?:\\w+ )?use|your content|that content|moral rights|licen[sc]e|us(?:e|es|ing) (?:\\w+ ){0,5}(?:measures|safeguards|encryption|providers?|cookies)|right to (?:object|request)|in these terms|defin|intended for use|cookies (?:that|to)|depending on which|how to use|object to|with respect to our|certain rights|your rights|laws of|complain|does <not> cover|choices",
      ],
      [
        "use of data",
        0.75,
        "(?:use|uses|using|processing|processes) (?:of )?(?:\\w+ ){0,2}(?:<pdata>|personal data|information (?:we|about|you)|this information|such information|the information|your information)",
        "you (?:may|can|must|agree|will) (?:<not> )?use|your use of|<not> (?:\\w+ )?use|independent right|lawful rights|applicable to the|in any way other|objected|responsible|do <not> sell|request your data|means|pursuant to article 4|right to|limit the use|restriction|restrict|limiting|object to|framework|certif|obtain information about|represents",
      ],
      [
        "data used",
        0.8,
        "(?:<data>|information|data) (?:\\w+ ){0,6}(?:is|are|be|may be|will be) (?:\\w+ )?(?:used|processed|analy[sz]ed)",
        "<not> be|<not> used|current and potential|services may only|outside the country",
      ],
      [
        "purposes of processing",
        0.8,
        "(?:purposes? (?:of|for) (?:our |which |processing|collecting)|for the following purposes|business purposes?|purposes? described)",
        "retain|keep|store|sold|disclosed for|for the purposes? of (?:the|this|these)",
      ],
      [
        "legal basis",
        0.85,
        "(?:legal (?:basis|bases|ground|grounds)|legitimate interests?|performance of (?:a|the|our|this) contract|art(?:icle|\\.)? ?6 ?(?:\\(|1|para|gdpr|of the (?:gdpr|general)))",
        "damages|negligence|liab|tort|denying|arbitrat|protect our legitimate|object(?:ion)? to|right to|objected|dissemination",
      ],
      [
        "sends messages",
        0.45,
        "(?:use ~ to|to) (?:\\w+ )?(?:communicate with you|contact you|respond to your|provide (?:you with )?(?:the |our )?services?|improve (?:the |our )?(?:\\w+ )?services?)",
        "you agree|you (?:may|can) contact",
      ],
    ],
  ),
  typeRules(
    "advertising",
    {
      heading: "^(?!.{0,40}third[- ]party materials)(?:.{0,60})(?:advertis|marketing|\\bads\\b|promotional)",
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
      [
        "newsletters",
        0.6,
        "(?:send|receive|subscri\\w+|sign up) ~ (?:newsletters?|special offers)",
        "spam|including (?:but|without)",
      ],
    ],
  ),
  typeRules("personalisation", { heading: "(?:.{0,60})(?:personali|recommend)" }, [
    [
      "personalise",
      0.85,
      "(?:personali[sz](?:e|ed|es|ing|ation)|customi[sz](?:e|ed|ing|ation)|tailor(?:ed|ing)?(?= (?:to|for|the|your|content|ads|our))) ~ (?:experience|content|services?|features?|recommendations?|offer\\w*|feed|results|site|website|communications|your|each user|for you|to you|users)",
    ],
    [
      "recommendations",
      0.8,
      "(?:(?:recommend(?:ations?|er|ing)?|suggest(?:ions?)?|recommended) ~ (?:content|services?|friends|people|systems?|to you|for you|your interests)(?![a-z])|recommend(?:ed|s)? (?:\\w+ ){0,3}based on)",
      "we (?:\\w+ )?(?:recommend|suggest)|(?:recommend|suggest) (?:that|you)|recommended that|strongly|feedback|comments|<not> recommended",
    ],
  ]),
];
