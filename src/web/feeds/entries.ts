import type { ChangeFilter, ChangeRecord, Platform, PolicyDocument, Stores } from "../../ports.js";
import { formatRecordId } from "../../record-id.js";
import { changeRating } from "../../records/labels.js";
import { recordPath } from "../../records/record-address.js";
import { documentLabel, VERDICT_SENTENCES } from "../../records/words.js";

/** Changes in a feed, the newest. */
const MOST = 50;

/** A change as a feed tells it. */
export interface FeedEntry {
  readonly change: ChangeRecord;
  readonly document: PolicyDocument;
  readonly platform: Platform;
  /** `C-67` */
  readonly record: string;
  readonly url: string;
  readonly title: string;
  /** What it does, a sentence each, with the words now and before. */
  readonly lines: readonly string[];
}

export interface EntryDeps {
  readonly stores: Pick<Stores, "changes" | "documents" | "platforms">;
  readonly publicUrl: string;
}

/** The newest confirmed changes of a feed. */
export async function readEntries(
  filter: Omit<ChangeFilter, "limit">,
  { stores, publicUrl }: EntryDeps,
): Promise<FeedEntry[]> {
  const changes = await stores.changes.listChanges({ ...filter, limit: MOST });
  return Promise.all(
    changes.map(async (change) => {
      const document = await stores.documents.getDocument(change.documentId);
      const platform = await stores.platforms.getPlatform(document.platformId);
      return {
        ...{ change, document, platform },
        record: formatRecordId("change", change.id),
        url: `${publicUrl}${recordPath("change", change.id)}`,
        title: `${platform.name} ${documentLabel(document.type)}: ${headlineOf(change)}`,
        lines: linesOf(change),
      };
    }),
  );
}

function headlineOf({ headline, summary, verdict }: ChangeRecord): string {
  return headline ?? summary[0] ?? VERDICT_SENTENCES[verdict];
}

function linesOf(change: ChangeRecord): string[] {
  const told = change.told.map(({ text, was, now }) => {
    const quotes = [now && `now “${now.quote}”`, was && `before “${was.quote}”`].filter(Boolean).join(", ");
    return quotes === "" ? text : `${text} (${quotes})`;
  });
  return [changeRating(change), ...(told.length > 0 ? told : change.summary)].filter((line) => line !== "");
}
