/** One clause put otherwise: the first wording is better for the user, the second one worse. Null: the clause is not there. */
export const OBVIOUS_EDITS: readonly (readonly [good: string | null, bad: string | null])[] = [
  [
    "We delete your personal data within 30 days after you close your account.",
    "We delete your personal data within 24 months after you close your account.",
  ],
  [
    "We store your personal data only in the European Union.",
    "We may store your personal data in any country in which we or our partners operate.",
  ],
  [
    "We encrypt your personal data in transit and at rest.",
    "We use reasonable measures to protect your personal data.",
  ],
  ["Your total liability to us will not exceed 500 euros.", null],
  [
    "We will give you at least 30 days' notice before we change these terms.",
    "We may change these terms at any time without notice to you.",
  ],
  ["We do not sell your personal data.", "We may sell your personal data to advertising partners."],
  [
    "You may opt out of arbitration within 60 days after you accept these terms.",
    "You may opt out of arbitration within 10 days after you accept these terms.",
  ],
  ["We will share your content only with your consent.", "We may share your content with our partners."],
  [
    "We will refund your subscription if you cancel within 14 days.",
    "We will not refund your subscription after you have paid.",
  ],
  [
    "We will not use your files to train artificial intelligence.",
    "We may use your files to train artificial intelligence.",
  ],
  ["We will notify you of a data breach within 72 hours.", null],
  [
    "We may suspend your account if you breach these terms, after a warning.",
    "We may suspend your account at any time for any reason and without notice.",
  ],
  ["We collect your location only while you use the app.", "We collect your location at all times."],
  ["The subscription costs 10 euros a month.", "The subscription costs 15 euros a month."],
  [
    "We share your personal data with our service providers.",
    "We share your personal data with our service providers and with advertisers.",
  ],
  ["You can delete your account at any time.", null],
  [
    "You may bring a claim against us in the courts of your home country.",
    "You agree that all disputes will be resolved by binding arbitration.",
  ],
  ["We will answer your request within 7 days.", "We will answer your request within 90 days."],
];
