import type { APIMessage } from "discord.js";

/** Permission bits of Discord's own, as far as the loopback looks at them. */
export const BITS = {
  ManageGuild: 1n << 5n,
  ViewChannel: 1n << 10n,
  SendMessages: 1n << 11n,
  EmbedLinks: 1n << 14n,
  AttachFiles: 1n << 15n,
  ReadMessageHistory: 1n << 16n,
  CreatePublicThreads: 1n << 35n,
  SendMessagesInThreads: 1n << 38n,
} as const;
export const ALL_BITS = Object.values(BITS).reduce((sum, bit) => sum | bit, 0n);

export const APPLICATION_ID = "100000000000000001";
export const BOT_ID = APPLICATION_ID;
export const GUILD_ID = "200000000000000001";
export const TOKEN = "loopback-token";

export interface FakeChannel {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  readonly parent_id?: string;
  readonly applied_tags?: readonly string[];
  available_tags?: { id: string; name: string; moderated: boolean }[];
  flags?: number;
  /** What the bot may not do here. */
  readonly denied: Set<keyof typeof BITS>;
  readonly messages: FakeMessage[];
}

export type FakeMessage = APIMessage & {
  readonly allowed_mentions?: unknown;
  /** The files as they came, whole. */
  readonly texts: Readonly<Record<string, string>>;
};

let last = 0n;

/** A snowflake of now, always higher than the one before. */
export function nextId(): string {
  const now = (BigInt(Date.now()) - 1_420_070_400_000n) << 22n;
  last = now > last ? now : last + 1n;
  return last.toString();
}

export function createChannel(channel: Partial<FakeChannel> & { id: string; type: number }): FakeChannel {
  return { name: `channel-${channel.id}`, denied: new Set(), messages: [], ...channel };
}

/** A channel as the API shows it. */
export function channelPayload(channel: FakeChannel): Record<string, unknown> {
  const { denied: _denied, messages, ...shown } = channel;
  // A forum's post does not count its own first message.
  const written = messages.filter(({ id }) => id !== channel.id).length;
  const thread = { message_count: written, member_count: 1, owner_id: BOT_ID };
  const metadata = {
    archived: false,
    auto_archive_duration: 1440,
    locked: false,
    archive_timestamp: "2026-05-11T00:00:00Z",
  };
  return {
    ...shown,
    guild_id: GUILD_ID,
    position: 0,
    permission_overwrites: [],
    ...(channel.parent_id ? { ...thread, thread_metadata: metadata } : {}),
  };
}

export function botUser() {
  return { id: BOT_ID, username: "fineprint", discriminator: "0", global_name: null, avatar: null, bot: true };
}

export function personUser(id = "300000000000000001") {
  return { id, username: "alice", discriminator: "0", global_name: "Alice", avatar: null };
}
