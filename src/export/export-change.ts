import type { ClauseChangeRecord, StandingCorrection, TriageEntry } from "../ports.js";
import { formatRecordId } from "../record-id.js";
import { changeBullets, changeHeadline, whatHappened } from "../records/change-sentences.js";
import type { ChangeView } from "../records/change-view.js";
import { correctedWords } from "../records/correction-words.js";
import type { Evidence } from "../records/evidence.js";
import { originWords } from "../records/origin-words.js";
import { factsLine } from "../records/stated-facts.js";
import { triageWords } from "../records/triage-words.js";
import { documentLabel } from "../records/words.js";
import type { ExportedChange, ExportedClause, ExportedEvidence, ExportedTriage } from "./types.js";

/** One change record as plain data. Pure. */
export function exportChange(view: ChangeView, triage: readonly TriageEntry[], now: Date): ExportedChange {
  const { change, platform, document } = view;
  const { severity, direction, verdict, flags, imported, analyser } = change;
  return {
    id: formatRecordId("change", change.id),
    platform: platform.name,
    document: formatRecordId("document", document.id),
    documentType: document.type,
    documentLabel: documentLabel(document.type),
    sourceUrl: document.url,
    detectedAt: change.detectedAt.toISOString(),
    confirmedAt: change.confirmedAt?.toISOString() ?? null,
    ...{ imported, severity, direction, verdict, flags },
    sentence: whatHappened(view),
    headline: changeHeadline(view),
    told: view.told,
    ...(change.correction ? { correction: exportCorrection(change.correction) } : {}),
    summary: changeBullets(view),
    facts: view.facts,
    factsLine: factsLine(view.facts, now),
    clauses: view.clauses.map(exportClause),
    leftOut: view.unproven,
    evidence: {
      before: exportEvidence(view.before),
      after: exportEvidence(view.after),
    },
    analyser,
    triage: triage.map(exportTriage),
  };
}

function exportCorrection(correction: StandingCorrection): ExportedChange["correction"] & object {
  const { actorName: by, at, reason } = correction;
  return { by, at: at.toISOString(), what: correctedWords(correction), reason };
}

function exportClause({ kind, types, severity, direction, provisionId, ...sides }: ClauseChangeRecord): ExportedClause {
  const provision = provisionId === null ? null : formatRecordId("provision", provisionId);
  const { before, after, links = [] } = sides;
  return { kind, types, severity, direction, provision, before, after, links };
}

/** Where words come from, and what proves them. */
export function exportEvidence({ version, snapshot }: Evidence): ExportedEvidence {
  return {
    capturedAt: snapshot.fetchedAt.toISOString(),
    snapshotSha256: snapshot.sha256,
    textSha256: version.textSha256,
    extractor: version.extractor,
    ownDate: version.dateLine,
    archiveUrl: snapshot.archived?.url ?? null,
    recordedBy: originWords(snapshot.origin),
  };
}

function exportTriage(entry: TriageEntry): ExportedTriage {
  const { kind, actorName: by, at, assigneeName: to, reason } = entry;
  return { kind, by, at: at.toISOString(), to, reason, words: triageWords(entry) };
}
