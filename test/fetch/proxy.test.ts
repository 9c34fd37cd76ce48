import { createServer, type Server } from "node:tls";
import { afterEach, describe, expect, it } from "vitest";
import { createProxyRules } from "../../src/fetch/proxy-rules.js";
import { closeLoopback, createTestFetcher, startWeb } from "./support/loopback.js";
import { startProxy, type TestProxy } from "./support/proxy.js";

const proxies: TestProxy[] = [];
afterEach(async () => {
  await Promise.all(proxies.splice(0).map((proxy) => proxy.close()));
  await closeLoopback();
});

const PUBLIC = [
  { address: "93.184.215.14", family: 4 },
  { address: "93.184.215.15", family: 4 },
];

async function start(refuse?: (target: string) => number | null) {
  const web = await startWeb((request, response) => {
    const away = request.url === "/away";
    response.writeHead(away ? 302 : 200, {
      "content-type": "text/html",
      ...(away ? { location: "http://inside.example/" } : {}),
    });
    response.end(`<p>Terms of ${request.headers.host}</p>`);
  });
  const proxy = await startProxy(web.port, refuse);
  proxies.push(proxy);
  return { web, proxy };
}

interface Given {
  readonly http: string;
  readonly except?: string;
  readonly resolves?: boolean;
  readonly addresses?: typeof PUBLIC;
}

function fetcherThrough({ http, except = "", resolves = false, addresses = PUBLIC }: Given) {
  const lookups: string[] = [];
  const resolve = async (name: string) => {
    lookups.push(name);
    return name.startsWith("inside.") ? [{ address: "10.0.0.1", family: 4 }] : addresses;
  };
  const fetcher = createTestFetcher({ resolve, proxy: createProxyRules({ https: undefined, http, except, resolves }) });
  return { fetcher, lookups };
}

const URL_OF_TERMS = "http://acme.example/terms";

describe("an outgoing proxy", () => {
  it("is asked for the checked address, never for the name", async () => {
    const { proxy, web } = await start();
    const read = await fetcherThrough({ http: proxy.url }).fetcher.fetchPage({ url: URL_OF_TERMS });
    expect(read).toMatchObject({ state: "ok", page: { finalUrl: URL_OF_TERMS } });
    expect(proxy.asked.map(({ target }) => target)).toEqual(["93.184.215.14:80"]);
    expect(web.requests.map(({ headers }) => headers.host)).toEqual(["acme.example"]);
  });

  it("is not asked for what leads to a private network, on the way of a redirect either", async () => {
    const { proxy } = await start();
    const { fetcher } = fetcherThrough({ http: proxy.url });
    for (const url of ["http://inside.example/", "http://10.0.0.1/", "http://[::1]/", "http://acme.example/away"]) {
      expect(await fetcher.fetchPage({ url }), url).toMatchObject({ state: "refused-address" });
    }
    expect(proxy.asked.map(({ target }) => target)).toEqual(["93.184.215.14:80"]);
  });

  it("is told the name where it resolves, without a look-up here; literal addresses are checked all the same", async () => {
    const { proxy } = await start();
    const { fetcher, lookups } = fetcherThrough({ http: proxy.url, resolves: true });
    expect(await fetcher.fetchPage({ url: URL_OF_TERMS })).toMatchObject({ state: "ok" });
    for (const url of ["http://169.254.169.254/", "http://printer.local/"]) {
      expect(await fetcher.fetchPage({ url }), url).toMatchObject({ state: "refused-address" });
    }
    expect(proxy.asked.map(({ target }) => target)).toEqual(["acme.example:80"]);
    expect(lookups).toEqual([]);
  });

  it("carries TLS to the page's server, by the page's name", async () => {
    const named: string[] = [];
    // Without a certificate the handshake ends after the client's hello, which says whom it means.
    const answerName = (name: string, done: (error: Error | null) => void) => {
      named.push(name);
      done(null);
    };
    const secure: Server = createServer({ SNICallback: answerName });
    secure.on("tlsClientError", () => {});
    await new Promise<void>((done) => secure.listen(0, "127.0.0.1", done));
    const address = secure.address();
    const proxy = await startProxy(typeof address === "object" && address ? address.port : 0);
    proxies.push(proxy);
    const rules = createProxyRules({ https: proxy.url, http: undefined, except: "", resolves: false });
    const fetcher = createTestFetcher({ resolve: async () => PUBLIC, proxy: rules });
    expect(await fetcher.fetchPage({ url: "https://acme.example/terms" })).toMatchObject({ state: "unreachable" });
    expect(proxy.asked.map(({ target }) => target)).toEqual(["93.184.215.14:443"]);
    expect(named).toEqual(["acme.example"]);
    secure.close();
  });

  it("gets its name and password, and the page's server does not", async () => {
    const { proxy, web } = await start();
    const http = proxy.url.replace("//", "//me:p%40ss@");
    expect(await fetcherThrough({ http }).fetcher.fetchPage({ url: URL_OF_TERMS })).toMatchObject({ state: "ok" });
    expect(proxy.asked[0]?.authorization).toBe(`Basic ${Buffer.from("me:p@ss").toString("base64")}`);
    expect(web.requests[0]?.headers["proxy-authorization"]).toBeUndefined();
  });

  it("is asked for the next address when it cannot reach the first", async () => {
    const { proxy } = await start((target) => (target.startsWith("93.184.215.14:") ? 502 : null));
    const read = await fetcherThrough({ http: proxy.url }).fetcher.fetchPage({ url: URL_OF_TERMS });
    expect(read).toMatchObject({ state: "ok" });
    expect(proxy.asked.map(({ target }) => target)).toEqual(["93.184.215.14:80", "93.184.215.15:80"]);
  });

  it.each([
    [403, false, "opens no way to it on port 80 (403)"],
    [407, false, "wants another name and password"],
    [503, true, "opens no way to it on port 80 (503)"],
  ])("that answers %i is named as the cause", async (status, retryable, words) => {
    const { proxy } = await start(() => status);
    const http = proxy.url.replace("//", "//me:hush@");
    const read = await fetcherThrough({ http }).fetcher.fetchPage({ url: URL_OF_TERMS });
    expect(read).toMatchObject({ state: "unreachable", retryable, problem: expect.stringContaining(words) });
    expect(JSON.stringify(read)).not.toContain("hush");
  });

  it("that is not there is named, not the page's server", async () => {
    const { proxy } = await start();
    await proxy.close();
    proxies.length = 0;
    const read = await fetcherThrough({ http: proxy.url }).fetcher.fetchPage({ url: URL_OF_TERMS });
    const problem = expect.stringMatching(
      /^acme\.example could not be reached: the proxy 127\.0\.0\.1:\d+ does not answer/,
    );
    expect(read).toMatchObject({ state: "unreachable", retryable: true, problem });
  });

  it("is left out for the hosts of NO_PROXY, opened ones too", async () => {
    const { proxy, web } = await start();
    const { fetcher } = fetcherThrough({ http: proxy.url, except: "127.0.0.0/8" });
    expect(await fetcher.fetchPage({ url: `${web.origin}/terms` })).toMatchObject({ state: "ok" });
    expect(proxy.asked).toEqual([]);
  });
});

