import { createHmac, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import { checkMessage } from "./check-message.js";
import { LoopbackTeams } from "./loopback-teams.js";
import {
  type Arguments,
  describeFile,
  type LoopbackChannel,
  METHODS,
  type SlackState,
  type StoredMessage,
} from "./web-api.js";

/** none: works as usual · refuse: answers with an error code · limit: 429 · drop: carries the call out and breaks off · hang: carries it out and never answers · fail: HTTP status. */
export type Fault =
  | { readonly kind: "none" }
  | { readonly kind: "refuse"; readonly error: string }
  | { readonly kind: "limit"; readonly retryAfter: number }
  | { readonly kind: "drop" }
  | { readonly kind: "hang" }
  | { readonly kind: "fail"; readonly status: number };

export interface ResponseUrlState {
  readonly url: string;
  readonly sent: { text: string; blocks: unknown; response_type: string }[];
  expired: boolean;
}

const PING_MS = 10_000;

export const SIGNING_SECRET = "loopback-signing-secret";

/** A Slack of our own on 127.0.0.1: Web API, Socket Mode, response URLs, uploads, with Slack's limits and errors. */
export class LoopbackSlack implements SlackState {
  readonly botToken = "xoxb-loopback";
  readonly appToken = "xapp-loopback";
  /** Workspaces that installed the app, beside the one of `botToken`. */
  readonly teams = new LoopbackTeams();
  readonly scopes = new Set<string>();
  readonly channels = new Map<string, LoopbackChannel>();
  readonly ephemeral: SlackState["ephemeral"] = [];
  readonly views: SlackState["views"] = [];
  readonly uploads: SlackState["uploads"] = new Map();
  readonly files: SlackState["files"] = new Map();
  readonly calls: { readonly method: string; readonly given: Arguments }[] = [];
  gapSeconds = 0;
  readonly #faults: { method: string; fault: Fault }[] = [];
  readonly #urls = new Map<string, ResponseUrlState>();
  readonly #sockets = new Set<WebSocket>();
  readonly #acks = new Map<string, (payload: unknown) => void>();
  readonly #server = createServer((request, response) => void this.#take(request, response));
  readonly #upgrade = new WebSocketServer({ noServer: true });

  constructor(readonly now: () => number) {}

  static async start(now: () => number = () => performance.now()): Promise<LoopbackSlack> {
    const slack = new LoopbackSlack(now);
    slack.#server.on("upgrade", (request, socket, head) => {
      slack.#upgrade.handleUpgrade(request, socket, head, (connected) => slack.#connect(connected));
    });
    slack.#server.listen(0, "127.0.0.1");
    await once(slack.#server, "listening");
    return slack;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get apiUrl(): string {
    return `${this.origin}/api/`;
  }

  get connected(): number {
    return this.#sockets.size;
  }

  addChannel(id: string, change: Partial<LoopbackChannel> = {}): LoopbackChannel {
    const channel = { member: true, archived: false, messages: [], ...change };
    this.channels.set(id, channel);
    return channel;
  }

  /** Somebody uploads a file: it, as Slack tells of it. */
  addFile(name: string, bytes: Uint8Array) {
    const id = `FU${this.files.size + 1}`;
    const file = { name, bytes };
    this.files.set(id, file);
    return describeFile(id, file, this.origin);
  }

  /** Messages of a channel, or of one of its threads. */
  messages(channel: string, thread?: string): StoredMessage[] {
    return this.channels.get(channel)?.messages.filter(({ thread_ts }) => thread_ts === thread) ?? [];
  }

  /** The next call of the method meets the fault. */
  fault(method: string, fault: Fault): void {
    this.#faults.push({ method, fault });
  }

  addResponseUrl(): ResponseUrlState {
    const id = randomUUID();
    const state: ResponseUrlState = { url: `${this.origin}/response/${id}`, sent: [], expired: false };
    this.#urls.set(id, state);
    return state;
  }

  /** Sends an envelope over Socket Mode and waits for its acknowledgement. */
  async push(type: "slash_commands" | "interactive" | "events_api", payload: unknown): Promise<unknown> {
    const envelope = randomUUID();
    const acknowledged = new Promise((resolve) => this.#acks.set(envelope, resolve));
    const [socket] = this.#sockets;
    if (!socket) throw new Error("nobody is connected");
    socket.send(JSON.stringify({ envelope_id: envelope, type, payload, accepts_response_payload: true }));
    return acknowledged;
  }

  /** Cuts every connection, as Slack does when it moves them. */
  cutSockets(): void {
    for (const socket of this.#sockets) socket.terminate();
  }

  async close(): Promise<void> {
    this.cutSockets();
    this.#upgrade.close();
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }

  #connect(socket: WebSocket): void {
    this.#sockets.add(socket);
    // Slack's client takes a server that does not ping for half a minute for gone.
    const pings = setInterval(() => socket.ping(), PING_MS);
    socket.on("close", () => {
      clearInterval(pings);
      this.#sockets.delete(socket);
    });
    socket.on("message", (data) => {
      const { envelope_id: id, payload } = JSON.parse(String(data)) as { envelope_id: string; payload: unknown };
      this.#acks.get(id)?.(payload);
      this.#acks.delete(id);
    });
    socket.send(JSON.stringify({ type: "hello", num_connections: 1, connection_info: { app_id: "A1" } }));
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    const [, area, name = ""] = (request.url ?? "").split("?")[0]?.split("/") ?? [];
    if (area === "api") this.#call(name, readForm(body), { request, response });
    else if (area === "response") this.#respond(name, body, response);
    else if (area === "upload") this.#upload(name, body, response);
    else if (area === "files") this.#download(name, { request, response });
    else response.writeHead(404).end();
  }

  #call(method: string, given: Arguments, http: { request: IncomingMessage; response: ServerResponse }): void {
    const { request, response } = http;
    this.calls.push({ method, given });
    const index = this.#faults.findIndex((one) => one.method === method);
    const fault = index < 0 ? undefined : this.#faults.splice(index, 1)[0]?.fault;
    if (fault?.kind === "limit") return void response.writeHead(429, { "retry-after": String(fault.retryAfter) }).end();
    if (fault?.kind === "fail") return void response.writeHead(fault.status).end();
    if (fault?.kind === "refuse") return void sendJson(response, { ok: false, error: fault.error });
    const result = this.#answer(method, given, request);
    if (fault?.kind === "drop") return void response.destroy();
    if (fault?.kind === "hang") return;
    if ("retryAfter" in result) {
      return void response.writeHead(429, { "retry-after": String(result["retryAfter"]) }).end();
    }
    sendJson(response, result);
  }

  #answer(method: string, given: Arguments, request: IncomingMessage): Record<string, unknown> {
    const bearer = request.headers.authorization?.replace(/^Bearer /, "") ?? given["token"];
    if (method === "apps.connections.open") {
      if (bearer !== this.appToken) return { ok: false, error: "invalid_auth" };
      return { ok: true, url: `${this.origin.replace("http", "ws")}/socket` };
    }
    if (method === "oauth.v2.access") return this.teams.exchange(given);
    if (bearer !== this.botToken) {
      const problem = this.teams.findProblem(String(bearer), this.channels.get(String(given["channel"])));
      if (problem !== null) return { ok: false, error: problem };
      if (method === "auth.test") return this.teams.identify(String(bearer));
    }
    const run = METHODS[method];
    return run ? run(given, this) : { ok: false, error: "unknown_method" };
  }

  #respond(id: string, body: Buffer, response: ServerResponse): void {
    const state = this.#urls.get(id);
    if (!state || state.expired || state.sent.length >= 5) return void response.writeHead(404).end("used_url");
    const message = JSON.parse(body.toString()) as ResponseUrlState["sent"][number];
    const problem = checkMessage(message);
    if (problem) return void response.writeHead(400).end(problem);
    state.sent.push(message);
    response.writeHead(200).end("ok");
  }

  /** To who may not read files, Slack answers with the way to a page to sign in on. */
  #download(id: string, { request, response }: { request: IncomingMessage; response: ServerResponse }): void {
    const mayRead = request.headers.authorization === `Bearer ${this.botToken}` && this.scopes.has("files:read");
    if (!mayRead) return void response.writeHead(302, { location: `${this.origin}/sign-in` }).end();
    const file = this.files.get(id);
    response.writeHead(file ? 200 : 404).end(file?.bytes);
  }

  #upload(id: string, body: Buffer, response: ServerResponse): void {
    const file = this.uploads.get(id);
    if (file) file.text = body.toString();
    response.writeHead(file ? 200 : 404).end("OK");
  }
}

/** A request as Slack signs it. `secret` and `at` (seconds) are there for those it does not sign. */
export function signed(
  body: string,
  { secret = SIGNING_SECRET, at = Math.floor(Date.now() / 1_000) } = {},
): RequestInit {
  const signature = createHmac("sha256", secret).update(`v0:${at}:${body}`).digest("hex");
  const contentType = body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded";
  const headers = {
    "content-type": contentType,
    "x-slack-request-timestamp": String(at),
    "x-slack-signature": `v0=${signature}`,
  };
  return { method: "POST", headers, body };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** Form fields; those that hold JSON are read. */
function readForm(body: Buffer): Arguments {
  const fields = [...new URLSearchParams(body.toString())].map(([name, value]) => {
    return [name, /^[[{]/.test(value) ? JSON.parse(value) : value] as const;
  });
  return Object.fromEntries(fields);
}

function sendJson(response: ServerResponse, answer: Record<string, unknown>): void {
  const { host } = response.req.headers;
  const body = JSON.stringify(answer).replaceAll("{origin}", `http://${host}`);
  response.writeHead(200, { "content-type": "application/json" }).end(body);
}
