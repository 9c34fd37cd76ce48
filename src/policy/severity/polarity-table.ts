import { readPattern } from "../reading/pattern.js";
import type { ProvisionType } from "../taxonomy.js";

type Signs = Readonly<Partial<Record<ProvisionType, RegExp>>>;

/** Kinds that serve the user unless an adverse sign below stands in the sentence. */
export const PROTECTIVE_BY_NATURE: ReadonlySet<ProvisionType> = new Set<ProvisionType>([
  "security",
  "breach-notice",
  "deletion",
  "access-portability",
  "correction",
  "consent-choice",
  "regional-rights",
  "do-not-track",
]);

const REFUSAL =
  "(?:(?:we|it) (?:may|can|might|will|reserve) ~ (?:refuse|deny|reject|decline|charge|limit|delay)|<not> (?:\\w+ ){0,3}(?:be able|possible|guarantee|entitled|obliged|obligated|required|delete|honou?r|respond|remove|provide)|cannot (?:\\w+ ){0,3}(?:delete|remove|guarantee|honou?r|be (?:deleted|removed|exercised))|(?:we|may|will) (?:\\w+ ){0,2}(?:retain|keep) )";

/** Words that turn a sentence of the kind against the user. */
export const ADVERSE_SIGNS: Signs = {
  security: readPattern(
    "(?:(?:<not>|no|cannot) ~~ (?:guarantee|warrant|ensure|promise|100%|completely|fully|secure|liable|responsible)|own risk)",
  ),
  "breach-notice": readPattern("(?:<not>|without) (?:\\w+ ){0,3}(?:notify|inform|report|liable|notice)"),
  deletion: readPattern(REFUSAL),
  "access-portability": readPattern(
    "(?:(?:we|it) (?:may|can|might|reserve) ~ (?:refuse|deny|reject|decline|charge)|<not> (?:\\w+ ){0,3}(?:able|possible|entitled|obliged|obligated|required))",
  ),
  correction: readPattern("(?:we|it) (?:may|can|might|reserve) ~ (?:refuse|deny|reject|decline|charge)"),
  "consent-choice": readPattern(
    "(?:by (?:\\w+ ){0,4}(?:using|accessing|providing|submitting|visiting|continuing|registering) ~~ consent|you (?:hereby |expressly |also |agree and )?consent to|(?:may|can|will|shall)(?! <not>) ~ without (?:\\w+ ){0,2}consent|deemed (?:\\w+ )?consent|<not> (?:\\w+ ){0,3}opt[- ]out)",
  ),
  "do-not-track": readPattern(
    "(?:<not>|no) ~ (?:respond|honou?r|recogni[sz]e|support|react|act|alter|change|process|take|track|standard|uniform)",
  ),
  "liability-limitation": readPattern("(?:except as|to the (?:maximum|fullest|extent) ~~ <not> ~~ liab)"),
  retention: readPattern(
    "(?:(?:as|so) long as|indefinite\\w*|may (?:\\w+ )?(?:retain|keep|store)|after (?:you|your|account|termination) ~ (?:clos|delet|terminat))",
  ),
};

