import { formatMinute } from "../../policy/utc.js";
import type { Delivery, Stores } from "../../ports.js";
import { formatRecordId } from "../../record-id.js";
import { documentLabel } from "../../records/words.js";
import { commandWords, type Prose, prose } from "../commands/verbs/prose.js";
import { typedProse } from "../commands/verbs/typed-prose.js";
import type { Notice } from "../types.js";

/** A delivery that was given up, as its channel hears of it. */
export interface UndeliveredView {
  /** "Coursera · Terms of Service"; null for a digest. */
  readonly title: string | null;
  readonly documentId: number | null;
  readonly changeId: number | null;
  readonly plannedAt: Date;
}

/** Loads what the notice says. Throws `NotFoundError`. */
export async function readUndeliveredView(
  stores: Pick<Stores, "documents" | "platforms">,
  { documentId, changeId, plannedAt }: Pick<Delivery, "documentId" | "changeId" | "plannedAt">,
): Promise<UndeliveredView> {
  if (documentId === null) return { title: null, documentId, changeId, plannedAt };
  const document = await stores.documents.getDocument(documentId);
  const platform = await stores.platforms.getPlatform(document.platformId);
  return { title: `${platform.name} · ${documentLabel(document.type)}`, documentId, changeId, plannedAt };
}

/** Says once that something for this channel could not be posted, and where to read it. Why is for the log, not for a channel. */
export function createUndeliveredNotice(view: UndeliveredView): Notice {
  const said = sayWhat(view);
  return {
    summary: typedProse(said),
    blocks: [
      { kind: "text", text: said },
      {
        kind: "footer",
        text: "Told once. Whoever runs Fineprint finds the reason with fineprint deliveries --failed.",
      },
    ],
    ...(view.changeId === null
      ? {}
      : {
          actions: [
            { label: "Show", verb: "show", argument: formatRecordId("change", view.changeId), place: "button" },
          ],
        }),
  };
}

function sayWhat({ title, documentId, changeId, plannedAt }: UndeliveredView): Prose {
  const at = formatMinute(plannedAt);
  if (title === null || documentId === null) {
    return prose`A digest could not be posted here (given up ${at}). What it had to tell: ${commandWords("latest")}.`;
  }
  if (changeId !== null) {
    const id = formatRecordId("change", changeId);
    return prose`${title} changed (${id}), and the card could not be posted here (given up ${at}). Read it with ${commandWords("show", id)}.`;
  }
  return prose`A notice on whether ${title} can be read could not be posted here (given up ${at}). How it stands: ${commandWords("status")}.`;
}
