import { checkMessage, checkView } from "./check-message.js";

export interface StoredMessage {
  readonly ts: string;
  readonly text: string;
  readonly blocks: unknown;
  readonly thread_ts?: string;
  readonly metadata?: { readonly event_type: string; readonly event_payload: Record<string, unknown> };
  readonly file?: { readonly name: string; readonly text: string };
}

export interface LoopbackChannel {
  member: boolean;
  archived: boolean;
  /** The workspace it is in, where there are several: other workspaces' tokens do not see it. */
  readonly team?: string;
  readonly messages: StoredMessage[];
}

export interface LoopbackFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What Slack knows and what the tests look at afterwards. */
export interface SlackState {
  readonly botToken: string;
  readonly scopes: Set<string>;
  readonly channels: Map<string, LoopbackChannel>;
  readonly ephemeral: { channel: string; user: string; text: string; blocks: unknown; thread_ts?: string }[];
  readonly views: { kind: "open" | "publish"; view: unknown }[];
  readonly uploads: Map<string, { name: string; text: string }>;
  /** What people have uploaded, by ID. */
  readonly files: Map<string, LoopbackFile>;
  /** Seconds a channel must wait between messages; 0 = no limit. Counted in the tests' time. */
  gapSeconds: number;
  now(): number;
}

export type Arguments = Readonly<Record<string, unknown>>;
type Answer = { readonly ok: boolean; readonly error?: string } & Record<string, unknown>;
type Method = (given: Arguments, state: SlackState) => Answer | { retryAfter: number };

const fail = (error: string): Answer => ({ ok: false, error });
let lastTs = 1_700_000_000;

/** The Web API methods the app uses, with the checks Slack makes. */
export const METHODS: Readonly<Record<string, Method>> = {
  "auth.test": () => ({ ok: true, team_id: "T1", user_id: "UBOT", bot_id: "B1", team: "Meadow", user: "fineprint" }),
  "chat.postMessage": postMessage,
  "chat.postEphemeral"(given, state) {
    const problem = channelProblem(given, state) ?? checkMessage(given);
    if (problem) return fail(problem);
    state.ephemeral.push(given as never);
    return { ok: true, message_ts: nextTs() };
  },
  "chat.update"(given, state) {
    const channel = state.channels.get(String(given["channel"]));
    const index = channel?.messages.findIndex(({ ts }) => ts === given["ts"]) ?? -1;
    const problem = channelProblem(given, state) ?? (index < 0 ? "message_not_found" : checkMessage(given));
    const standing = channel?.messages[index];
    if (problem || !standing) return fail(problem ?? "message_not_found");
    channel?.messages.splice(index, 1, { ...standing, ...(given as unknown as StoredMessage) });
    return { ok: true, channel: given["channel"], ts: given["ts"], text: given["text"] };
  },
  "chat.getPermalink"(given, state) {
    const found = state.channels.get(String(given["channel"]))?.messages.some(({ ts }) => ts === given["message_ts"]);
    const path = `${given["channel"]}/p${String(given["message_ts"]).replace(".", "")}`;
    return found ? { ok: true, permalink: `https://meadow.slack.com/archives/${path}` } : fail("message_not_found");
  },
  "views.open": (given, state) => saveView("open", given, state),
  "views.publish": (given, state) => saveView("publish", given, state),
  "users.info"(given, state) {
    if (!state.scopes.has("users:read")) return fail("missing_scope");
    return { ok: true, user: { id: given["user"], profile: { display_name: "Bob <b|b>" } } };
  },
  "users.conversations"(_given, state) {
    if (!state.scopes.has("channels:read")) return fail("missing_scope");
    return { ok: true, channels: [...state.channels.keys()].map((id) => ({ id })) };
  },
  "conversations.history"(given, state) {
    if (!state.scopes.has("channels:history")) return fail("missing_scope");
    const channel = state.channels.get(String(given["channel"]));
    if (!channel) return fail("channel_not_found");
    const messages = channel.messages.filter(({ thread_ts }) => thread_ts === undefined).toReversed();
    return { ok: true, has_more: false, messages: messages.map((one) => visible(withReplies(one, channel), state)) };
  },
  "conversations.replies"(given, state) {
    if (!state.scopes.has("channels:history")) return fail("missing_scope");
    const channel = state.channels.get(String(given["channel"]));
    const found = channel?.messages.filter((one) => one.ts === given["ts"] || one.thread_ts === given["ts"]) ?? [];
    return found.length > 0
      ? { ok: true, messages: found.map((one) => visible(one, state)) }
      : fail("thread_not_found");
  },
  "files.info"(given, state) {
    if (!state.scopes.has("files:read")) return fail("missing_scope");
    const id = String(given["file"]);
    const file = state.files.get(id);
    return file ? { ok: true, file: describeFile(id, file, "{origin}") } : fail("file_not_found");
  },
  "files.getUploadURLExternal"(given, state) {
    if (!state.scopes.has("files:write")) return fail("missing_scope");
    const id = `F${state.uploads.size + 1}`;
    state.uploads.set(id, { name: String(given["filename"]), text: "" });
    return { ok: true, file_id: id, upload_url: `{origin}/upload/${id}` };
  },
  "files.completeUploadExternal"(given, state) {
    const channel = state.channels.get(String(given["channel_id"]));
    if (!channel) return fail("channel_not_found");
    for (const { id } of given["files"] as { id: string }[]) {
      const file = state.uploads.get(id);
      if (!file) return fail("file_not_found");
      channel.messages.push({ ts: nextTs(), text: "", blocks: [], thread_ts: String(given["thread_ts"]), file });
    }
    return { ok: true, files: given["files"] };
  },
};

