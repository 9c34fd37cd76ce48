import { HUB_WORDS, LINK_WORDS, type LinkWords, POLICY_HOSTS, VARIANT_WORDS } from "./link-words.js";
import type { PageLink } from "./read-links.js";

export interface ScoredLink extends PageLink {
  /** ID of the catalogue's document types. */
  readonly type: string;
  readonly score: number;
}

/**
 * Points for what speaks for a link, and against it. A label that says exactly the type, or an address that does on a
 * label that names it, is enough to be offered; to be watched without asking it takes the site's own address as well.
 */
const POINTS = { exactLabel: 60, labelHolds: 40, lastPath: 35, path: 20, variant: -30, otherSite: -45 } as const;
const LONGEST_LABEL_WORDS = 8;
/** From here a link is offered. */
const OFFERED = 35;
/** From here it is watched without asking. */
export const CONFIDENT = 60;

/** Links that lead to a policy, best first within a type, at most `perType` addresses of each. Pure. */
export function scoreLinks(links: readonly PageLink[], site: URL, perType = 2): ScoredLink[] {
  const scored = links
    .flatMap((link) => scoreLink(link, site) ?? [])
    .sort((a, b) => b.score - a.score || shorter(a, b));
  const kept: ScoredLink[] = [];
  for (const link of scored) {
    const sameType = kept.filter(({ type }) => type === link.type);
    if (sameType.length < perType && !kept.some(({ url }) => url.href === link.url.href)) kept.push(link);
  }
  return kept;
}

/** Pages of the site that list its policies, at most two. */
export function findHubs(links: readonly PageLink[], site: URL): URL[] {
  const hubs = links.filter(({ label, url }) => isOwn(url, site) && HUB_WORDS.includes(plainWords(label)));
  const addresses = [...new Set(hubs.map(({ url }) => url.href))];
  return addresses
    .filter((address) => address !== site.href)
    .slice(0, 2)
    .map((address) => new URL(address));
}

function scoreLink(link: PageLink, site: URL): ScoredLink | null {
  const label = plainWords(link.label);
  const segments = pathWords(link.url);
  const own = isOwn(link.url, site) || isPolicyHost(link.url) ? 0 : POINTS.otherSite;
  const variant = [label, ...segments].some((words) => VARIANT_WORDS.some((word) => holds(words, word)));
  let best: ScoredLink | null = null;
  for (const words of LINK_WORDS) {
    const points = labelPoints(label, words) + pathPoints(segments, words);
    const score = points + own + (variant ? POINTS.variant : 0);
    if (points > 0 && score >= OFFERED && score > (best?.score ?? 0)) best = { ...link, type: words.type, score };
  }
  return best;
}

function labelPoints(label: string, { labels }: LinkWords): number {
  if (labels.includes(label)) return POINTS.exactLabel;
  if (label.split(" ").length > LONGEST_LABEL_WORDS) return 0;
  return labels.some((words) => holds(label, words)) ? POINTS.labelHolds : 0;
}

function pathPoints(segments: readonly string[], { paths }: LinkWords): number {
  if (paths.includes(segments.at(-1) ?? "")) return POINTS.lastPath;
  return segments.some((segment) => paths.includes(segment)) ? POINTS.path : 0;
}

/** Whether the words stand in the text as whole words. */
function holds(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${words} `);
}

/** Lower case, no accents, words apart by one space: "Terms & Conditions" is "terms conditions". */
export function plainWords(text: string): string {
  const letters = text
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .toLowerCase();
  return letters.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
}

function pathWords(url: URL): string[] {
  const segments = url.pathname.split("/").filter((segment) => segment !== "");
  return segments
    .slice(0, 12)
    .map((segment) => plainWords(segment.slice(0, 200).replace(/\.(?:html?|php|aspx?|pdf)$/i, "")));
}

/** The same host, one below it, or one beside it under the same domain. */
export function isOwn(url: URL, site: URL): boolean {
  const domain = domainOf(site.hostname);
  return url.hostname === site.hostname || domainOf(url.hostname) === domain;
}

/** Labels that stand before a country's code without being a name of their own: "co.uk", "com.au". */
const SECOND_LEVEL = /^(?:co|com|org|net|gov|ac|edu|or|ne|gob|gouv)$/;

function domainOf(hostname: string): string {
  const labels = hostname.replace(/\.$/, "").split(".");
  if (/^[\d.]+$/.test(hostname) || hostname.startsWith("[")) return hostname;
  const long = labels.length > 2 && labels.at(-1)?.length === 2 && SECOND_LEVEL.test(labels.at(-2) ?? "");
  return labels.slice(long ? -3 : -2).join(".");
}

function isPolicyHost(url: URL): boolean {
  return POLICY_HOSTS.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
}

function shorter(a: PageLink, b: PageLink): number {
  return a.url.href.length - b.url.href.length || (a.url.href < b.url.href ? -1 : 1);
}
