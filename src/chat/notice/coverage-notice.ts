import { formatMinute } from "../../policy/utc.js";
import type { Platform, PolicyDocument, Stores } from "../../ports.js";
import { formatRecordId } from "../../record-id.js";
import { nameLanguage } from "../../records/name-language.js";
import { asSentence, documentLabel } from "../../records/words.js";
import { type Prose, prose } from "../commands/verbs/prose.js";
import { typedProse } from "../commands/verbs/typed-prose.js";
import type { Block, Notice } from "../types.js";
import { movedProse } from "./coverage-blocks.js";

/** Versions looked at for the language before. */
const RECENT = 20;

/** A document that cannot be read any more, or can again. */
export interface CoverageView {
  readonly kind: "unreadable" | "recovered";
  readonly platform: Platform;
  readonly document: PolicyDocument;
  /** The language the page is in since it can be read again, where it is another than before. */
  readonly newLanguage?: string | null;
}

/** Loads what a coverage notice says. Throws `NotFoundError`. */
export async function readCoverageView(
  stores: Pick<Stores, "documents" | "platforms" | "versions">,
  documentId: number,
  kind: CoverageView["kind"],
): Promise<CoverageView> {
  const document = await stores.documents.getDocument(documentId);
  const platform = await stores.platforms.getPlatform(document.platformId);
  const newLanguage = kind === "recovered" ? await findNewLanguage(documentId, stores) : null;
  return { kind, document, platform, newLanguage };
}

/** The language of the version in force, where the one before was in another. */
async function findNewLanguage(documentId: number, { versions }: Pick<Stores, "versions">): Promise<string | null> {
  const accepted = (await versions.listVersions(documentId, RECENT)).filter(({ acceptedAt }) => acceptedAt !== null);
  const [now, before] = accepted.map(({ language }) => language);
  return now && before && now !== before ? now : null;
}

/** The card that says once that a document cannot be read since when, and once that it can again. */
export function createCoverageNotice(view: CoverageView): Notice {
  const title = `${view.platform.name} · ${documentLabel(view.document.type)}`;
  const id = formatRecordId("document", view.document.id);
  const sentences = view.kind === "unreadable" ? unreadableSentences(view.document) : recoveredSentences(view);
  const blocks: Block[] = [
    { kind: "heading", text: title },
    ...sentences.map((text) => ({ kind: "text" as const, text })),
    { kind: "link", label: "Source", url: view.document.url },
    { kind: "footer", text: `${id} · a failed read is never counted as a change` },
  ];
  return {
    summary: `${title}: ${typedProse(sentences[0] ?? "")}`,
    blocks,
    actions: [
      { label: "Show", verb: "show", argument: id, place: "button" },
      { label: "Unwatch", verb: "unwatch", argument: id, place: "menu" },
    ],
  };
}

function unreadableSentences(document: PolicyDocument): Prose[] {
  const verified = document.lastVerifiedAt;
  return [
    `It cannot be read since ${formatMinute(document.stateSince)}.`,
    ...(document.problem ? [prose`Why: ${asSentence(document.problem)}${movedProse(document)}`] : []),
    verified ? `Its text was last verified ${formatMinute(verified)}.` : "It was never read so far.",
    `The watch stays; next try ${formatMinute(document.nextCheckAt)}.`,
  ];
}

function recoveredSentences({ document, newLanguage }: CoverageView): string[] {
  if (newLanguage) {
    return [
      `It is read in ${nameLanguage(newLanguage)} since ${formatMinute(document.stateSince)}: the page stays in that language.`,
      "Changes are compared within it from now on; what differs from the text before is the language.",
    ];
  }
  return [
    `It can be read since ${formatMinute(document.stateSince)}.`,
    "If its wording changed in the meantime, the change is posted as usual.",
  ];
}
