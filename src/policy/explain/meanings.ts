import type { MeaningTexts } from "./meaning.js";
import { CONDUCT_MEANINGS } from "./tables/meanings/conduct.js";
import { CONTENT_MONEY_MEANINGS } from "./tables/meanings/content-money.js";
import { DATA_MEANINGS } from "./tables/meanings/data.js";
import { DOCUMENT_MEANINGS } from "./tables/meanings/document.js";
import { MEANING_GROUPS } from "./tables/meanings/groups.js";
import { RISK_MEANINGS } from "./tables/meanings/risk.js";
import { SHARING_RIGHTS_MEANINGS } from "./tables/meanings/sharing-rights.js";

const TABLES = [
  DOCUMENT_MEANINGS,
  CONDUCT_MEANINGS,
  CONTENT_MONEY_MEANINGS,
  RISK_MEANINGS,
  DATA_MEANINGS,
  SHARING_RIGHTS_MEANINGS,
];

/** All meanings that a sentence can have, with what is said of it. */
export const MEANINGS: ReadonlyMap<string, MeaningTexts> = new Map(TABLES.flatMap((table) => Object.entries(table)));

const GROUP_OF: ReadonlyMap<string, string> = new Map(
  MEANING_GROUPS.flatMap(({ name, meanings }) => meanings.map((meaning) => [meaning, name] as const)),
);
const GROUP_TEXTS: ReadonlyMap<string, MeaningTexts> = new Map(MEANING_GROUPS.map(({ name, texts }) => [name, texts]));

/** The group that a meaning is one of; undefined for one that stands alone. */
export function groupOf(meaning: string): string | undefined {
  return GROUP_OF.get(meaning);
}

/** What is said of a meaning or a group of meanings. */
export function textsOf(name: string): MeaningTexts | undefined {
  return MEANINGS.get(name) ?? GROUP_TEXTS.get(name);
}

/** Meanings of which nothing is said: a title or broken piece, and words that only lead in a list. */
export const SILENT_MEANINGS = ["nothing", "lead-in-only"] as const;

/** The sentence that says what its clause is chiefly about: learned beside the meanings. */
export const CHIEF = "chief";

/** Names that the model may know. */
export function isLearned(name: string): boolean {
  return name === CHIEF || isMeaning(name) || GROUP_TEXTS.has(name);
}

/** Whether a name is that of a meaning. */
export function isMeaning(name: string): boolean {
  return MEANINGS.has(name) || (SILENT_MEANINGS as readonly string[]).includes(name);
}
