export interface DocumentType {
  /** Stands in records, settings and catalogue files; never changes. */
  readonly id: string;
  /** As people read it on a card. */
  readonly label: string;
  /** Other words people type for it; lower case, unique over all types. */
  readonly aliases: readonly string[];
}

/** Every kind of policy document, most asked for first. */
export const DOCUMENT_TYPES: readonly DocumentType[] = [
  { id: "privacy", label: "Privacy Policy", aliases: ["privacy-policy", "privacy-notice", "privacy-statement", "pp"] },
  {
    id: "terms",
    label: "Terms of Service",
    aliases: [
      "tos",
      "terms-of-service",
      "terms-of-use",
      "terms-and-conditions",
      "conditions",
      "eula",
      "user-agreement",
    ],
  },
  { id: "cookies", label: "Cookie Policy", aliases: ["cookie", "cookie-policy", "trackers", "tracking"] },
  { id: "acceptable-use", label: "Acceptable Use Policy", aliases: ["aup", "acceptable-use-policy", "usage-policy"] },
  {
    id: "community",
    label: "Community Guidelines",
    aliases: ["community-guidelines", "guidelines", "rules", "content-policy", "code-of-conduct"],
  },
  {
    id: "dpa",
    label: "Data Processing Agreement",
    aliases: ["data-processing-agreement", "data-processing-addendum", "data-processing", "processor"],
  },
  { id: "subprocessors", label: "Subprocessor List", aliases: ["subprocessor", "sub-processors", "sub-processor"] },
  { id: "ai-terms", label: "AI Terms", aliases: ["ai", "ai-policy", "generative-ai"] },
  {
    id: "commercial-terms",
    label: "Commercial Terms",
    aliases: ["commercial", "customer-agreement", "business-terms", "msa", "subscription-agreement"],
  },
  { id: "sla", label: "Service Level Agreement", aliases: ["service-level", "service-level-agreement", "uptime"] },
  { id: "developer-terms", label: "Developer Terms", aliases: ["developer", "developers", "api", "api-terms"] },
  { id: "advertising", label: "Advertising Policy", aliases: ["ads", "ad-policy", "advertising-policy"] },
  { id: "copyright", label: "Copyright Policy", aliases: ["dmca", "copyright-policy", "intellectual-property"] },
  {
    id: "law-enforcement",
    label: "Law Enforcement Guidelines",
    aliases: ["law-enforcement-guidelines", "government-requests"],
  },
  {
    id: "monetisation",
    label: "Monetisation Policy",
    aliases: ["monetization", "monetisation-policy", "monetization-policy", "creators"],
  },
  { id: "user-consent", label: "User Consent Policy", aliases: ["consent", "user-consent-policy"] },
  {
    id: "vulnerability-disclosure",
    label: "Vulnerability Disclosure Policy",
    aliases: ["security-policy", "responsible-disclosure", "bug-bounty", "vulnerability"],
  },
  {
    id: "data-controller",
    label: "Data Controller Agreement",
    aliases: ["controller", "controller-terms", "data-controller-agreement"],
  },
  { id: "seller-terms", label: "Seller Terms", aliases: ["seller", "sellers", "merchant", "partner-terms"] },
  { id: "sale-conditions", label: "Conditions of Sale", aliases: ["sale", "sales", "refund-policy", "returns"] },
  { id: "in-app-purchases", label: "In-App Purchases Policy", aliases: ["iap", "purchases", "virtual-goods"] },
  { id: "brand", label: "Brand Guidelines", aliases: ["trademark", "trademarks", "brand-guidelines"] },
  { id: "imprint", label: "Imprint", aliases: ["impressum", "legal-notice", "mentions-legales"] },
  { id: "other", label: "Policy", aliases: [] },
];

const BY_WORD = new Map(DOCUMENT_TYPES.flatMap((type) => [type.id, ...type.aliases].map((word) => [word, type])));

/** Finds a document type by its ID, label or an alias, in any case, with spaces or hyphens; null when there is none. */
export function findDocumentType(word: string): DocumentType | null {
  const key = word
    .slice(0, 100)
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, "-");
  return (
    BY_WORD.get(key) ?? DOCUMENT_TYPES.find((type) => type.label.toLowerCase().replaceAll(" ", "-") === key) ?? null
  );
}
