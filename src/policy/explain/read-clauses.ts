import { type Classification, classifyClause } from "../classify/classify.js";
import type {
  ClauseReading,
  PlacedReading,
  ReadChange,
  ReadReport,
  ReadWording,
  TextToRead,
  Wording,
} from "../clause-reading.js";
import { leadsOf } from "../list-leads.js";
import { isHeading, rateClassified } from "../severity/rate.js";
import { whatWouldChange } from "../severity/what-would-change.js";
import { readDefinedTerms } from "../statements/defined-terms.js";
import type { DefinedTerms } from "../statements/statement.js";
import type { ChangeReport, ClauseRating, PolicyText } from "../types.js";
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
export function readClauses(policy: TextToRead): PlacedReading[] {
  return readThose(policy, () => true);
}

/** The same of the clauses that carry a known type alone: the others, a third of them, are not explained for nobody. */
export function readKnownClauses(policy: TextToRead): PlacedReading[] {
  return readThose(policy, ({ types }) => (types[0]?.id ?? "other") !== "other");
}

function readThose(policy: TextToRead, isWanted: (rating: ClauseRating) => boolean): PlacedReading[] {
  const { text, clauses, leadIns = leadsOf(policy) } = policy;
  const terms = readDefinedTerms(policy);
  return clauses.flatMap(({ kind, path, start, end }, index) => {
    const quote = text.slice(start, end);
    if (isHeading(kind, quote)) return [];
    const classification = classifyClause(quote, path);
    const rating = rateClassified(quote, classification);
    if (!isWanted(rating)) return [];
    const wording = wordingOf({ quote, path }, leadIns[index]);
    return [{ ...explained(wording, { classification, rating }, terms), ...wording, index, start, end }];
  });
}

/** Both texts of a change; the newer one says who is who. */
export interface ChangedTexts {
  readonly before: PolicyText;
  readonly after: PolicyText;
}

/** A report with the readings that are drawn with it. */
export function readReport(report: ChangeReport, texts?: ChangedTexts): ReadReport {
  const leads = texts === undefined ? null : { before: leadsByStart(texts.before), after: leadsByStart(texts.after) };
  const changes = report.changes.map((change) => {
    const wouldChange = whatWouldChange(change);
    const { before, after } = change;
    const leadIn = after === null ? leads?.before.get(before?.start ?? -1) : leads?.after.get(after.start);
    return {
      ...change,
      ...(wouldChange.length > 0 ? { wouldChange } : {}),
      ...(leadIn === undefined ? {} : { leadIn }),
    };
  });
  return {
    ...report,
    changes,
    readings: readChanges(changes, texts === undefined ? undefined : readDefinedTerms(texts.after)),
  };
}

/** The wordings that changes show, each read once: the newer one, or the one that is gone. */
function readChanges(changes: readonly ReadChange[], terms?: DefinedTerms): ReadWording[] {
  const read = new Map<string, ReadWording>();
  for (const { kind, before, after, leadIn } of changes) {
    const span = after ?? before;
    if (span === null || kind === "moved") continue;
    const wording = wordingOf(span, leadIn);
    const key = JSON.stringify(wording);
    if (!read.has(key)) read.set(key, { ...wording, reading: readOneClause(wording, terms) });
  }
  return [...read.values()];
}

function wordingOf({ quote, path }: Wording, leadIn: string | null | undefined): Wording {
  return { quote, path, ...(leadIn === null || leadIn === undefined ? {} : { leadIn }) };
}

/** What leads in the clauses of a text that are entries of lists, by where they start. */
function leadsByStart(policy: PolicyText): ReadonlyMap<number, string> {
  const leads = leadsOf(policy);
  return new Map(
    policy.clauses.flatMap(({ start }, at) => {
      const lead = leads[at];
      return lead === null || lead === undefined ? [] : [[start, lead] as const];
    }),
  );
}
