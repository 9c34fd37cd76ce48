import { createHash } from "node:crypto";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { readLocation } from "../../src/fetch/read-location.js";
import { closeLoopback, createTestFetcher, startRaw, startWeb } from "./support/loopback.js";

afterEach(closeLoopback);

const TERMS = "<!doctype html><title>Terms</title><p>You may cancel at any time. Größe: 5 €.</p>";

describe("a page that is read", () => {
  test("comes with its bytes, their hash, the address it was found at and the headers that date it", async () => {
    const web = await startWeb((_, response) => {
      response.writeHead(200, {
        "content-type": "text/html; charset=utf-8",
        etag: '"v1"',
        "last-modified": "Mon, 04 May 2026 10:00:00 GMT",
        "set-cookie": "session=hush",
        "x-trace": "1",
      });
      response.end(TERMS);
    });
    const read = await createTestFetcher().fetchPage({ url: `${web.origin}/terms?lang=en#section-3` });
    if (read.state !== "ok") throw new Error(JSON.stringify(read));
    expect(Buffer.from(read.page.bytes).toString("utf8")).toBe(TERMS);
    expect(read.page).toMatchObject({
      sha256: createHash("sha256").update(TERMS).digest("hex"),
      contentType: "text/html; charset=utf-8",
      status: 200,
      finalUrl: `${web.origin}/terms?lang=en`,
      etag: '"v1"',
      lastModified: "Mon, 04 May 2026 10:00:00 GMT",
    });
    expect(read.page.headers).toMatchObject({ "content-type": "text/html; charset=utf-8", etag: '"v1"' });
    expect(JSON.stringify(read.page.headers)).not.toMatch(/hush|x-trace/);
  });

  test("is asked for by a fetcher that says who it is", async () => {
    const web = await startWeb((_, response) => response.end(TERMS));
    await createTestFetcher({ userAgent: "Fineprint/1.2.3 (+https://watch.example)" }).fetchPage({ url: web.origin });
    expect(web.requests[0]?.headers).toMatchObject({
      "user-agent": "Fineprint/1.2.3 (+https://watch.example)",
      "accept-language": "en",
      accept: expect.stringMatching(/^text\/html/),
    });
    expect(web.requests[0]?.headers).not.toHaveProperty("cookie");
  });

  test.each([
    ["gzip", gzipSync(TERMS)],
    ["x-gzip", gzipSync(TERMS)],
    ["br", brotliCompressSync(TERMS)],
    ["deflate", deflateSync(TERMS)],
    ["deflate", deflateRawSync(TERMS)],
    ["identity", Buffer.from(TERMS)],
    ["gzip, br", brotliCompressSync(gzipSync(TERMS))],
  ])("is decompressed from %s before it is hashed", async (encoding, body) => {
    const web = await startWeb((_, response) => response.setHeader("content-encoding", encoding).end(body));
    const read = await createTestFetcher().fetchPage({ url: web.origin });
    expect(read).toMatchObject({ page: { sha256: createHash("sha256").update(TERMS).digest("hex") } });
  });

  test.each(["utf-8", "none", "UTF8", "binary", "iso-8859-1", "gzip, none"])(
    "is read as it is where %s stands in place of a coding",
    async (encoding) => {
      const body = encoding.startsWith("gzip") ? gzipSync(TERMS) : Buffer.from(TERMS);
      const web = await startWeb((_, response) => response.setHeader("content-encoding", encoding).end(body));
      const read = await createTestFetcher().fetchPage({ url: web.origin });
      expect(read).toMatchObject({ page: { sha256: createHash("sha256").update(TERMS).digest("hex") } });
    },
  );

  test.each([8, 4, 1])(
    "is whole without the last %d bytes of its gzip, and not when its stream is cut",
    async (missing) => {
      const body = gzipSync(TERMS);
      const web = await startWeb((request, response) => {
        const end = request.url === "/cut" ? body.length - 8 - 5 : body.length - missing;
        response.setHeader("content-encoding", "gzip").end(body.subarray(0, end));
      });
      const fetcher = createTestFetcher();
      expect(await fetcher.fetchPage({ url: web.origin })).toMatchObject({
        page: { sha256: createHash("sha256").update(TERMS).digest("hex") },
      });
      expect((await fetcher.fetchPage({ url: `${web.origin}/cut` })).state).toBe("unreachable");
    },
  );

  test("keeps the bytes of other charsets as they are", async () => {
    const bytes = Buffer.from("<p>Größe ä ö ü</p>", "latin1");
    const web = await startWeb((_, response) =>
      response.setHeader("content-type", "text/html; charset=iso-8859-1").end(bytes),
    );
    const read = await createTestFetcher().fetchPage({ url: web.origin });
    expect(read.state === "ok" && Buffer.compare(read.page.bytes, bytes)).toBe(0);
  });

  test.each([
    ["text/plain", "Terms"],
    ["text/markdown", "# Terms"],
    ["application/xhtml+xml", TERMS],
    ["application/octet-stream", TERMS],
    ["", TERMS],
    ["nonsense", TERMS],
    ["text/html; charset=utf-16le", Buffer.from(TERMS, "utf16le")],
    ["text/html", Buffer.from(`\ufeff${TERMS}`, "utf16le")],
  ])("is a text whatever its header is called: %j", async (type, body) => {
    const web = await startWeb((_, response) => {
      if (type) response.setHeader("content-type", type);
      response.end(body);
    });
    expect((await createTestFetcher().fetchPage({ url: web.origin })).state).toBe("ok");
  });

  test("may be exactly as large as the limit", async () => {
    const web = await startWeb((request, response) => response.end("a".repeat(Number(request.url?.slice(1)))));
    const fetcher = createTestFetcher({ maxBytes: 50_000 });
    expect((await fetcher.fetchPage({ url: `${web.origin}/50000` })).state).toBe("ok");
    expect((await fetcher.fetchPage({ url: `${web.origin}/50001` })).state).toBe("too-large");
  });

  test("many pages of one opened host are read side by side", async () => {
    const waiting: (() => void)[] = [];
    const web = await startWeb((_, response) => {
      waiting.push(() => response.end(TERMS));
      if (waiting.length === 8) for (const answer of waiting) answer();
    });
    const fetcher = createTestFetcher({ spacingMs: 60_000 });
    const reads = await Promise.all(
      Array.from({ length: 8 }, (_, n) => fetcher.fetchPage({ url: `${web.origin}/${n}` })),
    );
    expect(reads.map(({ state }) => state)).toEqual(Array(8).fill("ok"));
  });
});

