import { SEVERITIES } from "../../../policy/severities.js";
import { formatDay, formatMinute } from "../../../policy/utc.js";
import type { PolicyDocument, Provision, Version } from "../../../ports.js";
import { formatRecordId } from "../../../record-id.js";
import { readEvidence } from "../../../records/evidence.js";
import { cadence, changeLine, documentName, documentState, provisionLine } from "../../../records/labels.js";
import { checkSnapshot } from "../../../records/snapshot-check.js";
import { storedSize } from "../../../records/stored-size.js";
import { SEVERITY_WORDS } from "../../../records/words.js";
import { evidenceBlocks, recordPageBlocks } from "../../notice/evidence-blocks.js";
import type { Block, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { fields, heading, list, menuEntry, nextStep, text, toAsker } from "../reply.js";

const TOP_RISKS = 3;
const RECENT_CHANGES = 5;
const ALL_PROVISIONS = 10_000;

/** One policy document: its state and why, its evidence, its clauses by severity, its changes. */
export async function showDocument(id: number, deps: HandlerDeps): Promise<Reply> {
  const { stores, defaults } = deps;
  const document = await stores.documents.getDocument(id);
  const [platform, provisions, changes, stored] = await Promise.all([
    stores.platforms.getPlatform(document.platformId),
    stores.provisions.listProvisions({ documentId: id, limit: ALL_PROVISIONS }),
    stores.changes.listChanges({ documentId: id, withQuiet: true, limit: RECENT_CHANGES }),
    stores.retention.measure(id),
  ]);
  const name = documentName(document, platform);
  return toAsker({
    summary: `${name}: ${documentState(document)}.`,
    blocks: [
      heading(name),
      text(`State: ${documentState(document)}.`),
      ...fields([
        ["First tracked", formatDay(document.firstTrackedAt)],
        ["Last checked", document.lastCheckedAt ? formatMinute(document.lastCheckedAt) : "never"],
        [
          "Next check",
          `${formatMinute(document.nextCheckAt)}, ${cadence(document.checkEveryMs ?? defaults.checkEveryMs)}`,
        ],
        ["Stored", storedSize(stored)],
        ["Provisions", document.currentVersionId === null ? null : countBySeverity(provisions)],
      ]),
      ...(await currentVersion(document, deps)),
      ...top(provisions),
      ...recent(changes.map((change) => changeLine(change, document, platform))),
      ...recordPageBlocks(deps.recordAddress?.({ kind: "document", id }, document)),
      nextStep("Its platform's history", "timeline", platform.slug),
    ],
    actions: [menuEntry("Share…", "share", formatRecordId("document", id))],
  });
}

/** `12: 2 High, 4 Medium, 1 Low, 5 without a severity` */
function countBySeverity(provisions: readonly Provision[]): string {
  const counts = SEVERITIES.map((severity) => {
    return [provisions.filter((one) => one.severity === severity).length, SEVERITY_WORDS[severity]] as const;
  });
  const without = provisions.filter(({ severity }) => severity === null).length;
  const parts = [...counts, [without, "without a severity"] as const].filter(([count]) => count > 0);
  return [
    String(provisions.length),
    ...(parts.length > 0 ? [parts.map((part) => part.join(" ")).join(", ")] : []),
  ].join(": ");
}

async function currentVersion(document: PolicyDocument, { stores }: HandlerDeps): Promise<Block[]> {
  if (document.currentVersionId === null) return [{ kind: "link", label: "Source", url: document.url }];
  const evidence = await readEvidence(stores, await stores.versions.getVersion(document.currentVersionId));
  const { dateLine } = evidence.version;
  return [
    ...(dateLine ? [{ kind: "quote" as const, text: dateLine, source: "The document's own date" }] : []),
    ...evidenceBlocks(evidence, document.url),
    ...setAside(evidence.version),
    text((await checkSnapshot(stores, evidence.snapshot)).sentence),
  ];
}

/** `14 lines of the page set aside: menu 9, footer 5.` What is not read as the policy is never left out in silence. */
function setAside({ setAside: counts }: Version): Block[] {
  if (counts === null || counts.length === 0) return [];
  const lines = counts.reduce((sum, count) => sum + count.lines, 0);
  const parts = counts.map((count) => `${count.reason} ${count.lines}`).join(", ");
  return [text(`${lines} ${lines === 1 ? "line" : "lines"} of the page set aside: ${parts}.`)];
}

function top(provisions: readonly Provision[]): Block[] {
  const rated = provisions.filter(({ severity }) => severity !== null).slice(0, TOP_RISKS);
  return rated.length > 0 ? [heading("Most severe clauses"), ...list(rated.map(provisionLine))] : [];
}

function recent(lines: readonly string[]): Block[] {
  return lines.length > 0 ? [heading("Latest changes"), ...list(lines)] : [];
}
