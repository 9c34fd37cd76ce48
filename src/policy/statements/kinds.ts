/** What is done. Different words for the same act have the same name; see `tables/verbs.ts`. */
export type Action =
  // acts on data
  | "shares"
  | "sells"
  | "collects"
  | "uses"
  | "keeps"
  | "deletes"
  | "trains"
  | "transfers"
  | "secures"
  | "monitors"
  | "profiles"
  | "combines"
  | "anonymises"
  | "corrects"
  // the relation and its service
  | "ends"
  | "suspends"
  | "restricts"
  | "changes"
  | "renews"
  | "provides"
  | "accesses"
  | "registers"
  | "complies"
  // money
  | "charges"
  | "pays"
  | "refunds"
  // rights in things
  | "owns"
  | "licenses"
  | "waives"
  | "assigns"
  | "copies"
  | "posts"
  // liability and disputes; a party that "is not liable", whose liability "is limited to" or "shall not exceed" limits it
  | "limits-liability"
  | "answers-for"
  | "disclaims"
  | "warrants"
  | "indemnifies"
  | "arbitrates"
  | "sues"
  | "governs"
  // what is said and asked
  | "informs"
  | "contacts"
  | "responds"
  | "consents"
  | "objects"
  | "requests"
  | "complains"
  | "verifies"
  | "moderates"
  | "removes"
  | "prohibits"
  | "misuses"
  | "unknown";

export type ObjectClass =
  | "personal-data"
  | "sensitive-data"
  | "usage-data"
  | "content"
  | "account"
  | "service"
  | "subscription"
  | "money"
  | "terms"
  | "right"
  | "liability"
  | "warranty"
  | "dispute"
  | "messages"
  | "cookies"
  | "device"
  | "company-property"
  | "law"
  | "security"
  | "person"
  | "other"
  | "unknown";

export type RecipientClass =
  | "third-parties"
  | "partners"
  | "advertisers"
  | "affiliates"
  | "service-providers"
  | "authorities"
  | "buyers"
  | "other-users"
  | "public"
  | "user"
  | "company"
  | "anyone"
  | "other";

export type PurposeClass =
  | "advertising"
  | "marketing"
  | "ai-training"
  | "research"
  | "analytics"
  | "personalisation"
  | "profiling"
  | "security"
  | "legal"
  | "service"
  | "improvement"
  | "business"
  | "any"
  | "other";

/**
 * Kinds of conditions. only-if: nothing else will do · if: when it is so · unless / except: not when, not for · after / until /
 * before: bounded by an event · regardless: whatever else is so · without: with no notice, consent, reason … given ·
 * discretion: as the party alone decides · as-required: so far as the law asks or lets it.
 */
export type ConditionKind =
  | "only-if"
  | "if"
  | "unless"
  | "except"
  | "after"
  | "until"
  | "before"
  | "regardless"
  | "without"
  | "discretion"
  | "as-required";

/** What a condition turns on. */
export type ConditionSubject =
  | "consent"
  | "choice"
  | "notice"
  | "law"
  | "breach"
  | "account-end"
  | "request"
  | "reason"
  | "payment"
  | "age"
  | "necessity"
  | "other";

export type FigureRole =
  | "time-kept"
  | "notice-given"
  | "time-to-object"
  | "look-back"
  | "cap"
  | "refund-time"
  | "trial"
  | "response-time"
  | "renewal-period"
  | "minimum-age"
  | "price"
  | "claim-limit"
  | "effective-date"
  | "unknown";
