import type { App, BlockAction } from "@slack/bolt";
import type { Asked } from "../answer.js";
import { ACTION_PREFIX, FILL_SUFFIX } from "../draw-actions.js";
import { changeForm, missingForm } from "../form.js";
import { createResponseUrl } from "../response-url.js";
import { askRunner, type HandlerDeps } from "./ask.js";
import { openForm } from "./form.js";

const BUTTON = new RegExp(`^${ACTION_PREFIX}`);

/** Takes presses of buttons and menu entries: each stands for the command in its value; a form asks for what it leaves open. */
export function takeButtons(app: App, deps: HandlerDeps): void {
  app.action<BlockAction>(BUTTON, async ({ ack, action, body }) => {
    await ack();
    const line = lineOf(action);
    const channel = body.channel?.id;
    if (line === undefined || channel === undefined) return;
    const form = action.action_id.endsWith(FILL_SUFFIX) ? changeForm(line) : missingForm(line);
    if (!form) return askRunner(line, askedBy(body, channel, deps), deps);
    const { responseUrl: _url, staysInThread: _stays, ...place } = askedBy(body, channel, deps);
    await openForm(body.trigger_id, { form, place: { ...place, responseUrl: body.response_url } }, deps);
  });
}

/** On a message everyone sees, the answer goes to its thread; on one only the asker sees, to the asker. */
function askedBy(body: BlockAction, channel: string, deps: HandlerDeps): Asked {
  const { container } = body;
  const thread: unknown = container["thread_ts"] ?? container["message_ts"];
  const open = container["is_ephemeral"] !== true && typeof thread === "string";
  return {
    channel,
    user: body.user.id,
    userName: body.user.name ?? body.user.username,
    team: body.user.team_id,
    responseUrl: createResponseUrl(body.response_url, deps.clock),
    ...(open ? { thread } : {}),
    staysInThread: false,
  };
}

function lineOf(action: BlockAction["actions"][number]): string | undefined {
  if (action.type === "button") return action.value;
  const isMenu = action.type === "overflow" || action.type === "static_select";
  return isMenu ? action.selected_option.value : undefined;
}
