import type { RequestListener, ServerResponse } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { closeLoopback, createTestFetcher, type Loopback, startRaw, startWeb } from "./support/loopback.js";

afterEach(closeLoopback);

const HOUR_MS = 3_600_000;

function createClock() {
  let nowMs = Date.parse("2026-05-11T06:00:00Z");
  return {
    now: () => new Date(nowMs),
    passHours: (hours: number) => {
      nowMs += hours * HOUR_MS;
    },
  };
}

/** A site whose robots.txt is answered by `robots`; every other path is a page. */
function startSite(robots: (response: ServerResponse) => void) {
  const listener: RequestListener = (request, response) => {
    if (request.url === "/robots.txt") return robots(response);
    response.end("<p>Terms</p>");
  };
  return startWeb(listener);
}

function countRobots(web: Loopback): number {
  return web.requests.filter(({ url }) => url === "/robots.txt").length;
}

describe("robots.txt", () => {
  test("keeps the fetcher from a page, in a state of its own", async () => {
    const web = await startSite((response) => response.end("User-agent: *\nDisallow: /legal/"));
    const fetcher = createTestFetcher({ robots: true });
    expect(await fetcher.fetchPage({ url: `${web.origin}/legal/terms?key=hush` })).toEqual({
      state: "disallowed",
      problem: expect.stringMatching(/^127\.0\.0\.1:\d+ does not let bots read the page \(robots\.txt\)$/),
      retryable: false,
    });
    expect((await fetcher.fetchPage({ url: `${web.origin}/terms` })).state).toBe("ok");
    expect(web.requests.map(({ url }) => url)).toEqual(["/robots.txt", "/terms"]);
  });

  test("is kept to at the target of a redirect", async () => {
    const web = await startWeb((request, response) => {
      if (request.url === "/robots.txt") return response.end("User-agent: Fineprint\nDisallow: /hidden");
      response.writeHead(302, { location: "/hidden" }).end();
    });
    expect((await createTestFetcher({ robots: true }).fetchPage({ url: `${web.origin}/terms` })).state).toBe(
      "disallowed",
    );
    expect(web.requests.map(({ url }) => url)).toEqual(["/robots.txt", "/terms"]);
  });

  test("is asked once a day per host, by many readers at once too", async () => {
    const web = await startSite((response) => response.end(""));
    const clock = createClock();
    const fetcher = createTestFetcher({ robots: true, clock });
    const readMany = () =>
      Promise.all(Array.from({ length: 6 }, (_, n) => fetcher.fetchPage({ url: `${web.origin}/${n}` })));
    await readMany();
    clock.passHours(23);
    await readMany();
    expect(countRobots(web)).toBe(1);
    clock.passHours(2);
    await readMany();
    expect(countRobots(web)).toBe(2);
  });

  test.each([400, 401, 403, 404, 410])("that is not there (%i) forbids nothing", async (status) => {
    const web = await startSite((response) => response.writeHead(status).end("User-agent: *\nDisallow: /"));
    expect((await createTestFetcher({ robots: true }).fetchPage({ url: `${web.origin}/terms` })).state).toBe("ok");
  });

  test.each([429, 500, 503])(
    "that fails with %i forbids everything, until it is asked again soon after",
    async (status) => {
      let broken = true;
      const web = await startSite((response) => response.writeHead(broken ? status : 200).end());
      const clock = createClock();
      const fetcher = createTestFetcher({ robots: true, clock });
      const read = await fetcher.fetchPage({ url: `${web.origin}/terms` });
      expect(read).toMatchObject({
        state: "blocked",
        problem: expect.stringContaining(String(status)),
        retryable: true,
      });
      broken = false;
      expect((await fetcher.fetchPage({ url: `${web.origin}/terms` })).state).toBe("blocked");
      clock.passHours(0.25);
      expect((await fetcher.fetchPage({ url: `${web.origin}/terms` })).state).toBe("ok");
      expect(countRobots(web)).toBe(2);
    },
  );

  test("that is never answered is a time-out, and is asked again at the next read", async () => {
    const web = await startRaw(() => {});
    const fetcher = createTestFetcher({ robots: true, timeoutMs: 100 });
    expect(await fetcher.fetchPage({ url: web.origin })).toMatchObject({ state: "timeout", retryable: true });
    expect(await fetcher.fetchPage({ url: web.origin })).toMatchObject({ state: "timeout", retryable: true });
  });

  test.each(["http://169.254.169.254/robots.txt", "/robots.txt", "ftp://acme.example/"])(
    "that redirects to %s forbids nothing and leads nowhere",
    async (location) => {
      const web = await startSite((response) => response.writeHead(301, { location }).end());
      expect((await createTestFetcher({ robots: true }).fetchPage({ url: `${web.origin}/terms` })).state).toBe("ok");
    },
  );

  test("that moved is found", async () => {
    const web = await startWeb((request, response) => {
      if (request.url === "/robots.txt") return response.writeHead(301, { location: "/rules.txt" }).end();
      response.end(request.url === "/rules.txt" ? "User-agent: *\nDisallow: /terms" : "<p>Terms</p>");
    });
    expect((await createTestFetcher({ robots: true }).fetchPage({ url: `${web.origin}/terms` })).state).toBe(
      "disallowed",
    );
  });

  test("that is too long is kept to as far as it is read", async () => {
    const filler = `${"# nothing\n".repeat(100_000)}`;
    const web = await startSite((response) =>
      response.end(`User-agent: *\nDisallow: /terms\n${filler}Disallow: /other\n`),
    );
    const fetcher = createTestFetcher({ robots: true });
    expect((await fetcher.fetchPage({ url: `${web.origin}/terms` })).state).toBe("disallowed");
    expect((await fetcher.fetchPage({ url: `${web.origin}/other` })).state).toBe("ok");
  });

  test("an address that is refused is refused, robots.txt or not", async () => {
    const fetcher = createTestFetcher({ robots: true, allowPrivateHosts: [] });
    expect(await fetcher.fetchPage({ url: "http://10.0.0.1/terms" })).toMatchObject({ state: "refused-address" });
  });

  test("does not hold up a reader who leaves", async () => {
    const web = await startRaw(() => {});
    const reason = new Error("shutting down");
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 30);
    const read = createTestFetcher({ robots: true, timeoutMs: 200 }).fetchPage({
      url: web.origin,
      signal: controller.signal,
    });
    await expect(read).rejects.toBe(reason);
  });
});
