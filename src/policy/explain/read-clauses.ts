import { type Classification, classifyClause } from "../classify/classify.js";
import type { ClauseReading, PlacedReading, ReadReport, ReadWording, Wording } from "../clause-reading.js";
import { isHeading, rateClassified } from "../severity/rate.js";
import { whatWouldChange } from "../severity/what-would-change.js";
import { readDefinedTerms } from "../statements/defined-terms.js";
import type { DefinedTerms } from "../statements/statement.js";
import type { ChangeReport, ClauseChange, ClauseRating, PolicyText } from "../types.js";
import { explainInParts } from "./explain.js";

/** All that is said of one clause: its rating, what would change it, and its explanation. Reads it once. `terms` are its document's. */
export function readOneClause(clause: Wording, terms?: DefinedTerms): ClauseReading {
  const classification = classifyClause(clause.quote, clause.path);
  return explained(clause, { classification, rating: rateClassified(clause.quote, classification) }, terms);
}

interface Rated {
  readonly classification: Classification;
  readonly rating: ClauseRating;
}

function explained(clause: Wording, { classification, rating }: Rated, terms?: DefinedTerms): ClauseReading {
  return {
    ...rating,
    ...explainInParts(clause, rating, classification, terms),
    wouldChange: whatWouldChange(rating),
  };
}

/** Every clause of a text but its headings, read, in reading order. */
export function readClauses(policy: PolicyText): PlacedReading[] {
  return readThose(policy, () => true);
}

/** The same of the clauses that carry a known type alone: the others, a third of them, are not explained for nobody. */
export function readKnownClauses(policy: PolicyText): PlacedReading[] {
  return readThose(policy, ({ types }) => (types[0]?.id ?? "other") !== "other");
}

function readThose(policy: PolicyText, isWanted: (rating: ClauseRating) => boolean): PlacedReading[] {
  const { text, clauses } = policy;
  const terms = readDefinedTerms(policy);
  return clauses.flatMap(({ kind, path, start, end }, index) => {
    const quote = text.slice(start, end);
    if (isHeading(kind, quote)) return [];
    const classification = classifyClause(quote, path);
    const rating = rateClassified(quote, classification);
    if (!isWanted(rating)) return [];
    return [{ ...explained({ quote, path }, { classification, rating }, terms), index, quote, start, end, path }];
  });
}

/** A report with the readings that are drawn with it. `text` is the newer text, which says who is who. */
export function readReport(report: ChangeReport, text?: Pick<PolicyText, "text">): ReadReport {
  const changes = report.changes.map((change) => {
    const wouldChange = whatWouldChange(change);
    return wouldChange.length > 0 ? { ...change, wouldChange } : change;
  });
  return {
    ...report,
    changes,
    readings: readChanges(changes, text === undefined ? undefined : readDefinedTerms(text)),
  };
}

/** The wordings that changes show, each read once: the newer one, or the one that is gone. */
export function readChanges(changes: readonly ClauseChange[], terms?: DefinedTerms): ReadWording[] {
  const read = new Map<string, ReadWording>();
  for (const { kind, before, after } of changes) {
    const span = after ?? before;
    if (span === null || kind === "moved") continue;
    const { quote, path } = span;
    const key = JSON.stringify([quote, ...path]);
    if (!read.has(key)) read.set(key, { quote, path, reading: readOneClause({ quote, path }, terms) });
  }
  return [...read.values()];
}
