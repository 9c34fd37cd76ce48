/** A clause, the meanings that may be told of it, and what must never be said of it. */
export type ExplainedClause = readonly [quote: string, meanings: string, never?: RegExp];

const TURNED = {
  user: /^(?:Something that is not allowed|Not allowed|This is asked of you|What is expected of you)/,
  sale: /\bis sold\b|money's worth/,
  licence: /^You give a right/,
} as const;

/** Written for this project; who has the right, the duty or the power is never turned. */
export const CLAUSES: readonly ExplainedClause[] = [
  // The company may.
  ["We may share your personal data with our partners.", "share-partners share-ads share-other", /you share/i],
  ["We may sell your personal information to data brokers.", "sale share-partners"],
  ["We may suspend or close your account at any time without notice.", "end-company", TURNED.user],
  ["We may change these terms at any time.", "terms-change", TURNED.user],
  ["We may, from time to time, change these Terms.", "terms-change", TURNED.user],
  ["We may raise our prices with 30 days' notice.", "price-change"],
  ["We can investigate any suspected misuse and cooperate with law enforcement agencies.", "enforcement share-law"],
  ["However, we may refuse your request if it is excessive.", "request-limits refuse"],
  ["We may collect your precise location from your device.", "collect-location"],
  ["We may also need to share your information sometimes.", "share-other share-partners"],
  ["We may remove your posts if they break these rules.", "remove-content enforcement", TURNED.user],
  ["We may share aggregated information that does not identify you.", "aggregate"],
  [
    "We use the work you submit to grade it and to train our machine learning models.",
    "use-ai use-service use-improve",
  ],
  ["We may use your posts to improve our AI models unless you tell us not to.", "use-ai use-improve"],
  [
    "We will not use your content to train our models without your consent.",
    "use-limits use-ai company-need-not",
    /shape models/,
  ],
  // The company does, promises, does not, need not.
  ["We do not sell your personal data.", "sale-not share-not", TURNED.sale],
  ["We will never share your contacts with advertisers.", "share-not use-limits", /follow what you do/],
  ["We will delete your personal data within 30 days.", "deletion-by-company retention"],
  [
    "We will promptly reimburse your filing fees if the dispute involves less than $75,000.",
    "arbitration-details payout refund company-promise",
    /you (?:must|have to) pay/i,
  ],
  ["Refunds will be issued solely at our discretion.", "refund no-refund"],
  ["We won't charge you a fee to use the basic functions.", "fees company-promise company-need-not"],
  ["We have no obligation to store your content.", "no-duty-monitor company-need-not"],
  ["We are not obliged to monitor what users post.", "no-duty-monitor company-need-not"],
  ["We are not liable for lost profits or lost data.", "liability-excluded"],
  ['The service is provided "as is" without warranties of any kind.', "no-warranty"],
  [
    "We will indemnify you against claims that the software infringes a patent.",
    "indemnify-by-company",
    /You have to cover/,
  ],
  [
    "The Contractual Partner shall indemnify The Reach GmbH from all claims asserted by third parties.",
    "indemnify-by-user",
    /company covers|stand in for you/,
  ],
  ["We grant you a limited, non-exclusive, revocable licence to use the app.", "licence-to-user", TURNED.licence],
  ["We reserve all rights not expressly granted to you.", "company-rights-reserved company-owns"],
  ["We reserve the right to refuse service to anyone.", "refuse end-company", /belongs to the company/],
  ["We retain your data for as long as your account is active.", "retention"],
  ["If you unsubscribe, we will stop sending you marketing e-mails.", "opt-out-marketing company-promise"],
  ["Your subscription renews automatically each year until you cancel it.", "auto-renewal"],
  ["We protect your data with encryption.", "security"],
  ["We will notify you by e-mail of any material change.", "change-notice", TURNED.user],
  [
    "Where the Company sells personal information and receives a verifiable request, we shall provide the categories sold to the consumer.",
    "request-answer right-access",
    TURNED.sale,
  ],
  [
    "We agree to grant you a royalty free, revocable right to access and use the app.",
    "licence-to-user",
    TURNED.licence,
  ],
  // The user may.
  ["You may opt out of the sale of your personal information at any time.", "opt-out-sale", TURNED.sale],
  [
    "You may have the right to request that we only use your sensitive data for limited purposes.",
    "right-restrict rights-list",
    /does not process/,
  ],
  ["You can delete your account in the settings.", "right-delete end-user settings-choice"],
  ["You can withdraw your consent at any time.", "withdraw-consent"],
  ["You have the right to access your personal data.", "right-access rights-list"],
  ["You have the right to lodge a complaint with a supervisory authority.", "right-complain"],
  ["You may cancel your subscription at any time.", "end-user", /company may end/],
  ["You can request a refund within 14 days of the purchase.", "refund"],
  [
    "You can also choose not to provide us with certain information.",
    "data-needed settings-choice user-may",
    /not allowed/,
  ],
  [
    "If you do not agree to the publication of your photo, you can let us know by e-mail.",
    "right-object settings-choice user-may contact",
    /company may remove/,
  ],
  // The user must, must not, need not, does not get.
  ["You must pay all fees within 30 days of the invoice.", "fees late-payment"],
  ["You must be at least 16 years old to register.", "age-limit eligibility"],
  ["You are responsible for keeping your password secret.", "keep-safe"],
  ["You must notify us of any unauthorised use of your account.", "tell-company keep-safe"],
  ["You may not use bots or scrapers on the service.", "ban-automation", /^The company may/],
  ["You agree not to resell the service.", "ban-commercial"],
  [
    "The user is not entitled to remove or obscure copyright notices or trademarks.",
    "ban-copying ban-rights",
    /company may remove|your content/i,
  ],
  ["You are prohibited from using the service to attack other systems.", "ban-interference ban-unlawful"],
  [
    "You may not assign any of your rights under these terms without our consent.",
    "assign-user-ban",
    /company may pass/,
  ],
  [
    "16.9 You may not assign any of your rights or obligations under these Terms.",
    "assign-user-ban",
    /company may pass/,
  ],
  ["You will not be entitled to any refund for such suspensions.", "no-refund", /Money comes back if/],
  ["You will not receive a refund if you cancel early.", "no-refund", /Money comes back if/],
  // The user gives.
  ["You grant us a worldwide, royalty-free licence to use your content.", "licence-from-user", /are allowed to use/],
  ["You waive your right to a jury trial.", "class-waiver own-risk"],
  ["You agree to indemnify us against all claims arising from your use.", "indemnify-by-user", /company covers/],
  ["You warrant that you own the content that you upload.", "user-warrants user-owns"],
  ["By using the service you accept these terms.", "acceptance"],
  ["You retain ownership of your content.", "user-owns", /belongs to the company/],
  // Others, and nobody.
  [
    "Advertisers may collect data about you through cookies on our site.",
    "third-party-collects collect-cookies third-party-may",
  ],
  ["third-party wallet providers that provide us with your wallet address;", "collect-others", /can see or handle/],
  [
    "However, they are not permitted to create new exceptions or otherwise reduce the protections offered by this Policy.",
    "precedence recipients-bound third-party-may",
  ],
  ["These terms are governed by the laws of Norway.", "law"],
  ["Reverse engineering of the software is prohibited.", "ban-copying"],
  ["Acme Ltd is responsible for the processing of personal data.", "controller"],
  ["This Privacy Policy explains how we collect, use and disclose information.", "privacy-scope"],
  ["Refunds will not necessarily be issued due to your dissatisfaction with the product.", "no-refund refund"],
];
