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
        "you give us data",
        0.75,
        "you (?:\\w+ ){0,2}(?:give|provide|supply|submit|send|disclose)(?: to)? us (?:with )?(?:\\w+ ){0,3}(?:information|data|details)",
        "<not>|incorrect|incomplete|must|responsib|accurate|correct|agree|warrant|rights?|request",
      ],
      ["categories processed", 0.8, "(?:following|these) (?:categories|types|kinds) of (?:\\w+ )?(?:information|data)"],
      [
        "when you register we ask",
        0.7,
        "when you (?:\\w+ ){0,6}(?:we|we'll) (?:\\w+ ){0,4}(?:collect|ask|request|receive|record|store|log)",
      ],
      [
        "servers record",
        0.8,
        "(?:servers?|systems?|we|apps?|website|site|logs?) (?:\\w+ ){0,3}(?:record|log|store|save|register|note)s? ~ (?:ip address|browser|device|operating system|pages|time|date|clicks?|visits?)",
        "log[- ]?in|automated monitoring|you (?:must|may|shall|should)|how long|cookies",
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
        "facts about health or belief",
        0.8,
        "(?:(?:information|data|details|facts?|records?) (?:about|on|concerning|relating to|regarding|of) (?:your |their |a person's |the )?(?:\\w+ ){0,3}(?:health|religio\\w+|ethnic\\w*|race|sexual\\w*|politic\\w+|disabilit\\w+|medical)|your (?:own )?(?:health|religion|race|ethnic (?:origin|background)|sexual orientation|sex life|political (?:views|opinions)|disabilit\\w+))",
        "(?:hate|harass|discriminat|attack|promot|incit|bully|content that|offensive)|doctor|you (?:must|shall|should|agree|will) (?:<not>|to <not>)|health and safety|healthcare provider|health-|with disabilit|risk|advice",
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
        "biometrics?(?! (?:id|passport|document)(?![a-z]))",
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
      "(?:location (?:sharing|tracking|history|access|permission)|where your (?:\\w+ )?(?:vehicle|car|phone|device|child) is|(?:precise|approximate|geographic|physical|device|your|current|general|coarse|real[- ]time|mobile|exact) (?:\\w+ )?(?:geo-?)?locations?|locations? of (?:your|the|a) (?:\\w+ )?(?:device|phone|vehicle|car|computer)|(?:geo-?)?location[- ](?:data|information|services?|based)|geo-?locat\\w+|gps)",
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
      "combines data to know you",
      0.8,
      "(?:combin\\w+|link\\w*|merg\\w+|aggregat\\w+|match\\w*) ~ (?:information|data) ~~ (?:picture|profile|portrait|(?:better|deeper|full) (?:view|understanding)|learn more) (?:of|about) (?:you|users|each|people|individuals)",
      "you (?:may|can|must|agree)",
    ],
    [
      "sorts people",
      0.85,
      "(?:sort|group|segment|categori[sz]e|classif(?:y|ies)|assign|place)s? (?:\\w+ ){0,2}(?:users?|you|people|customers?|visitors|them) (?:\\w+ )?(?:in(?:to)?|to|by) (?:\\w+ ){0,3}(?:segments?|groups?|categor(?:y|ies)|audiences?|clusters?)",
      "account|you (?:may|must)",
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
        "(?<!how |which |that |what |when |where |why |if |way |ways |of data |, as |and )(?:we|we'll|we're|we've|the company) (?:(?!to\\b|not\\b)\\w+ ){0,5}(?:use|uses|using|process|processes|processing|analy[sz]es?) (?:(?!to\\b|your use\\b)[\\w'/-]+ ){0,6}(?:information|data|it|them|details|history|messages)(?![a-z0-9])",
        "<not> (?:\\w+ )?(?:use|process)|your content|that content|moral rights|licen[sc]e|us(?:e|es|ing) (?:\\w+ ){0,5}(?:measures|safeguards|encryption|providers?|cookies|technolog|storage)|right to|transfer mechanism|<not> (?:be )?responsible|suspend|revised|(?:policy|notice|statement) (?:also )?(?:describes?|explains?|tells?|sets? out|outlines?|applies|covers|governs)|you can (?:refer|ask)|we (?:collect|process|hold),? (?:use )?(?:and|or) (?:control|save|store)",
      ],
      [
        "use of data",
        0.75,
        "(?:(?<!to |that |which |how |may only |who )(?:use|uses|process|processes) (?:\\w+ ){0,2}(?:<pdata>|personal data|this information|such information|the information|your information)|(?:our |the |this )?(?:use|processing) of (?:\\w+ ){0,4}(?:<pdata>|personal data|this information|such information|the information) (?:is|are) (?:\\w+ )?(?:based|necessary|required|needed|carried|done|limited)) ~~ (?:to|for|in order|because|based|necessary|on) ",
        "you (?:may|can|must|agree|will) (?:<not> )?use|your use of|<not> (?:\\w+ )?use|responsib|do <not> sell|(?:policy|notice|statement) (?:also )?(?:describes?|explains?|tells?|sets? out|outlines?|applies|covers|governs)|infring|authori[sz]|providers?|knowingly|see (?:the|our)|questions?|concerns?|right to|restrict|limit|object|consent to",
      ],
      [
        "data used",
        0.8,
        "(?<!how |why |where |way |ways |purposes for which |of )(?:<pdata>|personal data|personal information|(?:this|that|such|the|your|collected) (?:\\w+ )?(?:information|data)) (?:\\w+ ){0,6}(?:is|are|be|may be|will be) (?:\\w+ ){0,2}(?:used|processed|analy[sz]ed) (?:\\w+ ){0,2}(?:to|for|in order|by us|only|exclusively|solely|on the basis|based|so)(?![a-z])",
        "(?:policy|notice|statement) (?:also )?(?:describes?|explains?|tells?|sets? out|outlines?|applies|covers|governs)|learn more|<not> (?:be )?(?:used|processed)|third[- ]party provider|controller|current and potential|services may only|outside the country|aggregate",
      ],
      [
        "purposes of processing",
        0.8,
        "(?:for the following purposes|(?:our )?purposes? (?:of|for) (?:our |the )?(?:processing|collecting) (?:\\w+ ){0,4}(?:is|are|includes?)(?![a-z]))",
        "retain|keep|store|sold|disclos\\w+|shar(?:e|es|ed|ing)|without your|rights",
      ],
      [
        "your details are used to",
        0.8,
        "your (?:\\w+ ){0,2}(?:e-?mail address|phone number|ip address|contact details|purchase history) ~ (?:is|are|will be|may be) (?:\\w+ )?used (?:to|for|by)",
        "<not> (?:be )?used|without your|responsib",
      ],

      [
        "legal basis",
        0.85,
        "(?:legal (?:basis|bases|ground|grounds)|legitimate interests?|performance of (?:a|the|our|this) contract|art(?:icle|\\.)? ?6 ?(?:\\( ?1|1|para|gdpr|of the (?:gdpr|general)))",
        "damages|fulfil?ment|negligence|liab|tort|denying|arbitrat|protect our legitimate|object(?:ion)? to|right to|objected|dissemination",
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
        "advertisers reach you",
        0.85,
        "(?:(?:advertisers?|sponsors?|brands|marketers) (?:\\w+ ){0,3}(?:reach|target|address|show)(?:es|s)? (?:you|users|people|\\w+ audiences?)|(?:sponsored|promoted) (?:posts?|content|listings?|messages?|results?|stories))",
        "you (?:may|must|shall|agree) <not>|you (?:must|shall|should)|disclos",
      ],
      [
        "ads chosen from data",
        0.85,
        "(?:ads|advertisements|advertising) ~ (?:selected|chosen|shown|displayed|delivered|based) ~ (?:according to|based on|from|using|on) (?:\\w+ ){0,3}(?:your|you|browsing|interests?|history|activity)",
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
      "we recommend from what you did",
      0.85,
      "<we> (?:\\w+ ){0,2}(?:recommend|suggest|show you|offer you) (?:\\w+ ){1,5}(?:based on|according to|similar to|from) (?:\\w+ ){0,3}(?:you|your) ",
      "ads|advertis|offers|consult|lawyer|doctor",
    ],
    ["people you may know", 0.85, "(?:people|friends|contacts|users) (?:that )?you (?:may|might) (?:know|like)"],
    [
      "results from history",
      0.85,
      "(?:personali[sz]\\w*|customi[sz]\\w*|tailor\\w*|adapt\\w*) ~ (?:results?|home ?page|recommendations|feed|content|services?|experience) ~ (?:using|based on|according to|with|from) (?:\\w+ ){0,3}(?:your|you|previous)",
    ],
    [
      "recommendations",
      0.8,
      "(?:(?:recommend(?:ations?|er|ing)?|suggest(?:ions?)?|recommended) ~ (?:content|services?|friends|people|systems?|to you|for you|your interests)(?![a-z])|recommend(?:ed|s)? (?:\\w+ ){0,3}based on)",
      "we (?:\\w+ )?(?:recommend|suggest)|(?:recommend|suggest) (?:that|you)|recommended that|strongly|feedback|comments|<not> recommended",
    ],
  ]),
];
