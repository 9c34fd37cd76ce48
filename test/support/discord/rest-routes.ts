import { type CommandBody, checkCommands } from "./check-commands.js";
import { checkMessage, type MessageBody } from "./check-message.js";
import type { Answer, FakeInteraction } from "./interactions.js";
import { PROBLEMS } from "./problem.js";
import {
  type BITS,
  botUser,
  channelPayload,
  createChannel,
  type FakeChannel,
  type FakeMessage,
  GUILD_ID,
  nextId,
} from "./world.js";

/** What the routes read and write. */
export interface Discord {
  readonly gatewayUrl: string;
  readonly channels: Map<string, FakeChannel>;
  readonly interactions: Map<string, FakeInteraction>;
  /** By scope: "global" or the guild's ID. */
  readonly commands: Map<string, CommandBody[]>;
  maxThreads: number;
  /** Tells the gateway about a new channel or thread. */
  announce(channel: FakeChannel): void;
}

export interface Asked {
  readonly parameters: readonly string[];
  readonly query: URLSearchParams;
  readonly body: Record<string, unknown>;
  readonly files: Readonly<Record<string, string>>;
}

type Handler = (discord: Discord, asked: Asked) => unknown;

export interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  /** Interactions carry their own token. */
  readonly open?: boolean;
  readonly handle: Handler;
}

const ID = "(\\d+)";
const WEBHOOK = `/webhooks/\\d+/([^/]+)`;

export const ROUTES: readonly Route[] = [
  route("GET", "/gateway/bot", ({ gatewayUrl }) => ({
    url: gatewayUrl,
    shards: 1,
    session_start_limit: { total: 1000, remaining: 999, reset_after: 1000, max_concurrency: 1 },
  })),
  route("PUT", `/applications/${ID}/commands`, (discord, asked) => putCommands(discord, "global", asked)),
  route("GET", `/applications/${ID}/commands`, ({ commands }) => commands.get("global") ?? []),
  route("PUT", `/applications/${ID}/guilds/${ID}/commands`, (discord, asked) =>
    putCommands(discord, asked.parameters[1] ?? "", asked),
  ),
  route(
    "GET",
    `/applications/${ID}/guilds/${ID}/commands`,
    ({ commands }, { parameters }) => commands.get(parameters[1] ?? "") ?? [],
  ),
  route("GET", `/channels/${ID}`, (discord, { parameters }) => channelPayload(getChannel(discord, parameters[0]))),
  route("GET", `/guilds/${ID}/threads/active`, ({ channels }) => ({
    threads: [...channels.values()].filter(({ parent_id }) => parent_id).map(channelPayload),
    members: [],
  })),
  route("GET", `/guilds/${ID}/members/${ID}`, (_discord, { parameters: [, user] }) => ({
    user: { id: user, username: `user-${user}`, global_name: null, discriminator: "0", avatar: null },
    ...{ nick: "Bob <b>", roles: [], joined_at: "2026-01-01T00:00:00Z", deaf: false, mute: false, flags: 0 },
  })),
  route("GET", "/users/@me/guilds", () => [{ id: GUILD_ID, name: "Meadow" }]),
  route("POST", "/users/@me/channels", (discord, { body }) =>
    channelPayload(openDirect(discord, String(body["recipient_id"]))),
  ),
  route("GET", `/channels/${ID}/messages`, listMessages),
  route("GET", `/channels/${ID}/messages/${ID}`, ({ channels }, { parameters: [channel, message] }) =>
    getMessage(getChannel({ channels }, channel), message),
  ),
  route("POST", `/channels/${ID}/messages`, createMessage),
  route("PATCH", `/channels/${ID}/messages/${ID}`, editMessage),
  route("POST", `/channels/${ID}/messages/${ID}/threads`, startThread),
  route("POST", `/channels/${ID}/messages/${ID}/crosspost`, ({ channels }, { parameters: [id, message] }) => {
    const channel = getChannel({ channels }, id);
    const found = getMessage(channel, message);
    if (channel.type !== 5) throw PROBLEMS.wrongChannelKind();
    return Object.assign(found, { flags: Number(found.flags) | 1 });
  }),
  route("POST", `/channels/${ID}/threads`, startPost),
  { ...route("POST", `/interactions/${ID}/([^/]+)/callback`, callback), open: true },
  {
    ...route("PATCH", `${WEBHOOK}/messages/@original`, (d, a) => answerShown(byToken(d, a).edit(checked(a), a.files))),
    open: true,
  },
  { ...route("DELETE", `${WEBHOOK}/messages/@original`, (d, a) => void byToken(d, a).delete()), open: true },
  { ...route("POST", WEBHOOK, (d, a) => answerShown(byToken(d, a).followUp(checked(a), a.files))), open: true },
];

