import type { SentenceContext, Statement } from "./statement.js";

/** What one sentence says, in order; empty where the grammar finds no statement. Never throws. */
export function readStatements(_sentence: string, _context: SentenceContext = {}): Statement[] {
  return [];
}
