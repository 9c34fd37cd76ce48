import { type APIMessage, type APIThreadChannel, type REST, Routes, SnowflakeUtil } from "discord.js";
import type { TargetChannel } from "./channels.js";
import { carriesMark } from "./mark.js";

/** A delivery that was out already: `bare` when nothing stands in its thread. */
export interface FoundDelivery {
  readonly message: string;
  readonly bare: boolean;
}

export type Lookup =
  | { readonly kind: "found"; readonly delivery: FoundDelivery }
  | { readonly kind: "absent" }
  /** The bot may not read what stands in the channel. */
  | { readonly kind: "unknown" };

/** A delivery is tried again within minutes; a day covers a worker that was down for the night. */
const LOOK_BACK_MS = 24 * 3_600_000;
const PAGE = 100;
const MAX_PAGES = 3;
const MAX_POSTS = 20;

/** Looks for a delivery's card among the channel's last messages, or a forum's last posts. Throws what Discord answers. */
export function findDelivery(
  rest: REST,
  channel: TargetChannel,
  { deliveryId, now }: { readonly deliveryId: string; readonly now: Date },
): Promise<Lookup> {
  const oldest = now.getTime() - LOOK_BACK_MS;
  return channel.isForum
    ? findInForum(rest, channel, { deliveryId, oldest })
    : findInMessages(rest, channel.id, { deliveryId, oldest });
}

interface Sought {
  readonly deliveryId: string;
  /** ms since 1970 */
  readonly oldest: number;
}

async function findInMessages(rest: REST, channel: string, { deliveryId, oldest }: Sought): Promise<Lookup> {
  let before: string | undefined;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const query = new URLSearchParams({ limit: String(PAGE), ...(before === undefined ? {} : { before }) });
    const messages = (await rest.get(Routes.channelMessages(channel), { query })) as APIMessage[];
    const mine = messages.find((message) => carriesMark(message, deliveryId));
    if (mine) return found(mine.id, mine.thread);
    before = messages.at(-1)?.id;
    // Who may not read the history gets an empty one.
    if (before === undefined) return { kind: page === 0 ? "unknown" : "absent" };
    if (messages.length < PAGE || SnowflakeUtil.timestampFrom(before) < oldest) return { kind: "absent" };
  }
  return { kind: "unknown" };
}

async function findInForum(rest: REST, { id, guild }: TargetChannel, { deliveryId, oldest }: Sought): Promise<Lookup> {
  if (guild === undefined) return { kind: "unknown" };
  const { threads } = (await rest.get(Routes.guildActiveThreads(guild))) as { threads: APIThreadChannel[] };
  const recent = threads
    .filter((thread) => thread.parent_id === id && SnowflakeUtil.timestampFrom(thread.id) >= oldest)
    .toSorted((a, b) => SnowflakeUtil.timestampFrom(b.id) - SnowflakeUtil.timestampFrom(a.id))
    .slice(0, MAX_POSTS);
  for (const thread of recent) {
    const first = (await rest.get(Routes.channelMessage(thread.id, thread.id))) as APIMessage;
    if (carriesMark(first, deliveryId)) return found(thread.id, thread);
  }
  return { kind: "absent" };
}

function found(message: string, thread: object | undefined): Lookup {
  const written = thread !== undefined && "message_count" in thread && Boolean(thread.message_count);
  return { kind: "found", delivery: { message, bare: !written } };
}
