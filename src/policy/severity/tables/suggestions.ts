import { PROVISION_FAMILIES, type ProvisionType } from "../../taxonomy.js";

/** A factor that one can imagine in a clause of these kinds, and how to say so. */
export interface Suggestion {
  /** Name of the factor's row. */
  readonly row: string;
  readonly says: string;
  readonly types: ReadonlySet<ProvisionType>;
}

function suggestion(row: string, says: string, types: readonly ProvisionType[]): Suggestion {
  return { row, says, types: new Set(types) };
}

/** Uses of data that one can ask for, and refuse. */
const ASKABLE: readonly ProvisionType[] = [
  ...PROVISION_FAMILIES.collection,
  ...PROVISION_FAMILIES.use,
  "third-party-sharing",
  "data-sale",
  "employer-access",
  "affiliate-sharing",
  "ai-training",
  "automated-decisions",
];
/** Acts that come at a moment, of which one can be told before. */
const TIMED: readonly ProvisionType[] = [
  "unilateral-change",
  "price-change",
  "auto-renewal",
  "termination",
  "fees",
  "content-removal",
  "assignment",
];
const REASONED: readonly ProvisionType[] = ["termination", "content-removal", "unilateral-change", "price-change"];
const LISTED: readonly ProvisionType[] = [
  ...ASKABLE,
  ...PROVISION_FAMILIES.content,
  "liability-limitation",
  "indemnification",
];

/** Every suggestion in the order in which they are made: what softens first. The points are the factors' own. */
export const SUGGESTIONS: readonly Suggestion[] = [
  suggestion("opt-in", "If it asked for consent first", ASKABLE),
  suggestion("small claims court or opt-out", "With a small claims court or a way to opt out", [
    "arbitration",
    "class-action-waiver",
  ]),
  suggestion("at least 30 days' notice", "With at least 30 days' notice", TIMED),
  suggestion("opt-out window", "With a set time to opt out", [...ASKABLE, "auto-renewal", "unilateral-change"]),
  suggestion("right to leave", "If it said that the user may leave", [
    "unilateral-change",
    "price-change",
    "auto-renewal",
  ]),
  suggestion("listed reasons", "If it named its reasons", REASONED),
  suggestion("ends with the account", "If it ended with the account", [
    "content-licence",
    "retention",
    "ai-training",
    "feedback-licence",
  ]),
  suggestion("strictly necessary", "If it kept to what is strictly necessary", [
    ...PROVISION_FAMILIES.collection,
    "data-use",
    "third-party-sharing",
    "affiliate-sharing",
    "international-transfer",
    "law-enforcement",
    "retention",
  ]),
  suggestion("aggregated or de-identified", "With aggregated or de-identified data only", [
    "data-use",
    "third-party-sharing",
    "data-sale",
    "affiliate-sharing",
    "ai-training",
    "retention",
    "profiling",
  ]),
  suggestion("granular control", "With settings to choose from", ASKABLE),
  suggestion("rights that cannot be excluded stay", "If it left the user's legal rights untouched", [
    "liability-limitation",
    "warranty-disclaimer",
    "indemnification",
    "jurisdiction",
    "choice-of-law",
  ]),
  suggestion("without consent", "If it did so without consent", ["content-licence"]),
  suggestion("without notice", "If it came without notice", TIMED),
  suggestion("retroactive", "If it reached back in time", ["unilateral-change", "price-change"]),
  suggestion("at any time, for any reason", "If it could happen at any time or for any reason", TIMED),
  suggestion("sole discretion", "If it were left to the company's sole discretion", REASONED),
  suggestion("irrevocable or perpetual", "If it were irrevocable or perpetual", [
    "content-licence",
    "feedback-licence",
    "retention",
  ]),
  suggestion("sensitive data", "If it took in sensitive data", [
    "data-collection",
    "data-use",
    "third-party-sharing",
    "retention",
  ]),
  suggestion("open list or open purpose", "If its list or purpose were left open", LISTED),
  suggestion("low cap", "With a low cap", ["liability-limitation"]),
  suggestion("shortened claim period", "With less time to claim", ["claim-time-limit"]),
];
