/** Small edits that change what the policy says; by name. */
export const REAL_EDITS: readonly (readonly [string, string, string])[] = [
  ["days", "within 30 days", "within 60 days"],
  ["days log", "kept for 90 days", "kept for 180 days"],
  ["month", "after 6 months", "after 12 months"],
  ["syria", ", North Korea and Syria", " and North Korea"],
  ["recipient", "Paperfin Analytics", "Gullwing Ads"],
  ["recipient added", "with Paperfin Analytics", "with Paperfin Analytics, with Gullwing Ads"],
  ["negation", "We do not sell", "We sell"],
  ["modal", "You may request", "You can only request"],
  ["age", "at least 16", "at least 13"],
  ["fee", "a fee of $25", "a fee of $45"],
  ["currency", "a fee of $25", "a fee of €25"],
  ["courts", "courts of Hamburg", "courts of Vienna"],
  ["laws", "laws of Germany", "laws of Austria"],
  ["email", "dpo@quillmoor.example", "legal@quillmoor.example"],
  ["or", "access, rectification or erasure", "access or rectification"],
  ["and", "name, your e-mail address and a password", "name, your e-mail address, a password and your date of birth"],
  ["item", "<li>Payment data passed on by our payment provider</li>", ""],
  [
    "item added",
    "<li>Usage data such as pages opened</li>",
    "<li>Usage data such as pages opened</li><li>Location data of your device</li>",
  ],
  ["item word", "Account data such as your name and address", "Account data such as your name and health status"],
  ["company", "Quillmoor Software GmbH", "Quillmoor Holdings Ltd"],
  ["deadline", "within one month", "within three months"],
  ["hours", "within 30 days after", "within 24 hours after"],
  ["may will", "We share personal data with hosting", "We may share personal data with hosting"],
  ["ip", "the IP address", "the shortened IP address"],
  ["deleted sentence", "We do not sell personal data to anyone. ", ""],
  ["can not", "to use the service.", "to use the service, or 13 with your parents' consent."],
  ["at any time", " at any time by", " once a year by"],
  ["shorter list item", "Usage data such as pages opened", "Usage data such as pages opened and files"],
  ["percent", "a fee of $25", "a fee of 25%"],
  [
    "cutoff",
    "Backups are overwritten after 6 months.",
    "Backups made before 1 January 2024 are overwritten after 6 months.",
  ],
  ["ago", "Backups are overwritten after 6 months.", "Accounts opened 3 years ago are deleted."],
];

/** Short lines that look like noise and are terms of the policy, before and after. */
export const REAL_LINES: readonly (readonly [string, string])[] = [
  ["Accounts opened 3 years ago are deleted.", "Accounts opened 5 years ago are deleted."],
  ["Data collected before 1 January 2024 is kept for ever.", "Data collected before 1 January 2025 is kept for ever."],
  ["You may cancel until 31 March 2024 without a fee.", "You may cancel until 30 June 2024 without a fee."],
  [
    "From 1 May 2024 we will share your data with advertisers.",
    "From 1 June 2024 we will share your data with advertisers.",
  ],
  ["The warranty is valid for 30 days.", "The warranty is valid for 60 days."],
  ["You have 14 days to object.", "You have 7 days to object."],
  [
    "Version 2 of the GDPR addendum applies to customers in Brazil.",
    "Version 2 of the GDPR addendum applies to customers in Chile.",
  ],
  ["Price: $10", "Price: $12"],
  ["Minimum age: 16", "Minimum age: 13"],
  ["Notice period: 30 days", "Notice period: 10 days"],
  ["Contact: Ann Marlow, Hamburg", "Contact: Bert Tull, Hamburg"],
  ["Data Protection Officer: Ann Marlow", "Data Protection Officer: Bert Tull"],
  ["Governing law: Germany", "Governing law: Delaware"],
  ["We keep messages updated 2 years ago or later.", "We keep messages updated 1 year ago or later."],
  ["We delete accounts not used this year.", "We delete accounts not used last year."],
  ["Today, we sell your data.", "Today, we do not sell your data."],
];

/** What stands at the end of a policy without a sentence, before and after it changed; as markup. */
export const REAL_ENDS: readonly (readonly [string, string, string])[] = [
  ["an address", "<p>Quillmoor GmbH, Hafenstrasse 1, Hamburg</p>", "<p>Quillmoor GmbH, Marktplatz 9, Hamburg</p>"],
  ["a telephone number", "<p>Telefon: 494012345678</p>", "<p>Telefon: 494087654321</p>"],
  ["an officer", "<p>Data protection officer: Ann Marlow</p>", "<p>Data protection officer: Bert Tull</p>"],
  [
    "a list",
    "<ul><li>Adverla</li><li>Brightcast</li></ul>",
    "<ul><li>Adverla</li><li>Brightcast</li><li>Gull</li></ul>",
  ],
  [
    "a list of links",
    "<p>We share data with these partners:</p><ul><li><a href='/a'>Adverla</a></li><li><a href='/b'>Bright</a></li></ul>",
    "<p>We share data with these partners:</p><ul><li><a href='/a'>Adverla</a></li></ul>",
  ],
  [
    "a table",
    "<table><tr><th>Name</th><th>Country</th></tr><tr><td>Bluewire</td><td>Norway</td></tr></table>",
    "<table><tr><th>Name</th><th>Country</th></tr><tr><td>Bluewire</td><td>India</td></tr></table>",
  ],
];
