import type { Action, FigureRole, ObjectClass } from "../../statements/statement.js";
import type { ProvisionType } from "../../taxonomy.js";

/** What a clause of a type does where it answers: one of these acts, on one of these things (none: on anything). */
export interface ActOfType {
  readonly actions: readonly Action[];
  readonly objects?: readonly ObjectClass[];
}

const SHARING: ActOfType = { actions: ["shares", "transfers", "sells", "accesses"] };

export const ACTS_OF_TYPES: Readonly<Partial<Record<ProvisionType, ActOfType>>> = {
  arbitration: { actions: ["arbitrates"] },
  "class-action-waiver": { actions: ["waives", "sues", "arbitrates"] },
  jurisdiction: { actions: ["governs", "sues", "arbitrates"] },
  "choice-of-law": { actions: ["governs"] },
  "claim-time-limit": { actions: ["sues", "waives", "arbitrates"] },
  "liability-limitation": { actions: ["limits-liability", "answers-for", "waives"] },
  "warranty-disclaimer": { actions: ["disclaims", "warrants"] },
  indemnification: { actions: ["indemnifies"] },
  "unilateral-change": { actions: ["changes", "informs"] },
  "acceptance-by-use": { actions: ["consents"] },
  termination: { actions: ["ends", "suspends", "restricts"] },
  assignment: { actions: ["assigns", "transfers"] },
  "content-licence": { actions: ["licenses", "copies", "uses"] },
  "content-removal": { actions: ["removes", "moderates", "deletes"] },
  ownership: { actions: ["owns"] },
  "feedback-licence": { actions: ["licenses", "owns", "assigns", "uses"] },
  "ai-training": { actions: ["trains"] },
  "auto-renewal": { actions: ["renews"] },
  "price-change": { actions: ["changes", "informs"] },
  refunds: { actions: ["refunds"] },
  fees: { actions: ["charges", "pays"] },
  "data-collection": { actions: ["collects"] },
  "sensitive-data": { actions: ["collects", "uses"] },
  "biometric-data": { actions: ["collects", "uses"] },
  "location-data": { actions: ["collects", "uses", "monitors"] },
  "cookies-tracking": { actions: ["uses", "monitors", "collects"] },
  profiling: { actions: ["profiles", "combines"] },
  "third-party-sharing": SHARING,
  "data-sale": { actions: ["sells"] },
  "employer-access": SHARING,
  "affiliate-sharing": SHARING,
  "law-enforcement": SHARING,
  "business-transfer": SHARING,
  "international-transfer": { actions: ["transfers", "keeps"] },
  subprocessors: SHARING,
  retention: { actions: ["keeps", "deletes", "anonymises"] },
  security: { actions: ["secures"] },
  "breach-notice": { actions: ["informs"] },
  deletion: { actions: ["deletes", "anonymises"] },
  "access-portability": { actions: ["accesses", "copies", "requests"] },
  correction: { actions: ["corrects"] },
  "consent-choice": { actions: ["consents", "objects"] },
  enforcement: { actions: ["ends", "suspends", "restricts", "removes"] },
};

/** The roles of the figure that answers, where the question asks for a figure. */
export const ROLES_OF_TYPES: Readonly<Partial<Record<ProvisionType, readonly FigureRole[]>>> = {
  "claim-time-limit": ["claim-limit"],
  "liability-limitation": ["cap", "look-back"],
  "unilateral-change": ["notice-given"],
  "price-change": ["notice-given", "price"],
  termination: ["notice-given"],
  "auto-renewal": ["renewal-period", "notice-given"],
  refunds: ["refund-time"],
  fees: ["price"],
  retention: ["time-kept"],
  deletion: ["time-kept", "response-time"],
  "age-limit": ["minimum-age"],
  "breach-notice": ["notice-given", "response-time"],
  arbitration: ["time-to-object"],
  "access-portability": ["response-time"],
};

/** Words of a question that name the role of the figure it asks for; any of them. */
export const ROLE_WORDS: readonly (readonly [FigureRole, RegExp])[] = [
  ["notice-given", /\b(?:notice|warning|in advance|advance warning|notif\w+|heads up)\b/],
  ["response-time", /\b(?:respon[ds]\w*|reply|answer my|get back to)\b/],
  ["refund-time", /\b(?:refund\w*|money back|return it)\b/],
  ["trial", /\btrial\b/],
  ["cap", /\b(?:cap|capped|liab\w+|damages)\b/],
  ["look-back", /\b(?:cap|capped|liab\w+|damages)\b/],
  ["time-kept", /\b(?:keep|kept|retain\w*|retention|stor(?:e|ed|age)|hang on|hold|gone|delet\w+|eras\w+|wiped?)\b/],
  ["renewal-period", /\brenew\w*\b/],
  ["time-to-object", /\b(?:opt(?:ing)? out|object|reject|withdraw)\b/],
  ["claim-limit", /\b(?:sue|bring a claim|file a claim|lawsuit)\b/],
  ["minimum-age", /\b(?:old|age|young)\b/],
  ["price", /\b(?:costs?|prices?|fees?|charged?|pay)\b/],
];
