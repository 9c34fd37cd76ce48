import { lines } from "../../reading/lines.js";

/** Ahead of a statement that only tells which thing is meant or when: "information that you provide", "when you visit". */
export const SUBORDINATE = new RegExp(
  lines`
    \b(?:that|which|who|whom|whose|what|how|why|where|when|whenever|while|whether|if|once|unless|until|because
    |since|information|data|content|anything|everything|materials?|services?|extent|time|way|ways|before|after
    |as)[\s“"(]{0,4}$
  `,
  "i",
);

/** Ahead of "that" where what follows is what is agreed or laid down: "you agree that", "you acknowledge and agree that". */
export const OUTER_VERB = new RegExp(
  lines`
    \b(?:agrees?|acknowledges?|understands?|accepts?|confirms?|warrants?|represents?|undertakes?|ensures?|note
    |aware|reserves? the right)(?:,| and \w+)? that[\s“"(]{0,4}$
  `,
  "i",
);

/** "You can also choose not to provide it": what may be left is allowed, not forbidden. */
export const CHOOSES_NOT =
  /\b(?:choos\w+|decid\w+|elect\w*|prefer\w*|opt\w*|free|right|option) (?:\w+ )?not to\b|\b(?:decline|refuse) to\b/i;

/** "You are not entitled to compensation": nothing is forbidden, it is only not given. */
export const NOT_ENTITLED = /\b(?:not (?:be )?(?:entitled|eligible)|no (?:right|claim|entitlement) to)\b/i;

/** "You may be asked", "you may see ads": it may come about, and is no right. */
export const EPISTEMIC = new RegExp(
  lines`
    \b(?:may|might|can|could|will)(?: (?:also|still|sometimes|then|therefore|only))? (?:be (?!entitled|eligible
    |able|allowed|permitted|free)|see|find|receive|experience|encounter|lose|notice|incur|need|have (?!(?:the|a|an
    |certain|additional|other|some) (?:\w+ ){0,2}(?:rights?|options?|choices?|ability))|get|come|become|suffer
    |hear|miss|fail|expect)\b
  `,
  "i",
);

/** Between commas, and of no weight for who does what. */
export const ASIDES =
  /,? (?:from time to time|at times|however|therefore|accordingly|in turn|as necessary|as needed|for example),/gi;

/** "Will not necessarily be refunded", "not only": the act is not denied. */
export const NOT_ALWAYS = /\bnot (?:necessarily|always|only|all|every|solely|just|merely|limited)\b/i;

/** "Reserves the right to remove": a power and no property. */
export const RESERVES = /\b(?:reserv\w+|retain\w*|ha(?:s|ve)|keeps?) (?:the |our |its |all )?rights?,? to\b/i;

/** "You should read this carefully": a hint is no duty. */
export const HINTS = /\b(?:should|encouraged?|recommend\w*|please|advised|urged)\b/i;

/** Sentences that take something off what was said, set a time to it or open a way out. */
export const BOUNDS = new RegExp(
  lines`
    ^(?:however|but|unless|except|notwithstanding|only|in such|to the extent|otherwise)\b
    |^if you (?:do not|don't|object|disagree|cancel|delete|opt|withdraw|refuse|terminate)
    |^this (?:does|will|section does) not\b
    |\b(?:opt(?:ing)?[- ]out|unless|except|withdraw|revoke|terminat\w+|object to)\b
    |\b(?:does|do|shall|will) not apply\b
    |\breserves? the right\b
    |\bwithin (?:\w+ )?\(?\d+
    |\b\d+ (?:days|months|years)\b
    |\b(?:you|users?|customers?) (?:is|are) (?:only )?entitled\b
  `,
  "i",
);

/** Subjects that the grammar may take for the company: a document, or the other side under a name of its own. */
export const NOT_THE_COMPANY = new RegExp(
  lines`
    \b(?:policy|notice|statement|terms|agreement|document|page|section|partners?|clients?|customers?|members?
    |users?|sellers?|buyers?|part(?:y|ies)|licensees?|contractors?|publishers?|advertisers?)$
  `,
  "i",
);

/** The company covers losses of whom: anything else is the other way round. */
export const COVERS_USERS =
  /\bindemnif\w*,?(?: (?:and|or|defend|hold|harmless),?){0,4} (?:you|the customer|customer|users?|subscribers?|members?)\b/i;
