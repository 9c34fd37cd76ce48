import { afterEach, describe, expect, it } from "vitest";
import { extractPage } from "../../src/policy/extract/extract-page.js";
import { policyHtml } from "../jobs/support/policy.js";
import { closeLoopback, createTestFetcher, startWeb } from "./support/loopback.js";

afterEach(closeLoopback);

/** Reads "/" of a site with these pages, and says what text came of it and what was asked for. */
async function readSite(pages: Readonly<Record<string, string>>) {
  const web = await startWeb((request, response) => {
    const page = pages[request.url ?? ""];
    response.writeHead(page === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8", etag: '"1"' });
    response.end(page);
  });
  const read = await createTestFetcher().fetchPage({ url: `${web.origin}/` });
  if (read.state !== "ok") throw new Error(read.state);
  const content = await extractPage({ ...read.page, url: read.page.finalUrl });
  return { text: "fault" in content ? "" : content.text, page: read.page, asked: web.requests.map(({ url }) => url) };
}

const KEPT = "we delete your notes within 30 days";

describe("a page whose policy stands in a frame of its site", () => {
  it.each([
    ["a frame", '<title>Terms</title><iframe src="/terms.html?a=1&amp;b=2"></iframe>', "/terms.html?a=1&b=2"],
    ["a lazy frame", "<iframe loading=lazy data-src=/terms.html></iframe>", "/terms.html"],
    [
      "a frame among scripts",
      "<script>if (a < b) go();</script><iframe title='Terms' src='terms.html'>",
      "/terms.html",
    ],
    [
      "a frameset",
      '<frameset cols="20%,80%"><frame src="menu.html"><frame src="terms.html"></frameset>',
      "/terms.html",
    ],
  ])("is read with it: %s", async (_, html, address) => {
    const { text, page } = await readSite({ "/": html, [address]: policyHtml(), "/menu.html": "<a href=/>Home</a>" });
    expect(text).toContain(KEPT);
    expect(page).toMatchObject({ etag: null, lastModified: null });
  });

  it("is not asked for its frames when it has a text of its own", async () => {
    const { text, page, asked } = await readSite({ "/": `${policyHtml()}<iframe src=/consent.html></iframe>` });
    expect(text).toContain(KEPT);
    expect(asked).toEqual(["/"]);
    expect(page.etag).toBe('"1"');
  });

  it("is left as it came when its frames are another site's, itself, or gone", async () => {
    const frames = ["https://elsewhere.example/", "/", "/gone", "javascript:alert(1)", ""];
    const html = `<p>Our policy:</p>${frames.map((src) => `<iframe src="${src}"></iframe>`).join("")}`;
    const { page, asked } = await readSite({ "/": html });
    expect(new TextDecoder().decode(page.bytes)).toBe(html);
    expect(asked).toEqual(["/", "/gone"]);
  });
});
