/** What Slack sends when people do things, in its own shapes, as far as an app reads them. */

const TEAM = { id: "T1", domain: "meadow" };
const USER = { id: "U1", name: "alice", team_id: "T1" };
let events = 0;

export interface Where {
  readonly channel?: string;
  readonly responseUrl?: string;
}

export function slashCommand(command: string, text: string, { channel = "C1", responseUrl }: Where = {}) {
  return {
    ...{ command, text, team_id: "T1", team_domain: "meadow", user_id: "U1", user_name: "alice" },
    ...{ channel_id: channel, channel_name: "general", trigger_id: "trigger", api_app_id: "A1", token: "t" },
    ...(responseUrl === undefined ? {} : { response_url: responseUrl }),
  };
}

export interface Press extends Where {
  readonly message?: Readonly<Record<string, unknown>>;
  readonly messageTs: string;
  readonly threadTs?: string;
  readonly ephemeral?: boolean;
}

/** A press of a button or of a menu entry, found on the message by its command. */
export function press(element: Readonly<Record<string, unknown>>, value: string, where: Press) {
  const { channel = "C1", responseUrl, messageTs, threadTs, ephemeral = false, message } = where;
  const container = { type: "message", message_ts: messageTs, channel_id: channel, is_ephemeral: ephemeral };
  const chosen =
    element["type"] === "overflow" || element["type"] === "static_select" ? { selected_option: { value } } : { value };
  return {
    ...{ type: "block_actions", team: TEAM, user: USER, api_app_id: "A1", token: "t", trigger_id: "trigger" },
    channel: { id: channel, name: "general" },
    container: threadTs === undefined ? container : { ...container, thread_ts: threadTs },
    actions: [{ type: element["type"], action_id: element["action_id"], block_id: "b", action_ts: "1", ...chosen }],
    ...(message === undefined ? {} : { message }),
    ...(responseUrl === undefined ? {} : { response_url: responseUrl }),
  };
}

export function shortcut(message: Readonly<Record<string, unknown>>, { channel = "C1", responseUrl }: Where = {}) {
  return {
    ...{ type: "message_action", callback_id: "explain_change", team: TEAM, user: USER, token: "t" },
    ...{ trigger_id: "trigger", action_ts: "1", message_ts: message["ts"], message },
    channel: { id: channel, name: "general" },
    response_url: responseUrl,
  };
}

export function event(inner: Readonly<Record<string, unknown>>, eventId?: string) {
  events += 1;
  return {
    ...{ type: "event_callback", team_id: "T1", api_app_id: "A1", token: "t", event_time: 1 },
    ...{ event_id: eventId ?? `Ev${events}`, event: inner, authorizations: [{ team_id: "T1", user_id: "UBOT" }] },
  };
}

export function mention(
  text: string,
  { channel = "C1", thread, ts = "1800000000.000100" }: { channel?: string; thread?: string; ts?: string } = {},
) {
  const inner = { type: "app_mention", user: "U1", text: `<@UBOT> ${text}`, channel, ts, event_ts: ts };
  return event(thread === undefined ? inner : { ...inner, thread_ts: thread });
}

export function homeOpened() {
  return event({ type: "app_home_opened", user: "U1", channel: "D1", tab: "home", event_ts: "1" });
}

export function suggestion(actionId: string, value: string, view: Readonly<Record<string, unknown>>) {
  return {
    ...{ type: "block_suggestion", team: TEAM, user: USER, api_app_id: "A1", token: "t" },
    ...{ action_id: actionId, block_id: actionId, value, container: { type: "view" }, view },
  };
}

/** The form sent off: chosen values by the name of their input. */
export function submission(
  view: Readonly<Record<string, unknown>>,
  chosen: Readonly<Record<string, unknown>>,
  responseUrl?: string,
) {
  const values = Object.fromEntries(Object.entries(chosen).map(([name, state]) => [name, { [name]: state }]));
  return {
    ...{ type: "view_submission", team: TEAM, user: USER, api_app_id: "A1", token: "t", trigger_id: "trigger" },
    view: { ...view, state: { values } },
    response_urls: responseUrl === undefined ? [] : [{ response_url: responseUrl, channel_id: "C1" }],
  };
}