/** Words by which a sentence of the kind protects the user. */
export const PROTECTIVE_SIGNS: Signs = {
  arbitration: readPattern(
    "(?:<not> (?:\\w+ ){0,4}(?:require|obliged|obligated|apply|applies|subject|bound|participate|take part|waive|prevent)|we (?:will|shall) (?:pay|reimburse))",
  ),
  "class-action-waiver": readPattern("<not> (?:\\w+ ){0,4}(?:waive your|prevent|apply|applies|prohibit)"),
  jurisdiction: readPattern(
    "(?:courts? (?:of|in|where) ~ (?:you (?:live|reside)|your (?:own |home )?(?:country|residence|place|state|domicile)|country (?:in which|where) you)|your local courts?|<not> (?:\\w+ ){0,4}(?:deprive|prevent|affect))",
  ),
  "choice-of-law": readPattern(
    "(?:laws? (?:of|in|where) ~ (?:you (?:live|reside)|your (?:own |home )?(?:country|residence|place|domicile)|country (?:in which|where) you)|<not> (?:\\w+ ){0,4}(?:deprive|affect|override))",
  ),
  "liability-limitation": readPattern(
    "(?:(?:nothing|<not>|no provision) (?:\\w+ ){0,8}(?:exclud|limit)\\w* ~ (?:liab|responsib|rights?|damages)|we (?:are|accept|remain|will be) (?:\\w+ )?(?:liable|responsible|liability) for)",
  ),
  "warranty-disclaimer": readPattern(
    "(?:we|company) (?:\\w+ )?(?:warrant|guarantee) that|<not> (?:\\w+ ){0,3}affect ~ (?:warrant|rights)",
  ),
  "unilateral-change": readPattern(
    "(?:<not> ~ (?:chang|modif|amend|reduc|apply|applies|be retroactive|take effect|materially)\\w* ~~ (?:without (?:your|first|giving|prior|telling|notif)|retroactiv|unless you|before you|until you|rights)|(?:chang|modif|amend)\\w* ~ (?:require|only with|need) ~ (?:your |written |mutual )(?:\\w+ )?(?:consent|agreement|approval))",
  ),
  "price-change": readPattern("<not> ~ (?:increase|raise|change|charge)"),
  "auto-renewal": readPattern("<not> (?:\\w+ ){0,3}(?:renew|auto|be renewed|recurring)"),
  termination: readPattern(
    "(?:(?:we|it) (?:will|shall|may|can|do) ?<not> (?:\\w+ ){0,4}(?:terminate|suspend|close|delete|disable|cancel|block)|you (?:may|can|have the right to|are free to|are entitled to) (?:\\w+ ){0,4}(?:terminate|close|end|cancel|deactivate|delete))",
  ),
  "content-removal": readPattern(
    "(?:(?:we|it) (?:will|shall|may|can|do) ?<not> (?:\\w+ ){0,4}(?:remove|delete|edit|block|screen)|you (?:may|can) (?:\\w+ ){0,2}(?:appeal|contest|challenge))",
  ),
  "content-licence": readPattern(
    "(?:<not> ~ (?:claim|own|acquire|obtain|grant us)|licen[sc]e (?:\\w+ )?(?:ends|terminates|expires) (?:when|once|if|upon))",
  ),
  ownership: readPattern(
    "(?:(?:you|user|customer)s? (?:\\w+ ){0,3}(?:own|owns|retain|retains|keep|keeps) |<not> ~ claim)",
  ),
  refunds: readPattern(
    "(?:(?:entitled|eligible|right|may request|can request|receive|give you|offer) ~ (?:full |pro[- ]rata |partial )?refund|we (?:will|shall) (?:\\w+ ){0,3}refund|money[- ]back|withdraw)",
  ),
  assignment: readPattern("(?:we|company) (?:may|will|shall|can) ?<not> ~ (?:assign|transfer)"),
  enforcement: readPattern(
    "(?:you (?:may|can) (?:\\w+ ){0,2}(?:appeal|contest|challenge)|warn\\w* ~ (?:before|prior|first))",
  ),
  fees: readPattern(
    "(?:<not> (?:\\w+ ){0,3}(?:charge|be charged|pay)|free of charge|no (?:additional )?(?:fees?|charges?))",
  ),
  retention: readPattern(
    "(?:(?:delet|eras|destroy|remov)\\w* ~~ (?:within|immediately|promptly|upon|no later than|as soon as|once|when|after)|<not> (?:\\w+ ){0,4}(?:retain|store|keep|save|hold)\\w*(?! ~ longer than))",
  ),
  indemnification: readPattern("(?:we|company|provider) (?:will|shall|agrees? to) (?:\\w+ )?(?:defend|indemnify)"),
};
