import type { ProvisionType } from "../taxonomy.js";
import type { TypeTexts } from "./reading-texts.js";
import { AGREEMENT_TEXTS } from "./tables/agreement.js";
import { CONTENT_TEXTS } from "./tables/content.js";
import { DATA_TEXTS } from "./tables/data.js";
import { DISPUTE_TEXTS } from "./tables/disputes.js";
import { RIGHTS_TEXTS } from "./tables/rights.js";
import { SHARING_TEXTS } from "./tables/sharing.js";

const TEXTS: Readonly<Record<ProvisionType, TypeTexts>> = {
  ...DISPUTE_TEXTS,
  ...AGREEMENT_TEXTS,
  ...CONTENT_TEXTS,
  ...DATA_TEXTS,
  ...SHARING_TEXTS,
  ...RIGHTS_TEXTS,
};

/** Our texts on a provision type. */
export function textsOf(type: ProvisionType): TypeTexts {
  return TEXTS[type];
}
