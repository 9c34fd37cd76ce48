import { findDocumentType } from "../../catalogue/document-types.js";

/** The archive's names of terms types that are not a name of ours: https://docs.opentermsarchive.org, "terms types". */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  "trackers policy": "cookies",
  "commercial terms": "commercial-terms",
  "general conditions of sale": "sale-conditions",
  "community guidelines - deceived users": "community",
  "copyright claims policy": "copyright",
  "law enforcement guidelines": "law-enforcement",
  "human rights policy": "other",
  "data processor agreement": "dpa",
  "data controller agreement": "data-controller",
  "user consent policy": "user-consent",
  imprint: "imprint",
  "legal information": "imprint",
  "brand guidelines": "brand",
  "seller warranty": "seller-terms",
  "business partners terms": "seller-terms",
  "intellectual property policy": "copyright",
  "in-app purchases policy": "in-app-purchases",
  "vulnerability disclosure policy": "vulnerability-disclosure",
  "service level agreement": "sla",
};

/** Our document type for a terms type of the archive, "other" when there is none. */
export function documentTypeOf(termsType: string): string {
  return findDocumentType(termsType)?.id ?? OTHER_NAMES[termsType.toLowerCase()] ?? "other";
}
