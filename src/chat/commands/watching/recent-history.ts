import { formatDay } from "../../../policy/utc.js";
import type { ChangeRecord, Stores, WatchSettings } from "../../../ports.js";
import { formatRecordId } from "../../../record-id.js";
import { changeLine, documentName } from "../../../records/labels.js";
import type { Block } from "../../types.js";
import { list, text } from "../reply.js";
import { atLeast } from "../watch-settings.js";
import type { WatchedDocument } from "../watched.js";

const DAYS = 90;
const SHOWN = 3;
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
  if (compared.length === 0) {
    return [
      text("The first read is under way; I say here what I find. Nothing was read before, so nothing was compared."),
    ];
  }
  const lines = (await Promise.all(compared.map((one) => postedLines(stores, one, since)))).flat().sort().reverse();
  const window = `Last ${DAYS} days (${formatDay(since)} to ${formatDay(now)})`;
  const count = lines.length === 0 ? "no change on record" : `${lines.length} on record`;
  const more = lines.length > SHOWN ? [text(`${lines.length - SHOWN} more are not shown here.`)] : [];
  return [
    text(`${window}: ${count} that this watch would have posted.${gaps(watched, since)}`),
    ...list(lines.slice(0, SHOWN)),
    ...more,
  ];
}

/** "None" is only said of the time we have records of; the rest was not compared. */
function gaps(watched: readonly WatchedDocument[], since: Date): string {
  const unread = watched.filter(({ document }) => document.currentVersionId === null);
  const late = watched.filter(({ document }) => document.currentVersionId !== null && document.firstTrackedAt > since);
  const [first] = late.map(({ document }) => formatDay(document.firstTrackedAt)).sort();
  const begin = late.length === watched.length ? "On record" : `${late.length} of ${watched.length} are on record`;
  const tracked = first === undefined ? "" : ` ${begin} since ${first}; before that it was not compared.`;
  return unread.length === 0 ? tracked : `${tracked} Not read yet, so not compared: ${unread.map(nameOf).join(", ")}.`;
}

function nameOf({ document, platform }: WatchedDocument): string {
  return documentName(document, platform);
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
