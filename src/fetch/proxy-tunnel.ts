import { isIPv6, type Socket } from "node:net";
import { Agent } from "undici";
import { ProxyError } from "./proxy-error.js";
import { nameProxy } from "./proxy-rules.js";

/** Opens connections through proxies (RFC 9110, 9.3.6, "CONNECT"). */
export interface ProxyTunnels {
  /** A connection to `host` (a name or an address, IPv6 without brackets) through the proxy. Throws `ProxyError`. */
  open(proxy: URL, host: string, port: number): Promise<Socket>;
  close(): Promise<void>;
}

/** The proxy's refusals that another time may bring to an end. */
const PASSING: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);
const NEEDS_PASSWORD = 407;
const OK = 200;

export function createProxyTunnels(timeoutMs: number): ProxyTunnels {
  const agent = new Agent({ connect: { timeout: timeoutMs }, headersTimeout: timeoutMs });
  return {
    async open(proxy, host, port) {
      const target = `${isIPv6(host) ? `[${host}]` : host}:${port}`;
      const { statusCode, socket } = await agent
        .connect({ origin: proxy.origin, path: target, headers: { host: target, ...credentials(proxy) } })
        .catch((error: unknown) => refuseNetwork(proxy, error));
      if (statusCode === OK) return socket as Socket;
      socket.destroy();
      throw new ProxyError(sayRefusal(proxy, statusCode, port), PASSING.has(statusCode));
    },
    async close() {
      if (!agent.closed) await agent.close();
    },
  };
}

function credentials({ username, password }: URL): Record<string, string> {
  if (username === "" && password === "") return {};
  const plain = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { "proxy-authorization": `Basic ${Buffer.from(plain).toString("base64")}` };
}

function refuseNetwork(proxy: URL, error: unknown): never {
  const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
  throw new ProxyError(`the proxy ${nameProxy(proxy)} does not answer${code}`, true);
}

function sayRefusal(proxy: URL, status: number, port: number): string {
  const name = `the proxy ${nameProxy(proxy)}`;
  if (status === NEEDS_PASSWORD) return `${name} wants another name and password than HTTPS_PROXY has (407)`;
  return `${name} opens no way to it on port ${port} (${status})`;
}
