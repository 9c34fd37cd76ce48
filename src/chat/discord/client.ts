import {
  Client,
  Events,
  GatewayIntentBits,
  type IShardingStrategy,
  Options,
  SimpleShardingStrategy,
  Status,
} from "discord.js";
import type { DiscordConfig } from "../../config.js";
import { restOptions } from "./rest.js";

/**
 * The client of the gateway: no privileged intents, no mentions, as many shards as Discord advises, and none of the caches
 * a bot of slash commands can do without. Once `stopping` is aborted it makes no further attempt to connect.
 */
export function createClient(config: DiscordConfig, stopping: AbortSignal): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
    allowedMentions: { parse: [], repliedUser: false },
    shards: "auto",
    rest: restOptions(config),
    ws: { buildStrategy: (manager) => stoppable(manager, stopping) },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      ...{ MessageManager: 0, ReactionManager: 0, PresenceManager: 0, VoiceStateManager: 0, GuildEmojiManager: 0 },
      ...{ GuildStickerManager: 0, GuildScheduledEventManager: 0, StageInstanceManager: 0, GuildBanManager: 0 },
    }),
  });
}

/**
 * Disconnects. discord.js forgets a connection that is being made when it is told to end it, so such a one is left to fail
 * or to succeed, and ended then.
 */
export async function closeClient(client: Client): Promise<void> {
  if (!client.ws.shards.some(({ status }) => status === Status.Connecting)) return client.destroy();
  client.once(Events.ShardReady, () => void client.destroy());
  client.once(Events.ShardResume, () => void client.destroy());
}

/** How long an attempt to connect may take. */
const HANDSHAKE_MS = 10_000;

/** The manager of connections; discord.js has another one of the same name. */
type Connections = ConstructorParameters<typeof SimpleShardingStrategy>[0];
type SessionOf = Connections["options"]["retrieveSessionInfo"];

/** Each attempt to connect asks for the session first: one that gets no answer goes no further, and holds nothing up. */
function stoppable(manager: Connections, stopping: AbortSignal): IShardingStrategy {
  const known: SessionOf = manager.options.retrieveSessionInfo;
  const retrieveSessionInfo: SessionOf = (shard) => (stopping.aborted ? new Promise(() => undefined) : known(shard));
  Object.assign(manager.options, { retrieveSessionInfo, handshakeTimeout: HANDSHAKE_MS });
  return new SimpleShardingStrategy(manager);
}
