import { z } from "zod";
import { SEVERITIES } from "../../policy/severities.js";
import { PROVISION_TYPES, type ProvisionType } from "../../policy/taxonomy.js";

/** The shapes of what the API takes and gives. The OpenAPI description and the tools of assistants are made from them. */

const time = z.iso.datetime().describe("UTC");
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const Kind = z.enum(PROVISION_TYPES as unknown as [ProvisionType, ...ProvisionType[]]);
export const SeverityWord = z.enum(SEVERITIES);
const severity = SeverityWord.nullable();
const direction = z.enum(["worse", "better", "mixed", "editorial", "unclear"]);
const page = z.url().nullable().describe("The record's page; null where it has none that opens without a link");

export const RecordIdText = z
  .string()
  .regex(/^[CPDcpd]-?[1-9]\d{0,9}$/)
  .describe("C-67, P-345 or D-12");

export const Quote = z
  .object({
    quote: z.string(),
    start: z.int().min(0).describe("UTF-16 offset in the extracted text"),
    end: z.int().min(0),
    path: z.array(z.string()).describe("Headings above it, outermost first"),
  })
  .meta({ id: "Quote", description: "Words of the policy, word for word: the extracted text from start to end" });

const ToldQuote = z.object({ quote: z.string(), start: z.int().min(0), end: z.int().min(0) });

export const Evidence = z
  .object({
    capturedAt: time,
    snapshotSha256: sha256.describe("Of the bytes as fetched"),
    textSha256: sha256.describe("Of the extracted text, UTF-8"),
    extractor: z.string(),
    ownDate: z.string().nullable().describe("The document's own date line, word for word"),
    archiveUrl: z.string().nullable(),
    recordedBy: z.string().nullable(),
  })
  .meta({ id: "Evidence" });

export const ChangeSummary = z
  .object({
    id: z.string(),
    page,
    platform: z.string(),
    document: z.string(),
    documentLabel: z.string(),
    sourceUrl: z.string(),
    detectedAt: time,
    severity,
    direction: direction.nullable(),
    headline: z.string().describe("What changed, in one sentence"),
    told: z
      .array(z.object({ text: z.string(), was: ToldQuote.nullable(), now: ToldQuote.nullable() }))
      .describe("What the change does, most important first, each with the words it rests on"),
    flags: z.array(z.enum(["silent", "reverted", "retroactive", "announced"])),
  })
  .meta({ id: "ChangeSummary" });

const Clause = z.object({
  kind: z.enum(["added", "removed", "modified", "rewritten", "moved"]),
  types: z.array(Kind),
  severity,
  direction,
  provision: z.string().nullable(),
  before: Quote.nullable(),
  after: Quote.nullable(),
  links: z.array(z.object({ text: z.string(), before: z.string(), after: z.string() })),
});

const StatedFact = z.object({ name: z.string(), value: z.string(), quote: z.string(), start: z.int(), end: z.int() });

export const Change = z
  .object({
    ...ChangeSummary.shape,
    kind: z.literal("change"),
    confirmedAt: time.nullable(),
    imported: z.boolean(),
    verdict: z.string(),
    sentence: z.string(),
    summary: z.array(z.string()),
    facts: z.array(StatedFact).describe("What the text states about itself: dates, deadlines, whom it affects"),
    clauses: z.array(Clause),
    leftOut: z.int().min(0).describe("Left out, because their quote does not stand in the stored version"),
    evidence: z.object({ before: Evidence, after: Evidence }),
    analyser: z.string(),
  })
  .meta({ id: "Change" });

const reading = z
  .object({
    analyser: z.string(),
    says: z.string(),
    whyItMatters: z.string().nullable(),
    consumerImpact: z.string().nullable(),
    youCanDo: z.string().nullable(),
    ifYouDoNothing: z.string().nullable(),
  })
  .nullable()
  .describe("Our reading, apart from what the policy says");

export const ProvisionSummary = z
  .object({
    id: z.string(),
    page,
    title: z.string(),
    types: z.array(Kind),
    severity,
    score: z.number().nullable(),
    protective: z.boolean(),
    platform: z.string(),
    document: z.string(),
    documentLabel: z.string(),
    clause: Quote,
  })
  .meta({ id: "ProvisionSummary" });