function route(method: string, pattern: string, handle: Handler): Route {
  return { method, pattern: new RegExp(`^${pattern}$`), handle };
}

function putCommands({ commands }: Discord, scope: string, { body }: Asked): CommandBody[] {
  const list = body as unknown as CommandBody[];
  checkCommands(list);
  const saved = list.map((command) => ({ ...command, id: nextId(), version: nextId() }));
  commands.set(scope, saved);
  return saved;
}

function getChannel({ channels }: Pick<Discord, "channels">, id: string | undefined): FakeChannel {
  const channel = channels.get(id ?? "");
  if (!channel) throw PROBLEMS.unknownChannel();
  if (channel.denied.has("ViewChannel")) throw PROBLEMS.missingAccess();
  return channel;
}

function getMessage({ messages }: FakeChannel, id: string | undefined): FakeMessage {
  const message = messages.find((one) => one.id === id);
  if (!message) throw PROBLEMS.unknownMessage();
  return message;
}

function need({ denied }: FakeChannel, ...permissions: (keyof typeof BITS)[]): void {
  if (permissions.some((permission) => denied.has(permission))) throw PROBLEMS.missingPermissions();
}

function listMessages({ channels }: Discord, { parameters, query }: Asked): FakeMessage[] {
  const channel = getChannel({ channels }, parameters[0]);
  if (channel.denied.has("ReadMessageHistory")) return [];
  const before = query.get("before");
  const older = channel.messages.filter(({ id }) => before === null || BigInt(id) < BigInt(before));
  return older.toReversed().slice(0, Number(query.get("limit") ?? 50));
}

const COMPONENTS_V2 = 1 << 15;
const NO_MESSAGES: readonly number[] = [4, 15, 16];

function createMessage({ channels }: Discord, asked: Asked): FakeMessage {
  const channel = getChannel({ channels }, asked.parameters[0]);
  const body = checked(asked);
  if (NO_MESSAGES.includes(channel.type)) throw PROBLEMS.wrongChannelKind();
  if (channel.type === 1 && channel.denied.size > 0) throw PROBLEMS.noDirectMessages();
  need(channel, channel.parent_id ? "SendMessagesInThreads" : "SendMessages");
  // What is allowed in a thread is set in its channel.
  const parent = channel.parent_id === undefined ? undefined : channels.get(channel.parent_id);
  if (parent) need(parent, "SendMessagesInThreads");
  if (Object.keys(asked.files).length > 0) need(channel, "AttachFiles");
  const twin = body.enforce_nonce ? channel.messages.find(({ nonce }) => nonce === body.nonce) : undefined;
  return twin ?? addMessage(channel, body, asked.files);
}

function editMessage(discord: Discord, asked: Asked): FakeMessage {
  const message = getMessage(getChannel(discord, asked.parameters[0]), asked.parameters[1]);
  const given = asked.body as MessageBody;
  checkEdit({ content: message.content, embeds: message.embeds, ...given }, message, asked.files);
  return Object.assign(message, given, { embeds: given.embeds ?? [], edited_timestamp: new Date().toISOString() });
}

/** What the edit does not name stays; a message of components stays one. */
function checkEdit(merged: MessageBody, before: FakeMessage, files: Asked["files"]): void {
  checkMessage(merged, Object.keys(files));
  const [was, is] = [before, merged].map(({ flags }) => ((flags ?? 0) & COMPONENTS_V2) !== 0);
  if (was && !is) throw PROBLEMS.invalidBody(["flags: components V2 cannot be taken away"]);
}

