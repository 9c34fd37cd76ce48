import { lines } from "../../reading/lines.js";

/** A kind of thing that a clause lists: what data, to whom, for what, where. */
export type SetName = "data categories" | "recipients" | "purposes" | "countries";

/** Names as they stand in policies (beginnings of words), by the name they count as. */
type Synonyms = Readonly<Record<string, string>>;

const DATA_CATEGORIES: Synonyms = {
  "e-mail address": "e-?mail address(?:es)?",
  name: "(?:full |first |last |user)?names?",
  "phone number": "(?:phone|telephone|mobile) numbers?",
  "postal address": "(?:postal|mailing|home|street|billing|shipping) address(?:es)?",
  "date of birth": "(?:dates? of birth|birth ?dates?|birthday)",
  gender: "gender",
  "ip address": "ip[- ]address(?:es)?",
  "device identifiers": "(?:device|advertising|mobile) (?:id|ids|identifiers?)",
  "device data": "device (?:information|data|type|model|settings)",
  location: "(?:geo-?)?locations?(?: data| information)?|gps|whereabouts",
  "browsing history": "(?:browsing|search|viewing|web) (?:history|activity|behaviou?r)|clickstream",
  "usage data": "(?:usage|log|activity|interaction|diagnostic) (?:data|information|logs)",
  contacts: "(?:contacts?|address|phone) ?(?:list|book)s?|your contacts",
  photos: "photo(?:graph)?s?|pictures?|images?",
  videos: "videos?",
  audio: "(?:audio|voice) ?(?:recordings?|data|messages)?",
  messages: "(?:private |direct )?messages|chats?|conversations|correspondence",
  files: "files|documents|uploads",
  biometrics: lines`
    biometrics?(?: data| information| identifiers?)?
    |face(?:print| scan| geometry)s?
    |facial (?:data|recognition|images?)
    |fingerprints?
    |voiceprints?
  `,
  health: "health(?: data| information| records)?|medical(?: data| information| records)?|fitness data",
  genetic: "genetic (?:data|information)|dna",
  religion: "relig\\w+(?: beliefs?)?",
  "political opinions": "political (?:opinions?|views|beliefs)",
  "sexual orientation": "sexual (?:orientation|preferences?|life)",
  ethnicity: "ethnic\\w*(?: origin)?|racial origin|race",
  "trade union": "trade[- ]union membership",
  "criminal records": "criminal (?:records?|history|convictions?|offen[cs]es)",
  "financial data": lines`
    financial (?:data|information|records)
    |bank (?:account|details)
    |credit (?:history|score|report)s?
    |income
    |salary
  `,
  "payment data": "(?:payment|credit card|card|billing) (?:data|details|information|numbers?)",
  purchases: "purchas(?:e|ing) history|transaction (?:data|history|information)|purchases",
  "government id": lines`
    (?:
      government|national|passport|driver'?s licen[sc]e|social security
    )(?:[- ]issued)? ?(?:ids?|identification|numbers?|documents?)?
  `,
  employment: "employment (?:data|information|history|records)|job title|occupation",
  education: "educational? (?:data|information|history|records)|transcripts|grades",
  keystrokes: "keystrokes?|mouse movements",
  "social profiles": "social (?:media|network) (?:profiles?|accounts?|data)",
  inferences: "inferences?|inferred (?:data|interests)",
  passwords: "passwords?",
  "children's data": "children'?s (?:data|information)|(?:data|information) (?:of|about|from) (?:children|minors)",
  "neural data": "neural data|brain activity",
  sensors: "sensor data|accelerometer|bluetooth|wi-?fi",
  calls: "call (?:logs?|records?|history)|calls",
  calendar: "calendars?",
  prompts: "prompts|inputs and outputs",
};

