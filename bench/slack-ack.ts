/**
 * How long people in Slack wait for the acknowledgement and the answer of commands while the same process checks documents:
 * `npx tsx bench/slack-ack.ts [documents] [threads]`. DATABASE_URL and REDIS_URL choose the storage, as for the product.
 */
import { createSlackAdapter } from "../src/chat/slack/slack-adapter.js";
import { benchAcks } from "./support/ack.js";

interface Ready {
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
}

await benchAcks<Ready>({
  people: new URL("./slack-people.ts", import.meta.url),
  watching: { adapter: "slack", workspace: "T1", channel: "C0" },
  createAdapter: (ready, parts) => createSlackAdapter({ config: { ...ready, signingSecret: undefined }, ...parts }),
});
