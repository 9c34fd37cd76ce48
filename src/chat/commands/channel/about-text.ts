import { commandWords, type Prose, prose } from "../verbs/prose.js";
/** What `about` says; plain statements about the product that its rules keep. */
export const ABOUT_SECTIONS: readonly { readonly title: string; readonly sentences: readonly Prose[] }[] = [
  {
    title: "How it works",
    sentences: [
      "Each watched page is fetched on a schedule, stored byte for byte with its SHA-256, and its text is compared clause by clause.",
      "Only the policy's wording is news: dates, order, presentation and page furniture are recorded, never posted.",
      "A change is seen a second time before it is posted. A page that cannot be read is never counted as a change.",
      "Severity comes from a fixed table: a base for the type of clause, and points for words that stand in it. The same text always gets the same rating.",
      "Every quote is checked against the stored version before it is shown.",
    ],
  },
  {
    title: "Independence",
    sentences: [
      "Fineprint has no part in the companies whose policies it reads, and none of them sees or approves what it says.",
      "The analysis runs where Fineprint runs. No policy text and no question is sent to another company for it.",
    ],
  },
  {
    title: "Limits",
    sentences: [
      "It describes what a document states. It is no legal advice and no finding that anything is lawful or not.",
      '"Not stated" means: looked for and not found in the text that was read. "Not compared" means: there was nothing to look in.',
      'A regulation is named because a type of clause "may engage" it, never because it is breached.',
      prose`What cannot be read is in ${commandWords("status")}.`,
    ],
  },
];
