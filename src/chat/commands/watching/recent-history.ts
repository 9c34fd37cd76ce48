import { formatDay } from "../../../policy/utc.js";
import type { ChangeRecord, Stores, WatchSettings } from "../../../ports.js";
import { formatRecordId } from "../../../record-id.js";
import { changeLine, documentName } from "../../../records/labels.js";
import type { Block } from "../../types.js";
import { list, text } from "../reply.js";
import { atLeast } from "../watch-settings.js";
import type { WatchedDocument } from "../watched.js";

const DAYS = 90;
const SHOWN = 5;
/** A busy document has a few dozen changes a year; more than this in 90 days is a sign of noise, and is said so. */
const MOST = 100;

type HistoryStores = Pick<Stores, "changes">;

/** What the last 90 days would have brought, from our records alone, with the dates it is about. */
export async function recentHistory(
  stores: HistoryStores,
  watched: readonly WatchedDocument[],
  now: Date,
): Promise<Block[]> {
  const since = new Date(now.getTime() - DAYS * 86_400_000);
  const compared = watched.filter(({ document }) => document.currentVersionId !== null);
  const window = `${formatDay(since)} to ${formatDay(now)}`;
  if (compared.length === 0) {
    return [
      text(`No history yet for the last ${DAYS} days (${window}): nothing was read before, so nothing was compared.`),
    ];
  }
  const lines = (await Promise.all(compared.map((one) => postedLines(stores, one, since)))).flat().sort().reverse();
  const count = lines.length === 0 ? "No change on record" : `${lines.length} on record`;
  const sentence = `${count} that this watch would have posted in the last ${DAYS} days (${window}).`;
  const more = lines.length > SHOWN ? [text(`${lines.length - SHOWN} more are not shown here.`)] : [];
  return [text(sentence), ...list(lines.slice(0, SHOWN)), ...more, ...gaps(watched, since)];
}

/** "None" is only said of the time we have records of; the rest was not compared. */
function gaps(watched: readonly WatchedDocument[], since: Date): Block[] {
  const late = watched.filter(({ document }) => document.firstTrackedAt > since);
  return late.map(({ document, platform }) => {
    const name = documentName(document, platform);
    if (document.currentVersionId === null) return text(`${name} was not read yet, so it is not compared.`);
    return text(`${name} is on record since ${formatDay(document.firstTrackedAt)}; before that it was not compared.`);
  });
}

async function postedLines(stores: HistoryStores, { watch, document, platform }: WatchedDocument, since: Date) {
  const changes = await stores.changes.listChanges({
    documentId: document.id,
    since,
    ...atLeast(watch.threshold),
    limit: MOST,
  });
  const posted: ChangeRecord[] = [];
  for (const change of changes) if (await touches(stores, change, watch)) posted.push(change);
  return posted.map((change) => changeLine(change, document, platform));
}

async function touches(
  stores: HistoryStores,
  { id }: ChangeRecord,
  { provisionType }: WatchSettings,
): Promise<boolean> {
  if (provisionType === null) return true;
  const clauses = await stores.changes.listClauseChanges(id);
  return clauses.some(({ types }) => types.includes(provisionType));
}

/** IDs of records as one argument: `D-12 D-13`. */
export function documentIds(watched: readonly WatchedDocument[]): string {
  return watched.map(({ document }) => formatRecordId("document", document.id)).join(" ");
}