describe("a page that is asked for again", () => {
  const startConditional = () =>
    startWeb((request, response) => {
      if (request.url === "/old") return response.writeHead(301, { location: "/new" }).end();
      const same = request.headers["if-none-match"] === '"v1"' || request.headers["if-modified-since"] === "yesterday";
      response.writeHead(same ? 304 : 200, { etag: '"v1"' }).end(same ? undefined : TERMS);
    });

  test.each([{ etag: '"v1"' }, { lastModified: "yesterday" }, { etag: '"v1"', lastModified: null }])(
    "is not sent again when %j still holds",
    async (validators) => {
      const web = await startConditional();
      expect(await createTestFetcher().fetchPage({ url: web.origin, ...validators })).toEqual({
        state: "not-modified",
      });
    },
  );

  test("is read in full when it changed", async () => {
    const web = await startConditional();
    expect((await createTestFetcher().fetchPage({ url: web.origin, etag: '"v0"' })).state).toBe("ok");
  });

  test("is asked for conditionally only at the address that gave the validators", async () => {
    const web = await startConditional();
    const fetcher = createTestFetcher();
    const moved = { url: `${web.origin}/old`, etag: '"v1"' };
    expect((await fetcher.fetchPage({ ...moved, validFor: `${web.origin}/new` })).state).toBe("not-modified");
    expect((await fetcher.fetchPage({ ...moved, validFor: `${web.origin}/former` })).state).toBe("ok");
    expect(web.requests[0]?.headers).not.toHaveProperty("if-none-match");
  });

  test("an answer 304 that nobody asked for is a failure", async () => {
    const web = await startWeb((_, response) => response.writeHead(304).end());
    expect(await createTestFetcher().fetchPage({ url: web.origin })).toMatchObject({ state: "http-error" });
  });

  test("validators that could break a header are not sent", async () => {
    const web = await startConditional();
    const read = await createTestFetcher().fetchPage({
      url: web.origin,
      etag: '"v1"\r\nx-evil: 1',
      lastModified: "\u0000",
    });
    expect(read.state).toBe("ok");
    expect(web.requests[0]?.headers).not.toHaveProperty("x-evil");
  });
});

