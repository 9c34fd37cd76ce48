import { judgeRead } from "../policy/compare/judge-read.js";
import { decodePage } from "../policy/extract/decode-page.js";
import type { PageFetcher, PolicyEngine } from "../ports.js";
import { LINK_WORDS, WELL_KNOWN } from "./link-words.js";
import { readLinks } from "./read-links.js";
import { CONFIDENT, findHubs, plainWords, type ScoredLink, scoreLinks } from "./score-links.js";
import type { Discover, Discovery, FoundPage } from "./types.js";

export interface DiscoveryOptions {
  readonly fetcher: Pick<PageFetcher, "fetchPage">;
  readonly engine: Pick<PolicyEngine, "extract">;
  /** Longest look at one site, ms. Default 45,000: a person waits for it. */
  readonly timeoutMs?: number;
}

/** What is sought until it is found: the hub pages and the usual addresses are asked for these only. */
const WANTED: readonly string[] = ["privacy", "terms"];
/** Pages read to see whether they are policies; each costs its host's pause. */
const MAX_CHECKED = 10;

/** Looks at a site's home page, then at the pages that list its policies, then at the usual addresses. */
export function createDiscovery(options: DiscoveryOptions): Discover {
  return async (site, signal) => {
    const inTime = AbortSignal.any([signal, AbortSignal.timeout(options.timeoutMs ?? 45_000)]);
    const look = new Look(options, site, inTime);
    const problem = await look.run();
    return { pages: look.pages(), problem };
  };
}

class Look {
  readonly #found = new Map<string, FoundPage>();
  #checked = 0;

  constructor(
    private readonly options: DiscoveryOptions,
    private readonly site: URL,
    private readonly signal: AbortSignal,
  ) {}

  /** Returns why the home page gave no links, or null. */
  async run(): Promise<string | null> {
    const home = await this.#readHome();
    if ("problem" in home) {
      await this.#guess();
      return home.problem;
    }
    const links = readLinks(home.html, home.url);
    const hubs = findHubs(links, home.url);
    const scored = scoreLinks(links, home.url);
    for (const hub of hubs) scored.push(...(await this.#linksOf(hub)));
    await this.#check(scored);
    await this.#guess();
    return null;
  }

  /** Some sites answer at "www." alone. */
  async #readHome() {
    const home = await this.#read(this.site);
    if ("html" in home || this.site.hostname.startsWith("www.") || this.site.port !== "") return home;
    const other = await this.#read(new URL(this.site.href.replace("://", "://www.")));
    return "html" in other ? other : home;
  }

  pages(): Discovery["pages"] {
    const order = ["privacy", "terms", ...LINK_WORDS.map(({ type }) => type)];
    return [...this.#found.values()].sort(
      (a, b) => Number(b.readable) - Number(a.readable) || order.indexOf(a.type) - order.indexOf(b.type),
    );
  }

  async #linksOf(hub: URL): Promise<ScoredLink[]> {
    const page = await this.#read(hub);
    return "problem" in page ? [] : scoreLinks(readLinks(page.html, page.url), page.url);
  }

  /** Reads the candidates, what people ask for first; the second of a type only when the first cannot be read. */
  async #check(links: readonly ScoredLink[]): Promise<void> {
    const wanted = ({ type }: ScoredLink) => (WANTED.includes(type) ? 0 : 1);
    for (const link of links.toSorted((a, b) => wanted(a) - wanted(b) || b.score - a.score)) {
      const known = this.#found.get(link.type);
      if (known?.readable || known?.url === link.url.href) continue;
      const judged = await this.#judge(link.url);
      const { type, label, url } = link;
      const page = { type, label, url: url.href, ...judged, confident: link.score >= CONFIDENT };
      if (!known || judged.readable) this.#found.set(type, page);
    }
  }

  /** The usual addresses, for what was not found: a page counts when its own title says what it is. */
  async #guess(): Promise<void> {
    for (const { type, paths } of WELL_KNOWN) {
      for (const path of paths) {
        if (this.#found.get(type)?.readable) break;
        const url = new URL(path, this.site);
        const { readable, problem, title, finalUrl } = await this.#judge(url);
        if (!readable || !namesType(title, type)) continue;
        this.#found.set(type, { type, url: finalUrl, label: title, readable, problem, confident: true });
      }
    }
  }

  async #judge(url: URL) {
    if (this.#checked >= MAX_CHECKED || this.signal.aborted) return { ...UNCHECKED, finalUrl: url.href };
    this.#checked += 1;
    const unread = { readable: false, title: "", finalUrl: url.href };
    try {
      const read = await this.options.fetcher.fetchPage({ url: url.href, signal: this.signal });
      if (read.state !== "ok") return { ...unread, problem: "problem" in read ? read.problem : null };
      const { bytes, contentType, finalUrl } = read.page;
      const text = await this.options.engine.extract({ bytes, contentType, url: finalUrl });
      if (isHome(new URL(finalUrl)) && !isHome(url)) return { ...unread, problem: "it leads to the home page" };
      const { readable, reason } = judgeRead(text);
      const problem = reason === null ? null : `it reads like a ${reason.replaceAll("-", " ")} page`;
      return { readable, problem, title: text.title ?? "", finalUrl };
    } catch (error) {
      return { ...unread, problem: this.signal.aborted ? "there was no time left" : messageOf(error) };
    }
  }

  async #read(url: URL): Promise<{ html: string; url: URL } | { problem: string }> {
    try {
      this.signal.throwIfAborted();
      const read = await this.options.fetcher.fetchPage({ url: url.href, signal: this.signal });
      if (read.state !== "ok") return { problem: "problem" in read ? read.problem : "" };
      return { html: decodePage(read.page.bytes, read.page.contentType), url: new URL(read.page.finalUrl) };
    } catch (error) {
      return { problem: this.signal.aborted ? `${url.host} takes too long to answer` : messageOf(error) };
    }
  }
}

const UNCHECKED = { readable: false, problem: "it was not looked at", title: "" };

function isHome({ pathname, search }: URL): boolean {
  return pathname === "/" && search === "";
}

function namesType(title: string, type: string): boolean {
  const words = ` ${plainWords(title)} `;
  const labels = LINK_WORDS.find((entry) => entry.type === type)?.labels ?? [];
  return labels.some((label) => words.includes(` ${label} `));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
