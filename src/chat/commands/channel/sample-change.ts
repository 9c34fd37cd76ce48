import { createHash } from "node:crypto";
import type { ReadReport } from "../../../policy/clause-reading.js";
import type { PolicyText } from "../../../policy/types.js";
import type { ChangeRecord, Platform, PolicyDocument, PolicyEngine } from "../../../ports.js";
import type { ChangeView } from "../../../records/change-view.js";
import type { Evidence } from "../../../records/evidence.js";

/** Two versions of a policy that does not exist, written for Fineprint. */
const BEFORE = `# Example Learning Terms

Last updated: 1 March 2026

## Disputes

Disputes are decided by the courts of the place where you live.

## Your work

You keep all rights in the work you submit. We do not use it to train machine learning models.
`;
const AFTER = `# Example Learning Terms

Last updated: 1 May 2026

## Disputes

Disputes are decided by binding arbitration. You waive any right to take part in a class action.

## Your work

You keep all rights in the work you submit. We may use it to train machine learning models at any time.
`;

const SOURCE = "https://example.com/terms";
/** No record has the number 0, so a sample's IDs can never be mistaken for a real one's. */
const NO_ID = 0;

/** A change that never happened, analysed like any other, to see what a card looks like. */
export async function sampleChange(now: Date, engine: SampleEngine): Promise<ChangeView> {
  const [before, after] = await Promise.all([extractSample(BEFORE, engine), extractSample(AFTER, engine)]);
  const report = await engine.compare(before, after);
  const { verdict, severity, direction, flags, headline, told, summary, facts, analyser } = report;
  const change: ChangeRecord = {
    ...{ id: NO_ID, documentId: NO_ID, beforeVersionId: NO_ID, afterVersionId: NO_ID, revertedToVersionId: null },
    ...{ verdict, severity, direction, flags, headline, told, summary, facts, analyser },
    ...{ status: "confirmed", imported: false, detectedAt: now, confirmedAt: now },
  };
  return {
    change,
    platform: SAMPLE_PLATFORM,
    document: sampleDocument(now),
    before: sampleEvidence(before, BEFORE, now),
    after: sampleEvidence(after, AFTER, now),
    clauses: report.changes.map((clause, ordinal) => ({ ...clause, ordinal, provisionId: null, wording: null })),
    readings: readingsOf(report),
    facts,
    told,
    heldBefore: new Map(),
    unproven: 0,
    revertedTo: null,
  };
}

type SampleEngine = Pick<PolicyEngine, "extract" | "compare">;

function extractSample(text: string, engine: SampleEngine): Promise<PolicyText> {
  return engine.extract({ bytes: new TextEncoder().encode(text), contentType: "text/markdown", url: SOURCE });
}

function readingsOf({ changes, readings = [], analyser }: ReadReport): ChangeView["readings"] {
  return new Map(
    changes.flatMap(({ before, after }, ordinal) => {
      const span = after ?? before;
      const found = readings.find(({ quote }) => quote === span?.quote);
      return found ? [[ordinal, { told: { analyser, reading: found.reading }, now: null }] as const] : [];
    }),
  );
}

const SAMPLE_PLATFORM: Platform = {
  id: NO_ID,
  slug: "example",
  name: "Example Learning",
  aliases: [],
  domains: ["example.com"],
};

function sampleDocument(now: Date): PolicyDocument {
  return {
    ...{
      id: NO_ID,
      platformId: NO_ID,
      type: "terms",
      url: SOURCE,
      state: "verified",
      stateSince: now,
      problem: null,
      replacementUrl: null,
    },
    ...{
      readState: "ok",
      isPublic: true,
      failedReads: 0,
      checkEveryMs: null,
      nextCheckAt: now,
      lastCheckedAt: now,
      lastVerifiedAt: now,
    },
    ...{ firstTrackedAt: now, etag: null, lastModified: null, lastSnapshotId: null, currentVersionId: null },
  };
}

function sampleEvidence(content: PolicyText, source: string, now: Date): Evidence {
  const { extractor, title, language, dateLine, text } = content;
  return {
    version: {
      ...{ id: NO_ID, documentId: NO_ID, snapshotId: NO_ID, extractor, title, language, dateLine },
      ...{
        textSha256: sha256(text),
        setAside: null,
        comparableSha256: null,
        analyser: null,
        createdAt: now,
        acceptedAt: now,
      },
    },
    snapshot: {
      ...{ id: NO_ID, documentId: NO_ID, sha256: sha256(source), size: source.length, contentType: "text/markdown" },
      ...{ status: 200, headers: {}, finalUrl: SOURCE, fetchedAt: now, origin: null },
    },
  };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
