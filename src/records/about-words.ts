import { SEVERITY_BANDS } from "./reason-words.js";

/** How the product works: plain statements that its rules keep, the same in chat and on pages. */
export const METHOD_SENTENCES: readonly string[] = [
  "Each watched page is fetched on a schedule, stored byte for byte with its SHA-256, and its text is compared clause by clause.",
  "Only the policy's wording is news: dates, order, presentation and page furniture are recorded, never posted.",
  "A change is seen a second time before it is posted. A page that cannot be read is never counted as a change.",
  "Severity comes from a fixed table: a base for the type of clause, and points for words that stand in it.",
  SEVERITY_BANDS,
  "Every quote is checked against the stored version before it is shown.",
];

export const INDEPENDENCE_SENTENCES: readonly string[] = [
  "Fineprint has no part in the companies whose policies it reads, and none of them sees or approves what it says.",
  "The analysis runs where Fineprint runs. No policy text and no question is sent to another company for it.",
];

export const LIMIT_SENTENCES: readonly string[] = [
  "It describes what a document states. It is no legal advice and no finding that anything is lawful or not.",
  '"Not stated" means: looked for and not found in the text that was read. "Not compared" means: there was nothing to look in.',
  'A regulation is named because a type of clause "may engage" it, never because it is breached.',
];
