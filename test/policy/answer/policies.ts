import type { AnswerSource } from "../../../src/policy/answer/clause-index.js";
import { extractText } from "../../../src/policy/extract/extract.js";
import { rateClauses } from "../../../src/policy/severity/rate.js";

/** A policy of a company that does not exist. */
export const ORCHARD_TERMS = `# Orchard Notes: Terms and Privacy

Last updated: 4 February 2026

## 1. Who may join

You must be at least 16 years old to open an account.

## 2. Your notes

You keep all rights in the notes you write. You grant us a worldwide, royalty-free licence to host and display them.

We do not use your notes to train machine learning models.

## 3. What we hold

We collect your name, your e-mail address and the pages you open.

We keep your account data for 24 months after you close your account.

We do not sell your personal information.

## 4. Who else sees it

We share personal information with payment providers and analytics partners.

If your account was made by your employer, the administrator can read the notes in it.

## 5. Paying

Your subscription renews automatically each month unless you cancel. Payments are not refundable.

## 6. Disagreements

Any dispute will be resolved by binding arbitration. You may opt out within 30 days by writing to optout@orchard.example.

Our total liability is limited to the fees you paid in the last 12 months.
`;

export const ORCHARD_LATER = ORCHARD_TERMS.replace("4 February", "9 June")
  .replace("24 months", "36 months")
  .replace("We do not use your notes to train machine learning models.\n", "");

export const PLUM_TERMS = `# Plum Pages: Terms

You must be at least 13 years old to use Plum Pages.

We may suspend your account at any time, for any reason, without notice.

Disputes are heard by the courts of Lisbon under the law of Portugal.
`;

export function source(name: string, markdown: string): AnswerSource {
  const text = extractText(markdown, "markdown");
  return { name, text, rated: rateClauses(text) };
}

/** Several matters in one paragraph, and a list that means the contrary without its first line. */
export const MIXED_TERMS = `# Terms of Use

## Notes

You keep all rights in your notes. You grant us a licence to store and show them so that we can run the service. We do not use
your notes to train AI models. We may remove notes that break the law.

You must not:

- copy the service by automated means;
- use our name or logo without permission;
- send advertising to other users.

## Contact

Write to us at help@mixed.example. These terms are governed by the laws of Finland. We may change them with 30 days' notice.
`;
