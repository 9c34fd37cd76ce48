import { rankRisks } from "../policy/risks/rank-risks.js";
import type { Provision } from "../ports.js";

/** Provisions with a severity, in the order in which they are told as risks. */
export function riskOrder(provisions: readonly Provision[]): Provision[] {
  const rated = provisions.filter(({ severity }) => severity !== null);
  return rankRisks(rated.map((provision) => ({ ...provision, quote: provision.clause.quote, provision }))).map(
    ({ provision }) => provision,
  );
}
