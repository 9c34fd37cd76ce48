import type { ProvisionType } from "../../../../../policy/taxonomy.js";

/** What a careful team does about a kind of clause where the text itself sets nothing to do. Advice of ours, no statement about a policy. */
interface CarefulSteps {
  readonly types: readonly ProvisionType[];
  readonly steps: readonly string[];
}

export const CAREFUL_STEPS: readonly CarefulSteps[] = [
  {
    types: [
      "third-party-sharing",
      "data-sale",
      "affiliate-sharing",
      "subprocessors",
      "advertising",
      "employer-access",
      "law-enforcement",
      "business-transfer",
    ],
    steps: [
      "Check the recipients against your record of processing and your contract with the vendor.",
      "Tell whoever owns privacy if a recipient is new.",
    ],
  },
  {
    types: ["international-transfer"],
    steps: [
      "Check the transfer mechanism that your own assessment relies on.",
      "Note the country in the vendor's record.",
    ],
  },
  {
    types: ["ai-training", "automated-decisions", "profiling", "personalisation"],
    steps: [
      "Look for the switch in the account's settings and record who turned it off and when.",
      "Keep confidential material out until that is done.",
    ],
  },
  {
    types: ["retention", "deletion", "access-portability", "correction"],
    steps: ["Compare the time with your own retention schedule.", "Export or delete what has to go sooner."],
  },
  {
    types: [
      "data-collection",
      "sensitive-data",
      "biometric-data",
      "location-data",
      "children",
      "cookies-tracking",
      "data-use",
      "consent-choice",
      "do-not-track",
      "regional-rights",
      "age-limit",
    ],
    steps: [
      "Check whether the data is in your notice and your assessment.",
      "Turn off what you do not need in the settings.",
    ],
  },
  {
    types: ["security", "breach-notice"],
    steps: ["Compare with the measures that your contract asks for.", "Ask the vendor where they differ."],
  },
  {
    types: ["arbitration", "class-action-waiver", "jurisdiction", "choice-of-law", "claim-time-limit"],
    steps: [
      "Have legal look for a way to opt out and its time limit before it passes.",
      "Check whether your own contract has its own rule on disputes.",
    ],
  },
  {
    types: ["liability-limitation", "warranty-disclaimer", "indemnification"],
    steps: [
      "Compare the cap and the exclusions with your contract and your insurance.",
      "Have legal decide whether the risk is accepted.",
    ],
  },
  {
    types: ["auto-renewal", "price-change", "refunds", "fees"],
    steps: ["Put the next renewal or billing day in the calendar.", "Decide before it whether to keep the service."],
  },
  {
    types: [
      "unilateral-change",
      "acceptance-by-use",
      "termination",
      "assignment",
      "content-removal",
      "enforcement",
      "account-responsibility",
    ],
    steps: [
      "Keep a copy of what you could not do without.",
      "Note whom to write to if the account is closed or the terms are not acceptable.",
    ],
  },
  {
    types: ["content-licence", "ownership", "feedback-licence"],
    steps: [
      "Check whose content is uploaded and whether you may give that licence for it.",
      "Keep third-party and confidential material out.",
    ],
  },
  {
    types: ["acceptable-use", "automation-ban"],
    steps: ["Check your own use and your scripts against the list.", "Tell the people who use the service."],
  },
];

/** For every other kind. */
export const USUAL_STEPS: readonly string[] = [
  "Read the old and the new words, and decide whether it matters to you.",
  "Name somebody who owns it, and note the decision on the card.",
];
