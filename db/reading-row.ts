import { createHash } from "node:crypto";
import { z } from "zod";
import type { ClauseReading, ExplanationParts, Wording } from "../src/policy/clause-reading.js";
import type { Told } from "../src/policy/told.js";
import { provisionType, reasons, severity, statedFactName } from "./value-shapes.js";

/**
 * A reading as it is stored: thousands of them share a few hundred texts. A sentence is the number of its template and what
 * fills it; a quote is its place in the wording, which whoever asks has.
 */
const sentence = z.tuple([z.string()]).rest(z.string().nullable());
type Sentence = readonly [string, ...(string | null)[]];

export const packedReadingShape = z.object({
  types: z.array(z.tuple([provisionType, z.number()]).rest(z.literal(1))),
  severity: severity.nullable(),
  score: z.number().nullable(),
  protective: z.boolean(),
  reasons,
  polarity: z.enum(["adverse", "protective"]).nullable(),
  says: sentence,
  why: sentence.exactOptional(),
  means: sentence.exactOptional(),
  can: z.array(sentence).exactOptional(),
  idle: sentence.exactOptional(),
  facts: z.array(z.tuple([statedFactName, z.string(), z.number(), z.number()])).exactOptional(),
  grounds: z.array(z.tuple([z.number(), z.number(), z.string()])).exactOptional(),
  change: z.array(sentence).exactOptional(),
});
export type PackedReading = z.infer<typeof packedReadingShape>;

/** The key of a wording: its words under its headings and what leads it in, whatever document they stand in. */
export function wordingKey({ quote, path, leadIn }: Wording): string {
  const words = leadIn === undefined ? [quote, ...path] : [[leadIn], quote, ...path];
  return shortHash(JSON.stringify(words), 32);
}

/** Packs a reading; the texts it uses are added to `texts` by their IDs. */
export function packReading(reading: ClauseReading, texts: Map<string, string>): PackedReading {
  const { types, severity: band, score, protective, reasons: why, polarity, explanation, wouldChange } = reading;
  const pack = (told: Told) => packTold(told, texts);
  return {
    types: types.map(({ id, confidence, needsReview }) => (needsReview ? [id, confidence, 1] : [id, confidence])),
    ...{ severity: band, score, protective, reasons: [...why], polarity },
    ...packExplanation(explanation, pack),
    ...(wouldChange.length > 0 ? { change: wouldChange.map(pack) } : {}),
  };
}

function packExplanation(parts: ExplanationParts, pack: (told: Told) => [string, ...(string | null)[]]) {
  const { says, whyItMatters, consumerImpact, youCanDo, ifYouDoNothing, facts, grounds } = parts;
  return {
    says: pack(says),
    ...(whyItMatters ? { why: pack(whyItMatters) } : {}),
    ...(consumerImpact ? { means: pack(consumerImpact) } : {}),
    ...(youCanDo.length > 0 ? { can: youCanDo.map(pack) } : {}),
    ...(ifYouDoNothing ? { idle: pack(ifYouDoNothing) } : {}),
    ...(facts.length > 0 ? { facts: facts.map(({ name, value, start, end }) => tuple(name, value, start, end)) } : {}),
    ...(grounds.length > 0 ? { grounds: grounds.map(({ start, end, said }) => tuple(start, end, said)) } : {}),
  };
}

/** IDs of the texts that a packed reading is made of. */
export function textsOf({ says, why, means, can = [], idle, change = [] }: PackedReading): string[] {
  return [says, why, means, ...can, idle, ...change].flatMap((one) => (one === undefined ? [] : [one[0]]));
}

/** Unpacks a reading of `wording`. Throws for a text that `texts` has not. */
export function unpackReading(
  packed: PackedReading,
  { quote }: Wording,
  texts: ReadonlyMap<string, string>,
): ClauseReading {
  const { types, severity: band, score, protective, reasons: why, polarity, change = [] } = packed;
  const unpack = (one: Sentence) => unpackTold(one, texts);
  return {
    types: types.map(([id, confidence, unsure]) =>
      unsure === 1 ? { id, confidence, needsReview: true } : { id, confidence },
    ),
    ...{ severity: band, score, protective, reasons: why, polarity },
    explanation: {
      says: unpack(packed.says),
      whyItMatters: packed.why ? unpack(packed.why) : null,
      consumerImpact: packed.means ? unpack(packed.means) : null,
      youCanDo: (packed.can ?? []).map(unpack),
      ifYouDoNothing: packed.idle ? unpack(packed.idle) : null,
      facts: (packed.facts ?? []).map(([name, value, start, end]) => {
        return { name, value, quote: quote.slice(start, end), start, end };
      }),
      grounds: (packed.grounds ?? []).map(([start, end, said]) => {
        return { said, quote: quote.slice(start, end), start, end };
      }),
    },
    wouldChange: change.map(unpack),
  };
}

function packTold({ template, slots }: Told, texts: Map<string, string>): [string, ...(string | null)[]] {
  const id = shortHash(template, 12);
  texts.set(id, template);
  return [id, ...slots];
}

function unpackTold([id, ...slots]: Sentence, texts: ReadonlyMap<string, string>): Told {
  const template = texts.get(id);
  if (template === undefined) throw new Error(`The text ${id} of a reading is not on record.`);
  return { template, slots };
}

function tuple<T extends readonly unknown[]>(...values: T): T {
  return values;
}

function shortHash(text: string, digits: number): string {
  return createHash("sha256").update(text, "utf8").digest("hex").slice(0, digits);
}
