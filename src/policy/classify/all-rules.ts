import type { TypeRules } from "./rule.js";
import { AGREEMENT_RULES } from "./rules/agreement.js";
import { COLLECTION_RULES } from "./rules/collection.js";
import { CONDUCT_RULES } from "./rules/conduct.js";
import { CONTENT_RULES } from "./rules/content.js";
import { DATA_LIFE_RULES } from "./rules/data-life.js";
import { DISPUTE_RULES } from "./rules/disputes.js";
import { MONEY_RULES } from "./rules/money.js";
import { RIGHTS_RULES } from "./rules/rights.js";
import { SHARING_RULES } from "./rules/sharing.js";
import { USE_RULES } from "./rules/use.js";

/** The rules of every provision type but the one for none. */
export const ALL_RULES: readonly TypeRules[] = [
  ...DISPUTE_RULES,
  ...AGREEMENT_RULES,
  ...CONTENT_RULES,
  ...MONEY_RULES,
  ...COLLECTION_RULES,
  ...USE_RULES,
  ...SHARING_RULES,
  ...DATA_LIFE_RULES,
  ...RIGHTS_RULES,
  ...CONDUCT_RULES,
];