describe("redirects", () => {
  test("are followed, relative ones too, and the fragment is left behind", async () => {
    const web = await startWeb((request, response) => {
      const next: Record<string, string> = { "/a": "b", "/b": "/c?x=1", "/c?x=1": "?y=2#part" };
      const location = next[request.url ?? ""];
      if (location) return response.writeHead(307, { location }).end("moved");
      response.end(TERMS);
    });
    const read = await createTestFetcher().fetchPage({ url: `${web.origin}/a` });
    expect(read).toMatchObject({ state: "ok", page: { finalUrl: `${web.origin}/c?y=2` } });
  });

  test.each([
    ["itself", "/wall", "/wall"],
    ["a page that sets it", "/hop", "/set"],
  ])("carry a cookie through %s, for the length of one read", async (_, path, setter) => {
    const web = await startWeb((request, response) => {
      if (request.headers.cookie?.includes("seen=1")) return response.end(TERMS);
      if (request.url === setter) {
        const cookies = ["seen=1; Path=/; HttpOnly", "other=2; Domain=com", "gone=3; Max-Age=0"];
        return response.writeHead(302, { location: path, "set-cookie": cookies }).end();
      }
      response.writeHead(302, { location: setter }).end();
    });
    const fetcher = createTestFetcher();
    for (const turn of [1, 2]) {
      expect(await fetcher.fetchPage({ url: `${web.origin}${path}` }), `read ${turn}`).toMatchObject({ state: "ok" });
    }
    const sent = web.requests.map(({ headers }) => headers.cookie ?? "");
    expect(sent.filter((cookie) => cookie !== "")).toEqual(["seen=1", "seen=1"]);
  });

  test("send no cookie to another host, nor outside its path", async () => {
    const other = await startWeb((_, response) => response.end(TERMS));
    const web = await startWeb((request, response) => {
      if (request.url === "/a/") {
        return response.writeHead(302, { location: "/b", "set-cookie": ["a=1; Path=/a", "b=2"] }).end();
      }
      response.writeHead(302, { location: `http://localhost:${other.port}/` }).end();
    });
    await createTestFetcher({ allowPrivateHosts: ["127.0.0.1", "localhost"] }).fetchPage({ url: `${web.origin}/a/` });
    expect([...web.requests, ...other.requests].map(({ headers }) => headers.cookie)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test.each<[string, Buffer, string]>([
    ["raw UTF-8", Buffer.from("/politique-confidentialité"), "/politique-confidentialit%C3%A9"],
    ["raw UTF-8 in a query", Buffer.from("/p?titre=données"), "/p?titre=donn%C3%A9es"],
    ["raw Latin-1", Buffer.from("/confidentialit\xe9", "latin1"), "/confidentialit%E9"],
    ["a space", Buffer.from("/my policy"), "/my%20policy"],
  ])("lead where a location in %s says", async (_, location, path) => {
    const paths: string[] = [];
    const web = await startRaw((socket) => {
      socket.end(
        Buffer.concat([
          Buffer.from("HTTP/1.1 302 Found\r\nLocation: "),
          location,
          Buffer.from("\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"),
        ]),
      );
    });
    const read = await createTestFetcher({ maxRedirects: 1 }).fetchPage({ url: `${web.origin}/` });
    expect(read.state).toBe("too-many-redirects");
    paths.push(readLocation(location.toString("latin1"), new URL(web.origin))?.href ?? "");
    expect(paths).toEqual([`${web.origin}${path}`]);
  });

  test.each<[string, Record<string, string>, string]>([
    [
      "a tag",
      {},
      '<meta http-equiv="refresh" content="0; url=/terms"><p>If you are not sent on, <a href=/terms>click here</a>.',
    ],
    ["a tag in capitals and single quotes", {}, "<META HTTP-EQUIV='REFRESH' CONTENT=\"0;URL='/terms'\">"],
    ["a tag without url=", {}, "<meta http-equiv=refresh content='2, /terms'>"],
    ["a header", { refresh: "0; url=/terms" }, "<html><body></body></html>"],
  ])("are followed when %s sends on from a page that says hardly anything", async (_, headers, html) => {
    const web = await startWeb((request, response) => {
      if (request.url === "/terms") return response.end(TERMS);
      response.writeHead(200, { "content-type": "text/html", ...headers }).end(html);
    });
    const read = await createTestFetcher().fetchPage({ url: web.origin });
    expect(read).toMatchObject({ state: "ok", page: { finalUrl: `${web.origin}/terms` } });
  });

  test.each([
    ["renews itself", '<meta http-equiv="refresh" content="0; url=/">'],
    ["sends on later", '<meta http-equiv="refresh" content="300; url=/terms">'],
    ["sends only those without scripts", '<noscript><meta http-equiv="refresh" content="0; url=/terms"></noscript>'],
    [
      "has a text of its own",
      `<meta http-equiv="refresh" content="0; url=/terms"><p>${"You may cancel at any time. ".repeat(40)}`,
    ],
  ])("are none where a page %s", async (_, html) => {
    const web = await startWeb((_request, response) => response.setHeader("content-type", "text/html").end(html));
    const read = await createTestFetcher().fetchPage({ url: `${web.origin}/` });
    expect(read).toMatchObject({ state: "ok", page: { finalUrl: `${web.origin}/` } });
  });

  test.each([
    ["a circle", (path: string) => (path === "/1" ? "/2" : "/1"), /circle/],
    ["itself", () => "/1", /circle/],
    ["an endless chain", (path: string) => `/${Number.parseInt(path.slice(1), 10) + 1}`, /more than 5 redirects/],
  ])("end at %s", async (_, next, words) => {
    const web = await startWeb((request, response) =>
      response.writeHead(302, { location: next(request.url ?? "") }).end(),
    );
    const read = await createTestFetcher().fetchPage({ url: `${web.origin}/1?token=hush` });
    expect(read).toMatchObject({
      state: "too-many-redirects",
      problem: expect.stringMatching(words),
      retryable: false,
    });
    expect(JSON.stringify(read)).not.toContain("hush");
    expect(web.requests.length).toBeLessThanOrEqual(6);
  });

  test.each([undefined, "http://", "http://[::1"])("to %j are an error of the server", async (location) => {
    const web = await startWeb((_, response) =>
      response.writeHead(302, location === undefined ? {} : { location }).end(),
    );
    expect(await createTestFetcher().fetchPage({ url: web.origin })).toMatchObject({ state: "http-error" });
  });
});

describe("a page that cannot be read", () => {
  test.each([
    [400, false],
    [401, false],
    [403, false],
    [404, false],
    [408, true],
    [410, false],
    [418, false],
    [429, true],
    [451, false],
    [500, true],
    [501, false],
    [502, true],
    [503, true],
    [504, true],
    [206, false],
    [202, true],
  ])("says that the server answered %i", async (status, retryable) => {
    const web = await startWeb((_, response) =>
      response.writeHead(status, { "content-type": "text/html" }).end("<p>No</p>"),
    );
    const read = await createTestFetcher().fetchPage({ url: `${web.origin}/x?key=hush` });
    expect(read).toEqual({
      state: "http-error",
      problem: expect.stringMatching(new RegExp(`^127\\.0\\.0\\.1:${web.port} answered ${status}`)),
      retryable,
      ...(status === 429 ? { retryAfterMs: 60_000 } : {}),
    });
  });

  test.each([
    ["120", 120_000],
    ["Mon, 11 May 2026 06:01:00 GMT", 60_000],
    ["99999999", 86_400_000],
  ])("hands on the server's wish to wait: %s", async (value, retryAfterMs) => {
    const web = await startWeb((_, response) => response.writeHead(429, { "retry-after": value }).end());
    const clock = { now: () => new Date("2026-05-11T06:00:00Z") };
    expect(await createTestFetcher({ clock }).fetchPage({ url: web.origin })).toMatchObject({
      retryAfterMs,
      retryable: true,
    });
  });

  test.each([204, 205, 200])("is empty with %i and no body", async (status) => {
    const web = await startWeb((_, response) => response.writeHead(status).end());
    expect(await createTestFetcher().fetchPage({ url: web.origin })).toMatchObject({ state: "empty" });
  });

  test("is empty with white space alone", async () => {
    const web = await startWeb((_, response) => response.end(" \r\n\t\n"));
    expect(await createTestFetcher().fetchPage({ url: web.origin })).toMatchObject({ state: "empty" });
  });

  test.each([
    ["image/png", "<p>Terms</p>", /image/],
    ["image/svg+xml", "<svg/>", /image/],
    ["video/mp4", "", /recording/],
    ["application/zip", "", /archive/],
    ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", "", /office/],
    ["text/html", Buffer.from("PK\x03\x04rest"), /archive/],
    ["", Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), /image/],
    ["text/html; charset=utf-8", Buffer.from(Array.from({ length: 3_000 }, (_, n) => (n * 7919) % 256)), /binary/],
    ["application/octet-stream", Buffer.alloc(500), /binary/],
  ])("is no text: %s", async (type, body, words) => {
    const web = await startWeb((_, response) => {
      if (type) response.setHeader("content-type", type);
      response.end(body);
    });
    const read = await createTestFetcher().fetchPage({ url: web.origin });
    expect(read).toMatchObject({ state: "not-text", problem: expect.stringMatching(words), retryable: false });
  });

  test.each(["application/pdf", "text/html", ""])("lets a PDF through, whatever its header: %s", async (type) => {
    const body = Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(500, 7)]);
    const web = await startWeb((_, response) => {
      if (type) response.setHeader("content-type", type);
      response.end(body);
    });
    const read = await createTestFetcher().fetchPage({ url: web.origin });
    expect(read).toMatchObject({ state: "ok", page: { bytes: body } });
  });

  test("names the host and the cause when its name is not known", async () => {
    const resolve = async () => {
      throw Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" });
    };
    const read = await createTestFetcher({ resolve }).fetchPage({ url: "https://www.acme.example/terms?key=hush" });
    expect(read).toEqual({
      state: "unreachable",
      problem: "www.acme.example could not be reached: the address lookup failed (ENOTFOUND)",
      retryable: true,
    });
  });

  test("says that nothing listens there", async () => {
    const web = await startWeb(() => {});
    await closeLoopback();
    expect(await createTestFetcher().fetchPage({ url: web.origin })).toMatchObject({
      state: "unreachable",
      problem: expect.stringMatching(/refuses connections \(ECONNREFUSED\)/),
      retryable: true,
    });
  });

  test("says that https is not spoken there", async () => {
    const web = await startWeb((_, response) => response.end(TERMS));
    const read = await createTestFetcher().fetchPage({ url: web.origin.replace("http:", "https:") });
    expect(read).toMatchObject({ state: "unreachable", problem: expect.stringMatching(/TLS|safe/), retryable: false });
  });

  test.each([
    ["403 with Cloudflare's header", 403, { "cf-mitigated": "challenge" }, "", /Cloudflare/, false],
    ["200 with Cloudflare's header", 200, { "cf-mitigated": "challenge" }, "<p>Wait</p>", /Cloudflare/, false],
    ["202 with AWS's header", 202, { "x-amzn-waf-action": "challenge" }, "", /AWS/, false],
    ["503 with a waiting page", 503, {}, "<title>Just a moment...</title>", /Cloudflare/, true],
    ["403 with a captcha", 403, {}, '<script src="https://hcaptcha.com/1/api.js">', /captcha/, false],
    ["429 with a press-and-hold page", 429, {}, '<div id="px-captcha">', /HUMAN/, true],
  ])("is blocked: %s", async (_, status, headers, body, words, retryable) => {
    const web = await startWeb((_request, response) => response.writeHead(status, headers).end(body));
    const read = await createTestFetcher().fetchPage({ url: web.origin });
    expect(read).toMatchObject({ state: "blocked", problem: expect.stringMatching(words), retryable });
  });

  test("is not blocked because a policy names a captcha", async () => {
    const web = await startWeb((_, response) =>
      response.end("<p>We use hcaptcha.com/ and google.com/recaptcha/ …</p>"),
    );
    expect((await createTestFetcher().fetchPage({ url: web.origin })).state).toBe("ok");
  });
});

describe("a read that is called off", () => {
  test("rejects with the caller's reason, before or amid the request", async () => {
    const web = await startRaw(() => {});
    const fetcher = createTestFetcher();
    const reason = new Error("shutting down");
    await expect(fetcher.fetchPage({ url: web.origin, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 30);
    await expect(fetcher.fetchPage({ url: web.origin, signal: controller.signal })).rejects.toBe(reason);
  });

  test("a closed fetcher throws: that is no state of the page", async () => {
    const web = await startWeb((_, response) => response.end(TERMS));
    const fetcher = createTestFetcher();
    await fetcher.close();
    await expect(fetcher.fetchPage({ url: web.origin })).rejects.toThrow();
  });
});
