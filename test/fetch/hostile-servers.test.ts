import { createHash } from "node:crypto";
import type { Socket } from "node:net";
import { brotliCompressSync, constants, deflateSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { closeLoopback, createTestFetcher, startRaw, startWeb } from "./support/loopback.js";

afterEach(closeLoopback);

const HEAD = "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n";

/** Writes a chunk again and again as fast as the reader takes it, until it hangs up. */
function flood(socket: Socket, chunk: Buffer | string): void {
  const write = () => {
    while (!socket.destroyed && socket.write(chunk));
    if (!socket.destroyed) socket.once("drain", write);
  };
  write();
}

/** Writes a start, then a little now and then: never idle, never done. */
function drip(start: string, text: string): (socket: Socket) => void {
  return (socket) => {
    socket.write(start);
    const timer = setInterval(() => (socket.destroyed ? clearInterval(timer) : socket.write(text)), 20);
  };
}

async function readFrom(answer: (socket: Socket) => void, timeoutMs = 2_000) {
  const web = await startRaw(answer);
  return createTestFetcher({ timeoutMs }).fetchPage({ url: `${web.origin}/?key=hush` });
}

describe("too much", () => {
  test("an endless body stops at the limit, and the line is cut", async () => {
    let hungUp = () => {};
    const cut = new Promise<void>((done) => {
      hungUp = done;
    });
    const read = await readFrom((socket) => {
      socket.once("close", () => hungUp());
      socket.write(`${HEAD}\r\n`);
      flood(socket, "terms ".repeat(1_000));
    });
    await cut;
    expect(read).toMatchObject({ state: "too-large", problem: expect.stringMatching(/0\.1 MB/), retryable: false });
  });

  test("an endless chunked body", async () => {
    const read = await readFrom((socket) => {
      socket.write(`${HEAD}transfer-encoding: chunked\r\n\r\n`);
      flood(socket, `3e8\r\n${"a".repeat(1_000)}\r\n`);
    });
    expect(read).toMatchObject({ state: "too-large" });
  });

  const zeros = Buffer.alloc(100_000_000);
  const fast = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
  test.each([
    ["gzip", () => gzipSync(zeros, { level: 1 })],
    ["gzip, gzip", () => gzipSync(gzipSync(zeros, { level: 1 }))],
    ["deflate", () => deflateSync(zeros, { level: 1 })],
    ["br", () => brotliCompressSync(zeros, fast)],
  ])("a bomb of 100 MB in %s", async (encoding, pack) => {
    const bomb = pack();
    const web = await startWeb((_, response) => response.setHeader("content-encoding", encoding).end(bomb));
    const before = process.memoryUsage().arrayBuffers;
    const read = await createTestFetcher({ timeoutMs: 5_000, maxBytes: 1_000_000 }).fetchPage({ url: web.origin });
    expect(read).toMatchObject({ state: "too-large", retryable: false });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });

  test("a flood of headers", async () => {
    const read = await readFrom((socket) => {
      socket.write("HTTP/1.1 200 OK\r\n");
      flood(socket, `x-flood: ${"a".repeat(1_000)}\r\n`);
    });
    expect(read).toMatchObject({ state: "too-large", problem: expect.stringMatching(/headers/), retryable: false });
  });

  test("one endless header", async () => {
    const read = await readFrom((socket) => {
      socket.write("HTTP/1.1 200 OK\r\nx-long: ");
      flood(socket, "a".repeat(1_000));
    });
    expect(read).toMatchObject({ state: "too-large" });
  });

  test("an endless body behind an error or a redirect does not hide the status", async () => {
    for (const status of ["404 Not Found", "302 Found"]) {
      const read = await readFrom((socket) => {
        socket.write(`HTTP/1.1 ${status}\r\n\r\n`);
        flood(socket, "a".repeat(1_000));
      });
      expect(read).toMatchObject({ state: "http-error", problem: expect.stringContaining(status.slice(0, 3)) });
    }
  });

  test("an endless challenge page", async () => {
    const read = await readFrom((socket) => {
      socket.write("HTTP/1.1 403 Forbidden\r\n\r\n<div id='px-captcha'>");
      flood(socket, "a".repeat(1_000));
    });
    expect(read).toMatchObject({ state: "blocked" });
  });

  test("an endless image is not read at all", async () => {
    const read = await readFrom((socket) => {
      socket.write("HTTP/1.1 200 OK\r\ncontent-type: image/png\r\n\r\n");
      flood(socket, Buffer.alloc(1_000));
    });
    expect(read).toMatchObject({ state: "not-text" });
  });

  test("a giant ETag is not kept", async () => {
    const web = await startWeb((_, response) =>
      response.setHeader("etag", `"${"e".repeat(8_000)}"`).end("<p>Terms</p>"),
    );
    const read = await createTestFetcher().fetchPage({ url: web.origin });
    expect(read).toMatchObject({ state: "ok", page: { etag: null } });
    expect(read.state === "ok" && read.page.headers["etag"]?.length).toBeLessThanOrEqual(1_024);
  });
});

describe("too slow", () => {
  test.each<[string, (socket: Socket) => void]>([
    ["silence", () => {}],
    ["dripping headers", drip("HTTP/1.1 200 OK\r\nx-slow: ", "x")],
    ["a dripping body", drip(`${HEAD}\r\n`, "a")],
    ["a dripping chunked body", drip(`${HEAD}transfer-encoding: chunked\r\n\r\n`, "1\r\na\r\n")],
    ["a body that stops", (socket) => socket.write(`${HEAD}content-length: 100\r\n\r\n<p>`)],
    ["endless early hints", drip("", "HTTP/1.1 103 Early Hints\r\n\r\n")],
  ])("%s", async (_, answer) => {
    const read = await readFrom(answer, 150);
    expect(read).toEqual({
      state: "timeout",
      problem: expect.stringMatching(/^127\.0\.0\.1:\d+ did not finish answering within 0\.15 s$/),
      retryable: true,
    });
  });

  test("a look-up without end", async () => {
    const fetcher = createTestFetcher({ timeoutMs: 100, resolve: () => new Promise(() => {}) });
    expect(await fetcher.fetchPage({ url: "http://acme.example/" })).toMatchObject({ state: "timeout" });
  });

  test("the time is one for all redirects together", async () => {
    const web = await startWeb((request, response) => {
      const location = `/${Number(request.url?.slice(1)) + 1}`;
      setTimeout(() => response.writeHead(302, { location }).end(), 70);
    });
    const read = await createTestFetcher({ timeoutMs: 150 }).fetchPage({ url: `${web.origin}/1` });
    expect(read).toMatchObject({ state: "timeout" });
  });

  test("a dripping body behind a 404 does not hide the status", async () => {
    const read = await readFrom(drip("HTTP/1.1 404 Not Found\r\n\r\n", "a"));
    expect(read).toMatchObject({ state: "http-error" });
  });
});

describe("too strange", () => {
  test.each<[string, (socket: Socket) => void]>([
    ["hangs up at once", (socket) => socket.destroy()],
    ["resets the connection", (socket) => socket.resetAndDestroy()],
    ["is no web server", (socket) => socket.end("SSH-2.0-OpenSSH_9.6\r\n")],
    ["answers nonsense", (socket) => socket.end("\x00\x01\x02\x03")],
    ["breaks off its headers", (socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-le")],
    ["breaks off its body", (socket) => socket.end(`${HEAD}content-length: 100\r\n\r\n<p>Terms`)],
    ["breaks off its chunks", (socket) => socket.end(`${HEAD}transfer-encoding: chunked\r\n\r\n5\r\n<p>Te\r\n`)],
    ["counts its chunks wrongly", (socket) => socket.end(`${HEAD}transfer-encoding: chunked\r\n\r\nzz\r\n<p>\r\n`)],
    ["states two lengths", (socket) => socket.end(`${HEAD}content-length: 3\r\ncontent-length: 9\r\n\r\n<p>Terms`)],
    ["states a negative length", (socket) => socket.end(`${HEAD}content-length: -1\r\n\r\n<p>Terms`)],
    ["claims gzip for plain text", (socket) => socket.end(`${HEAD}content-encoding: gzip\r\n\r\n<p>Terms`)],
    ["claims brotli for plain text", (socket) => socket.end(`${HEAD}content-encoding: br\r\n\r\n<p>Terms and more`)],
    ["breaks off its gzip", (socket) => sendGzip(socket, 30)],
    [
      "sends an upgrade",
      (socket) => socket.end("HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n"),
    ],
  ])("a server that %s is unreachable, and may do better next time", async (_, answer) => {
    const read = await readFrom(answer);
    expect(read).toMatchObject({ state: "unreachable", retryable: true });
    expect(JSON.stringify(read)).not.toContain("hush");
  });

  test.each(["zstd", "compress", "constructor", "gzip, gzip, gzip, gzip, gzip, gzip, gzip, gzip", "a".repeat(5_000)])(
    "a compression nobody asked for: %.20s",
    async (encoding) => {
      const web = await startWeb((_, response) => response.setHeader("content-encoding", encoding).end("<p>Terms</p>"));
      const read = await createTestFetcher().fetchPage({ url: web.origin });
      expect(read).toMatchObject({
        state: "not-text",
        problem: expect.stringMatching(/compression/),
        retryable: false,
      });
    },
  );

  test("repeated and odd headers do no harm", async () => {
    const read = await readFrom((socket) => {
      socket.end(`${HEAD}__proto__: x\r\nconstructor: y\r\netag: "a"\r\netag: "b"\r\nx-odd: \xff\r\n\r\n<p>Terms</p>`);
    });
    expect(read).toMatchObject({ state: "ok", page: { contentType: "text/html" } });
  });

  test("the fetcher goes on afterwards", async () => {
    const fetcher = createTestFetcher({ timeoutMs: 100 });
    const bad = await startRaw((socket) => flood(socket, "x".repeat(1_000)));
    const good = await startWeb((_, response) => response.end("<p>Terms</p>"));
    await Promise.all(Array.from({ length: 20 }, () => fetcher.fetchPage({ url: bad.origin })));
    const read = await fetcher.fetchPage({ url: good.origin });
    expect(read).toMatchObject({ page: { sha256: createHash("sha256").update("<p>Terms</p>").digest("hex") } });
  });
});

function sendGzip(socket: Socket, bytes: number): void {
  const packed = gzipSync("You may cancel at any time, and we may too. ".repeat(50) + Math.PI);
  socket.write(`${HEAD}content-encoding: gzip\r\n\r\n`);
  socket.end(packed.subarray(0, bytes));
}
