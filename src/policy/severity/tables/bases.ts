import { lines } from "../../reading/lines.js";
import { readPattern } from "../../reading/pattern.js";
import type { ProvisionType } from "../../taxonomy.js";

/** A kind's base points, and narrower kinds of it that start elsewhere. The first variant whose words stand in the clause wins. */
export interface Base {
  readonly points: number;
  readonly variants: readonly { readonly name: string; readonly points: number; readonly when: RegExp }[];
}

function base(points: number, ...variants: readonly (readonly [name: string, points: number, when: string])[]): Base {
  return {
    points,
    variants: variants.map(([name, value, when]) => ({ name, points: value, when: readPattern(when) })),
  };
}

const DISCRETION = lines`
  (?:
    discretion
    |any time
    |any reason
    |no reason
    |without cause
    |without (?:\w+ )?notice
    |convenience
    |time to time
  )
`;

/**
 * Base points by kind. Where the method names a kind, the figure is the method's: data-sale,
 * arbitration, employer-access, children, biometric and health 55; ai-training, irrevocable content-licence 50;
 * unilateral-change, termination at discretion, liability-limitation 45; sharing for advertising, indemnification,
 * auto-renewal 40; content-removal, exclusive courts, indefinite retention, international-transfer, automated-decisions 35;
 * choice-of-law, cookies-tracking, price-change, assignment, business-transfer, law-enforcement 25; warranty-disclaimer,
 * age-limit, security, acceptable-use 15; boilerplate 5.
 * A class action waiver, and arbitration where a court or jury is given up, start at 60: they limit a legal right by themselves, and
 * were High by the word "any" in nearly each of them, which says nothing.
 * The others follow the bands' definitions: a kind that limits rights, opens broad collection or costs money by itself
 * starts high in Medium (30–50), one that is usual and bounded starts in Low (15–25), one that only informs at 5–10.
 */
export const BASES: Readonly<Record<ProvisionType, Base>> = {
  arbitration: base(55, [
    "court or jury given up",
    60,
    lines`
      (?:
        waiv\w+ ~ (?:jury|trial|class)
        |<not> ~ (?:jury trial|trial by jury)
      )
    `,
  ]),
  "class-action-waiver": base(60),
  jurisdiction: base(25, [
    "exclusive courts of a place",
    35,
    "(?:exclusive|sole|must|shall|only|waive|submit|consent|venue)",
  ]),
  "choice-of-law": base(25),
  "claim-time-limit": base(40),
  "liability-limitation": base(45),
  "warranty-disclaimer": base(15),
  indemnification: base(40),
  "unilateral-change": base(45),
  "acceptance-by-use": base(20),
  termination: base(30, ["at discretion", 45, DISCRETION]),
  assignment: base(25),
  scope: base(5),
  "content-licence": base(
    35,
    ["irrevocable or perpetual", 50, "(?:irrevocabl\\w+|perpetual\\w*|in perpetuity)"],
    ["moral rights waived", 35, "moral rights"],
  ),
  "content-removal": base(35),
  ownership: base(10),
  "feedback-licence": base(20),
  "ai-training": base(50),
  "automated-decisions": base(35),
  "auto-renewal": base(40),
  "price-change": base(25),
  refunds: base(15, [
    "no refund",
    30,
    lines`
      (?:
        <not> (?:\w+ ){0,4}(?:refund|reimburs)
        |non-?refundable
        |no refunds?
        |<not> (?:be )?(?:entitled|eligible)
        |(?:sales?|purchases?|payments?|fees?|orders?) (?:\w+ ){0,4}(?:is|are) (?:all )?final
      )
    `,
  ]),
  fees: base(20),
  "data-collection": base(20),
  "sensitive-data": base(40, ["health", 55, "(?:health|medical|genetic|sexual|reproductive)"]),
  "biometric-data": base(55),
  "location-data": base(30, [
    "precise or constant",
    45,
    "(?:precise|exact|real[- ]time|continuous\\w*|background|gps)",
  ]),
  children: base(30, [
    "beyond the legal minimum",
    55,
    lines`
      (?:may|will|we|also) (?:
        collect|share|use|disclose|sell|process|track|profile
      ) ~ (?:child|minor|teen|kids|under)
    `,
  ]),
  "cookies-tracking": base(25),
  profiling: base(35),
  "data-use": base(20),
  advertising: base(30),
  personalisation: base(15),
  "third-party-sharing": base(30, [
    "for advertising",
    40,
    "(?:advertis\\w+|marketing|data brokers?|ad networks?|sponsors?)",
  ]),
  "data-sale": base(55),
  "employer-access": base(55),
  "affiliate-sharing": base(25),
  "law-enforcement": base(25),
  "business-transfer": base(25),
  "international-transfer": base(35),
  subprocessors: base(15),
  retention: base(20, [
    "indefinite",
    35,
    lines`
      (?:
        (?:as|so) long as
        |indefinite\w*
        |permanent\w*
        |no (?:\w+ )?limit
        |perpetu\w+
        |necessary
        |needed
        |<not> (?:\w+ ){0,3}delete
      )
    `,
  ]),
  security: base(15),
  "breach-notice": base(15),
  deletion: base(25),
  "access-portability": base(25),
  correction: base(20),
  "consent-choice": base(20),
  "do-not-track": base(15),
  "regional-rights": base(15),
  "acceptable-use": base(15),
  "account-responsibility": base(15),
  enforcement: base(25),
  "age-limit": base(15),
  "automation-ban": base(10),
  contact: base(5),
  definitions: base(5),
  other: base(0),
};

/**
 * Kinds whose weight lies in an act on the data. A clause that only names the data (a table's head, a definition, a right
 * to ask about it) starts no higher than this.
 */
export const NAMED_ONLY: { readonly types: ReadonlySet<ProvisionType>; readonly points: number } = {
  types: new Set<ProvisionType>(["data-sale", "sensitive-data", "biometric-data", "ai-training", "employer-access"]),
  points: 25,
};
