import { ANALYSER_VERSION } from "../../src/policy/analyser-version.js";
import type { PlacedReading } from "../../src/policy/clause-reading.js";
import { leadsOf } from "../../src/policy/list-leads.js";
import type { ClausePair, PolicyText } from "../../src/policy/types.js";
import type { PolicyEngine, VersionWithText } from "../../src/ports.js";

/** The version that is current, and what became of its clauses. */
export interface Predecessor {
  readonly before: VersionWithText;
  readonly pairs: readonly ClausePair[];
}

/** A version's clauses as its acceptance needs them. */
export interface RatedVersion {
  readonly unchanged: readonly number[];
  readonly rated: readonly PlacedReading[];
}

/**
 * Readings of a version's clauses that carry a known type. The same words under the same headings and lead-in have the same rating and reading, so
 * clauses the version before had are not rated again: most new versions differ in a few clauses only.
 */
export async function rateVersion(
  content: PolicyText,
  from: Predecessor | null,
  engine: Pick<PolicyEngine, "readKnown">,
): Promise<RatedVersion> {
  const leads = leadsOf(content);
  const unchanged = from?.before.analyser === ANALYSER_VERSION ? findUnchanged(from, { content, leads }) : [];
  const known = new Set(unchanged);
  const fresh = [...content.clauses.keys()].filter((index) => !known.has(index));
  return { unchanged, rated: await rateOnly({ content, leads }, fresh, engine) };
}

/** A text with what leads in the list that each of its clauses is an entry of. */
interface LedText {
  readonly content: PolicyText;
  readonly leads: ReturnType<typeof leadsOf>;
}

function findUnchanged({ before, pairs }: Predecessor, { content, leads }: LedText): number[] {
  const led = leadsOf(before.content);
  return pairs.flatMap((pair) => {
    if (pair.before === null || pair.after === null) return [];
    const was = keyOf(before.content, pair.before, led);
    return was === keyOf(content, pair.after, leads) ? [pair.after] : [];
  });
}

/** Only the clauses to rate are copied to the engine's thread. */
async function rateOnly(
  { content, leads }: LedText,
  indexes: readonly number[],
  engine: Pick<PolicyEngine, "readKnown">,
): Promise<PlacedReading[]> {
  const clauses = indexes.flatMap((index) => content.clauses[index] ?? []);
  if (clauses.every((clause) => clause.kind === "heading")) return [];
  let end = 0;
  const moved = clauses.map((clause) => {
    const start = end;
    end += clause.end - clause.start;
    return { ...clause, start, end };
  });
  const text = clauses.map((clause) => content.text.slice(clause.start, clause.end)).join("");
  const rated = await engine.readKnown({
    ...content,
    text,
    clauses: moved,
    leadIns: indexes.map((index) => leads[index] ?? null),
  });
  return rated.flatMap((rating) => {
    const [index, clause] = [indexes[rating.index], clauses[rating.index]];
    if (index === undefined || clause === undefined) return [];
    return [{ ...rating, index, start: clause.start, end: clause.end }];
  });
}

function keyOf({ text, clauses }: PolicyText, index: number, leads: readonly (string | null)[]): string {
  const clause = clauses[index];
  return clause ? [leads[index] ?? "", text.slice(clause.start, clause.end), ...clause.path].join("\n") : "";
}
