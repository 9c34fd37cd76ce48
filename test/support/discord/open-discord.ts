import pino from "pino";
import { createDiscordAdapter } from "../../../src/chat/discord/discord-adapter.js";
import type { DepartureStore } from "../../../src/chat/discord/handlers/departures.js";
import type { ChatAdapter, CommandRunner } from "../../../src/chat/types.js";
import { NO_PAGES } from "../no-pages.js";
import { LoopbackDiscord } from "./loopback-discord.js";
import { APPLICATION_ID, type FakeChannel, TOKEN } from "./world.js";

export interface OpenDiscord {
  readonly discord: LoopbackDiscord;
  readonly adapter: ChatAdapter;
  readonly general: FakeChannel;
  readonly logs: Record<string, unknown>[];
  /** Channels and servers whose watches were ended, with the reason. */
  readonly ended: { readonly place: string; readonly reason: string }[];
}

const NOBODY: CommandRunner = {
  run: async () => ({ summary: "", blocks: [], audience: "asker" }),
  ...NO_PAGES,
  complete: async () => [],
};

/** A loopback Discord with a text channel, and the adapter on the real client; not started. */
export async function openDiscord(runner: CommandRunner = NOBODY, token = TOKEN): Promise<OpenDiscord> {
  const discord = new LoopbackDiscord();
  const general = discord.addChannel({ id: "400000000000000001", type: 0, name: "general" });
  await discord.start();
  const logs: Record<string, unknown>[] = [];
  const logger = pino({ level: "info" }, { write: (line) => void logs.push(JSON.parse(line)) });
  const config = { token, applicationId: APPLICATION_ID, apiUrl: discord.apiUrl };
  const ended: OpenDiscord["ended"][number][] = [];
  const watches = notingWatches(ended);
  const adapter = createDiscordAdapter({ config, runner, logger, watches, clock: { now: () => new Date() } });
  return { discord, adapter, general, logs, ended };
}

function notingWatches(ended: OpenDiscord["ended"][number][]): DepartureStore {
  const channels: string[] = [];
  return {
    saveChannel: async (ref) => ({ ...ref, id: channels.push(ref.channel) }),
    async disableWatches(id, reason) {
      ended.push({ place: channels[id - 1] ?? "", reason });
      return [];
    },
    disableWorkspace: async ({ workspace }, reason) => void ended.push({ place: workspace, reason }),
  };
}
