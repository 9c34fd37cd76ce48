import type { App, BlockAction, types } from "@slack/bolt";
import type { Block } from "../../types.js";
import { drawBlock, drawFooter } from "../draw-block.js";
import { packMessages } from "../pack.js";
import { ADAPTER_NAME, type HandlerDeps } from "./ask.js";
import { openWatchForm } from "./watch-form.js";

/** The Home tab's button; it opens the form. */
export const ADD_WATCH = "home_add_watch";

const INTRODUCTION: readonly Block[] = [
  {
    kind: "text",
    text: "Fineprint reads policies when they change and posts what changed, how severe it is, and the proof. In any channel: /invite @fineprint, then /watch coursera.",
  },
];

/** Takes the opening of the Home tab: what the person's own direct message watches, every command, and "Add a watch". */
export function takeHome(app: App, deps: HandlerDeps): void {
  app.event("app_home_opened", async ({ event }) => {
    if (event.tab !== "home") return;
    const view = await homeView(event.user, event.channel, deps);
    await deps.client.views.publish({ user_id: event.user, view });
  });
  app.action<BlockAction>(ADD_WATCH, async ({ ack, body }) => {
    await ack();
    await openWatchForm(body.trigger_id, { user: body.user.id }, deps);
  });
}

async function homeView(user: string, channel: string, deps: HandlerDeps): Promise<types.HomeView> {
  const context = {
    channel: { adapter: ADAPTER_NAME, workspace: deps.workspace(), channel },
    user,
    mayManage: false,
    followUp: async () => {},
  };
  const [list, help] = [await deps.runner.run("list", context), await deps.runner.run("help", context)];
  const words: readonly Block[] = [
    ...INTRODUCTION,
    { kind: "heading", text: "In this direct message" },
    ...list.blocks,
    { kind: "heading", text: "Commands" },
    ...help.blocks,
  ];
  const [page = [], ...more] = packMessages(words.flatMap(drawBlock));
  const pointer = more.length > 0 ? drawFooter("More: /policy list and /policy help") : [];
  return { type: "home", blocks: [addButton(), ...[...page, ...pointer].map(({ block }) => block)] };
}

function addButton(): types.ActionsBlock {
  return {
    type: "actions",
    elements: [
      { type: "button", action_id: ADD_WATCH, style: "primary", text: { type: "plain_text", text: "Add a watch" } },
    ],
  };
}
