import type { ChangeFilter, ChangeRecord, Platform, PolicyDocument, Stores, Viewer } from "../../ports.js";
import { formatRecordId } from "../../record-id.js";
import { changeRating } from "../../records/labels.js";
import { readProvenFacts } from "../../records/proven-deadlines.js";
import { type FindRecordAddress, recordPath } from "../../records/record-address.js";
import { documentLabel, VERDICT_SENTENCES } from "../../records/words.js";

/** Changes in a feed, the newest. */
const MOST = 50;
/** Days in a calendar, and how long a day that is past stays in it. */
const MOST_DAYS = 500;
const DAYS_BACK_MS = 90 * 86_400_000;

/** A change as a feed tells it. */
export interface FeedEntry {
  readonly change: ChangeRecord;
  readonly document: PolicyDocument;
  readonly platform: Platform;
  /** `C-67` */
  readonly record: string;
  /** Its lasting address: what the entry is known by. */
  readonly url: string;
  /** Where whoever reads the feed opens it: its page, or the policy itself where the page needs a link of its own. */
  readonly opens: string;
  readonly title: string;
  /** What it does, a sentence each, with the words now and before. */
  readonly lines: readonly string[];
}

export interface EntryDeps {
  readonly stores: Pick<Stores, "changes" | "documents" | "platforms">;
  readonly publicUrl: string;
  readonly addressOf: FindRecordAddress;
}

/** The same for entries that are found by the days they state. */
export interface DatedEntryDeps extends EntryDeps {
  readonly stores: EntryDeps["stores"] & Pick<Stores, "deadlines" | "versions">;
  /** The workspace whose feed it is: what it found not material is no date of it. */
  readonly viewer?: Viewer;
  readonly now: Date;
}

/** The newest confirmed changes of a feed. */
export async function readEntries(filter: Omit<ChangeFilter, "limit">, deps: EntryDeps): Promise<FeedEntry[]> {
  return toEntries(await deps.stores.changes.listChanges({ ...filter, limit: MOST }), deps);
}

/** Confirmed changes of these documents that state a day ahead, or one that is not long past; the soonest days first. */
export async function readDatedEntries(
  documentIds: readonly number[],
  { now, viewer, ...deps }: DatedEntryDeps,
): Promise<FeedEntry[]> {
  const from = new Date(now.getTime() - DAYS_BACK_MS).toISOString().slice(0, 10);
  const days = await deps.stores.deadlines.listDeadlines({
    ...{ documentIds, from, limit: MOST_DAYS },
    ...(viewer ? { minding: viewer } : {}),
  });
  const ids = [...new Set(days.map(({ changeId }) => changeId))];
  const changes = ids.map(async (id) => {
    const change = await deps.stores.changes.getChange(id);
    return { ...change, facts: await readProvenFacts(change, deps.stores) };
  });
  return toEntries(await Promise.all(changes), deps);
}

function toEntries(
  changes: readonly ChangeRecord[],
  { stores, publicUrl, addressOf }: EntryDeps,
): Promise<FeedEntry[]> {
  return Promise.all(
    changes.map(async (change) => {
      const document = await stores.documents.getDocument(change.documentId);
      const platform = await stores.platforms.getPlatform(document.platformId);
      return {
        ...{ change, document, platform },
        record: formatRecordId("change", change.id),
        url: `${publicUrl}${recordPath("change", change.id)}`,
        opens: addressOf({ kind: "change", id: change.id }, document) ?? document.url,
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
