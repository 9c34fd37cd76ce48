import type { z } from "zod";
import { exportChange, exportEvidence } from "../../export/export-change.js";
import { formatCitation } from "../../policy/cite.js";
import { tellExplanation } from "../../policy/clause-reading.js";
import { tell } from "../../policy/told.js";
import type { ChangeRecord, Platform, PolicyDocument, Provision } from "../../ports.js";
import { formatRecordId } from "../../record-id.js";
import type { ChangeView } from "../../records/change-view.js";
import { provisionCitation } from "../../records/citations.js";
import type { DocumentRecord } from "../../records/document-record.js";
import { mainReading } from "../../records/drawn-reading.js";
import { documentState } from "../../records/labels.js";
import { noPeer } from "../../records/peers.js";
import type { ProvisionRecord } from "../../records/provision-record.js";
import { reasonLine } from "../../records/reason-words.js";
import type { FindRecordAddress } from "../../records/record-address.js";
import { regulationsFor } from "../../records/regulations.js";
import { documentLabel, VERDICT_SENTENCES } from "../../records/words.js";
import type * as shapes from "./shapes.js";

type Json<T extends z.ZodType> = z.infer<T>;

/** Where something stands. */
export interface Place {
  readonly document: PolicyDocument;
  readonly platform: Platform;
}

/** A confirmed change, as lists have it. */
export function changeSummary(
  change: ChangeRecord,
  { document, platform }: Place,
  addressOf: FindRecordAddress,
): Json<typeof shapes.ChangeSummary> {
  const { severity, direction, flags, told, headline, summary, verdict } = change;
  return {
    id: formatRecordId("change", change.id),
    page: addressOf({ kind: "change", id: change.id }, document),
    platform: platform.name,
    document: formatRecordId("document", document.id),
    documentLabel: documentLabel(document.type),
    sourceUrl: document.url,
    detectedAt: change.detectedAt.toISOString(),
    ...{ severity, direction, flags: [...flags] },
    headline: headline ?? summary[0] ?? VERDICT_SENTENCES[verdict],
    told: told.map(({ text, was, now }) => ({ text, was, now })),
  };
}

/** A change with everything that is proven of it. */
export function changeJson(view: ChangeView, addressOf: FindRecordAddress, now: Date): Json<typeof shapes.Change> {
  const { triage: _triage, factsLine: _line, documentType: _type, ...exported } = exportChange(view, [], now);
  const summary = changeSummary(view.change, view, addressOf);
  return {
    ...summary,
    kind: "change",
    ...{ confirmedAt: exported.confirmedAt, imported: exported.imported, verdict: exported.verdict },
    ...{ sentence: exported.sentence, summary: [...exported.summary], leftOut: exported.leftOut },
    headline: exported.headline ?? summary.headline,
    told: exported.told.map(({ text, was, now: stands }) => ({ text, was, now: stands })),
    facts: [...exported.facts],
    clauses: exported.clauses.map(({ types, before, after, links, ...clause }) => ({
      ...clause,
      types: types as Json<typeof shapes.Kind>[],
      before: before && spanJson(before),
      after: after && spanJson(after),
      links: [...links],
    })),
    evidence: exported.evidence,
    analyser: exported.analyser,
  };
}

function spanJson({ quote, start, end, path }: Provision["clause"]): Json<typeof shapes.Quote> {
  return { quote, start, end, path: [...path] };
}

/** A provision, as lists have it. */
export function provisionSummary(
  provision: Provision,
  { document, platform }: Place,
  addressOf: FindRecordAddress,
): Json<typeof shapes.ProvisionSummary> {
  const { id, title, types, severity, score, protective, clause } = provision;
  return {
    id: formatRecordId("provision", id),
    page: addressOf({ kind: "provision", id }, document),
    ...{ title, severity, score, protective },
    types: types.map((type) => type.id),
    platform: platform.name,
    document: formatRecordId("document", document.id),
    documentLabel: documentLabel(document.type),
    clause: spanJson(clause),
  };
}

/** A provision with every field of its page. */
export function provisionJson(record: ProvisionRecord, addressOf: FindRecordAddress): Json<typeof shapes.Provision> {
  const { view, peers, recent } = record;
  const { provision, document, reading } = view;
  const types = provision.types.map(({ id }) => id);
  return {
    ...provisionSummary(provision, view, addressOf),
    kind: "provision",
    sourceUrl: document.url,
    prevalence: record.prevalence,
    reasons: provision.reasons.map(reasonLine),
    wouldChange: (mainReading(reading)?.wouldChange ?? []).map(tell),
    reading: readingJson(view),
    regulations: regulationsFor(types).map(({ provision: name, jurisdiction, reason }) => ({
      ...{ provision: name, jurisdiction, reason },
    })),
    peers: peers.views.map((peer) => provisionSummary(peer.provision, peer, addressOf)),
    noPeer: peers.views.length > 0 ? null : noPeer(peers),
    otherRisks: record.otherRisks.map(titleOf),
    relatedChanges: record.related.map(({ id }) => formatRecordId("change", id)),
    recentChanges: {
      since: recent.since.toISOString(),
      until: recent.until.toISOString(),
      changes: recent.changes.map(({ id }) => formatRecordId("change", id)),
    },
    since: record.since,
    firstSeenAt: provision.firstSeenAt.toISOString(),
    firstTrackedAt: document.firstTrackedAt.toISOString(),
    lastVerifiedAt: document.lastVerifiedAt?.toISOString() ?? null,
    endedAt: provision.endedAt?.toISOString() ?? null,
    analysedAt: provision.analysedAt.toISOString(),
    analyser: provision.analyser,
    evidence: exportEvidence(view.evidence),
    citation: formatCitation(provisionCitation(view, { now: record.readAt, addressOf })),
  };
}

function titleOf({ id, title, severity }: Provision) {
  return { id: formatRecordId("provision", id), title, severity };
}

function readingJson({ reading: { told, now } }: ProvisionRecord["view"]): Json<typeof shapes.Provision>["reading"] {
  const kept = told ?? now;
  if (kept === null) return null;
  const { facts: _facts, grounds: _grounds, ...said } = tellExplanation(kept.reading.explanation);
  return { analyser: kept.analyser, ...said };
}

/** A document, as lists have it. */
export function documentSummary(
  document: PolicyDocument,
  platform: Platform,
  addressOf: FindRecordAddress,
): Json<typeof shapes.DocumentSummary> {
  const { id, type, url, state, lastVerifiedAt } = document;
  return {
    id: formatRecordId("document", id),
    page: addressOf({ kind: "document", id }, document),
    platform: platform.name,
    type,
    label: documentLabel(type),
    sourceUrl: url,
    state,
    stateWords: documentState(document),
    lastVerifiedAt: lastVerifiedAt?.toISOString() ?? null,
  };
}

/** A document with its evidence, clauses and changes. */
export function documentJson(record: DocumentRecord, addressOf: FindRecordAddress): Json<typeof shapes.Document> {
  const { document, platform, evidence, provisions, changes } = record;
  return {
    ...documentSummary(document, platform, addressOf),
    kind: "document",
    firstTrackedAt: document.firstTrackedAt.toISOString(),
    lastCheckedAt: document.lastCheckedAt?.toISOString() ?? null,
    evidence: evidence && exportEvidence(evidence),
    provisions: provisions.map(titleOf),
    changes: changes.map(({ id }) => formatRecordId("change", id)),
  };
}
