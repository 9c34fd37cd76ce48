import type { App } from "@slack/bolt";
import { helloNotice } from "../../hello.js";
import { postNotice } from "../deliver.js";
import type { HandlerDeps } from "./ask.js";
import { createSeenEvents } from "./seen-events.js";

/** Says hello in a channel that invites us, and what to type. Other people's coming is not our business. */
export function takeInvitations(app: App, deps: HandlerDeps): void {
  const isRepeat = createSeenEvents();
  app.event("member_joined_channel", async ({ event, body, context }) => {
    if (event.user !== context.botUserId || isRepeat(body.event_id)) return;
    const outcome = await postNotice(event.channel, helloNotice(), deps);
    if (outcome.kind !== "posted")
      deps.logger.warn({ channel: event.channel, reason: outcome.reason }, "hello not said");
  });
}
