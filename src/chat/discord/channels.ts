import { ChannelFlags, ChannelType, type REST, Routes } from "discord.js";
import { LRUCache } from "lru-cache";
import { z } from "zod";
import type { Severity } from "../../policy/types.js";

/** What a delivery must know of a channel. */
export interface TargetChannel {
  readonly id: string;
  readonly guild: string | undefined;
  /** A forum takes posts, a thread for each, instead of messages. */
  readonly isForum: boolean;
  /** Servers may follow it: its messages can be published to them. */
  readonly isAnnouncement: boolean;
  readonly tags: readonly { readonly id: string; readonly name: string; readonly moderated: boolean }[];
  readonly needsTag: boolean;
}

export interface Channels {
  /** Throws what Discord answers for a channel that is gone or closed to us. */
  getChannel(id: string): Promise<TargetChannel>;
  forget(id: string): void;
}

const KNOWN_MS = 10 * 60_000;

const Answer = z.object({
  id: z.string(),
  type: z.number(),
  guild_id: z.string().optional(),
  flags: z.number().default(0),
  available_tags: z
    .array(z.object({ id: z.string(), name: z.string(), moderated: z.boolean().default(false) }))
    .default([]),
});

/** Channels as Discord describes them, asked for once in ten minutes each. */
export function createChannels(rest: REST): Channels {
  const known = new LRUCache<string, TargetChannel>({ max: 1_000, ttl: KNOWN_MS });
  return {
    async getChannel(id) {
      const channel = known.get(id) ?? readChannel(await rest.get(Routes.channel(id)));
      known.set(id, channel);
      return channel;
    },
    forget: (id) => void known.delete(id),
  };
}

function readChannel(answer: unknown): TargetChannel {
  const { id, type, guild_id, flags, available_tags } = Answer.parse(answer);
  return {
    id,
    guild: guild_id,
    isForum: type === ChannelType.GuildForum || type === ChannelType.GuildMedia,
    isAnnouncement: type === ChannelType.GuildAnnouncement,
    tags: available_tags,
    needsTag: (flags & ChannelFlags.RequireTag) !== 0,
  };
}

/** The forum's tags for a post: the severity's, by name; any at all where the forum wants one. */
export function chooseTags({ tags, needsTag }: TargetChannel, severity: Severity | undefined): string[] {
  const free = tags.filter(({ moderated }) => !moderated);
  const named = free.find(
    ({ name }) => severity !== undefined && name.trim().toLowerCase().split(/\s+/)[0] === severity,
  );
  const chosen = named ?? (needsTag ? free[0] : undefined);
  return chosen ? [chosen.id] : [];
}
