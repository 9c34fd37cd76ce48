import type { ConditionKind, ConditionSubject } from "../statement.js";

/** What opens a condition. The first that fits at a place is taken; it reaches to the end of its clause unless it is `whole`. */
export interface Opening {
  readonly kind: ConditionKind;
  readonly exempts?: true;
  /** The match is all of it. */
  readonly whole?: true;
  readonly when: string;
}

const OWN =
  "(?:your |any |a |good |valid |prior |our |the |further |express |explicit |written |advance |giving |obtaining |having |first |your |their |user |reasonable |additional |previous |specific |separate )";

/** Alternatives are tried in order at each place of the folded sentence. */
export const OPENINGS: readonly Opening[] = [
  {
    kind: "as-required",
    exempts: true,
    whole: true,
    when: "(?:unless|except|except (?:as|where|when|if|to the extent)|other than (?:as|where)) (?:it is |we are |otherwise |where )?(?:otherwise )?(?:expressly )?(?:required|prohibited|permitted|compelled|obliged|obligated|prevented|allowed|mandated) (?:or permitted |to do so )?(?:by|under) (?:applicable |the |any |mandatory )?(?:data protection )?(?:laws?|regulations?)",
  },
  {
    kind: "as-required",
    exempts: true,
    whole: true,
    when: "unless (?:the |applicable |any )?laws? (?:require|permit|prohibit|oblige|allow)s?(?: (?:us|otherwise|it|a longer [a-z]+)){0,3}",
  },
  {
    kind: "as-required",
    whole: true,
    when: "(?:to the (?:fullest|maximum|full|extent)(?: extent)? (?:possible )?(?:permitted|permissible|allowed|required|provided)|as (?:otherwise )?(?:required|permitted|allowed)|(?:where|when|if|to the extent) (?:legally )?(?:required|permitted|allowed)|as may be (?:required|permitted))(?: or permitted)? (?:by|under) (?:applicable |the |any |local )?(?:data protection )?(?:laws?|regulations?)",
  },
  {
    kind: "only-if",
    when: "(?:(?:only|solely|exclusively) (?:if|when|where|with|after|upon|to the extent|as long as|in the event|once|on the basis of)|if and only if)",
  },
  {
    kind: "except",
    exempts: true,
    when: "(?:except|other than|apart from|save for|save as|save that|with the exception of|excluding|aside from|but (?:this |it )?(?:does|do|will) not (?:include|apply))",
  },
  { kind: "unless", exempts: true, when: "unless" },
  {
    kind: "regardless",
    when: "(?:regardless of|regardless whether|irrespective of|notwithstanding|even if|even where|even when|even after|even though|whether or not|no matter|without regard to|despite)",
  },
  {
    kind: "discretion",
    whole: true,
    when: "(?:at|in) (?:our|its|their|your|the company's|[a-z]+'s) (?:sole |own |absolute |reasonable |exclusive |full |complete )*(?:and (?:absolute |sole )?)?discretion",
  },
  {
    kind: "discretion",
    whole: true,
    when: "(?:for any (?:or no )?(?:lawful )?reason(?: or (?:for )?no reason)?(?: (?:at all|whatsoever))?|for any reason or (?:for )?no reason|for no reason)",
  },
  {
    kind: "without",
    whole: true,
    when: `without ${OWN}{0,4}(?:or [a-z]+ ){0,2}(?:notice|consent|permission|notifying|notification|reason|cause|approval|authori[sz]ation|telling|asking|informing|warning|charge|cost|compensation|refund|agreement|explanation|penalty|obligation|liability|limitation|delay)(?: to you| or (?:liability|notice|obligation|consent|permission|approval|refund|penalty|reason|cause)(?: to you)?)*`,
  },
  {
    kind: "if",
    whole: true,
    when: `(?:with|subject to|based on|on the basis of) ${OWN}{0,4}(?:consent|permission|approval|authori[sz]ation|agreement)`,
  },
  { kind: "if", whole: true, when: "(?:upon|on|at) (?:your |a |our |written |reasonable |user )*request" },
  {
    kind: "if",
    when: "(?:if|in the event|in case|provided,? (?:that|however)|so long as|as long as|on condition|subject to|to the extent|whenever|when|where|insofar as|in so far as|in cases where)",
  },
  { kind: "until", when: "(?:until|till|up until|pending)" },
  { kind: "before", when: "(?:before|prior to|in advance of)" },
  { kind: "after", when: "(?:after|following|upon|once|immediately after)" },
];

/** What a condition turns on, by its words; the first that fits. */
export const ABOUT: readonly (readonly [ConditionSubject, RegExp])[] = [
  [
    "consent",
    /\b(?:consent\w*|permission|agreed?|agree to|authori[sz]\w+|approv\w+|opt(?:ed)?[ -]in|direct(?:ed|s)? us|explicitly allow)\b/,
  ],
  [
    "choice",
    /\b(?:opt\w*[ -]?out|object\w*|settings?|preferences?|choose|choice|unsubscrib\w+|turn(?:ed)? off|disabl\w+|withdr\w+|decline)\b/,
  ],
  ["law", /\b(?:laws?|legal\w*|regulat\w+|court|statut\w+|subpoena|gdpr|authorit\w+)\b/],
  ["breach", /\b(?:breach\w*|violat\w+|fail\w*|misus\w+|infring\w+|abus\w+|non-?compl\w+|not comply|fraud\w*)\b/],
  [
    "account-end",
    /\b(?:clos(?:e|es|ed|ing|ure)|terminat\w+|cancel\w*|delet\w+ (?:of )?your (?:account|profile)|account (?:is )?(?:deleted|closed)|deactivat\w+|expir\w+|inactiv\w+)\b/,
  ],
  ["notice", /\b(?:notice|notif\w+|inform\w*|tell|telling|warn\w*)\b/],
  ["request", /\b(?:request\w*|ask(?:s|ed|ing)?)\b/],
  ["payment", /\b(?:pay|payments?|paid|fees?|charge|cost|refund|compensation)\b/],
  ["age", /\b(?:age|years old|under 1[0-9]|minor|at least 1[0-9]|child\w*)\b/],
  ["necessity", /\b(?:necess\w+|needed|reasonabl\w+)\b/],
  ["reason", /\b(?:reason|cause|discretion)\b/],
];
