export const FIRST_PERSON = /^(?:we|us|our|ours|ourselves)$/;
export const SECOND_PERSON = /^(?:you|your|yours|yourself)$/;

/** Forms of a company, at the end of its name. */
export const COMPANY_WORDS =
  /,? (?:inc|llc|l\.l\.c|ltd|limited|gmbh|corp|corporation|co|company|plc|b\.?v|s\.?a|s\.?a\.?r\.?l|ag|ab|oy|as|aps|pty|lp|llp|group|holdings?|pte|incorporated|s\.?r\.?l|n\.?v|kg|se)\b[\w .,]*$/;

/** The name right before the brackets that define it. */
export const COMPANY_NAME =
  /[A-Z][\w&.'-]*(?: (?:[A-Z][\w&.'-]*|of|and|&)){0,5},?(?: (?:Inc|LLC|Ltd|Limited|GmbH|Corp|AG|AB|B\.V|S\.A)\.?)? *$/;

/** A capitalised name that acts: "Acme may", "Acme does not". */
export const SUBJECT_NAME =
  /\b([A-Z][\w&-]+(?: [A-Z][\w&-]+)?) (?:may|will|shall|reserves|collects|uses|does|is not|is committed|processes|provides|cannot|has the right|makes no|disclaims|assumes)\b/g;

/** Capitalised words that name parties or things in any policy. */
export const GENERIC_NAMES =
  /^(?:you|we|us|our|your|it|this|that|these|those|they|i|he|she|there|who|which|what|services?|site|websites?|app|application|apps|platform|software|products?|terms|terms of (?:use|service)|agreement|policy|privacy policy|notice|customers?|users?|members?|subscribers?|licensees?|clients?|content|user content|account|data|personal (?:data|information)|party|parties|third part(?:y|ies)|cookies?|section|company|licensor|provider|if you|as we|when you|the|such|each|no|neither|nothing|subscriptions?|fees?|arbitrator|arbitration|court|effective date|affiliates?|partners?|providers?|sellers?|buyers?|developers?|guests?|hosts?|merchants?|information|however|moreover|furthermore|additionally|in addition|and|or|but|eu|gdpr|ccpa|state|government|aaa|jams|store|everyone|nobody|someone|anyone|children|parents|students?|changes|some|most|all|any|one|other|others|here|therefore|also|please|then|materials?|submissions?|group|us|usa|uk|california)$/;
