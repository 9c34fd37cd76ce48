import { describe, expect, it } from "vitest";
import { createDiscovery } from "../../src/discovery/discover.js";
import { Pages, unreachable } from "../jobs/support/pages.js";
import { engine } from "../jobs/support/pipeline.js";
import { LOGIN_WALL, policyHtml } from "../jobs/support/policy.js";

const SITE = new URL("https://acme.example/");
const at = (path: string) => new URL(path, SITE).href;

function look(pages: Pages, signal = new AbortController().signal) {
  return createDiscovery({ fetcher: pages, engine })(SITE, signal);
}

function home(...links: readonly [label: string, href: string][]): string {
  const anchors = links.map(([label, href]) => `<li><a href="${href}">${label}</a></li>`).join("");
  return `<!doctype html><title>Acme</title><h1>Acme makes anvils</h1><footer><ul>${anchors}</ul></footer>`;
}

describe("discovery", () => {
  it("finds what the home page links to, readable pages first", async () => {
    const pages = new Pages();
    pages.set(SITE.href, home(["Terms", "/terms"], ["Privacy Policy", "/privacy"], ["Subprocessors", "/subs"]));
    pages.set(at("/terms"), policyHtml());
    pages.set(at("/privacy"), LOGIN_WALL);
    pages.set(at("/subs"), policyHtml());
    const { pages: found, problem } = await look(pages);
    expect(problem).toBeNull();
    expect(found.map(({ type, readable, confident }) => [type, readable, confident])).toEqual([
      ["terms", true, true],
      ["subprocessors", true, true],
      ["privacy", false, true],
    ]);
    expect(found[2]?.problem).toMatch(/log.?in/);
  });

  it("follows a page that lists the policies", async () => {
    const pages = new Pages();
    pages.set(SITE.href, home(["Legal", "/legal"]));
    pages.set(
      at("/legal"),
      home(["Privacy Notice", "/legal/privacy-notice"], ["Data Processing Agreement", "/legal/dpa"]),
    );
    pages.set(at("/legal/privacy-notice"), policyHtml());
    pages.set(at("/legal/dpa"), policyHtml());
    const { pages: found } = await look(pages);
    expect(found.map(({ type }) => type)).toEqual(["privacy", "dpa"]);
  });

  it("tries the usual addresses when the home page cannot be read", async () => {
    const pages = new Pages();
    pages.set(at("/terms"), policyHtml());
    pages.set(at("/privacy"), policyHtml());
    const { pages: found, problem } = await look(pages);
    expect(problem).toContain("could not be reached");
    // The page at /privacy says that it is terms, so it is not taken for the privacy notice.
    expect(found.map(({ type, url, label }) => [type, url, label])).toEqual([
      ["terms", at("/terms"), "Marigold Notes Terms"],
    ]);
  });

  it("asks www. when the bare name does not answer", async () => {
    const pages = new Pages();
    pages.set("https://www.acme.example/", home(["Terms", "/terms"]));
    pages.set("https://www.acme.example/terms", policyHtml());
    expect((await look(pages)).pages[0]?.url).toBe("https://www.acme.example/terms");
  });

  it("asks a bounded number of pages", async () => {
    const pages = new Pages();
    const kinds = ["privacy", "terms", "cookies", "dpa", "aup", "sla", "dmca", "imprint", "msa", "subprocessors"];
    pages.set(
      SITE.href,
      home(
        ...kinds.flatMap((kind): [string, string][] => [
          [kind, `/${kind}`],
          [kind, `/x/${kind}`],
        ]),
      ),
    );
    for (const kind of kinds) pages.set(at(`/${kind}`), unreachable(at(`/${kind}`)));
    const { pages: found } = await look(pages);
    expect(found.length).toBeGreaterThan(5);
    expect(pages.requests.length).toBeLessThanOrEqual(12);
  });

  it("ends when its time is up, with what it has", async () => {
    const fetchPage = ({ signal }: { signal?: AbortSignal }) =>
      new Promise<never>((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
    const discover = createDiscovery({ fetcher: { fetchPage }, engine, timeoutMs: 20 });
    const { pages, problem } = await discover(SITE, new AbortController().signal);
    expect(pages).toEqual([]);
    expect(problem).toBe("acme.example takes too long to answer");
  });
});
