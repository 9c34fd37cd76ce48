import { splitSentences } from "../reading/split-sentences.js";
import { readStatements } from "../statements/read-statements.js";
import type { Statement } from "../statements/statement.js";
import { PROVISION_FAMILIES, type ProvisionType } from "../taxonomy.js";

/** Kinds whose readings tell what the company does with data, or lets machines do. */
const COMPANY_ACTS: ReadonlySet<ProvisionType> = new Set([
  ...PROVISION_FAMILIES.ai,
  ...PROVISION_FAMILIES.collection,
  ...PROVISION_FAMILIES.use,
  ...PROVISION_FAMILIES.sharing,
  ...PROVISION_FAMILIES.dataLife,
]);
function isOfCompany({ party }: Statement): boolean {
  return party.value === "company" && party.sure;
}

/** More of a clause is not read for it, in characters. */
const READ = 400;

/**
 * Whether a clause of such a kind only names conduct ("Track a person by biometric data"), as the entry of a list of what users must
 * not do, and no act of the company: by itself it does not say who does it.
 */
export function isConductAlone(type: ProvisionType, quote: string): boolean {
  if (!COMPANY_ACTS.has(type)) return false;
  const text = quote.slice(0, READ);
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end).trim());
  const [first] = readStatements(sentences[0] ?? "");
  const isBare = first?.party.value === "user" && first.party.place === null && first.modality.value === "must";
  return isBare && !sentences.flatMap((one) => readStatements(one)).some(isOfCompany);
}
