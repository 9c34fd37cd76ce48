import type { ProvisionType } from "../taxonomy.js";
import type { TypeTexts } from "./reading-texts.js";
import { AGREEMENT_TEXTS } from "./texts/agreement.js";
import { CONTENT_TEXTS } from "./texts/content.js";
import { DATA_TEXTS } from "./texts/data.js";
import { DISPUTE_TEXTS } from "./texts/disputes.js";
import { RIGHTS_TEXTS } from "./texts/rights.js";
import { SHARING_TEXTS } from "./texts/sharing.js";

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
