import { registeredName } from "../../registered-name.js";
import { isNonce } from "./machine-text.js";
import {
  ARCHIVE_PREFIX,
  INDEX_FILE,
  LANGUAGE_CODES,
  LEGAL_FOLDERS,
  LOCALE_PARAMETERS,
  NAME_ENDINGS,
  PAGE_ENDING,
  PAGE_PARAMETERS,
  PATH_PARAMETERS,
  REDIRECTORS,
  REGION_CODES,
  RENAMED_SITES,
  speaksOfLaw,
} from "./tables/link-rules.js";
import { TRACKING_PARAMETER } from "./tables/tracking-parameters.js";

/** Where a link leads, without what only follows the visitor or chooses a language. */
export interface LinkPlace {
  /** The registered name, "acme.com"; "" when only a path is known. */
  readonly site: string;
  /** Host without "www." and language; "" when only a path is known. */
  readonly host: string;
  /** Path without language, endings and sessions, and the query's choice of a page: "/legal/privacy". */
  readonly path: string;
}

/** The base of addresses whose own is not known; ".invalid" is nobody's (RFC 2606). */
const NOWHERE = "https://page.invalid/";
const NOWHERE_HOST = "page.invalid";
const MOST_UNWRAPPED = 3;

/** Reads a link's target; null for what leads nowhere (a script of the page's protection, no address). */
export function readPlace(target: string): LinkPlace | null {
  const url = unwrap(target);
  if (url === null || url.pathname.startsWith("/cdn-cgi/")) return null;
  const bare = url.hostname === NOWHERE_HOST ? "" : plainHost(url.hostname);
  const host = RENAMED_SITES.get(bare) ?? bare;
  const path = plainPath(url);
  return { site: registeredName(host), host, path };
}

/** Follows redirectors' and archives' own addresses to the one they stand for. */
function unwrap(target: string): URL | null {
  let text = target;
  for (let turn = 0; turn <= MOST_UNWRAPPED; turn += 1) {
    text = text.replace(ARCHIVE_PREFIX, "");
    if (!URL.canParse(text, NOWHERE)) return null;
    const url = new URL(text, NOWHERE);
    const inner = findInner(url);
    if (inner === null) return url;
    text = inner;
  }
  return null;
}

function findInner(url: URL): string | null {
  const redirector = REDIRECTORS.find(({ host }) => host.test(url.hostname));
  const values = redirector?.parameters.map((name) => url.searchParams.get(name)) ?? [];
  return values.find((value) => value !== null && /^https?:\/\//.test(value)) ?? null;
}

function plainHost(host: string): string {
  const labels = host.replace(/\.$/, "").split(".");
  while (labels.length > 2 && (labels[0] === "www" || labels[0] === "m" || isLocale(labels[0] ?? ""))) labels.shift();
  return labels.join(".");
}

/** "en", "pt-br", "de_AT", "us-en"; by itself a region only where sites use it so. */
function isLocale(segment: string): boolean {
  const [first = "", second, third] = segment.split(/[-_]/, 3);
  if (third !== undefined) return false;
  if (second === undefined) return LANGUAGE_CODES.has(first) || REGION_CODES.has(first);
  const code = /^[a-z]{2}$/;
  return (code.test(first) && LANGUAGE_CODES.has(second)) || (LANGUAGE_CODES.has(first) && /^[a-z]{2,4}$/.test(second));
}

function plainPath(url: URL): string {
  const segments = decode(url.pathname)
    .toLowerCase()
    .replace(PATH_PARAMETERS, "")
    .split("/")
    .filter((segment) => segment !== "" && !INDEX_FILE.test(segment));
  while (segments.length > 1 && isLocale(segments[0] ?? "")) segments.shift();
  if (segments.length === 1 && isLocale(segments[0] ?? "")) segments.shift();
  const page = segments.at(-1) ?? "";
  const folders = segments.slice(0, -1).filter((segment) => !isPassing(segment, page));
  const path = `/${[...folders, page].map(plainSegment).join("/")}`;
  const query = [...url.searchParams]
    .map(([name, value]) => [name.toLowerCase(), value.toLowerCase()] as const)
    .filter(([name]) => PAGE_PARAMETERS.has(name) && !LOCALE_PARAMETERS.has(name) && !TRACKING_PARAMETER.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  return query.length === 0 ? path : `${path}?${query.join("&")}`;
}

/** A folder that says nothing: where sites keep policies, or the identifier of a deployment over a page with a name of its own. */
function isPassing(folder: string, page: string): boolean {
  return LEGAL_FOLDERS.has(folder) || (isNonce(folder.replaceAll("-", "")) && speaksOfLaw(page));
}

function plainSegment(segment: string): string {
  return segment.replace(PAGE_ENDING, "").replace(NAME_ENDINGS, "");
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
