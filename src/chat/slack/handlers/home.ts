import type { App, BlockAction, types } from "@slack/bolt";
import type { MessageRef } from "../../../ports.js";
import type { VerbName } from "../../commands/verbs/verb-types.js";
import { packMessages } from "../../pack.js";
import type { Home } from "../../types.js";
import { drawBlock, drawFooter } from "../draw-block.js";
import { findLink } from "../find-link.js";
import { changeForm } from "../form.js";
import { plain } from "../form-inputs.js";
import { PACKING } from "../pack.js";
import type { Drawn } from "../rich-text.js";
import { ADAPTER_NAME, type HandlerDeps } from "./ask.js";
import { openForm } from "./form.js";

/** What every button of the Home tab begins its `action_id` with; its verb follows. */
export const HOME_PREFIX = "home:";
/** Verbs with a button there, each of which opens a form. */
const BUTTONS: readonly (readonly [verb: VerbName, label: string])[] = [
  ["watch", "Add a watch"],
  ["settings", "Channel settings"],
  ["digest", "Digest"],
];

const INTRODUCTION = {
  kind: "text",
  text: "Fineprint reads policies when they change and posts what changed, how severe it is, and the proof. In any channel: /invite @fineprint, then /watch coursera.",
} as const;

const DIVIDER: Drawn = { block: { type: "divider" }, text: "" };

const HOME_BUTTON = new RegExp(`^${HOME_PREFIX}`);

/** Takes the opening of the Home tab: what the person's channels watch, what of it cannot be read, and buttons for the forms. */
export function takeHome(app: App, deps: HandlerDeps): void {
  app.event("app_home_opened", async ({ event }) => {
    if (event.tab !== "home") return;
    const channel = { adapter: ADAPTER_NAME, workspace: deps.workspace(), channel: event.channel };
    const memberOf = await findChannelsOf(event.user, deps);
    const findCardLink = (message: MessageRef) => findLink(message, deps.client);
    const home = await deps.runner.home({ channel, user: event.user, memberOf, findLink: findCardLink });
    await deps.client.views.publish({ user_id: event.user, view: homeView(home, event.channel) });
  });
  app.action<BlockAction>(HOME_BUTTON, async ({ ack, action, body }) => {
    await ack();
    const form = changeForm(action.action_id.slice(HOME_PREFIX.length));
    const { id: user, name, username, team_id: team } = body.user;
    if (form) await openForm(body.trigger_id, { form, place: { user, userName: name ?? username, team } }, deps);
  });
}

/** Channels asked for at once, and how often: a person is in some hundreds at most. */
const PAGE = 200;
const MOST_PAGES = 3;

/** Channels that the person and the app are both in; none where the app may not ask (channels:read, groups:read). */
async function findChannelsOf(user: string, { client, logger }: HandlerDeps): Promise<string[]> {
  const found: string[] = [];
  try {
    let cursor: string | undefined;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const { channels = [], response_metadata: next } = await client.users.conversations({
        ...{ user, types: "public_channel,private_channel", exclude_archived: true, limit: PAGE },
        ...(cursor === undefined ? {} : { cursor }),
      });
      found.push(...channels.flatMap(({ id }) => id ?? []));
      cursor = next?.next_cursor || undefined;
      if (cursor === undefined) break;
    }
  } catch (error) {
    logger.warn({ err: error }, "channels of a person not known");
  }
  return found;
}

/** As much as fits on the tab, and where the rest is. Pure. */
export function homeView(home: Home, direct: string): types.HomeView {
  const watches = home.channels.flatMap(({ channel, blocks }) => [
    DIVIDER,
    channelTitle(channel.channel, direct),
    ...blocks.flatMap(drawBlock),
  ]);
  const introduction = watches.length === 0 ? drawBlock(INTRODUCTION) : [];
  const parts = [...introduction, ...home.blocks.flatMap(drawBlock), ...watches];
  const [page = [], ...more] = packMessages(parts, PACKING);
  const pointer =
    more.length > 0 ? drawFooter("More than fits here. /policy list in a channel has all of its watches.") : [];
  return { type: "home", blocks: [buttons(), ...[...page, ...pointer].map(({ block }) => block)] };
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

function buttons(): types.ActionsBlock {
  return {
    type: "actions",
    elements: BUTTONS.map(([verb, label], index) => ({
      type: "button",
      action_id: `${HOME_PREFIX}${verb}`,
      text: plain(label),
      ...(index === 0 ? { style: "primary" as const } : {}),
    })),
  };
}
