import { formatCitation } from "../../../policy/cite.js";
import { formatDay, formatMinute } from "../../../policy/utc.js";
import { formatRecordId } from "../../../record-id.js";
import { provisionCitation } from "../../../records/citations.js";
import { evidenceLine } from "../../../records/evidence.js";
import { changeLine, provisionLine, ratingWords, typeTitles } from "../../../records/labels.js";
import { analysedWords } from "../../../records/origin-words.js";
import { readPeersOf } from "../../../records/peers.js";
import { prevalenceSentence } from "../../../records/prevalence.js";
import { type ProvisionView, readProvisionView } from "../../../records/provision-view.js";
import { checkSnapshot } from "../../../records/snapshot-check.js";
import { documentLabel, SCOPE_NOTE } from "../../../records/words.js";
import { sourceLine } from "../../notice/clause-blocks.js";
import { evidenceBlocks, recordPageBlocks } from "../../notice/evidence-blocks.js";
import { readingBlocks, regulationBlocks } from "../../notice/reading-blocks.js";
import type { Block, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { button, fields, heading, list, menuEntry, nextStep, text, toAsker } from "../reply.js";
import { peerBlocks } from "./peers.js";

const OTHER_RISKS = 3;
const RELATED_CHANGES = 5;

/** Which record, and whether with everything that is known of it. */
interface Shown {
  readonly id: number;
  readonly full: boolean;
}

/** The provision's page: the clause word for word, our reading apart from it, its rating; in full peers, history and evidence. */
export async function showProvision({ id, full }: Shown, deps: HandlerDeps): Promise<Reply> {
  const view = await readProvisionView(deps.stores, id);
  const { provision, document, platform } = view;
  const recordId = formatRecordId("provision", id);
  const title = `${platform.name} · ${documentLabel(document.type)} · ${provision.title}`;
  const summary = `${recordId} ${title}: ${ratingWords(provision)}.`;
  return toAsker({
    summary,
    ...(provision.severity ? { severity: provision.severity } : {}),
    blocks: [
      heading(title),
      text(
        `${ratingWords(provision)}. ${await prevalenceSentence(provision.types[0]?.id ?? "other", document.type, deps)}`,
      ),
      { kind: "quote", text: provision.clause.quote, source: sourceLine("The policy says", provision.clause) },
      ...readingBlocks(view.reading),
      ...(full ? await everything(view, deps) : [nextStep("Everything on record", "show", `${recordId} full`)]),
      ...recordPageBlocks(deps.recordAddress?.({ kind: "provision", id }, document)),
      {
        kind: "footer",
        text: `${recordId} · ${formatRecordId("document", document.id)} · ${evidenceLine(view.evidence)} · ${SCOPE_NOTE}`,
      },
    ],
    actions: [
      button("Why this severity", "severity", recordId),
      button("Compare", "compare", recordId),
      button("Cite", "cite", recordId),
      button("Verify", "verify", recordId),
      ...(full ? [] : [menuEntry("Everything on record", "show", `${recordId} full`)]),
      menuEntry("Share…", "share", recordId),
    ],
  });
}

/** Peers, what stands beside it, regulations, the record's fields and its evidence. */
async function everything(view: ProvisionView, deps: HandlerDeps): Promise<Block[]> {
  const { provision } = view;
  return [
    ...peerBlocks(await readPeersOf(view, deps)),
    ...(await contextBlocks(view, deps)),
    ...regulationBlocks(
      provision.types.map((type) => type.id),
      [provision.clause.quote],
    ),
    ...(await evidence(view, deps)),
  ];
}

/** Other risks in this policy and changes that touched the clause; each left out when there is none. */
async function contextBlocks(
  { provision, document, platform }: ProvisionView,
  { stores }: HandlerDeps,
): Promise<Block[]> {
  const [standing, changes] = await Promise.all([
    stores.provisions.listProvisions({ documentId: document.id, limit: OTHER_RISKS + 1 }),
    stores.provisions.listRelatedChanges(provision.id, RELATED_CHANGES),
  ]);
  const others = standing.filter((other) => other.id !== provision.id && other.severity !== null).slice(0, OTHER_RISKS);
  return [
    ...(others.length > 0 ? [heading("Other risks in this policy"), ...list(others.map(provisionLine))] : []),
    ...(changes.length > 0
      ? [heading("Related changes"), ...list(changes.map((change) => changeLine(change, document, platform)))]
      : []),
  ];
}

async function evidence(view: ProvisionView, deps: HandlerDeps): Promise<Block[]> {
  const { provision, document, evidence: proof } = view;
  const [wordings, stored] = await Promise.all([
    deps.stores.provisions.listWordings(provision.id),
    checkSnapshot(deps.stores, proof.snapshot),
  ]);
  const dateLine = proof.version.dateLine;
  return [
    heading("On record"),
    ...fields([
      ["Categories", typeTitles(provision)],
      ["First seen (provision)", formatDay(provision.firstSeenAt)],
      ["First tracked (document)", formatDay(document.firstTrackedAt)],
      ["Last verified", document.lastVerifiedAt ? formatMinute(document.lastVerifiedAt) : null],
      ["No longer in the text since", provision.endedAt ? formatDay(provision.endedAt) : null],
      ["Wordings on record", String(wordings.length)],
      ["Analysed", `${analysedWords(provision, proof.snapshot)}, analyser ${provision.analyser}`],
    ]),
    ...(dateLine ? [{ kind: "quote" as const, text: dateLine, source: "The document's own date" }] : []),
    ...evidenceBlocks(proof, document.url),
    text(stored.sentence),
    {
      kind: "code",
      text: formatCitation(provisionCitation(view, { now: deps.clock.now(), addressOf: deps.recordAddress })),
    },
  ];
}