/** A direct message: a channel with the person's own ID. */
function openDirect({ channels }: Discord, user: string): FakeChannel {
  const direct = channels.get(user) ?? createChannel({ id: user, type: 1 });
  channels.set(user, direct);
  return direct;
}

function startThread(discord: Discord, { parameters: [id, messageId], body }: Asked) {
  const { channels, maxThreads } = discord;
  const channel = getChannel({ channels }, id);
  const message = getMessage(channel, messageId);
  need(channel, "CreatePublicThreads");
  if (channels.has(message.id)) throw PROBLEMS.threadExists();
  if ([...channels.values()].filter(({ parent_id }) => parent_id).length >= maxThreads) throw PROBLEMS.tooManyThreads();
  const thread = addThread(discord, { id: message.id, parent_id: channel.id, name: String(body["name"]) });
  Object.assign(message, { thread: channelPayload(thread) });
  return channelPayload(thread);
}

function startPost(discord: Discord, { parameters: [id], body, files }: Asked) {
  const forum = getChannel(discord, id);
  if (!NO_MESSAGES.slice(1).includes(forum.type)) throw PROBLEMS.wrongChannelKind();
  need(forum, "SendMessages");
  const tags = (body["applied_tags"] ?? []) as string[];
  const known = tags.every((tag) => forum.available_tags?.some((one) => one.id === tag));
  if (!known) throw PROBLEMS.invalidBody(["applied_tags"]);
  if ((forum.flags ?? 0) & (1 << 4) && tags.length === 0) throw PROBLEMS.tagRequired();
  const message = body["message"] as MessageBody;
  checkMessage(message, Object.keys(files));
  const thread = addThread(discord, {
    id: nextId(),
    parent_id: forum.id,
    name: String(body["name"]),
    applied_tags: tags,
  });
  addMessage(thread, message, files, thread.id);
  return channelPayload(thread);
}

function addThread(
  discord: Discord,
  thread: Pick<FakeChannel, "id" | "name" | "applied_tags"> & { parent_id: string },
): FakeChannel {
  const { channels } = discord;
  if (thread.name.length < 1 || thread.name.length > 100) throw PROBLEMS.invalidBody(["name"]);
  const added = createChannel({ ...thread, type: 11, denied: channels.get(thread.parent_id)?.denied ?? new Set() });
  channels.set(added.id, added);
  discord.announce(added);
  return added;
}

/** What every message has, if only as nothing. */
const EMPTY_MESSAGE = {
  ...{ content: "", embeds: [], attachments: [], mentions: [], mention_roles: [], mention_everyone: false },
  ...{ pinned: false, tts: false, type: 0, edited_timestamp: null },
};

function addMessage(channel: FakeChannel, body: MessageBody, texts: FakeMessage["texts"], id = nextId()): FakeMessage {
  const own = { id, channel_id: channel.id, author: botUser(), texts, timestamp: new Date().toISOString() };
  const message = { ...EMPTY_MESSAGE, ...body, ...own } as unknown as FakeMessage;
  channel.messages.push(message);
  return message;
}

function callback({ interactions }: Discord, { parameters: [id], body }: Asked): undefined {
  const interaction = interactions.get(id ?? "");
  if (!interaction) throw PROBLEMS.unknownInteraction();
  interaction.respond(body as unknown as FakeInteraction["callback"]);
}

function byToken({ interactions }: Discord, { parameters: [token] }: Asked): FakeInteraction {
  const found = [...interactions.values()].find((one) => one.token === token);
  if (!found) throw PROBLEMS.unknownWebhook();
  return found;
}

function answerShown(answer: Answer) {
  const { texts: _texts, ephemeral: _ephemeral, original: _original, ...body } = answer;
  return { ...EMPTY_MESSAGE, ...body, channel_id: GUILD_ID, author: botUser(), timestamp: new Date().toISOString() };
}

function checked({ body, files }: Asked): MessageBody {
  checkMessage(body as MessageBody, Object.keys(files));
  return body as MessageBody;
}
