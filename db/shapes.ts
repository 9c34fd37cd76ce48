import { z } from "zod";
import { ReadingInstructionsShape } from "../src/policy/extract/reading/instructions.js";
import type { Frame } from "../src/policy/looks/frame.js";
import type { PlaceInVersion, Standing, WaitingPart } from "../src/policy/looks/stretch.js";
import type { ProvisionType } from "../src/policy/taxonomy.js";
import type { Told } from "../src/policy/told.js";
import type {
  ChangeFlag,
  LinkChange,
  RatedClause,
  Span,
  StatedFact,
  ToldFact,
  TypeScore,
  WordRun,
} from "../src/policy/types.js";
import { API_SCOPES, type ApiScope } from "../src/ports/access.js";
import type { Acceptance, DocumentReading, HeldOrigin, SetAsideCount } from "../src/ports.js";
import { provisionType, reasons, severity, statedFactName } from "./value-shapes.js";

export { clauseListShape as clauseList } from "./clause-list.js";
export { packedReadingShape as packedReading } from "./reading-row.js";
export { reasons } from "./value-shapes.js";

/**
 * The shapes of what stands in JSON columns. Everything read from one is parsed with its shape, so that a row some other
 * program wrote fails here and by name.
 */

type List<T> = z.ZodType<readonly T[]>;

const path = z.array(z.string());

export const strings: List<string> = path;

export const stringRecord = z.record(z.string(), z.string());

export const hookDetail = z.record(z.string(), z.string().nullable());

export const anyRecord = z.record(z.string(), z.unknown());

export const apiScopes: List<ApiScope> = z.array(z.enum(API_SCOPES));

export const provisionTypes: List<ProvisionType> = z.array(provisionType);

export const typeScores: List<TypeScore> = z.array(
  z.object({ id: provisionType, confidence: z.number(), needsReview: z.literal(true).exactOptional() }),
);

export const tolds: List<Told> = z.array(z.object({ template: z.string(), slots: z.array(z.string().nullable()) }));

export const span: z.ZodType<Span> = z.object({ quote: z.string(), start: z.number(), end: z.number(), path });

export const wordRuns: List<WordRun> = z.array(z.object({ op: z.enum(["=", "-", "+"]), text: z.string() }));

export const changeFlags: List<ChangeFlag> = z.array(z.enum(["silent", "reverted", "retroactive", "announced"]));

export const statedFacts: List<StatedFact> = z.array(
  z.object({ name: statedFactName, value: z.string(), quote: z.string(), start: z.number(), end: z.number() }),
);

const toldQuote = z.object({ quote: z.string(), start: z.number(), end: z.number() }).nullable();

export const toldFacts: List<ToldFact> = z.array(
  z.object({
    ...{ text: z.string(), types: z.array(provisionType) },
    direction: z.enum(["worse", "better", "mixed", "editorial", "unclear"]),
    ...{ was: toldQuote, now: toldQuote },
  }),
);

export const linkChanges: List<LinkChange> = z.array(
  z.object({ text: z.string(), before: z.string(), after: z.string() }),
);

export const documentReading: z.ZodType<DocumentReading> = ReadingInstructionsShape.extend({
  by: z.enum(["catalogue", "declaration", "operator"]),
});

export const setAsideCounts: List<SetAsideCount> = z.array(z.object({ reason: z.string(), lines: z.number() }));

const ratedClause: z.ZodType<RatedClause> = z.object({
  ...{ index: z.number(), quote: z.string(), start: z.number(), end: z.number(), path },
  ...{ types: typeScores, severity: severity.nullable(), score: z.number().nullable() },
  ...{ protective: z.boolean(), reasons },
});

/** An acceptance that waits for the second look; the document, the version and the time stand in other columns. */
export type PlannedAcceptance = Pick<Acceptance, "pairs" | "unchanged" | "rated" | "titles" | "analyser">;

export const placeInVersion: z.ZodType<PlaceInVersion> = z.object({
  versionId: z.number(),
  start: z.number(),
  end: z.number(),
});

const stood = { looks: z.number(), since: z.number() };

export const standing: z.ZodType<Readonly<Record<string, Standing>>> = z.record(z.string(), z.object(stood));

export const frame: z.ZodType<Frame> = z.object({ runs: z.array(path), longest: z.number() });

export const waitingPart: z.ZodType<WaitingPart> = z.object({ ...stood, frame });

export const heldOrigins: List<HeldOrigin> = z.array(z.object({ index: z.number(), versionId: z.number() }));

const clauseIndex = z.number().nullable();

export const acceptance: z.ZodType<PlannedAcceptance> = z.object({
  pairs: z.array(z.object({ before: clauseIndex, after: clauseIndex })).nullable(),
  unchanged: z.array(z.number()),
  rated: z.array(ratedClause),
  titles: z.array(z.string()),
  analyser: z.string(),
});
