import { ANALYSER_VERSION } from "../../src/policy/analyser-version.js";
import type { Clause, ClauseRating, PolicyText, RatedClause } from "../../src/policy/types.js";
import type { Provision, VersionWithText } from "../../src/ports.js";
import type { StepDeps } from "../step.js";

type RateDeps = Pick<StepDeps, "engine" | "stores">;

/** More provisions than any document has. */
const ALL = 100_000;

/**
 * Ratings of a version's clauses that carry a known type. The same words under the same headings have the same rating, so
 * clauses the version before had are not rated again: most new versions differ in a few clauses only.
 */
export async function rateVersion(
  content: PolicyText,
  before: VersionWithText | null,
  deps: RateDeps,
): Promise<RatedClause[]> {
  const known = before ? await findKnown(before, deps) : new Map<string, ClauseRating | null>();
  const keys = content.clauses.map((clause) => keyOf(content.text.slice(clause.start, clause.end), clause.path));
  const carried = content.clauses.flatMap((clause, index) => {
    const rating = clause.kind === "heading" ? null : known.get(keys[index] ?? "");
    return rating ? [place(rating, content, index, clause)] : [];
  });
  const fresh = content.clauses.flatMap((_, index) => (known.has(keys[index] ?? "") ? [] : [index]));
  return [...carried, ...(await rateOnly(content, fresh, deps))].sort((a, b) => a.index - b.index);
}

/** What is known of the former version's clauses: their rating, or null for one without a known type. */
async function findKnown({ documentId, content }: VersionWithText, deps: RateDeps) {
  const known = new Map<string, ClauseRating | null>();
  const provisions = await deps.stores.provisions.listProvisions({ documentId, limit: ALL });
  if (!provisions.every((provision) => provision.analyser === ANALYSER_VERSION) || provisions.length === 0)
    return known;
  for (const { path, start, end } of content.clauses) known.set(keyOf(content.text.slice(start, end), path), null);
  for (const provision of provisions)
    known.set(keyOf(provision.clause.quote, provision.clause.path), ratingOf(provision));
  return known;
}

async function rateOnly(content: PolicyText, indexes: readonly number[], deps: RateDeps): Promise<RatedClause[]> {
  if (indexes.length === 0) return [];
  const clauses = indexes.flatMap((index) => content.clauses[index] ?? []);
  const rated = await deps.engine.rate({ ...content, clauses });
  return rated.flatMap((clause) => {
    const isKnownType = (clause.types[0]?.id ?? "other") !== "other";
    return isKnownType ? [{ ...clause, index: indexes[clause.index] ?? -1 }] : [];
  });
}

function place(rating: ClauseRating, content: PolicyText, index: number, { start, end, path }: Clause): RatedClause {
  return { ...rating, index, quote: content.text.slice(start, end), start, end, path };
}

function ratingOf({ types, severity, score, protective, reasons }: Provision): ClauseRating {
  return { types, severity, score, protective, reasons };
}

function keyOf(quote: string, path: readonly string[]): string {
  return [quote, ...path].join("\n");
}
