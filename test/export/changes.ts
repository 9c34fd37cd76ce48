import type { Export, ExportedChange, ExportedClause } from "../../src/export/types.js";
import { extractText } from "../../src/policy/extract/extract.js";
import { reportChange } from "../../src/policy/report/report.js";

const EVIDENCE = {
  capturedAt: "2026-05-01T06:02:13.000Z",
  snapshotSha256: "0b".repeat(32),
  textSha256: "1c".repeat(32),
  extractor: "extract 1",
  ownDate: "Last updated: 1 May 2026",
  archiveUrl: "https://web.archive.org/web/20260501060213/https://meadow.example/terms",
  recordedBy: null,
};

const BEFORE = "# Terms\n\n## Disputes\n\nDisputes are decided by the courts of the place where you live.";
const AFTER = "# Terms\n\n## Disputes\n\nDisputes are decided by binding arbitration.";

const REPORT = reportChange(extractText(BEFORE, "markdown"), extractText(AFTER, "markdown"));

/** A change of a company that does not exist, analysed by the real functions. */
export function changeOf(given: Partial<ExportedChange> = {}): ExportedChange {
  const { severity, direction, verdict, flags, facts, analyser } = REPORT;
  return {
    ...{ id: "C-67", platform: "Meadow Learn", document: "D-12", documentType: "terms" },
    ...{ documentLabel: "Terms of Service", sourceUrl: "https://meadow.example/terms" },
    ...{ detectedAt: "2026-05-01T06:02:13.000Z", confirmedAt: null, imported: false },
    ...{ severity, direction, verdict, flags, facts, analyser, factsLine: null },
    ...{ sentence: "Worse for users: 1 clause reworded.", summary: [...REPORT.summary] },
    ...{ headline: REPORT.headline, told: REPORT.told },
    clauses: REPORT.changes.map((clause) => ({ ...clause, provision: "P-345", links: clause.links ?? [] })),
    leftOut: 0,
    evidence: { before: EVIDENCE, after: { ...EVIDENCE, snapshotSha256: "2d".repeat(32) } },
    triage: [],
    ...given,
  };
}

/** A clause that says something and said nothing before. */
export function clauseWith(quote: string, given: Partial<ExportedClause> = {}): ExportedClause {
  return {
    ...{ kind: "added", types: ["arbitration"], severity: "high", direction: "worse", provision: null, links: [] },
    ...{ before: null, after: { quote, start: 0, end: quote.length, path: ["Disputes"] } },
    ...given,
  };
}

export function exportOf(changes: readonly ExportedChange[], notes: readonly string[] = []): Export {
  const about = "what this channel watches";
  return { schema: "fineprint.export/1", exportedAt: "2026-05-11T06:02:13.000Z", about, changes, notes };
}

/** Words that markup, spreadsheets and chats would take for more than words. */
export const HOSTILE = [
  '=HYPERLINK("https://evil.example","click")',
  "+1+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(A1:A9)",
  "\t=1+1",
  "＝1+1",
  '"quoted", with, commas\r\nand lines',
  "[click](https://evil.example) <b>bold</b> ![x](https://evil.example/x.png)",
  "# not a heading\n---\n- not a list\n> nor this",
  "````\nfence breaker\n````",
  "@everyone <@U1> <!channel> https://evil.example www.evil.example me@evil.example",
  "\u202Egnp.exe \u0000 \uD83D",
];
