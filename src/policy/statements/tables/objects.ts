import type { ObjectClass } from "../statement.js";

/** What a noun phrase is about, by the words it ends in; longer ones are asked first. Singular, lower case. */
export const OBJECTS: Readonly<Partial<Record<ObjectClass, string>>> = {
  "personal-data":
    "personal data|personal information|your information|your data|pii|personally identifiable information|datum|data|information|name|address|email address|email|phone number|contact|contact detail|detail|record|profile|profile information|identifier|date of birth|customer data|user data|user information|account information|personal detail|contact information|address book|contact list|friend|identity|demographic information|image of you|likeness|id|identification|credential",
  "sensitive-data":
    "health data|health information|medical record|biometric data|biometric information|biometric|genetic data|genetic information|sensitive data|sensitive information|sensitive personal data|sensitive personal information|religion|ethnicity|sexual orientation|precise location|location|location data|location information|geolocation|geolocation data|social security number|financial information|financial data|payment information|payment data|card number|card detail|payment detail|credit card information|credit card number|bank detail|fingerprint|face|voiceprint|protected health information|special category|special category of personal data|driver's license|passport",
  "usage-data":
    "usage data|usage information|backup|log|log data|log file|ip address|browsing history|search history|browsing activity|activity|interaction|device information|device data|analytics data|aggregate data|aggregated data|aggregate information|aggregated information|anonymous data|anonymized data|anonymised data|anonymous information|de-identified data|de-identified information|statistic|metadata|usage|behavior|behaviour|browser type|clickstream data|traffic|diagnostic data|technical data|technical information|statistical data|non-personal information|server log|statistical information",
  content:
    "content|user content|submission|photo|video|post|message content|file|comment|review|upload|work|contribution|user submission|creation|image|material|feedback|suggestion|idea|document|recording|prompt|input|output|conversation|chat|private message|customer content|code|repository|project|text|song|music|artwork|listing|app|posting|coursework|listening history|media|rating|answer",
  account:
    "account|user account|password|username|profile page|registration|login|user name|login credential|user id|account credential|channel",
  service:
    "service|site|website|platform|application|software|product|feature|functionality|access|system|tool|api|network|game|support|technical support|customer support|part of the service|portal|page|store|server|infrastructure|web site|technology|forum|availability|program|item|good|order|booking|delivery|shipment|update|maintenance|beta|sdk|use|functionality|upgrade|option",
  subscription: "subscription|membership|plan|trial|free trial|paid subscription|renewal|auto-renewal|contract period",
  money:
    "fee|price|payment|charge|refund|amount|money|cost|tax|credit|subscription fee|rate|balance|payment method|card|credit card|fund|full refund|invoice|commission|penalty|interest|deposit|bill|purchase|transaction|late fee|discount|gift card|point|coin|token|reward|currency|pricing|bonus|compensation|reimbursement|purchase price|voucher|coupon|earnings|sum|debt|expense|tip",
  terms:
    "term|terms|terms of service|terms of use|agreement|policy|privacy policy|condition|notice of change|contract|provision|statement|this agreement|rule|guideline|privacy notice|change|modification|amendment|revision|eula|addendum|clause|section|statement|notice of modification|version",
  right:
    "right|licence|license|permission|consent|choice|interest|title|moral right|ownership|intellectual property right|property right|obligation|duty|remedy|benefit|freedom|preference|setting|privilege|jury trial|trial by jury|waiver|class action|sublicense|power|option to object",
  liability:
    "liability|damage|loss|responsibility|risk|injury|consequential damage|indirect damage|death|lost profit|harm|negligence|fault|failure|error|interruption|delay|omission|liabilities|unavailability",
  warranty:
    "warranty|guarantee|representation|accuracy|completeness|reliability|merchantability|fitness|suitability|non-infringement|quality",
  dispute:
    "dispute|claim|action|lawsuit|proceeding|arbitration|suit|litigation|class arbitration|complaint|controversy|legal action|court|appeal|cause of action|objection",
  messages:
    "notice|notification|email notice|message|newsletter|communication|text message|sms|marketing|marketing email|marketing communication|promotional email|promotional communication|offer|advertisement|ad|advertising|promotion|call|marketing message|promotional message|push notification|electronic communication|prior notice|written notice|confirmation|invitation|survey|reminder|question|inquiry|spam|announcement",
  cookies:
    "cookie|web beacon|pixel|tracking technology|beacon|tracker|local storage|pixel tag|tag|similar technology|tracking",
  device: "device|computer|phone|hardware|equipment|browser|camera|microphone|operating system|mobile device",
  "company-property":
    "trademark|intellectual property|trade mark|logo|copyright|patent|brand|intellectual property right in|our content|source code|trade secret|proprietary notice|trade name|service mark|mark|derivative work|trade dress",
  law: "law|regulation|request by law|legal obligation|legal requirement|applicable law|court order|subpoena|legal process|governing law|jurisdiction|legal claim|statute|requirement|legislation|standard",
  security:
    "security|encryption|safeguard|security measure|protection|measure|confidentiality|integrity|safety|breach|vulnerability|security breach|access control|data breach|fraud",
  person:
    "user|person|child|minor|individual|member|customer|people|anyone|party|third party|employee|people|parent|somebody|you|us|other|partner|provider|affiliate|advertiser|company|service provider|agent|subscriber|spouse",
};

/** Nouns that only count or measure what follows: "a copy of your data", "all types of information". */
export const SEE_THROUGH =
  /^(?:copy|copies|type|types|kind|kinds|category|categories|part|parts|portion|portions|all|any|some|each|none|amount|number|piece|pieces|range|variety|element|elements|aspect|aspects|form|forms|item|items|set|sets|collection|most|much|certain|class|classes|limited|following|use|processing|deletion|disclosure|sale|transfer|sharing|collection|storage|retention|protection|security|privacy|confidentiality|access|performance|loss|combination|majority|many|one|more|either|breach|violation|list|subset|backup|backups)$/;
