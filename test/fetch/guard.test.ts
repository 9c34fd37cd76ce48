import { afterEach, describe, expect, test } from "vitest";
import { closeLoopback, createTestFetcher, startWeb } from "./support/loopback.js";

afterEach(closeLoopback);

const closed = { allowPrivateHosts: [] };

async function startPage() {
  return startWeb((_, response) => response.setHeader("content-type", "text/html").end("<p>Terms</p>"));
}

describe("the address guard", () => {
  test.each([
    "127.0.0.1",
    "127.1",
    "2130706433",
    "0x7f000001",
    "0x7f.1",
    "0177.0.0.1",
    "017700000001",
    "127.0.0.1.",
    "1２7.0.0.1",
    "①27.0.0.1",
    "0",
    "0.0.0.0",
    "[::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[0:0:0:0:0:ffff:127.0.0.1]",
    "[::127.0.0.1]",
  ])("never connects to this machine as %s", async (host) => {
    const web = await startPage();
    let lookups = 0;
    const resolve = async () => {
      lookups += 1;
      return [];
    };
    const read = await createTestFetcher({ ...closed, resolve }).fetchPage({ url: `http://${host}:${web.port}/` });
    expect(read).toMatchObject({ state: "refused-address", retryable: false });
    expect(web.requests).toHaveLength(0);
    expect(lookups).toBe(0);
  });

  test.each(["169.254.169.254", "[fd00:ec2::254]", "10.0.0.1", "100.64.0.1", "[64:ff9b::7f00:1]", "[2002:7f00:1::]"])(
    "refuses the literal address %s",
    async (host) => {
      const read = await createTestFetcher(closed).fetchPage({ url: `http://${host}/latest/meta-data/?token=hush` });
      expect(read).toMatchObject({ state: "refused-address", retryable: false });
      expect(JSON.stringify(read)).not.toContain("hush");
    },
  );

  test.each(["localhost", "app.localhost", "localhost.", "rebind.example"])(
    "refuses the name %s when it leads to this machine",
    async (host) => {
      const web = await startPage();
      const resolve = async () => [
        { address: "127.0.0.1", family: 4 },
        { address: "::1", family: 6 },
      ];
      const read = await createTestFetcher({ ...closed, resolve }).fetchPage({ url: `http://${host}:${web.port}/` });
      expect(read).toMatchObject({ state: "refused-address", retryable: false });
      expect(web.requests).toHaveLength(0);
    },
  );

  test("a name that changes its answer gets one look-up per connection, and that one is checked", async () => {
    const web = await startPage();
    const answers = ["127.0.0.1", "8.8.8.8"];
    let lookups = 0;
    const resolve = async () => [{ address: answers[lookups++ % 2] ?? "", family: 4 }];
    const read = await createTestFetcher({ ...closed, resolve }).fetchPage({
      url: `http://rebind.example:${web.port}/`,
    });
    expect(read.state).toBe("refused-address");
    expect(lookups).toBe(1);
    expect(web.requests).toHaveLength(0);
  });

  test("opening an address opens no name that leads to it", async () => {
    const web = await startPage();
    const resolve = async () => [{ address: "127.0.0.1", family: 4 }];
    const fetcher = createTestFetcher({ allowPrivateHosts: ["127.0.0.1", "intranet.corp"], resolve });
    expect((await fetcher.fetchPage({ url: `${web.origin}/` })).state).toBe("ok");
    expect((await fetcher.fetchPage({ url: `http://intranet.corp:${web.port}/` })).state).toBe("ok");
    expect((await fetcher.fetchPage({ url: `http://other.corp:${web.port}/` })).state).toBe("refused-address");
  });

  test("opens a single port", async () => {
    const [open, shut] = [await startPage(), await startPage()];
    const fetcher = createTestFetcher({ allowPrivateHosts: [`127.0.0.1:${open.port}`] });
    expect((await fetcher.fetchPage({ url: open.origin })).state).toBe("ok");
    expect((await fetcher.fetchPage({ url: shut.origin })).state).toBe("refused-address");
    expect(shut.requests).toHaveLength(0);
  });

  test.each([
    "http://169.254.169.254/latest/meta-data/",
    "http://[::1]:PORT/",
    "http://127.0.0.2:PORT/",
    "http://2130706434:PORT/",
    "http://localhost:PORT/",
    "//10.0.0.1/",
    "file:///etc/passwd",
    "ftp://127.0.0.1/",
    "http://user:hush@127.0.0.1:PORT/",
    "http://127.0.0.1:6379/",
    "data:text/html,<p>Terms</p>",
  ])("checks the target of a redirect: %s", async (location) => {
    const web = await startWeb((request, response) => {
      if (request.url !== "/start") return response.end("secret");
      response.writeHead(302, { location: location.replace("PORT", request.headers.host?.split(":")[1] ?? "") }).end();
    });
    const read = await createTestFetcher().fetchPage({ url: `${web.origin}/start` });
    expect(read).toMatchObject({ state: "refused-address", retryable: false });
    expect(JSON.stringify(read)).not.toContain("hush");
    expect(web.requests.map(({ url }) => url)).toEqual(["/start"]);
  });

  test.each(["", "acme", "http://", "http://a b/", "http://256.1.1.1/", "http://[::1", "//acme.example/"])(
    "refuses what is no URL: %j",
    async (url) => {
      expect(await createTestFetcher().fetchPage({ url })).toMatchObject({
        state: "refused-address",
        retryable: false,
      });
    },
  );
});