/** A file as Slack tells of it, in events, forms and `files.info`. */
export function describeFile(id: string, { name, bytes }: LoopbackFile, origin: string) {
  const [url_private, url_private_download] = [`${origin}/files/${id}`, `${origin}/files/${id}`];
  return { id, name, title: name, filetype: "csv", size: bytes.length, url_private, url_private_download };
}

function postMessage(given: Arguments, state: SlackState): ReturnType<Method> {
  const id = String(given["channel"]);
  if (/^U/.test(id) && !state.channels.has(id)) state.channels.set(id, { member: true, archived: false, messages: [] });
  const problem = channelProblem(given, state) ?? checkMessage(given);
  if (problem) return fail(problem);
  const wait = state.gapSeconds * 1_000 - (state.now() - (lastPost.get(state)?.get(id) ?? Number.NEGATIVE_INFINITY));
  if (wait > 0) return { retryAfter: Math.ceil(wait / 1_000) };
  if (!lastPost.has(state)) lastPost.set(state, new Map());
  lastPost.get(state)?.set(id, state.now());
  const message = { ...(given as unknown as StoredMessage), ts: nextTs() };
  state.channels.get(id)?.messages.push(message);
  return { ok: true, channel: id, ts: message.ts, message };
}

const lastPost = new WeakMap<SlackState, Map<string, number>>();

function channelProblem(given: Arguments, state: SlackState): string | null {
  const channel = state.channels.get(String(given["channel"]));
  if (!channel) return "channel_not_found";
  if (!channel.member) return "not_in_channel";
  return channel.archived ? "is_archived" : null;
}

function saveView(kind: "open" | "publish", given: Arguments, state: SlackState): Answer {
  if (kind === "open" && given["trigger_id"] === "expired") return fail("expired_trigger_id");
  const asksForFile = JSON.stringify(given["view"]).includes('"type":"file_input"');
  const problem = checkView(given["view"]) ?? (asksForFile && !state.scopes.has("files:read") ? "missing_scope" : null);
  if (problem) return fail(problem);
  state.views.push({ kind, view: given["view"] });
  return { ok: true, view: given["view"] };
}

function withReplies(message: StoredMessage, { messages }: LoopbackChannel) {
  const count = messages.filter(({ thread_ts }) => thread_ts === message.ts).length;
  return count > 0 ? { ...message, reply_count: count } : message;
}

/** Metadata is shown to apps with its own scope. */
function visible({ metadata, ...message }: StoredMessage, { scopes }: SlackState): StoredMessage {
  return scopes.has("metadata.message:read") && metadata ? { ...message, metadata } : message;
}

function nextTs(): string {
  lastTs += 1;
  return `${lastTs}.000100`;
}
