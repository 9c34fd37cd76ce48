import type { TypeRules } from "./rule.js";
import { AGREEMENT_RULES } from "./tables/agreement.js";
import { COLLECTION_RULES } from "./tables/collection.js";
import { CONDUCT_RULES } from "./tables/conduct.js";
import { CONTENT_RULES } from "./tables/content.js";
import { DATA_LIFE_RULES } from "./tables/data-life.js";
import { DISPUTE_RULES } from "./tables/disputes.js";
import { MONEY_RULES } from "./tables/money.js";
import { RIGHTS_RULES } from "./tables/rights.js";
import { SHARING_RULES } from "./tables/sharing.js";
import { USE_RULES } from "./tables/use.js";

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
