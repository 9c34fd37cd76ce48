import type { NoiseRuleId } from "./noise-rules.js";

/** What a clause is by itself on its page: the noise rule it falls under, or null for wording of the policy. */
export type ClauseRole = NoiseRuleId | null;