const RECIPIENTS: Synonyms = {
  advertisers: "advertis(?:ers?|ing (?:partners?|networks?|companies))|ad (?:networks?|partners?)",
  affiliates: "affiliat(?:es?|ed companies)|subsidiar(?:y|ies)|group companies|parent company",
  "data brokers": "data brokers?|data aggregators?|data resellers?",
  "law enforcement": lines`
    law[- ]enforcement(?: authorities| agencies)?
    |police
    |(?:government|public)(?:al)? (?:authorit(?:y|ies)|agenc(?:y|ies)|bodies)
  `,
  regulators: "regulat(?:ors?|ory authorit(?:y|ies))",
  employers: "(?:your |the |an )?employers?",
  administrators: "administrators?",
  schools: "schools?|universit(?:y|ies)|educational institutions?",
  insurers: "insur(?:ers?|ance compan(?:y|ies))",
  "credit bureaus": "credit (?:bureaus?|reporting agencies|reference agencies)",
  "service providers": "service providers?|vendors?|(?:sub)?contractors?|suppliers?|sub-?processors?|processors",
  "payment processors": "payment (?:processors?|providers?)",
  partners: "(?:business |marketing |commercial |strategic |trusted |our |research )?partners",
  "third parties": lines`
    third[- ]part(?:y|ies)(?!
      \ (?:audit|report|certif|assess|standard|software|licen|mark|right|propert|content)
    )
  `,
  "analytics providers": "analytics (?:providers?|companies|partners?|services)",
  "social networks": "social (?:networks?|media (?:platforms?|companies|sites))",
  "other users": "other (?:users|members|customers)",
  public: "the (?:general )?public|publicly",
  researchers: "research(?:ers| institutions?| organi[sz]ations?)|academics",
  "ai companies": "(?:ai|artificial intelligence|machine learning|model) (?:companies|providers?|developers?|vendors?)",
  buyers: "(?:prospective |potential )?(?:buyers?|acquirers?|purchasers?)",
  advisers: "(?:professional )?advis[eo]rs|auditors|lawyers|accountants",
  merchants: "merchants|sellers|retailers",
  banks: "banks?|financial institutions?",
  hospitals: "hospitals?|doctors|health ?care providers?",
  landlords: "landlords?",
  "hosting providers": "hosting (?:providers?|companies)|cloud providers?",
  "debt collectors": "(?:debt )?collection agenc(?:y|ies)|debt collectors?",
  sponsors: "sponsors?",
  publishers: "publishers?",
  "app developers": "(?:app |third[- ]party )?developers?",
  parents: "parents?(?: or guardians?)?|guardians?",
};

const PURPOSES: Synonyms = {
  advertising: lines`
    (?:targeted |personali[sz]ed |interest-based |behaviou?ral )?advertis(?:ing|ements?)
    |(?:targeted |personali[sz]ed )?ads
    |retargeting
  `,
  marketing: "(?:direct )?marketing|promotion(?:al|s)?",
  "ai training": lines`
    (?:train|build)\w* (?:~ )?(?:ai|models?|algorithms?|systems?)
    |(?:ai|model) (?:training|development)
    |machine[- ]learning
    |artificial intelligence
  `,
  research: "research(?! institutions)",
  analytics: "analytics|statistical (?:purposes|analysis|research)",
  profiling: "profiling|build(?:ing)? (?:a )?profiles?|user profiles",
  personalisation: "personali[sz]\\w+|customi[sz]\\w+|recommendations?|tailor\\w*",
  improvement: lines`
    improv(?:e|ing|ement)s? (?:of )?(?:the |our |its |this )?(?:products?|services?|sites?|platform|apps?)
    |product (?:development|improvement)
    |develop(?:ing)? new
  `,
  "credit decisions": "credit (?:scoring|decisions?|checks?)|creditworthiness",
  "hiring decisions": "(?:hiring|recruit\\w*|employment) (?:decisions?|purposes)",
  surveillance: "surveillance|monitor(?:ing)? (?:of )?(?:your|employees|users)",
  resale: "resale|resell\\w*",
  "commercial purposes": "commercial (?:purposes?|use|exploitation)",
  "any purpose": "any (?:lawful )?purposes?",
  "business purposes": "(?:our |other |legitimate )?business purposes?",
  insurance: "insurance (?:purposes|underwriting|decisions)",
  "political campaigns": "political (?:campaigns?|advertising)",
  "fraud prevention": "fraud (?:prevention|detection)|prevent(?:ing)? fraud",
  security: "security purposes|(?:ensure|maintain) (?:the )?security",
  "legal compliance":
    "comply(?:ing)? with (?:the |our |any |applicable )?(?:law|legal)|legal (?:obligations?|compliance)",
  "providing the service": "provid(?:e|ing) (?:you )?(?:with )?(?:the |our |its )?services?",
  support: "customer (?:support|service)|support purposes",
};