export const Provision = z
  .object({
    ...ProvisionSummary.shape,
    kind: z.literal("provision"),
    sourceUrl: z.string(),
    prevalence: z.string(),
    reasons: z.array(z.string()).describe("Why the severity is what it is"),
    wouldChange: z.array(z.string()),
    reading,
    regulations: z.array(z.object({ provision: z.string(), jurisdiction: z.string(), reason: z.string() })),
    peers: z.array(ProvisionSummary),
    noPeer: z.string().nullable(),
    otherRisks: z.array(z.object({ id: z.string(), title: z.string(), severity })),
    relatedChanges: z.array(z.string()),
    recentChanges: z.object({ since: time, until: time, changes: z.array(z.string()) }),
    since: z.string(),
    firstSeenAt: time,
    firstTrackedAt: time,
    lastVerifiedAt: time.nullable(),
    endedAt: time.nullable(),
    analysedAt: time,
    analyser: z.string(),
    evidence: Evidence,
    citation: z.string(),
  })
  .meta({ id: "Provision" });

export const DocumentSummary = z
  .object({
    id: z.string(),
    page,
    platform: z.string(),
    type: z.string(),
    label: z.string(),
    sourceUrl: z.string(),
    state: z.enum(["unverified", "verified", "unreadable"]),
    stateWords: z.string(),
    lastVerifiedAt: time.nullable(),
  })
  .meta({ id: "DocumentSummary" });

export const Document = z
  .object({
    ...DocumentSummary.shape,
    kind: z.literal("document"),
    firstTrackedAt: time,
    lastCheckedAt: time.nullable(),
    evidence: Evidence.nullable(),
    provisions: z.array(z.object({ id: z.string(), title: z.string(), severity })),
    changes: z.array(z.string()).describe("Newest first, quiet ones too"),
  })
  .meta({ id: "Document" });

export const Platform = z
  .object({ slug: z.string(), name: z.string(), domains: z.array(z.string()), documents: z.array(DocumentSummary) })
  .meta({ id: "Platform" });

export const Verification = z
  .object({
    id: z.string(),
    good: z.boolean(),
    checkedAt: time,
    versions: z.array(
      z.object({ title: z.string(), results: z.array(z.object({ good: z.boolean(), sentence: z.string() })) }),
    ),
  })
  .meta({ id: "Verification", description: "Stored bytes, text and quotes, checked now" });

export const Diff = z
  .object({
    id: z.string(),
    clauses: z.array(
      z.object({
        what: z.string(),
        path: z.array(z.string()),
        words: z.array(z.object({ op: z.enum(["=", "-", "+"]), text: z.string() })),
      }),
    ),
  })
  .meta({ id: "Diff", description: "The words that changed, clause by clause, most severe first" });

export const Answer = z
  .object({
    status: z.enum(["answered", "not-stated", "not-compared", "not-understood"]),
    answer: z.string(),
    quotes: z.array(
      z.object({
        platform: z.string(),
        document: z.string(),
        documentLabel: z.string(),
        provision: z.string().nullable(),
        page,
        sourceUrl: z.string(),
        clause: Quote,
      }),
    ),
    since: z.string().nullable(),
    notCompared: z.array(z.string()),
    scope: z.string(),
  })
  .meta({ id: "Answer" });

export const KindCount = z
  .object({ kind: Kind, title: z.string(), platforms: z.int().min(0) })
  .meta({ id: "KindCount" });

export const KindRecord = z
  .object({
    kind: Kind,
    title: z.string(),
    withKind: z.int().min(0),
    readablePlatforms: z.int().min(0),
    platforms: z.array(z.object({ platform: z.string(), clauses: z.int(), heaviest: ProvisionSummary })),
  })
  .meta({ id: "KindRecord", description: "On which of the platforms that can be read a kind of clause stands" });

/** What every refused request gets (RFC 9457). */
export const Problem = z
  .object({ type: z.string(), title: z.string(), status: z.int(), detail: z.string(), retry: z.boolean() })
  .meta({ id: "Problem", description: "retry: whether the same request may do later" });

/** A list that may go on: `next` is what to ask for as `cursor`; null at the end. */
export function pageOf<T extends z.ZodType>(items: T) {
  return z.object({ items: z.array(items), next: z.string().nullable() });
}
