import { extractText } from "../../../src/policy/extract/extract.js";
import type { PolicyText } from "../../../src/policy/types.js";

/** A policy of an invented company, written for these tests. */
export const SAMPLE = `# Larkfield Privacy Policy

Last updated: 3 March 2025

Larkfield Learning Ltd. ("Larkfield", "we", "us") runs an online music school. This policy explains what personal data we collect, why we collect it and what you can do about it.

## 1. What we collect

When you open an account we collect your name, your email address and the instrument you play. If you buy a course, our payment provider sends us the last four digits of your card.

We also record how you use the lessons:

*   pages you open and exercises you finish
*   the device and the browser you use
*   recordings you upload for feedback

## 2. How long we keep it

We keep account data for 30 days after you close your account. Invoices are kept for 7 years because tax law requires it.

## 3. Who receives it

We share personal data with the companies that help us run the school. We do not sell your personal data. The advertising partners listed below receive a pseudonymous identifier:

*   Adverla
*   Brightcast
*   [Mediaswirl](https://mediaswirl.example/privacy)

We may disclose data where a court orders it, as described in Section 5.

## 4. Your choices

You may ask for a copy of your data, correct it or delete it. Write to [privacy@larkfield.example](mailto:privacy@larkfield.example) and we will answer within one month. You can withdraw your consent at any time.

## 5. Law and disputes

This policy is governed by the law of Ireland. Any dispute is heard by the courts of Dublin, and you may always complain to the supervisory authority.

## 6. Changes

We will tell you by email at least 14 days before a material change takes effect. If you do not agree with a change you can close your account before it applies.
`;

/** A site's header and footer around the policy. */
export const MENU = `[Skip to content](#main)

*   [Courses](https://larkfield.example/courses)
*   [Pricing](https://larkfield.example/pricing)
*   [Log in](https://larkfield.example/login)

`;

export const FOOTER = `
*   [About us](https://larkfield.example/about)
*   [Careers](https://larkfield.example/jobs)
*   [Privacy policy](https://larkfield.example/privacy)
*   [Instagram](https://instagram.example/larkfield)

© 2025 Larkfield Learning Ltd. All rights reserved.
`;

export function read(markdown: string): PolicyText {
  return extractText(markdown, "markdown");
}

/** Replaces words of the sample; fails when they are not in it, so that no case tests nothing. */
export function edit(from: string, to: string, text: string = SAMPLE): string {
  if (!text.includes(from)) throw new Error(`The sample does not say: ${from}`);
  return text.replaceAll(from, () => to);
}
