import { rateClause } from "../../src/policy/severity/rate.js";
import file from "../../test/fixtures/plain-clauses.json" with { type: "json" };

/**
 * Share of ordinary wordings that are given their kind: those the rules were mended by, and those written afterwards; and of
 * near misses written with these, the share taken for the kind.
 */
export interface PlainFigures {
  readonly first: number;
  readonly later: number;
  readonly mistaken: number;
}

export function measurePlainClauses(): PlainFigures {
  return { first: shareFound(file.first), later: shareFound(file.later), mistaken: shareFound(file.nearMisses) };
}

function shareFound(clauses: Readonly<Record<string, readonly string[]>>): number {
  const found = Object.entries(clauses).flatMap(([type, texts]) => texts.map((text) => hasType(text, type)));
  return found.filter(Boolean).length / found.length;
}

function hasType(text: string, type: string): boolean {
  return rateClause({ text, path: [] }).types.some(({ id }) => id === type);
}
