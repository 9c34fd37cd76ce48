import { BASELINE, baselinePrevalence } from "../policy/prevalence/prevalence.js";
import { type Regulation, regulationsFor } from "../policy/regulations/regulations.js";
import type { ProvisionType } from "../policy/taxonomy.js";
import { titleOfType } from "../policy/type-titles.js";

/** What is known of a kind of clause, whichever policy it stands in. */
export interface KindJson {
  readonly id: ProvisionType;
  readonly title: string;
  readonly mayEngage: readonly Regulation[];
  /** On how many of the platforms behind the baseline such a clause stands, in whichever of their documents. */
  readonly prevalence: { readonly withType: number; readonly platforms: number; readonly source: "baseline" };
}

/** How `mayEngage` and `prevalence` are to be read, told once beside them. */
export const KINDS_NOTE = {
  mayEngage:
    "A regulation that this kind of clause may engage; no finding that anything is breached, and no legal advice. reviewed: false: not yet read by a lawyer.",
  prevalence: `Counted on ${BASELINE.day} by this engine over all documents of each platform. ${BASELINE.attribution}.`,
} as const;

/** Every kind among these once, in their order; `other` is none. */
export function kindsJson(types: readonly ProvisionType[]): KindJson[] {
  return [...new Set(types)].filter((id) => id !== "other").map(kindJson);
}

function kindJson(id: ProvisionType): KindJson {
  const { withType, platforms } = baselinePrevalence(id, "all");
  return {
    id,
    title: titleOfType(id),
    mayEngage: regulationsFor([id]),
    prevalence: { withType, platforms, source: "baseline" },
  };
}
