/** Written before the direction's code was read: the second wording is worse for the user; the reverse is better. */
export const FRESH_PAIRS: readonly (readonly [before: string, after: string])[] = [
  [
    "Your workspace's recordings are erased fourteen days after the session.",
    "Your workspace's recordings are erased twelve months after the session.",
  ],
  ["We ask for your permission before we read your contacts.", "We read your contacts when you install the app."],
  ["Refunds are available within 30 days of purchase.", "All purchases are final and non-refundable."],
  [
    "We never use your uploads to train machine learning models.",
    "We use your uploads to train machine learning models, including those of our partners.",
  ],
  [
    "Either of us may bring a claim in the courts of the place where you live.",
    "Any claim must be brought in the courts of Singapore.",
  ],
  [
    "We collect your name and e-mail address.",
    "We collect your name, e-mail address, precise location and browsing history.",
  ],
  [
    "You may cancel at any time and the charge stops at once.",
    "You may cancel at the end of the current twelve-month term only.",
  ],
  ["We are liable for damage caused by our negligence.", "We are not liable for damage caused by our negligence."],
  ["You keep all rights in what you write.", "You assign to us all rights in what you write."],
  [
    "Our total liability is limited to the fees you paid in the last 24 months.",
    "Our total liability is limited to the fees you paid in the last 3 months.",
  ],
  [
    "We will notify you by e-mail at least six weeks before the change takes effect.",
    "The change takes effect as soon as we publish it on this page.",
  ],
  ["We disclose records to the police only under a court order.", "We disclose records to the police on request."],
  [
    "If a breach affects you we will tell you within 72 hours.",
    "If a breach affects you we will tell you within 30 days.",
  ],
  [
    "Members must be 13 or older; we do not knowingly collect data from children.",
    "We collect data from members of all ages, children included.",
  ],
  ["The monthly fee is €8.", "The monthly fee is €11.50."],
  ["Your school cannot see your private notes.", "Your school can see your private notes."],
  [
    "You can delete your account yourself from the settings page.",
    "To delete your account you must send us a written request with a copy of your passport.",
  ],
  ["Data is stored in the European Union.", "Data is stored in the European Union, India and the Philippines."],
  [
    "Disputes go to the courts; you may join a class action.",
    "Disputes go to binding arbitration, and you waive any right to join a class action.",
  ],
  ["We use cookies only after you have agreed to them.", "By visiting the site you agree to our use of cookies."],
  [
    "We may suspend you for a serious breach, after a warning and a chance to put it right.",
    "We may suspend you for a breach, without a warning.",
  ],
  ["Analytics data is aggregated and cannot be tied to you.", "Analytics data is tied to your profile."],
  [
    "Your subscription ends when the paid period ends.",
    "Your subscription renews automatically when the paid period ends.",
  ],
  ["Support staff may view your files with your approval.", "Support staff may view your files."],
  [
    "We share hashed identifiers with measurement providers, except where you have objected.",
    "We share hashed identifiers with measurement providers.",
  ],
  ["You have 60 days to dispute a charge.", "You have 10 days to dispute a charge."],
  [
    "We will reply to access requests within two weeks, free of charge.",
    "We will reply to access requests within 45 days and may charge a fee.",
  ],
  ["Voice clips stay on your device.", "Voice clips are sent to our servers and to transcription vendors."],
  [
    "We remove content only if it breaks the rules below, and we tell you why.",
    "We may remove any content for any reason and need not tell you why.",
  ],
  ["We do not track you on other websites.", "We and our advertising partners track you on other websites."],
];
