import { DOCUMENT_KINDS } from "./tables/document-kinds.js";

/** The kind of document that words name, in normal form; null when they name none. */
export function documentKindOf(words: string): string | null {
  return DOCUMENT_KINDS.find(({ pattern }) => pattern.test(words))?.kind ?? null;
}
