import { type APIMessage, type APIThreadChannel, type RawFile, type REST, Routes } from "discord.js";
import { cutText, safeLine } from "../../records/safe-text.js";
import { LIMITS } from "./limits.js";
import { type DiscordMessage, fileData, flagsOf } from "./message.js";
import { allowedMentions } from "./with-ping.js";

export interface PostOptions {
  readonly nonce?: string;
  /** The message it answers. */
  readonly replyTo?: string;
}

/** Posts a message to a channel or thread. Throws what Discord answers. */
export async function postMessage(
  rest: REST,
  channel: string,
  message: DiscordMessage,
  { nonce, replyTo }: PostOptions = {},
): Promise<APIMessage> {
  const body = {
    ...messageBody(message),
    ...(nonce === undefined ? {} : { nonce, enforce_nonce: true }),
    ...(replyTo === undefined ? {} : { message_reference: { message_id: replyTo, fail_if_not_exists: false } }),
  };
  return (await rest.post(Routes.channelMessages(channel), { body, files: rawFiles(message) })) as APIMessage;
}

/** Draws a message of ours anew. Throws what Discord answers. */
export async function editMessage(
  rest: REST,
  { channel, id }: { channel: string; id: string },
  message: DiscordMessage,
): Promise<void> {
  // A card that was an embed keeps it beside its components unless told: Discord takes no such message.
  const body = { content: null, embeds: null, ...messageBody(message) };
  await rest.patch(Routes.channelMessage(channel, id), { body });
}

/** Opens a thread under a message. */
export async function startThread(
  rest: REST,
  { channel, id }: { channel: string; id: string },
  name: string,
): Promise<string> {
  const body = { name: threadName(name) };
  return ((await rest.post(Routes.threads(channel, id), { body })) as APIThreadChannel).id;
}

/** Opens a post in a forum; its first message has the same ID. */
export async function startPost(
  rest: REST,
  forum: string,
  post: { readonly name: string; readonly tags: readonly string[]; readonly message: DiscordMessage },
): Promise<string> {
  const body = { name: threadName(post.name), applied_tags: post.tags, message: messageBody(post.message) };
  return ((await rest.post(Routes.threads(forum), { body, files: rawFiles(post.message) })) as APIThreadChannel).id;
}

/** A name for people to find a thread by; the whole of it stands on the card. */
function threadName(name: string): string {
  return cutText(safeLine(name).trim() || "Policy change", LIMITS.threadName);
}

/** Mentions in the text are never looked for, but that of the role a channel has set. */
function messageBody(message: DiscordMessage) {
  const { components, embeds, content, files } = message;
  return {
    components,
    ...(embeds ? { embeds } : {}),
    ...(content === undefined ? {} : { content }),
    ...(files.length > 0 ? { attachments: files.map(({ name }, id) => ({ id, filename: name })) } : {}),
    flags: flagsOf(message),
    allowed_mentions: allowedMentions(message),
  };
}

function rawFiles({ files }: DiscordMessage): RawFile[] {
  return files.map((file) => ({
    name: file.name,
    data: fileData(file),
    contentType: file.bytes ? "application/octet-stream" : "text/plain; charset=utf-8",
  }));
}