describe("the rules of a proxy", () => {
  const rules = (except: string) =>
    createProxyRules({ https: "http://proxy.corp:3128", http: undefined, except, resolves: false });
  const through = (except: string, hostname: string, port = 443, protocol = "https:") =>
    rules(except)?.find({ protocol, hostname, port })?.href ?? null;

  it("are none without a proxy, and each scheme has its own", () => {
    expect(createProxyRules(null)).toBeNull();
    expect(through("", "acme.example")).toBe("http://proxy.corp:3128/");
    expect(through("", "acme.example", 80, "http:")).toBeNull();
  });

  it.each([
    ["*", "acme.example"],
    ["acme.example", "acme.example"],
    ["acme.example", "www.acme.example"],
    [".acme.example, other.example", "www.ACME.example."],
    ["*.acme.example", "www.acme.example"],
    ["acme.example:443", "acme.example"],
    ["10.0.0.0/8", "10.1.2.3"],
    ["[fd00::1]:443", "[fd00::1]"],
    ["fd00::/8", "[fd00::1]"],
  ])("NO_PROXY=%s excepts %s", (except, hostname) => expect(through(except, hostname)).toBeNull());

  it.each([
    ["acme.example", "notacme.example"],
    ["acme.example:8443", "acme.example"],
    ["10.0.0.0/8", "11.1.2.3"],
    ["10.0.0.0/8", "acme.example"],
    ["10.0.0.0/99", "10.1.2.3"],
  ])("NO_PROXY=%s does not except %s", (except, hostname) => expect(through(except, hostname)).not.toBeNull());

  it("say at the start what is checked where, without the password", () => {
    const say = (resolves: boolean) =>
      createProxyRules({ https: "http://me:hush@proxy.corp", http: undefined, except: "", resolves })?.words;
    expect(say(false)).toBe(
      "Pages and chat platforms are reached through the proxy proxy.corp:80. Names are looked up and their addresses checked here first.",
    );
    expect(say(true)).toContain("has to keep private networks closed");
  });
});
