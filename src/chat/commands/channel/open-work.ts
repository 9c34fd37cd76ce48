import { formatMinute } from "../../../policy/utc.js";
import type { ChangeRecord, Stores, TriageEntry } from "../../../ports.js";
import { formatRecordId } from "../../../record-id.js";
import { documentLabel } from "../../../records/words.js";
import { type RatingStores, rateChanges } from "../../../teams/team-severity.js";
import type { Block, HomeRequest } from "../../types.js";
import type { CommandDeps } from "../deps.js";
import { heading, list, text } from "../reply.js";
import { commandWords, moment, type Prose, prose, webLink } from "../verbs/prose.js";
import type { WatchedDocument } from "../watched.js";

/** What was decided on longer ago is no open work any more, and neither is what nobody decided on. */
const DAYS = 90;
/** Changes of a document looked through. */
const MOST_CHANGES = 20;
const MAX_LINES = 10;

/** As the cards of the channel show them. */
async function rateAll(found: readonly Pick<Item, "change" | "about">[], channelId: number, stores: RatingStores) {
  const rated = await rateChanges(
    found.map(({ change }) => change),
    channelId,
    stores,
  );
  return found.map((one, index) => ({ ...one, change: rated[index] ?? one.change }));
}

interface Watching {
  readonly channel: { readonly id: number };
  readonly watched: readonly WatchedDocument[];
}

/** A change in one channel, and what that channel has decided. */
interface Item {
  readonly change: ChangeRecord;
  readonly about: WatchedDocument;
  readonly channelId: number;
  readonly decided: readonly TriageEntry[];
}

type WorkDeps = Pick<CommandDeps, "clock"> & { readonly stores: Pick<Stores, "triage" | "deliveries"> & RatingStores };

/** High changes of the last 90 days that nobody decided on, and what is the person's own; each with the way to its card. */
export async function openWork(
  watching: readonly Watching[],
  person: Pick<HomeRequest, "user" | "findLink">,
  deps: WorkDeps,
): Promise<Block[]> {
  const items = (await Promise.all(watching.map((one) => readItems(one, deps)))).flat();
  const open = items.filter(({ change, decided }) => change.severity === "high" && decided.length === 0);
  const mine = items.filter(({ decided }) => decided.some((entry) => isMine(entry, person.user)));
  return [
    ...(await section("Open High changes", open, person, deps)),
    ...(await section("Assigned to you", mine, person, deps)),
  ];
}

function isMine({ kind, assignee }: TriageEntry, user: string): boolean {
  return assignee === user && (kind === "assigned" || kind === "escalated");
}

async function readItems({ channel, watched }: Watching, { stores, clock }: WorkDeps): Promise<Item[]> {
  const since = new Date(clock.now().getTime() - DAYS * 86_400_000);
  const lists = await Promise.all(
    watched.map(async (about) => {
      const found = await stores.changes.listChanges({ documentId: about.document.id, since, limit: MOST_CHANGES });
      return found.filter(({ imported }) => !imported).map((change) => ({ change, about }));
    }),
  );
  const changes = await rateAll(lists.flat(), channel.id, stores);
  const entries = await stores.triage.listTriage(
    channel.id,
    changes.map(({ change }) => change.id),
  );
  return changes.map(({ change, about }) => {
    const decided = entries.filter(({ changeId }) => changeId === change.id);
    return { change, about, channelId: channel.id, decided };
  });
}

async function section(
  title: string,
  items: readonly Item[],
  person: Pick<HomeRequest, "findLink">,
  deps: WorkDeps,
): Promise<Block[]> {
  if (items.length === 0) return [];
  const sorted = items.toSorted((a, b) => b.change.id - a.change.id);
  const lines = await Promise.all(sorted.slice(0, MAX_LINES).map((item) => line(item, person, deps)));
  const more = items.length - MAX_LINES;
  return [
    heading(`${title} (${items.length})`),
    ...list(lines),
    ...(more > 0 ? [text(`${more} more are older.`)] : []),
  ];
}

/** `Coursera Privacy Policy: what changed · today at 08:02 · Open card ↗` */
async function line(
  { change, about, channelId }: Item,
  { findLink }: Pick<HomeRequest, "findLink">,
  { stores }: WorkDeps,
): Promise<Prose> {
  const { platform, document } = about;
  const at = change.confirmedAt ?? change.detectedAt;
  const what = change.headline ?? change.summary[0] ?? "changed";
  const deliveries = await stores.deliveries.listDeliveries({ changeId: change.id, channelId, limit: 5 });
  const message = deliveries.find(({ status, kind }) => status === "posted" && kind === "change")?.message;
  const url = message ? await findLink?.(message) : null;
  const id = formatRecordId("change", change.id);
  const open = url ? [webLink("Open card ↗", url)] : [commandWords("show", id)];
  return prose`${platform.name} ${documentLabel(document.type)}: ${what} · ${moment(at, formatMinute(at))} · ${open}`;
}
