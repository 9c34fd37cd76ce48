import type { ClauseLink, LinkChange } from "../types.js";
import { type LinkPlace, readPlace } from "./link-place.js";
import type { NoiseRuleId } from "./noise-rules.js";
import { ARCHIVE_PREFIX, speaksOfLaw } from "./tables/link-rules.js";
import { TRACKING_PARAMETER } from "./tables/tracking-parameters.js";

/** A clause's link as it is compared. */
export interface ComparableLink {
  /** The linked words in lower case, letters and digits alone. */
  readonly words: string;
  readonly text: string;
  /** The address as the page has it. */
  readonly target: string;
  readonly place: LinkPlace;
  /** The link or its address speaks of a policy or another legal document: its page counts, else only its site. */
  readonly legal: boolean;
}

/** What became of a clause's links whose words stayed. */
export interface LinkComparison {
  /** Links that lead to another legal document or another site. */
  readonly changes: readonly LinkChange[];
  /** Why the other links' addresses differ and are no news; null when none differs. */
  readonly noise: NoiseRuleId | null;
}

const NOTHING: LinkComparison = { changes: [], noise: null };

/** Reads a clause's links; those that lead nowhere are left out. */
export function readComparableLinks(links: readonly ClauseLink[] | undefined): readonly ComparableLink[] {
  return (links ?? []).flatMap(({ text, target }) => {
    const place = readPlace(target);
    if (place === null) return [];
    const lower = text.toLowerCase();
    const words = (lower.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
    return [{ words, text, target, place, legal: speaksOfLaw(`${lower} ${subdomainOf(place)} ${place.path}`) }];
  });
}

/** "legal" of "legal.acme.com": the site's own name says nothing about the page. */
function subdomainOf({ host, site }: LinkPlace): string {
  return host.slice(0, Math.max(0, host.length - site.length));
}

/** What of a link counts when texts are told apart by a hash: the page of a legal document, else the site. */
export function linkKey({ place: { host, site, path }, legal }: ComparableLink): string {
  if (!legal) return site;
  return `${path === "/" ? host : site}${path}`;
}

/** Compares the links of two clauses that became each other, link by link: the same words, else the same place in the row. */
export function compareLinks(before: readonly ComparableLink[], after: readonly ComparableLink[]): LinkComparison {
  if (before.length === 0 || after.length === 0) return NOTHING;
  const pairs = pairLinks(before, after);
  const changes = pairs.filter(([old, young]) => leadsElsewhere(old, young)).map(sayChange);
  if (changes.length > 0) return { changes, noise: null };
  if (pairs.some(([old, young]) => addressOf(old) !== addressOf(young))) return { changes, noise: "link-page" };
  return pairs.some(([old, young]) => old.target !== young.target) ? { changes, noise: "link-address" } : NOTHING;
}

type LinkPair = readonly [ComparableLink, ComparableLink];

function pairLinks(before: readonly ComparableLink[], after: readonly ComparableLink[]): LinkPair[] {
  const waiting = [...after];
  return before.flatMap((old): LinkPair[] => {
    const at = waiting.findIndex(({ words }) => words === old.words);
    const [young] = at < 0 ? [] : waiting.splice(at, 1);
    return young === undefined ? [] : [[old, young]];
  });
}

/** Another site, or another page where either is a legal document. Where one address is only a path, paths are compared. */
function leadsElsewhere(before: ComparableLink, after: ComparableLink): boolean {
  const [old, young] = [before.place, after.place];
  const pathOnly = old.host === "" || young.host === "";
  if (!pathOnly && old.site !== young.site) return true;
  if (!before.legal && !after.legal) return false;
  return old.path !== young.path || (!pathOnly && old.host !== young.host && old.path === "/");
}

function addressOf({ place }: ComparableLink): string {
  return `${place.host}${place.path}`;
}

/** The address as it stands in the page, but for its scheme, "www.", an archive's prefix and what only follows the visitor. */
function showAddress(target: string): string {
  const bare = target.replace(ARCHIVE_PREFIX, "").replace(/^(?:https?:)?\/\/(?:www\.)?/i, "");
  const [page = "", query = ""] = (bare.split("#", 1)[0] ?? "").split(/\?(.*)/s, 2);
  const kept = query
    .split("&")
    .filter((part) => part !== "" && !TRACKING_PARAMETER.test((part.split("=", 1)[0] ?? "").toLowerCase()));
  const path = page.length > 1 ? page.replace(/\/$/, "") : page;
  return kept.length === 0 ? path : `${path}?${kept.join("&")}`;
}

function sayChange([before, after]: LinkPair): LinkChange {
  return { text: after.text, before: showAddress(before.target), after: showAddress(after.target) };
}
