import { createHash } from "node:crypto";
import type { ReadReport } from "../../../src/policy/clause-reading.js";
import { readReport } from "../../../src/policy/explain/read-clauses.js";
import { extractText } from "../../../src/policy/extract/extract.js";
import type { ChangeReport, PolicyText } from "../../../src/policy/types.js";
import type { PolicyDocument } from "../../../src/ports.js";
import type { ChangeView } from "../../../src/records/change-view.js";
import type { Evidence } from "../../../src/records/evidence.js";
import { proveClauseChanges, proveFacts, proveTold } from "../../../src/records/proof.js";
import { reportOf } from "../report-of.js";

export const NOW = new Date("2026-05-11T06:02:13.000Z");

export const DOCUMENT: PolicyDocument = {
  ...{
    id: 12,
    platformId: 1,
    type: "terms",
    url: "https://www.meadow.example/terms",
    isPublic: true,
    state: "verified",
    stateSince: NOW,
  },
  ...{
    problem: null,
    replacementUrl: null,
    readState: "ok",
    failedReads: 0,
    checkEveryMs: null,
    nextCheckAt: NOW,
    lastCheckedAt: NOW,
  },
  ...{
    lastVerifiedAt: NOW,
    firstTrackedAt: NOW,
    etag: null,
    lastModified: null,
    lastSnapshotId: 1,
    currentVersionId: 2,
  },
};
export const PLATFORM = { id: 1, slug: "meadow-learn", name: "Meadow Learn", aliases: [], domains: ["meadow.example"] };

/** A view as the loader makes it, of two texts of the same shape. */
export function viewOf(before: string, after: string, change: Partial<ChangeReport> = {}): ChangeView {
  const [old, now] = [extractText(before, "markdown"), extractText(after, "markdown")];
  const report = readReport({ ...reportOf(old, now), ...change });
  const records = report.changes.map((clause, ordinal) => ({ ...clause, ordinal, provisionId: null, wording: null }));
  const { verdict, severity, direction, flags, headline, told, summary, facts, analyser } = report;
  return {
    change: {
      ...{
        id: 67,
        documentId: 12,
        beforeVersionId: 1,
        afterVersionId: 2,
        status: "confirmed",
        revertedToVersionId: null,
        imported: false,
      },
      ...{
        detectedAt: NOW,
        confirmedAt: NOW,
        verdict,
        severity,
        direction,
        flags,
        headline,
        told,
        summary,
        facts,
        analyser,
      },
    },
    ...{ platform: PLATFORM, document: DOCUMENT, before: evidenceOf(old, before), after: evidenceOf(now, after) },
    clauses: proveClauseChanges(records, { before: old.text, after: now.text }),
    readings: readingsOf(report),
    facts: proveFacts(facts, now.text),
    told: proveTold(told, { before: old.text, after: now.text }),
    ...{ heldBefore: new Map(), unproven: 0, revertedTo: null },
  };
}

/** The readings that the report brings, as the loader finds them. */
function readingsOf({ changes, readings = [], analyser }: ReadReport): ChangeView["readings"] {
  return new Map(
    changes.flatMap(({ before, after }, ordinal) => {
      const found = readings.find(({ quote }) => quote === (after ?? before)?.quote);
      return found ? [[ordinal, { told: { analyser, reading: found.reading }, now: null }] as const] : [];
    }),
  );
}

function evidenceOf({ extractor, title, language, dateLine, text }: PolicyText, source: string): Evidence {
  return {
    version: {
      ...{
        id: 1,
        documentId: 12,
        snapshotId: 1,
        extractor,
        title,
        language,
        dateLine,
        createdAt: NOW,
        acceptedAt: NOW,
      },
      textSha256: hash(text),
      ...{ setAside: null, comparableSha256: null, analyser: null },
    },
    snapshot: {
      ...{
        id: 1,
        documentId: 12,
        sha256: hash(source),
        size: source.length,
        contentType: "text/markdown",
        status: 200,
      },
      ...{ headers: {}, finalUrl: DOCUMENT.url, fetchedAt: NOW, origin: null },
    },
  };
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
