import { formatRecordId } from "../../../record-id.js";
import { readChangeView } from "../../../records/change-view.js";
import { evidenceLine } from "../../../records/evidence.js";
import { documentState, ratingWords, typeTitles } from "../../../records/labels.js";
import { readProvisionView } from "../../../records/provision-view.js";
import { documentLabel, SCOPE_NOTE } from "../../../records/words.js";
import { createShortChangeNotice } from "../../notice/change-notice.js";
import { sourceLine } from "../../notice/clause-blocks.js";
import type { Notice } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { button, heading, text } from "../reply.js";

/** A change in a few lines. Throws `NotFoundError`. */
export async function shortChange(id: number, { stores, logger }: HandlerDeps): Promise<Notice> {
  return createShortChangeNotice(await readChangeView(stores, id, logger));
}

/** A clause with its rating and its words. Throws `NotFoundError`. */
export async function shortProvision(id: number, { stores }: HandlerDeps): Promise<Notice> {
  const { provision, document, platform, evidence } = await readProvisionView(stores, id);
  const record = formatRecordId("provision", id);
  const title = `${platform.name} · ${documentLabel(document.type)} · ${provision.title}`;
  const ids = `${record} · ${formatRecordId("document", document.id)}`;
  return {
    summary: `${title}: ${ratingWords(provision)}.`,
    record,
    ...(provision.severity ? { severity: provision.severity } : {}),
    blocks: [
      heading(title),
      text(`${ratingWords(provision)}. Type: ${typeTitles(provision)}.`),
      ...(provision.endedAt ? [text("This clause no longer stands in the current text.")] : []),
      { kind: "quote", text: provision.clause.quote, source: sourceLine("The policy says", provision.clause) },
      { kind: "footer", text: `${ids} · ${evidenceLine(evidence)} · ${SCOPE_NOTE}` },
    ],
    actions: [button("Explain", "explain", record), button("Why this severity", "severity", record)],
  };
}

/** A document with its state. Throws `NotFoundError`. */
export async function shortDocument(id: number, { stores }: HandlerDeps): Promise<Notice> {
  const document = await stores.documents.getDocument(id);
  const { name } = await stores.platforms.getPlatform(document.platformId);
  const record = formatRecordId("document", id);
  const title = `${name} · ${documentLabel(document.type)}`;
  return {
    summary: `${title}: ${documentState(document)}`,
    record,
    blocks: [
      heading(title),
      text(documentState(document)),
      { kind: "link", label: "Source", url: document.url },
      { kind: "footer", text: record },
    ],
    actions: [button("Show", "show", record)],
  };
}
