import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { CommandBody } from "./check-commands.js";
import { Gateway } from "./gateway.js";
import { FakeInteraction } from "./interactions.js";
import { PROBLEMS, Problem } from "./problem.js";
import { type Discord, ROUTES } from "./rest-routes.js";
import { channelPayload, createChannel, type FakeChannel, type FakeMessage, TOKEN } from "./world.js";

/** What goes wrong with the next request of a kind: "POST /channels/1/messages". */
export interface Fault {
  /** The start of method and path. */
  readonly on: string;
  /** problem: answered with it · silence: carried out, but the connection breaks before the answer · status: a bare HTTP error. */
  readonly with: Problem | "silence" | { readonly status: number };
  /** 1 unless told. */
  readonly times?: number;
}

interface Bucket {
  left: number;
  resetAt: number;
}

/** Discord on 127.0.0.1: REST v10 and the gateway, as far as Fineprint uses them, with Discord's limits and error codes. */
export class LoopbackDiscord implements Discord {
  readonly channels = new Map<string, FakeChannel>();
  readonly interactions = new Map<string, FakeInteraction>();
  readonly commands = new Map<string, CommandBody[]>();
  readonly requests: string[] = [];
  maxThreads = 1_000;
  /** Messages a channel takes per window. */
  bucket = { limit: 5, windowMs: 150 };
  /** Answers 429 so many times before anything else. */
  limited = 0;
  /** Answers 429 to every so many posts; 0 for none. */
  limitEvery = 0;
  /** Posts answered with 429. */
  refusals = 0;
  #posts = 0;
  readonly gateway: Gateway;
  readonly #faults: { fault: Fault; left: number }[] = [];
  readonly #buckets = new Map<string, Bucket>();
  readonly #server: Server;
  #fixedPort = 0;

  constructor() {
    this.#server = createServer((request, response) => void this.#take(request, response));
    this.gateway = new Gateway(this.#server, () => this.gatewayUrl, this.channels);
  }

  get #port(): number {
    return (this.#server.address() as AddressInfo | null)?.port ?? this.#fixedPort;
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  get gatewayUrl(): string {
    return `ws://127.0.0.1:${this.#port}/gateway`;
  }

  /** Also after `close`, at the same address. */
  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(this.#fixedPort, "127.0.0.1", resolve));
    this.#fixedPort = this.#port;
  }

  async close(): Promise<void> {
    this.gateway.close();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  addChannel(channel: Parameters<typeof createChannel>[0]): FakeChannel {
    const added = createChannel(channel);
    this.channels.set(added.id, added);
    this.announce(added);
    return added;
  }

  announce(channel: FakeChannel): void {
    this.gateway.announce(channel.parent_id ? "THREAD_CREATE" : "CHANNEL_CREATE", channelPayload(channel));
  }

  messages(channel: string): readonly FakeMessage[] {
    return this.channels.get(channel)?.messages ?? [];
  }

  fail(fault: Fault): void {
    this.#faults.push({ fault, left: fault.times ?? 1 });
  }

  /** Someone does something: the event goes out, the record of what is answered comes back. */
  interact(payload: (interaction: FakeInteraction) => unknown): FakeInteraction {
    const interaction = new FakeInteraction();
    this.interactions.set(interaction.id, interaction);
    this.gateway.dispatch("INTERACTION_CREATE", payload(interaction));
    return interaction;
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", this.apiUrl);
    const path = decodeURIComponent(url.pathname.replace("/api/v10", ""));
    const name = `${request.method} ${path}`;
    this.requests.push(name);
    try {
      const { body, files } = await readBody(request);
      const route = ROUTES.find((one) => one.method === request.method && one.pattern.test(path));
      if (!route) throw new Error(`the loopback has no ${name}`);
      if (!route.open && request.headers.authorization !== `Bot ${TOKEN}`) throw PROBLEMS.unauthorized();
      if (this.#isLimited(name, response)) return;
      const fault = this.#takeFault(name);
      if (fault instanceof Problem) throw fault;
      if (fault !== null && fault !== "silence") return sendJson(response, fault.status, { message: "trouble" });
      const parameters = route.pattern.exec(path)?.slice(1) ?? [];
      const answer = route.handle(this, { parameters, query: url.searchParams, body, files });
      if (fault === "silence") return void request.socket.destroy();
      sendJson(response, answer === undefined ? 204 : 200, answer);
    } catch (error) {
      const { status, code, message, errors } = error instanceof Problem ? error : new Problem(500, 0, String(error));
      sendJson(response, status, { code, message, ...(errors ? { errors } : {}) });
    }
  }

  #takeFault(name: string): Fault["with"] | null {
    const hit = this.#faults.find(({ fault, left }) => left > 0 && name.startsWith(fault.on));
    if (!hit) return null;
    hit.left -= 1;
    return hit.fault.with;
  }

  /** Rate limits of message posts, per channel, announced in headers. */
  #isLimited(name: string, response: ServerResponse): boolean {
    const [key] = /^POST \/channels\/\d+\/messages$/.exec(name) ?? [];
    if (key === undefined) return false;
    const now = Date.now();
    const known = this.#buckets.get(key);
    const bucket =
      known && known.resetAt > now ? known : { left: this.bucket.limit, resetAt: now + this.bucket.windowMs };
    this.#buckets.set(key, bucket);
    this.#posts += 1;
    const unearned = this.limited > 0 || (this.limitEvery > 0 && this.#posts % this.limitEvery === 0);
    const over = bucket.left === 0 || unearned;
    const wait = (bucket.resetAt - now) / 1_000;
    if (this.limited > 0) this.limited -= 1;
    else if (!over) bucket.left -= 1;
    response.setHeader("x-ratelimit-limit", this.bucket.limit);
    response.setHeader("x-ratelimit-remaining", bucket.left);
    response.setHeader("x-ratelimit-reset-after", wait.toFixed(3));
    response.setHeader("x-ratelimit-reset", (bucket.resetAt / 1_000).toFixed(3));
    response.setHeader("x-ratelimit-bucket", "messages");
    if (!over) return false;
    this.refusals += 1;
    response.setHeader("retry-after", wait.toFixed(3));
    response.setHeader("x-ratelimit-scope", "user");
    sendJson(response, 429, { message: "You are being rate limited.", retry_after: wait, global: false });
    return true;
  }
}

async function readBody(
  request: IncomingMessage,
): Promise<{ body: Record<string, unknown>; files: Record<string, string> }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const type = request.headers["content-type"] ?? "";
  if (!type.startsWith("multipart/"))
    return { body: bytes.length > 0 ? JSON.parse(bytes.toString("utf8")) : {}, files: {} };
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
  const files: Record<string, string> = {};
  for (const value of form.values()) if (typeof value !== "string") files[value.name] = await value.text();
  return { body: JSON.parse(String(form.get("payload_json"))), files };
}

/** An answer without content carries no content type: discord.js would try to read it. */
function sendJson(response: ServerResponse, status: number, body: unknown): void {
  if (status === 204) {
    response.writeHead(204).end();
    return;
  }
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
