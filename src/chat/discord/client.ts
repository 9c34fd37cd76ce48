import { Client, GatewayIntentBits, Options } from "discord.js";
import type { DiscordConfig } from "../../config.js";
import { restOptions } from "./rest.js";

/**
 * The client of the gateway: no privileged intents, no mentions, as many shards as Discord advises, and none of the caches
 * a bot of slash commands can do without.
 */
export function createClient(config: DiscordConfig): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
    allowedMentions: { parse: [], repliedUser: false },
    shards: "auto",
    rest: restOptions(config),
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      ...{ MessageManager: 0, ReactionManager: 0, PresenceManager: 0, VoiceStateManager: 0, GuildEmojiManager: 0 },
      ...{ GuildStickerManager: 0, GuildScheduledEventManager: 0, StageInstanceManager: 0, GuildBanManager: 0 },
    }),
  });
}
