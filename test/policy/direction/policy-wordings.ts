/**
 * Wordings as policies have them, over all kinds, written before the rules that read them: the second is worse for the
 * user; the reverse is better.
 */
export const POLICY_WORDINGS: readonly (readonly [before: string, after: string])[] = [
  [
    "With your consent, we share your contact details with sponsors of the event.",
    "We share your contact details with sponsors of the event. You can opt out in your settings.",
  ],
  [
    "Analytics cookies are only set after you have accepted them in the banner.",
    "Analytics cookies are set by default; you can turn them off in your browser.",
  ],
  [
    "We will ask you before your recordings are used to improve our speech models.",
    "Your recordings are used to improve our speech models. Contact us if you object.",
  ],
  ["Call logs are kept for one week.", "Call logs are kept for one month."],
  ["Invoices are kept for as long as tax law requires.", "Invoices are kept indefinitely."],
  [
    "We delete inactive accounts after two years.",
    "We delete inactive accounts after six months and everything stored in them.",
  ],
  ["Backups are overwritten after 35 days.", "Backups are kept for as long as we consider it useful for our business."],
  [
    "Your files are stored on servers in Norway only.",
    "Your files are stored on servers in Norway, the United States and Singapore.",
  ],
  [
    "Your data does not leave the European Economic Area.",
    "Your data may be processed outside the European Economic Area.",
  ],
  [
    "We transfer data abroad only under standard contractual clauses.",
    "We transfer data abroad where this is practical for us.",
  ],
  ["We do not show advertisements.", "We show advertisements that are based on your activity."],
  ["Adverts are chosen by the page you read.", "Adverts are chosen by the page you read and by your browsing history."],
  ["We do not build profiles of our readers.", "We build profiles of our readers to recommend articles."],
  ["Loan applications are always reviewed by a member of staff.", "Loan applications are decided by automated means."],
  ["You may ask for a person to review an automated decision.", "Automated decisions are final."],
  ["Precise location is never collected.", "Precise location is collected while the app runs in the background."],
  [
    "Location is read only while you use the map.",
    "Location is read while you use the map and when the app is closed.",
  ],
  ["We do not collect biometric identifiers.", "We collect a scan of your face geometry to verify your age."],
  [
    "We do not knowingly collect data from children under 16.",
    "We do not knowingly collect data from children under 13.",
  ],
  ["Administrators cannot read private channels.", "Administrators can export private channels and direct messages."],
  ["We tell the police nothing without a court order.", "We give information to the police on request."],
  [
    "We will inform you of a request by an authority unless the law forbids it.",
    "We may choose not to inform you of a request by an authority.",
  ],
  [
    "If we are sold, we will ask for your consent before your data is passed on.",
    "If we are sold, your data is passed on to the buyer.",
  ],
  [
    "You will be told within 72 hours when your data has been breached.",
    "You will be told within 30 days when your data has been breached.",
  ],
  ["We notify every affected user of a breach.", "We notify affected users of a breach where the law requires it."],
  ["Passwords are stored as salted hashes and data is encrypted at rest.", "We take reasonable steps to protect data."],
  ["You can download a copy of your data free of charge.", "You can request a copy of your data for a fee of $20."],
  ["We answer access requests within 15 days.", "We answer access requests within 45 days."],
  ["You can correct your details yourself at any time.", "Details can be corrected only on written application."],
  [
    "We honour browser signals such as Global Privacy Control.",
    "We do not respond to browser signals such as Global Privacy Control.",
  ],
  ["You can delete your account in the settings.", "To delete your account you must send us a notarised letter."],
  [
    "The plan ends after the paid year unless you extend it.",
    "The plan renews for another year unless you cancel 30 days before its end.",
  ],
  [
    "You can cancel up to the last day of the period.",
    "You must cancel at least 14 days before the end of the period.",
  ],
  ["The price stays the same during your contract.", "We may raise the price during your contract."],
  ["We tell you of price increases 60 days ahead.", "We tell you of price increases 7 days ahead."],
  ["Unused credit is paid back when you leave.", "Unused credit is forfeited when you leave."],
  ["Withdrawals are free.", "Withdrawals cost $3 each."],
  ["We charge no fee for late payment.", "We charge a fee of 1.5% a month for late payment."],
  ["Refunds are given within 30 days after purchase.", "Refunds are given within 7 days after purchase."],
  ["You keep all rights in the songs you upload.", "You assign to us all rights in the songs you upload."],
  [
    "You give us a licence to show your pictures to the people you choose.",
    "You give us a licence to show, modify and sell your pictures worldwide.",
  ],
  ["The licence ends when you delete the post.", "The licence continues after you delete the post."],
  ["You will be credited by name when we use your work.", "We may use your work without naming you."],
  ["We pay you a share of income from your work.", "We owe you no payment for your work."],
  [
    "We remove posts only if they break the law or these rules, and tell you why.",
    "We may remove any post for any reason.",
  ],
  ["You can appeal a removal within 6 months.", "A removal cannot be appealed."],
  [
    "We close accounts only for serious breaches and after a warning.",
    "We may close accounts at our discretion and without warning.",
  ],
  ["Changes apply 30 days after we e-mail you.", "Changes apply as soon as they are published on this page."],
  ["We will ask you to accept new terms.", "You accept new terms by continuing to use the service."],
  ["Neither party may assign the contract without consent.", "We may assign the contract without your consent."],
  ["You can sue in the courts of your home country.", "You can sue only in the courts of Delaware."],
  [
    "Disputes may be taken to any competent court.",
    "Disputes are settled by binding arbitration before one arbitrator.",
  ],
  ["You may take part in collective actions.", "You waive the right to take part in collective actions."],
  ["We bear the costs of the arbitration.", "Each side bears its own costs of the arbitration."],
  ["Claims can be raised within three years.", "Claims can be raised within six months."],
  ["We are liable for damage caused by our negligence.", "We are not liable for damage caused by our negligence."],
  [
    "Our liability is limited to the fees of the last 24 months.",
    "Our liability is limited to the fees of the last 6 months.",
  ],
  [
    "We guarantee that the service is available 99.9% of the time.",
    "We do not guarantee that the service is available.",
  ],
  [
    "You compensate us only for harm that you caused on purpose.",
    "You indemnify us against all claims that arise from your use.",
  ],
];
