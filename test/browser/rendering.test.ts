import { createSocket } from "node:dgram";
import { existsSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { createRequestAnswerer } from "../../src/browser/answer-request.js";
import type { Rendering } from "../../src/browser/render-page.js";
import { createRenderer, type PlainRead } from "../../src/browser/renderer.js";
import { createRenderingFetcher } from "../../src/browser/rendering-fetcher.js";
import { createResourceClient } from "../../src/fetch/resource-client.js";
import { isShell } from "../../src/policy/extract/is-shell.js";
import { RENDERED_HEADER } from "../../src/ports.js";
import { closeLoopback, createTestFetcher, startWeb } from "../fetch/support/loopback.js";
import { policyHtml } from "../jobs/support/policy.js";

afterEach(closeLoopback);

const SHELL =
  '<!doctype html><title>App</title><div id="root"></div><noscript>Enable JavaScript</noscript><script src="/app.js"></script>';
const silent = { warn: () => {} };

describe("a page built by scripts", () => {
  test.each([
    [SHELL, true],
    [policyHtml(), false],
    ["<p>A short page without scripts.</p>", false],
    [`${policyHtml()}<script>1</script>`, false],
    ["<script>".repeat(100_000), true],
  ])("is told from one with text", (html, shell) => expect(isShell(html)).toBe(shell));
});

describe("a page's requests", () => {
  const signal = new AbortController().signal;

  test("pass the same guard as pages", async () => {
    const web = await startWeb((_, response) => response.end("secret"));
    const client = createResourceClient({ allowPrivateHosts: [], userAgent: "test" });
    const answer = createRequestAnswerer(client, signal);
    for (const url of [
      web.origin,
      "http://169.254.169.254/",
      "file:///etc/passwd",
      "http://[::1]/",
      "http://0x7f000001/",
    ]) {
      expect(await answer({ url, method: "GET", kind: "fetch" })).toBeNull();
    }
    expect(web.requests).toEqual([]);
    await client.close();
  });

  test("are text and scripts only, and bounded in number", async () => {
    const asked: string[] = [];
    const resource = { status: 200, contentType: "text/plain", bytes: Buffer.from("x"), finalUrl: "" };
    const fetchResource = async (url: string) => {
      asked.push(url);
      return resource;
    };
    const answer = createRequestAnswerer({ fetchResource }, signal);
    expect(await answer({ url: "https://a.example/i.png", method: "GET", kind: "image" })).toBeNull();
    expect(await answer({ url: "https://a.example/", method: "POST", kind: "fetch" })).toBeNull();
    for (let count = 0; count < 300; count += 1)
      await answer({ url: "https://a.example/x", method: "GET", kind: "xhr" });
    expect(asked).toHaveLength(200);
  });
});

describe("a page that is known to need a browser", () => {
  test("is asked for once, and shown at once, whatever its plain text", async () => {
    const web = await startWeb((_, response) => response.setHeader("content-type", "text/html").end(policyHtml()));
    const given: unknown[] = [];
    const renderer = {
      async render(read: PlainRead): Promise<Rendering | null> {
        given.push([read.page.finalUrl, read.page.bytes.length]);
        return { html: "<p>shown</p>", read };
      },
      close: async () => {},
    };
    const fetcher = createRenderingFetcher(createTestFetcher(), renderer, silent);
    const shown = await fetcher.fetchPage({ url: web.origin, browser: true, etag: '"1"' });
    expect(shown).toMatchObject({
      page: { bytes: new TextEncoder().encode("<p>shown</p>"), headers: { [RENDERED_HEADER]: "1" } },
    });
    expect(given).toEqual([[`${web.origin}/`, policyHtml().length]]);
    expect(web.requests.length).toBe(1);
    await fetcher.fetchPage({ url: web.origin });
    expect(given).toHaveLength(1);
    renderer.render = () => Promise.reject(new Error("no browser"));
    expect(await fetcher.fetchPage({ url: web.origin, browser: true })).toMatchObject({ state: "needs-browser" });
    await fetcher.close();
  });
});

/** The browser of this machine, when there is one. */
const BROWSERS = [process.env["BROWSER_PATH"], "/usr/bin/chromium"].flatMap((path) =>
  path && existsSync(path) ? [path] : [],
);

describe("rendering", () => {
  test("without a browser gives the page as it came", async () => {
    const web = await startWeb((_, response) => response.setHeader("content-type", "text/html").end(SHELL));
    const renderer = createRenderer({ path: "/no/such/browser", allowPrivateHosts: ["127.0.0.1"], userAgent: "test" });
    const fetcher = createRenderingFetcher(createTestFetcher(), renderer, silent);
    expect(await fetcher.fetchPage({ url: web.origin })).toMatchObject({
      state: "ok",
      page: { bytes: Buffer.from(SHELL) },
    });
    await renderer.close();
  });

  test.each(BROWSERS.slice(0, 1))(
    "with %s gives the text, keeps the page off private addresses, and judges where scripts lead",
    async (path) => {
      const inside = await startWeb((_, response) =>
        response.setHeader("access-control-allow-origin", "*").end("secret"),
      );
      const udp = createSocket("udp4");
      const packets: number[] = [];
      udp.on("message", (message) => packets.push(message.length));
      await new Promise<void>((done) => udp.bind(0, "127.0.0.1", done));
      const scripts: Readonly<Record<string, string>> = {
        "/app.js": `fetch("${inside.origin}").then((answer) => answer.text(), () => "kept out").then(async (text) => {
          const policy = await (await fetch("/policy.html")).text();
          document.body.innerHTML = policy + "<p id=inside>" + text + "</p><iframe src=/frame.html></iframe><iframe src=${inside.origin}></iframe>"; });
          const frame = document.body.appendChild(document.createElement("iframe"));
          for (const world of [window, frame.contentWindow]) {
            const Peer = world.RTCPeerConnection;
            if (!Peer) continue;
            const peer = new Peer({ iceServers: [{ urls: "stun:127.0.0.1:${udp.address().port}" }] });
            peer.createDataChannel("x");
            peer.createOffer().then((offer) => peer.setLocalDescription(offer));
          }`,
        "/moved.js": `location.replace("/policy.html")`,
        "/gone.js": `location.replace("/nothing-here")`,
        "/inside.js": `location.replace("${inside.origin}/")`,
        "/form.js": `document.body.innerHTML = "<form method=post action=/policy.html></form>"; document.forms[0].submit()`,
      };
      const web = await startWeb((request, response) => {
        const asked = request.url ?? "";
        const script = scripts[asked];
        response.setHeader("content-type", script ? "text/javascript" : "text/html");
        if (asked === "/nothing-here") response.statusCode = 410;
        if (asked === "/policy.html") return response.end(policyHtml());
        if (asked === "/frame.html") return response.end("<p>In the frame we keep your drafts for 7 days.</p>");
        response.end(script ?? SHELL.replace("/app.js", asked === "/terms" ? "/app.js" : `${asked}.js`));
      });
      const renderer = createRenderer({
        path,
        sandbox: process.getuid?.() !== 0,
        allowPrivateHosts: [`127.0.0.1:${web.port}`],
        userAgent: "test",
      });
      const allowPrivateHosts = [`127.0.0.1:${web.port}`];
      const fetcher = createRenderingFetcher(createTestFetcher({ allowPrivateHosts }), renderer, silent);
      const read = await fetcher.fetchPage({ url: `${web.origin}/terms` });
      const html = read.state === "ok" ? Buffer.from(read.page.bytes).toString() : "";
      expect(html).toContain("we delete your notes within 30 days");
      expect(html).toContain("kept out");
      expect(html).toContain("In the frame we keep your drafts for 7 days.");
      expect(inside.requests).toEqual([]);
      expect(packets).toEqual([]);
      expect(read).toMatchObject({ page: { etag: null, lastModified: null, finalUrl: `${web.origin}/terms` } });
      const moved = await fetcher.fetchPage({ url: `${web.origin}/moved` });
      expect(moved).toMatchObject({ state: "ok", page: { finalUrl: `${web.origin}/policy.html`, status: 200 } });
      const gone = await fetcher.fetchPage({ url: `${web.origin}/gone` });
      expect(gone).toMatchObject({ state: "http-error", problem: expect.stringContaining("410") });
      expect(await fetcher.fetchPage({ url: `${web.origin}/inside` })).toMatchObject({ state: "refused-address" });
      const form = await fetcher.fetchPage({ url: `${web.origin}/form` });
      expect(form).toMatchObject({ state: "too-many-redirects", problem: expect.stringContaining("by forms") });
      expect(inside.requests).toEqual([]);
      udp.close();
      await renderer.close();
    },
    90_000,
  );
});
