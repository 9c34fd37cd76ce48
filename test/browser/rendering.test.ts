import { existsSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { createRequestAnswerer } from "../../src/browser/answer-request.js";
import { createRenderer } from "../../src/browser/renderer.js";
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
      async render(url: string, page: { bytes: Uint8Array }) {
        given.push([url, page.bytes.length]);
        return { html: "<p>shown</p>", status: 200 };
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
    "with %s gives the text, and keeps the page off private addresses",
    async (path) => {
      const inside = await startWeb((_, response) =>
        response.setHeader("access-control-allow-origin", "*").end("secret"),
      );
      const web = await startWeb((request, response) => {
        if (request.url === "/app.js") {
          response.setHeader("content-type", "text/javascript");
          return response.end(`fetch("${inside.origin}").then((answer) => answer.text(), () => "kept out").then(async (text) => {
          const policy = await (await fetch("/policy.html")).text();
          document.body.innerHTML = policy + "<p id=inside>" + text + "</p>"; });`);
        }
        response.setHeader("content-type", "text/html");
        response.end(request.url === "/policy.html" ? policyHtml() : SHELL);
      });
      const sandbox = process.getuid?.() !== 0;
      const renderer = createRenderer({
        path,
        sandbox,
        allowPrivateHosts: [`127.0.0.1:${web.port}`],
        userAgent: "test",
      });
      const fetcher = createRenderingFetcher(createTestFetcher(), renderer, silent);
      const read = await fetcher.fetchPage({ url: `${web.origin}/terms` });
      const html = read.state === "ok" ? Buffer.from(read.page.bytes).toString() : "";
      expect(html).toContain("we delete your notes within 30 days");
      expect(html).toContain("kept out");
      expect(inside.requests).toEqual([]);
      expect(read).toMatchObject({ page: { etag: null, lastModified: null } });
      await renderer.close();
    },
    90_000,
  );
});
