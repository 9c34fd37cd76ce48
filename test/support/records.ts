import { createHash } from "node:crypto";
import type { ReadChange } from "../../src/policy/clause-reading.js";
import type { ProvisionType } from "../../src/policy/taxonomy.js";
import type { ChangeReport, Clause, ClausePair, PolicyText, RatedClause, Span } from "../../src/policy/types.js";
import type { Acceptance, ComparisonOutcome, NewSnapshot, PolicyDocument, Stores, Version } from "../../src/ports.js";

export const DAY_MS = 86_400_000;

/** A fixed day with a fraction of a second, so that a lost millisecond shows. */
export function day(number: number): Date {
  return new Date(Date.UTC(2026, 0, number, 6, 2, 3, 456));
}

/** A policy text of one clause per line; lines that start with "#" are headings above the lines below them. */
export function policyText(lines: readonly string[], extractor = "1"): PolicyText {
  const clauses: Clause[] = [];
  let heading: string[] = [];
  let start = 0;
  for (const line of lines) {
    const isHeading = line.startsWith("#");
    clauses.push({
      kind: isHeading ? "heading" : "paragraph",
      path: isHeading ? [] : heading,
      start,
      end: start + line.length,
      linkShare: 0.125,
    });
    if (isHeading) heading = [line];
    start += line.length + 1;
  }
  return { extractor, text: lines.join("\n"), clauses, title: "Terms", language: "eng", dateLine: null };
}

/** The clause as a span, quote and all. */
export function spanOf(content: PolicyText, index: number): Span {
  const clause = content.clauses[index];
  if (!clause) throw new Error(`The text has no clause ${index}.`);
  const { start, end, path } = clause;
  return { quote: content.text.slice(start, end), start, end, path };
}

/** A rated clause. Score 0 and more: with a severity; null: protective. */
export function ratedClause(
  content: PolicyText,
  index: number,
  type: ProvisionType,
  score: number | null = 70,
): RatedClause {
  return {
    ...spanOf(content, index),
    index,
    types: [{ id: type, confidence: 0.9 }],
    severity: score === null ? null : score >= 60 ? "high" : score >= 30 ? "medium" : "low",
    score,
    protective: score === null,
    reasons: [{ factor: "base", type, points: score ?? 0 }],
  };
}

export function clauseChange(change: Partial<ReadChange>): ReadChange {
  return {
    kind: "modified",
    types: ["retention"],
    severity: "high",
    score: 61.5,
    protective: false,
    direction: "worse",
    before: null,
    after: null,
    words: [
      { op: "=", text: "We keep data for " },
      { op: "-", text: "30 days" },
      { op: "+", text: "90 days" },
    ],
    reasons: [{ factor: "permanence", trigger: "90 days", points: 6 }],
    ...change,
  };
}

export function changeReport(report: Partial<ChangeReport> = {}): ChangeReport {
  return {
    verdict: "changed",
    post: true,
    because: [],
    severity: "high",
    direction: "worse",
    flags: ["silent"],
    changes: [],
    headline: "Data is now kept for 90 days.",
    told: [
      {
        text: "Data is now kept for 90 days",
        types: ["retention"],
        direction: "worse",
        was: null,
        now: { quote: "90 days", start: 3, end: 10 },
      },
    ],
    summary: ["Data is kept for 90 days."],
    facts: [{ name: "notice-period", value: "30 days", quote: "30 days", start: 3, end: 10 }],
    pairs: [],
    analyser: "1",
    ...report,
  };
}

/** The same clauses in the same places. */
export function pairsInOrder(count: number): ClausePair[] {
  return Array.from({ length: count }, (_, index) => ({ before: index, after: index }));
}

let addresses = 0;

/** A document of a platform of its own. */
export async function saveDocument(stores: Stores, slug = "acme"): Promise<PolicyDocument> {
  const platform = await stores.platforms.savePlatform({ slug, name: slug.toUpperCase(), aliases: [], domains: [] });
  addresses += 1;
  const url = `https://${slug}.example/terms/${addresses}`;
  return stores.documents.saveDocument({ platformId: platform.id, type: "terms", url }, day(1));
}

export function snapshotOf(documentId: number, text: string, at = day(1)): NewSnapshot {
  const bytes = new TextEncoder().encode(text);
  return {
    documentId,
    bytes,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    contentType: "text/html; charset=utf-8",
    status: 200,
    headers: { "content-type": "text/html; charset=utf-8" },
    finalUrl: "https://acme.example/terms",
    fetchedAt: at,
  };
}

/** Saves the text as a version with a snapshot of its own. */
export async function saveVersion(
  stores: Stores,
  documentId: number,
  content: PolicyText,
  now = day(1),
): Promise<Version> {
  const snapshot = await stores.snapshots.saveSnapshot(snapshotOf(documentId, content.text, now));
  return stores.versions.saveVersion({ documentId, snapshotId: snapshot.id, content, now });
}

export function acceptance(
  version: Version,
  rated: readonly RatedClause[],
  more: Partial<Acceptance> = {},
): Acceptance {
  return {
    documentId: version.documentId,
    versionId: version.id,
    pairs: null,
    rated,
    titles: rated.map((clause) => `Title of ${clause.types[0]?.id}`),
    analyser: "1",
    now: day(2),
    ...more,
  };
}

export function outcome(before: Version, after: Version, more: Partial<ComparisonOutcome> = {}): ComparisonOutcome {
  return {
    documentId: before.documentId,
    beforeVersionId: before.id,
    afterVersionId: after.id,
    report: changeReport(),
    revertedToVersionId: null,
    now: day(3),
    ...more,
  };
}
