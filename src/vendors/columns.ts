/** The columns of a list of vendors, in the order an export writes them, each with the words people head it with. */
export const COLUMNS = {
  vendor: [
    ...["vendor", "name", "company", "platform", "service", "supplier", "tool", "product", "lieferant", "anbieter"],
    ...["vendorname", "companyname", "suppliername", "platformname", "servicename", "provider", "providername"],
  ],
  address: [
    ...["address", "url", "website", "domain", "link", "site", "web"],
    ...["policyurl", "policylink", "privacyurl", "termsurl", "websiteurl"],
  ],
  documents: ["documents", "document", "policies", "policy", "docs", "type"],
  tags: ["tags", "tag", "labels", "label", "category", "categories", "group", "groups"],
  owner: ["owner", "responsible", "contact", "contactperson", "assignee", "person"],
  threshold: ["threshold", "severity", "level", "minimum"],
  digest: ["digest", "summary"],
  every: ["every", "cadence", "frequency", "interval", "check"],
} as const;

export type Column = keyof typeof COLUMNS;
export const COLUMN_NAMES = Object.keys(COLUMNS) as Column[];

/** The column a heading means; null for one that says nothing here. */
export function findColumn(heading: string): Column | null {
  const word = heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}]/gu, "");
  return COLUMN_NAMES.find((name) => (COLUMNS[name] as readonly string[]).includes(word)) ?? null;
}
