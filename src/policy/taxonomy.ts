/**
 * The taxonomy of provision types, by family. IDs are stable: they stand in records, in settings and in
 * exported files. A clause may carry several types; a clause with none is `other`.
 */
export const PROVISION_FAMILIES = {
  disputes: ["arbitration", "class-action-waiver", "jurisdiction", "choice-of-law", "claim-time-limit"],
  liability: ["liability-limitation", "warranty-disclaimer", "indemnification"],
  agreement: ["unilateral-change", "acceptance-by-use", "termination", "assignment", "scope"],
  content: ["content-licence", "content-removal", "ownership", "feedback-licence"],
  ai: ["ai-training", "automated-decisions"],
  money: ["auto-renewal", "price-change", "refunds", "fees"],
  collection: [
    "data-collection",
    "sensitive-data",
    "biometric-data",
    "location-data",
    "children",
    "cookies-tracking",
    "profiling",
  ],
  use: ["data-use", "advertising", "personalisation"],
  sharing: [
    "third-party-sharing",
    "data-sale",
    "employer-access",
    "affiliate-sharing",
    "law-enforcement",
    "business-transfer",
    "international-transfer",
    "subprocessors",
  ],
  dataLife: ["retention", "security", "breach-notice"],
  rights: ["deletion", "access-portability", "correction", "consent-choice", "do-not-track", "regional-rights"],
  conduct: ["acceptable-use", "account-responsibility", "enforcement", "age-limit", "automation-ban"],
  other: ["contact", "definitions", "other"],
} as const;

export type ProvisionFamily = keyof typeof PROVISION_FAMILIES;
export type ProvisionType = (typeof PROVISION_FAMILIES)[ProvisionFamily][number];

/** Every provision type, in the order of the taxonomy. */
export const PROVISION_TYPES: readonly ProvisionType[] = Object.values(PROVISION_FAMILIES).flat();

/** The family a type belongs to. */
export function familyOf(type: ProvisionType): ProvisionFamily {
  return FAMILIES.get(type) ?? "other";
}

const FAMILIES: ReadonlyMap<ProvisionType, ProvisionFamily> = new Map(
  (Object.entries(PROVISION_FAMILIES) as [ProvisionFamily, readonly ProvisionType[]][]).flatMap(([family, types]) =>
    types.map((type) => [type, family] as const),
  ),
);

const KNOWN: ReadonlySet<string> = new Set(PROVISION_TYPES);

/** Whether a word is the ID of a provision type. */
export function isProvisionType(word: string): word is ProvisionType {
  return KNOWN.has(word);
}