const COUNTRY_NAMES = lines`
  afghanistan
  |albania
  |algeria
  |andorra
  |angola
  |argentina
  |armenia
  |australia
  |austria
  |azerbaijan
  |bahrain
  |bangladesh
  |belarus
  |belgium
  |belize
  |bolivia
  |bosnia
  |botswana
  |brazil
  |brunei
  |bulgaria
  |cambodia
  |cameroon
  |canada
  |cayman islands
  |chile
  |china
  |colombia
  |congo
  |costa rica
  |crimea
  |croatia
  |cuba
  |cyprus
  |czech republic
  |czechia
  |denmark
  |dominican republic
  |ecuador
  |egypt
  |el salvador
  |estonia
  |ethiopia
  |fiji
  |finland
  |france
  |georgia
  |germany
  |ghana
  |greece
  |guatemala
  |honduras
  |hong kong
  |hungary
  |iceland
  |india
  |indonesia
  |iran
  |iraq
  |ireland
  |israel
  |italy
  |jamaica
  |japan
  |jordan
  |kazakhstan
  |kenya
  |kuwait
  |kyrgyzstan
  |laos
  |latvia
  |lebanon
  |libya
  |liechtenstein
  |lithuania
  |luxembourg
  |macau
  |malaysia
  |malta
  |mauritius
  |mexico
  |moldova
  |monaco
  |mongolia
  |montenegro
  |morocco
  |mozambique
  |myanmar
  |namibia
  |nepal
  |netherlands
  |new zealand
  |nicaragua
  |nigeria
  |north korea
  |north macedonia
  |norway
  |oman
  |pakistan
  |panama
  |paraguay
  |peru
  |philippines
  |poland
  |portugal
  |puerto rico
  |qatar
  |romania
  |russia
  |rwanda
  |saudi arabia
  |senegal
  |serbia
  |singapore
  |slovakia
  |slovenia
  |south africa
  |south korea
  |spain
  |sri lanka
  |sudan
  |sweden
  |switzerland
  |syria
  |taiwan
  |tanzania
  |thailand
  |tunisia
  |turkey
  |uganda
  |ukraine
  |united arab emirates
  |united kingdom
  |uruguay
  |uzbekistan
  |venezuela
  |vietnam
  |yemen
  |zambia
  |zimbabwe
  |european union
  |european economic area
  |california
  |delaware
  |new york
  |texas
  |england
  |scotland
  |wales
  |quebec
`;

const COUNTRIES: Synonyms = {
  ...Object.fromEntries(COUNTRY_NAMES.split("|").map((name) => [name, name])),
  "united states": "united states(?: of america)?|u\\.s\\.?a?\\.?|usa|the us(?= |$|[,.)])",
  "european union": "european union|eu(?= |$|[,.)])",
  "european economic area": "european economic area|eea",
  "united kingdom": "united kingdom|uk(?= |$|[,.)])|great britain",
  turkey: "turkey|türkiye",
};

export const ENTITY_SETS: readonly (readonly [name: SetName, synonyms: Synonyms])[] = [
  ["data categories", DATA_CATEGORIES],
  ["recipients", RECIPIENTS],
  ["purposes", PURPOSES],
  ["countries", COUNTRIES],
];
