import { formatDay } from "../../../policy/utc.js";
import type { Platform } from "../../../ports.js";
import { formatRecordId } from "../../../record-id.js";
import { changeLine, documentName, documentState, provisionLine } from "../../../records/labels.js";
import type { Block, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { heading, list, nextStep, text, toAsker } from "../reply.js";

const DAYS = 30;
const SHOWN = 20;
const TOP_RISKS = 5;

/** One platform: its documents with state, its changes in the last 30 days with the dates, its most severe clauses. */
export async function showPlatform(platform: Platform, { stores, clock }: HandlerDeps): Promise<Reply> {
  const now = clock.now();
  const since = new Date(now.getTime() - DAYS * 86_400_000);
  const [documents, changes, provisions] = await Promise.all([
    stores.documents.listDocuments(platform.id),
    stores.changes.listChanges({ platformId: platform.id, since, limit: SHOWN }),
    stores.provisions.listProvisions({ platformId: platform.id, limit: TOP_RISKS }),
  ]);
  const window = `${formatDay(since)} to ${formatDay(now)}`;
  const lines = changes.flatMap((change) => {
    const document = documents.find(({ id }) => id === change.documentId);
    return document ? [changeLine(change, document, platform)] : [];
  });
  const compared = documents.some(({ currentVersionId }) => currentVersionId !== null);
  const count = compared
    ? `${lines.length}${lines.length === SHOWN ? " or more" : ""} confirmed`
    : "not compared, nothing was read yet";
  const rated = provisions.filter(({ severity }) => severity !== null).map(provisionLine);
  const blocks: Block[] = [
    heading(platform.name),
    ...list(documents.map((document) => `${documentName(document, platform)}: ${documentState(document)}`)),
    text(`Changes in the last ${DAYS} days (${window}): ${count}.`),
    ...list(lines),
    ...(rated.length > 0 ? [heading("Most severe clauses"), ...list(rated)] : []),
    nextStep("Every change on record", "timeline", platform.slug),
  ];
  const first = changes[0] ? formatRecordId("change", changes[0].id) : undefined;
  const heaviest = provisions[0] ? formatRecordId("provision", provisions[0].id) : undefined;
  const record = first ?? heaviest;
  return toAsker({
    summary: `${platform.name}: ${documents.length} documents, changes ${window}: ${count}.`,
    ...(record === undefined ? {} : { record }),
    blocks,
  });
}
