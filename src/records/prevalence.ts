import { BASELINE, baselinePrevalence, ENOUGH_PLATFORMS, type Prevalence } from "../policy/prevalence/prevalence.js";
import type { ProvisionType } from "../policy/taxonomy.js";
import { formatIsoDay } from "../policy/utc.js";
import type { Stores } from "../ports.js";
import { documentLabel } from "./words.js";

/**
 * On how many platforms a type of clause stands, among those with a readable document of the same kind: by what is on
 * record once that is enough platforms, before that by the shipped baseline; it says which.
 */
export async function prevalenceSentence(
  type: ProvisionType,
  documentType: string,
  { stores }: { readonly stores: Pick<Stores, "provisions"> },
): Promise<string> {
  if (type === "other") return "Unclassified, so it is not counted on other platforms.";
  const own = await stores.provisions.countPrevalence(type, documentType);
  if (own.platforms >= ENOUGH_PLATFORMS)
    return `Seen on ${ownWords(own)} with a readable ${documentLabel(documentType)}, as on record here.`;
  const known = baselinePrevalence(type, documentType);
  const kind = known.of === "all" ? "policy" : documentLabel(known.of);
  const share = Math.round((known.withType / Math.max(1, known.platforms)) * 100);
  return `Seen on ${known.withType} of ${known.platforms} platforms with a readable ${kind} (${share} %), by the baseline of ${formatIsoDay(BASELINE.day) ?? BASELINE.day}; on record here: ${ownWords(own)}.`;
}

/** `41 of 231 platforms`; `1 of 231 platforms (unique)` when no other one has it. */
function ownWords({ withType, platforms }: Prevalence): string {
  const unique = withType <= 1 && platforms > 1 ? ` (unique: 0 of ${platforms - 1} others)` : "";
  return `${withType} of ${platforms} ${platforms === 1 ? "platform" : "platforms"}${unique}`;
}
