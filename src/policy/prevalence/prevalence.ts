import type { ProvisionType } from "../taxonomy.js";
import baseline from "./prevalence-baseline.json" with { type: "json" };

/** On how many of the platforms with a readable document a type of clause stands. */
export interface Prevalence {
  readonly withType: number;
  readonly platforms: number;
}

/** From this many platforms on record, one's own count is told instead of the baseline. */
export const ENOUGH_PLATFORMS = 100;

/** The day of the baseline ("2026-11-23"), the analyser that counted, and where its texts come from. */
export const BASELINE = {
  day: baseline.day,
  analyser: baseline.analyser,
  attribution: baseline.attribution,
} as const;

interface Counted {
  readonly platforms: number;
  readonly types: Readonly<Record<string, number>>;
}

const BY_DOCUMENT: Readonly<Record<string, Counted>> = baseline.documents;

/**
 * What this engine counted over a corpus of public policies, for documents of one type ("terms", "privacy"), or over all
 * documents of a platform for another type. Figures only: none of those texts is part of the product.
 */
export function baselinePrevalence(type: ProvisionType, documentType: string): Prevalence & { readonly of: string } {
  const of = Object.hasOwn(BY_DOCUMENT, documentType) ? documentType : "all";
  const counted = BY_DOCUMENT[of];
  return { withType: counted?.types[type] ?? 0, platforms: counted?.platforms ?? 0, of };
}
