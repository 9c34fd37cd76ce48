import type { webApi } from "@slack/bolt";
import type { MessageRef } from "../../ports.js";

/** Where a workspace's messages are opened (`https://team.slack.com`), asked for once a client. */
const ORIGINS = new WeakMap<webApi.WebClient, string>();

/** The address of a message; null when Slack does not say. Only the first one asks Slack: the others are written like it. */
export async function findLink(
  { channel = "", ts = "" }: MessageRef,
  client: webApi.WebClient,
): Promise<string | null> {
  const origin = ORIGINS.get(client);
  if (origin !== undefined) return `${origin}/archives/${channel}/p${ts.replace(".", "")}`;
  try {
    const { permalink } = await client.chat.getPermalink({ channel, message_ts: ts });
    if (!permalink) return null;
    if (/^https:\/\/[\w.-]+\/archives\//.test(permalink)) ORIGINS.set(client, new URL(permalink).origin);
    return permalink;
  } catch {
    return null;
  }
}
