import type { ProvisionType } from "../../taxonomy.js";

/**
 * What a kind counts beside its score where clauses are told as risks: up where people lose money, content, control of their data
 * or a way to be heard, down where a clause is in nearly every policy or only says how one behaves. Points of the score.
 */
export const RISK_WEIGHTS: Readonly<Partial<Record<ProvisionType, number>>> = {
  "content-licence": 12,
  "auto-renewal": 12,
  fees: 14,
  refunds: 14,
  retention: 10,
  deletion: 10,
  assignment: 8,
  "third-party-sharing": 10,
  "affiliate-sharing": 12,
  profiling: 10,
  "do-not-track": 14,
  "data-collection": 6,
  "feedback-licence": 4,
  jurisdiction: 6,
  arbitration: 4,
  "class-action-waiver": 4,
  "unilateral-change": 4,
  "cookies-tracking": 4,
  "choice-of-law": -10,
  "acceptance-by-use": -8,
  "acceptable-use": -6,
  "age-limit": -15,
  scope: -20,
  definitions: -20,
  contact: -20,
  ownership: -2,
  "international-transfer": -8,
  "sensitive-data": -4,
  children: -6,
  "account-responsibility": -6,
};
