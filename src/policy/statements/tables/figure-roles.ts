import type { Action, Figure, FigureRole } from "../statement.js";

/** Says what a figure is for. All that is given must hold; the first that fits is taken. */
export interface RoleRule {
  readonly role: FigureRole;
  readonly kinds: readonly Figure["kind"][];
  /** The folded words before the figure, up to 90 characters. */
  readonly before?: RegExp;
  /** The folded words after it, up to 60 characters. */
  readonly after?: RegExp;
  /** Read on the whole folded sentence. */
  readonly sentence?: RegExp;
  readonly actions?: readonly Action[];
  /** Not where these stand before it. */
  readonly unless?: RegExp;
  readonly guess?: true;
}

const TIME: readonly Figure["kind"][] = ["duration"];
const WITHIN =
  /\b(?:within|no later than|not later than|up to|in|for|after|at least|at most|than|least|additional|maximum of|period of|every|each|until)(?: the| a| an| first| up to| period of)* $/;

export const ROLE_RULES: readonly RoleRule[] = [
  { role: "minimum-age", kinds: ["age"] },
  {
    role: "effective-date",
    kinds: ["date"],
    before:
      /\b(?:effective|in force|as of|as from|starting|beginning|from|takes? effect|come into (?:force|effect)|apply|on or after|effect on)(?: (?:on|from|as of|date:?|is|since|starting))* ?:? ?$/,
  },
  // "In the twelve months preceding the claim."
  {
    role: "look-back",
    kinds: TIME,
    after: /^(?:[a-z]+ )?(?:period )?(?:immediately )?(?:preceding|prior to|before|previous to|leading up)/,
    sentence: /\b(?:liab\w+|exceed|damages)\b/,
  },
  {
    role: "look-back",
    kinds: TIME,
    before: /\b(?:preceding|previous|prior|past|last)(?: the)? $/,
    sentence: /\b(?:liab\w+|exceed|damages)\b/,
  },
  { role: "cap", kinds: ["amount"], sentence: /\b(?:liab\w+|damages)\b/ },
  { role: "trial", kinds: TIME, after: /^[ -]?(?:free |introductory )?trial/ },
  { role: "trial", kinds: TIME, before: /\btrial(?: period| subscription)?(?: of| lasts| for| is)(?: up to)? $/ },
  { role: "refund-time", kinds: TIME, actions: ["refunds"], before: WITHIN },
  {
    role: "refund-time",
    kinds: TIME,
    after: /^[ -]?(?:\(?[a-z0-9-]+\)? ){0,2}(?:money[ -]back|refund|return (?:period|window|policy))/,
  },
  {
    role: "refund-time",
    kinds: TIME,
    before: /\b(?:refund\w*|money back|reimburs\w+)\b[^.;]{0,50}(?:within|up to|in) $/,
    guess: true,
  },
  // "On 30 days' notice", "notify you at least 30 days before".
  {
    role: "notice-given",
    kinds: TIME,
    after: /^'?s?'? ?(?:\(?[a-z0-9'-]+\)? ){0,2}(?:prior |advance |written )*(?:notice|notification|warning)\b/,
  },
  {
    role: "notice-given",
    kinds: TIME,
    before:
      /\b(?:notif\w+|notice|inform\w*|warn\w*|announce\w*|tell|e-?mail|post\w*)\b[^;]{0,60}(?:at least |least |than |not less than )?$/,
    after: /^'? ?(?:in advance|before|prior|ahead|beforehand|advance)/,
  },
  { role: "notice-given", kinds: TIME, actions: ["informs"], after: /^'? ?(?:in advance|before|prior|ahead)/ },
  {
    role: "notice-given",
    kinds: TIME,
    actions: ["changes"],
    before: /\b(?:effective|effect|apply|force)\b[^;]{0,30}$/,
    after: /^'? ?(?:after|from|following)/,
    guess: true,
  },
  {
    role: "time-to-object",
    kinds: TIME,
    actions: ["objects"],
    before: /\b(?:within|no later than|before|after|of|for|have|in)(?: the| a| an| first)* $/,
  },
  {
    role: "time-to-object",
    kinds: TIME,
    before:
      /\b(?:opt(?:ing)?[ -]?out|object|reject|withdraw\w*)\b[^;.]{0,80}(?:within|no later than|in)(?: the| a)? (?:first )?$/,
  },
  {
    role: "time-to-object",
    kinds: TIME,
    before: /\b(?:within|have) (?:the )?$/,
    after: /^[^;.]{0,40}\b(?:to (?:opt out|object|withdraw|reject)|opt out|withdraw|object)\b/,
  },
  { role: "renewal-period", kinds: TIME, actions: ["renews"] },
  {
    role: "renewal-period",
    kinds: TIME,
    before: /\brenew\w*\b[^;.]{0,40}(?:for|every|each|of)(?: an?| additional| successive| another)* $/,
  },
  { role: "claim-limit", kinds: TIME, actions: ["sues", "arbitrates"], before: WITHIN },
  {
    role: "claim-limit",
    kinds: TIME,
    sentence:
      /\b(?:claims?|causes? of action|actions?|proceedings?|suits?)\b[^.;]{0,160}\b(?:filed|commenced?|brought|bring|barred|file|asserted|instituted)\b/,
    before: WITHIN,
  },
  { role: "response-time", kinds: TIME, actions: ["responds"], before: WITHIN },
  {
    role: "response-time",
    kinds: TIME,
    before: /\b(?:respond|response|reply|answer|act on)\b[^;.]{0,60}(?:within|in|of)(?: a| the)? $/,
  },
  { role: "time-kept", kinds: TIME, actions: ["keeps"], unless: /\b(?:older|age|notice)\b[^,]{0,20}$/, before: WITHIN },
  {
    role: "time-kept",
    kinds: TIME,
    actions: ["keeps"],
    before: /\b(?:retained|kept|stored|saved|held|retain|keep|store)\b[^,;]{0,60}$/,
  },
  { role: "time-kept", kinds: TIME, actions: ["deletes", "anonymises"], before: WITHIN },
  {
    role: "time-kept",
    kinds: TIME,
    sentence: /\b(?:retention|stored|retained|kept)\b/,
    before:
      /\b(?:retention period|expires?|lifespan|stored|retained|kept)\b[^;.]{0,40}(?:is|of|after|for|in|up to|to)(?: up to| the| a)? $/,
    guess: true,
  },
  { role: "price", kinds: ["amount"], actions: ["charges", "pays"] },
  { role: "price", kinds: ["amount"], before: /\b(?:fees?|prices?|costs?|charges?|rate)\b[^;.]{0,30}$/ },
  { role: "price", kinds: ["amount"], after: /^ ?(?:\/|per |a |each |every )(?:month|year|week|user|day)/ },
];
