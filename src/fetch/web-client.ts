import { lookup } from "node:dns/promises";
import { Agent, type Dispatcher } from "undici";
import type { HostSpacing } from "../ports.js";
import type { Resolve } from "./checked-lookup.js";
import { type BoundedBody, decodeBody } from "./decode-body.js";
import { explainNetworkError, refusedAddress } from "./explain-network-error.js";
import { type ConnectOptions, createGuardedConnector } from "./guarded-connect.js";
import { createHostTurns } from "./host-turns.js";
import { flattenHeaders } from "./kept-headers.js";
import type { OpenHosts } from "./open-hosts.js";
import type { ProxyRules } from "./proxy-rules.js";
import { createProxyTunnels } from "./proxy-tunnel.js";
import type { TimeLimit } from "./time-limit.js";
import { findUrlFault, portOf } from "./url-guard.js";

export interface ReplyHead {
  readonly url: URL;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Reply extends ReplyHead {
  /** The Set-Cookie headers, one each. */
  readonly setCookies: readonly string[];
  readonly body: BoundedBody;
}

export interface WebRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as the body of a POST; without it, a GET. */
  readonly post?: string | undefined;
  /** How many bytes of the body are wanted, in decoded form; 0 leaves it unread. */
  readonly bodyLimit: (head: ReplyHead) => number;
  readonly time: TimeLimit;
  readonly signal?: AbortSignal | undefined;
}

/** Sends single requests: guarded, in the host's turn, within their time. Throws `ReadFailure`. */
export interface WebClient {
  send(request: WebRequest): Promise<Reply>;
  close(): Promise<void>;
}

export interface WebClientOptions {
  readonly openHosts: OpenHosts;
  readonly timeoutMs: number;
  readonly spacingMs: number;
  readonly spacing?: Pick<HostSpacing, "take"> | undefined;
  readonly resolve?: Resolve | undefined;
  /** The way out where there is no direct one. */
  readonly proxy?: ProxyRules | null | undefined;
}

const MAX_HEADER_BYTES = 65_536;
/** Bytes of an unwanted body that are worth reading to keep its connection. */
const MAX_DUMPED_BYTES = 65_536;
const MAX_DUMP_MS = 500;
/** Only open hosts get more than one connection at a time; FETCH_CONCURRENCY ends at 64. */
const CONNECTIONS_PER_HOST = 64;
const KEEP_ALIVE_MAX_MS = 10_000;

export function createWebClient(options: WebClientOptions): WebClient {
  const turns = createHostTurns(options.spacingMs, options.spacing);
  const tunnels = options.proxy ? createProxyTunnels(options.timeoutMs) : null;
  const proxy = options.proxy && tunnels ? { rules: options.proxy, tunnels } : null;
  const agent = createAgent(options, proxy);
  return {
    async send(request) {
      const { url, signal } = request;
      const fault = findUrlFault(url, options.openHosts);
      if (fault) throw refusedAddress(url.host, fault);
      const exchange = () => request.time.run(signal, (inTime) => sendOnce(agent, request, inTime));
      const opened = options.openHosts.find(url.hostname, portOf(url)) !== null;
      try {
        return await (opened ? exchange() : turns.run(url.hostname, signal, exchange));
      } catch (error) {
        throw signal?.aborted ? error : explainNetworkError(url.host, error);
      }
    },
    async close() {
      if (!agent.closed) await agent.close();
      await tunnels?.close();
    },
  };
}

function createAgent(options: WebClientOptions, proxy: ConnectOptions["proxy"]): Agent {
  const resolve = options.resolve ?? ((hostname: string) => lookup(hostname, { all: true }));
  return new Agent({
    connect: createGuardedConnector({
      openHosts: options.openHosts,
      resolve,
      timeoutMs: options.timeoutMs,
      proxy: proxy ?? null,
    }),
    connections: CONNECTIONS_PER_HOST,
    maxHeaderSize: MAX_HEADER_BYTES,
    keepAliveMaxTimeout: KEEP_ALIVE_MAX_MS,
    // The time limit of the whole read stands above these two.
    headersTimeout: options.timeoutMs,
    bodyTimeout: options.timeoutMs,
  });
}

async function sendOnce(agent: Agent, request: WebRequest, signal: AbortSignal): Promise<Reply> {
  const { url } = request;
  const response = await agent.request({
    origin: url.origin,
    path: url.pathname + url.search,
    method: request.post === undefined ? "GET" : "POST",
    ...(request.post === undefined ? {} : { body: request.post }),
    headers: request.headers,
    signal,
  });
  const head: ReplyHead = { url, status: response.statusCode, headers: flattenHeaders(response.headers) };
  const setCookies = [response.headers["set-cookie"] ?? []].flat();
  const limit = request.bodyLimit(head);
  if (limit === 0) {
    await letGo(response.body);
    return { ...head, setCookies, body: { bytes: Buffer.alloc(0), truncated: false } };
  }
  const raw = await readBody(response.body, limit);
  return { ...head, setCookies, body: await decodeBody(raw, head.headers["content-encoding"], limit) };
}

/** Empties a body nobody wants, so that its connection can be used again, or hangs up when that takes long. */
async function letGo(body: Dispatcher.ResponseData["body"]): Promise<void> {
  try {
    await body.dump({ limit: MAX_DUMPED_BYTES, signal: AbortSignal.timeout(MAX_DUMP_MS) });
  } catch {
    // Hung up. The status and the headers are there, and they are all that was wanted.
  }
}

/** Reads up to `limit` bytes and hangs up on the rest. */
async function readBody(body: Dispatcher.ResponseData["body"], limit: number): Promise<BoundedBody> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) break;
  }
  return { bytes: Buffer.concat(chunks, Math.min(size, limit)), truncated: size > limit };
}
