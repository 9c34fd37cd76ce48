import type { PolicyText } from "./types.js";

/** The language that the grammar of statements was written for, ISO 639-3. */
const READ = "eng";

/**
 * Whether what a text says can be read, or only its words. A text too short to tell its language is taken for one that can:
 * what the grammar does not know in it claims nothing.
 */
export function isReadable({ language }: Pick<PolicyText, "language">): boolean {
  return language === null || language === READ;
}
