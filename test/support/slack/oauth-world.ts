import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createSlackAdapter, type SlackAdapterOptions } from "../../../src/chat/slack/slack-adapter.js";
import type { ChatAdapter, CommandRunner } from "../../../src/chat/types.js";
import { createLogger } from "../../../src/logger.js";
import type { Stores } from "../../../src/ports.js";
import { startWebServer } from "../../../src/web/web-server.js";
import { LoopbackSlack, SIGNING_SECRET, signed } from "./loopback-slack.js";
import { CLIENT } from "./loopback-teams.js";
import { createVirtualTime } from "./slack-world.js";

export const KEY = new Uint8Array(32).fill(7);
export const NOW = new Date("2026-05-11T06:02:13.000Z");

export interface OauthWorld {
  readonly slack: LoopbackSlack;
  readonly adapter: ChatAdapter;
  /** What the adapter was made from, for another process's. */
  readonly options: SlackAdapterOptions;
  /** Every line that was logged. */
  readonly logged: string[];
  get(path: string, cookie?: string): Promise<Response>;
  /** A signed request as Slack sends it. */
  send(payload: Record<string, unknown>): Promise<Response>;
  /** Goes through the whole installation, as a person with a browser does. */
  install(team: string, enterprise?: string): Promise<Response>;
  close(): Promise<void>;
}

/** The adapter of an app that many workspaces install, started, behind the real web server, on a loopback Slack. */
export async function createOauthWorld(
  runner: CommandRunner,
  stores: Stores,
  encryptionKeys: readonly Uint8Array[] = [KEY],
): Promise<OauthWorld> {
  const time = createVirtualTime();
  const slack = await LoopbackSlack.start(time.now);
  const logged: string[] = [];
  const logger = createLogger("trace", { write: (line) => void logged.push(line) });
  const oauth = { ...CLIENT, encryptionKeys, publicUrl: "https://bot.example" };
  const options: SlackAdapterOptions = {
    config: { botToken: undefined, oauth, appToken: undefined, signingSecret: SIGNING_SECRET, apiUrl: slack.apiUrl },
    ...{ runner, logger, stores, timing: time, clock: { now: () => NOW } },
  };
  const adapter = createSlackAdapter(options);
  const server = await startWebServer({ host: "127.0.0.1", port: 0, routes: adapter.webhooks ?? [] });
  await adapter.start();
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const get = (path: string, cookie = "") => fetch(origin + path, { headers: { cookie } });
  return {
    ...{ slack, adapter, options, logged, get },
    send: (payload) => fetch(`${origin}/slack/events`, signed(writeBody(payload))),
    async install(team, enterprise) {
      const page = await get("/slack/install");
      const cookie = page.headers.getSetCookie()[0]?.split(";")[0];
      const code = slack.teams.consent(enterprise === undefined ? { team } : { team, enterprise });
      const query = new URLSearchParams({ code, state: consentUrl(await page.text()).searchParams.get("state") ?? "" });
      return get(`/slack/oauth_redirect?${query}`, cookie);
    },
    async close() {
      await adapter.stop();
      await closeServer(server);
      await slack.close();
    },
  };
}

/** Where the button on the installation page leads. */
export function consentUrl(html: string): URL {
  return new URL(/href="([^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "");
}

/** Events are JSON; commands and presses are forms. */
function writeBody(payload: Record<string, unknown>): string {
  if (payload["type"] === "event_callback") return JSON.stringify(payload);
  const fields = "command" in payload ? payload : { payload: JSON.stringify(payload) };
  return new URLSearchParams(fields as Record<string, string>).toString();
}

async function closeServer(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, "close");
}
