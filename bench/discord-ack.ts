/**
 * How long people in Discord wait for the acknowledgement and the answer of commands while the same process checks documents:
 * `npx tsx bench/discord-ack.ts [documents] [threads]`. DATABASE_URL and REDIS_URL choose the storage, as for the product.
 */
import { createDiscordAdapter } from "../src/chat/discord/discord-adapter.js";
import { APPLICATION_ID, GUILD_ID, TOKEN } from "../test/support/discord/world.js";
import { benchAcks } from "./support/ack.js";

await benchAcks<{ readonly apiUrl: string }>({
  people: new URL("./discord-people.ts", import.meta.url),
  watching: { adapter: "discord", workspace: GUILD_ID, channel: "400000000000000000" },
  createAdapter: ({ apiUrl }, { stores, ...parts }) =>
    createDiscordAdapter({
      ...{ ...parts, watches: stores.watches },
      config: { token: TOKEN, applicationId: APPLICATION_ID, apiUrl },
    }),
});
