import type { App, BlockAction, types } from "@slack/bolt";
import type { Home } from "../../types.js";
import { drawBlock, drawFooter } from "../draw-block.js";
import { packMessages } from "../pack.js";
import type { Drawn } from "../rich-text.js";
import { ADAPTER_NAME, type HandlerDeps } from "./ask.js";
import { openWatchForm } from "./watch-form.js";

/** The Home tab's button; it opens the form. */
export const ADD_WATCH = "home_add_watch";

const INTRODUCTION = {
  kind: "text",
  text: "Fineprint reads policies when they change and posts what changed, how severe it is, and the proof. In any channel: /invite @fineprint, then /watch coursera.",
} as const;

/** Takes the opening of the Home tab: what the person's channels watch, what of it cannot be read, and "Add a watch". */
export function takeHome(app: App, deps: HandlerDeps): void {
  app.event("app_home_opened", async ({ event }) => {
    if (event.tab !== "home") return;
    const channel = { adapter: ADAPTER_NAME, workspace: deps.workspace(), channel: event.channel };
    const home = await deps.runner.home({ channel, user: event.user });
    await deps.client.views.publish({ user_id: event.user, view: homeView(home, event.channel) });
  });
  app.action<BlockAction>(ADD_WATCH, async ({ ack, body }) => {
    await ack();
    const { id: user, name, username, team_id: team } = body.user;
    await openWatchForm(body.trigger_id, { user, userName: name ?? username, team }, deps);
  });
}

/** As much as fits on the tab, and where the rest is. Pure. */
export function homeView(home: Home, direct: string): types.HomeView {
  const watches = home.channels.flatMap(({ channel, blocks }) => [
    channelTitle(channel.channel, direct),
    ...blocks.flatMap(drawBlock),
  ]);
  const [page = [], ...more] = packMessages([
    ...drawBlock(INTRODUCTION),
    ...home.blocks.flatMap(drawBlock),
    ...watches,
  ]);
  const pointer =
    more.length > 0 ? drawFooter("More than fits here. /policy list in a channel has all of its watches.") : [];
  return { type: "home", blocks: [addButton(), ...[...page, ...pointer].map(({ block }) => block)] };
}

/** Slack puts the channel's name there, for those who may know it. */
function channelTitle(channel: string, direct: string): Drawn {
  const title =
    channel === direct
      ? ({ type: "text", text: "In this direct message", style: { bold: true } } as const)
      : ({ type: "channel", channel_id: channel, style: { bold: true } } as const);
  return {
    block: { type: "rich_text", elements: [{ type: "rich_text_section", elements: [title] }] },
    text: channel,
  };
}

function addButton(): types.ActionsBlock {
  return {
    type: "actions",
    elements: [
      { type: "button", action_id: ADD_WATCH, style: "primary", text: { type: "plain_text", text: "Add a watch" } },
    ],
  };
}
