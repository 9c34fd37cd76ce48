import { sql } from "drizzle-orm";
import {
  type Correction,
  type Delivery,
  type HookEvent,
  type NoticeKind,
  type ReopenedBy,
  TOPIC_OF_EVENT,
  type TriageEntry,
} from "../../src/ports.js";
import type { Db } from "../rows.js";
import { channels, hookMessages, hooks } from "../schema.js";

/** Something that happened in a channel, for whoever its workspace lets know. */
export interface News {
  readonly channelId: number;
  readonly event: Exclude<HookEvent, "endpoint.test">;
  readonly key: string;
  readonly documentId: number | null;
  readonly changeId: number | null;
  readonly detail?: Readonly<Record<string, string | null>>;
}

/**
 * Writes one message for each endpoint of the channel's workspace that wants it, in the transaction in which it happened: what
 * is on record is told, what is not is not. What another channel of the workspace has told already is there already.
 */
export async function planHookMessages(tx: Db, news: News, now: Date): Promise<void> {
  const { channelId, event, key, documentId, changeId, detail = {} } = news;
  const at = sql`${now.toISOString()}::timestamptz`;
  await tx.execute(sql`
    insert into ${hookMessages} (hook_id, event, key, document_id, change_id, channel_id, detail, status, planned_at, due_at)
    select ${hooks.id}, ${event}, ${key}, ${documentId}::integer, ${changeId}::integer, ${channelId}::integer,
      ${JSON.stringify(detail)}::json, 'pending', ${at}, ${at}
    from ${hooks}
    join ${channels} on ${channels.adapter} = ${hooks.adapter} and ${channels.workspace} = ${hooks.workspace}
    where ${channels.id} = ${channelId} and ${hooks.removedAt} is null and ${hooks.disabledReason} is null
      and ${TOPIC_OF_EVENT[event]} = any(${hooks.topics})
    order by ${hooks.id}
    on conflict (hook_id, key) do nothing`);
}

const EVENT_OF_NOTICE: Readonly<Partial<Record<NoticeKind, News["event"]>>> = {
  change: "change.posted",
  reminder: "deadline.near",
  unreadable: "document.unreadable",
  recovered: "document.recovered",
};

/** What a posted delivery is to the outside; null for what is only said in chat. */
export function newsOfDelivery({ kind, channelId, key, documentId, changeId, day }: Delivery): News | null {
  const event = EVENT_OF_NOTICE[kind];
  return event ? { channelId, event, key, documentId, changeId, detail: day === null ? {} : { day } } : null;
}

/** A decision, as it was made. `documentId`: of the change. */
export function newsOfDecision(entry: TriageEntry, documentId: number): News {
  const { changeId, channelId, kind, at, actorName: by, assigneeName: to, reason } = entry;
  const detail = { kind, by, to, reason, at: at.toISOString() };
  const key = `decided-${changeId}-${channelId}-${kind}-${at.getTime()}`;
  return { channelId, event: "change.decided", key, documentId, changeId, detail };
}

/** What a workspace put right of a change, as it stands from then on. */
export function newsOfCorrection(
  correction: Correction,
  { documentId, channelId }: { readonly documentId: number; readonly channelId: number },
): News {
  const { changeId, revision, headline, direction, severity, withdrawn, reason, actorName: by, at } = correction;
  const set = { headline, direction, severity, withdrawn: withdrawn ? "yes" : null };
  const detail = { ...set, reason, by, at: at.toISOString() };
  return {
    channelId,
    event: "change.corrected",
    key: `corrected-${changeId}-${revision}`,
    documentId,
    changeId,
    detail,
  };
}

/** What was decided is taken back: one message, however much it was. */
export function newsOfReopening(
  changeId: number,
  channelId: number,
  {
    by,
    gone,
    documentId,
  }: { readonly by: ReopenedBy; readonly gone: readonly TriageEntry[]; readonly documentId: number },
): News {
  const at = by.at.toISOString();
  const detail = { kind: "reopened", by: by.actorName, to: null, reason: gone.map(({ kind }) => kind).join(", "), at };
  const key = `reopened-${changeId}-${channelId}-${by.at.getTime()}`;
  return { channelId, event: "change.decided", key, documentId, changeId, detail };
}
