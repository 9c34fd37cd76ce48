import { distance } from "fastest-levenshtein";

/** Beginnings that only Fineprint's variables have; others of the environment are nobody's mistake. */
const OWN_PREFIXES = [
  "SLACK_",
  "DISCORD_",
  "FETCH_",
  "BROWSER_",
  "CHECK_",
  "CONFIRM_",
  "KEEP_",
  "DATABASE_",
  "REDIS_",
  "TOKEN_",
  "RECORD_",
  "SMTP_",
  "TIMESTAMP_",
];
/** Letters by which a name may differ and still be a slip of the one that is meant. */
const SLIP = 2;
const SHORTEST = 8;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What a configuration says that will do nothing, in words for whoever wrote it: names that are no variable of ours but look
 * like one, and values that point nowhere. Values are never repeated: they may be secrets.
 */
export function findWarnings(
  given: Environment,
  known: readonly string[],
  exists: (file: string) => boolean,
): string[] {
  const strays = Object.keys(given).filter((name) => !known.includes(name));
  return [...strays.flatMap((name) => sayStray(name, known)), ...findUseless(given, exists)];
}

function sayStray(name: string, known: readonly string[]): string[] {
  const closest = [...known].sort((a, b) => distance(a, name) - distance(b, name))[0] ?? "";
  const slip = name.length >= SHORTEST && distance(closest, name) <= SLIP;
  if (slip) return [`${name} is not read; did you mean ${closest}?`];
  return OWN_PREFIXES.some((prefix) => name.startsWith(prefix)) ? [`${name} is not read by Fineprint`] : [];
}

function findUseless(given: Environment, exists: (file: string) => boolean): string[] {
  const { BROWSER_PATH: browser, BROWSER_WS_URL: remote } = given;
  const useless: string[] = [];
  if (browser !== undefined && !exists(browser)) {
    useless.push("BROWSER_PATH names no file: pages that need a browser stay unread until it does");
  }
  if (browser !== undefined && remote !== undefined) {
    useless.push("BROWSER_PATH is not used beside BROWSER_WS_URL");
  }
  const proxied = given["HTTPS_PROXY"] !== undefined || given["HTTP_PROXY"] !== undefined;
  if (given["FETCH_PROXY_RESOLVES"] !== undefined && !proxied) {
    useless.push("FETCH_PROXY_RESOLVES does nothing without HTTPS_PROXY");
  }
  if (given["HTTP_PROXY"] !== undefined && given["HTTPS_PROXY"] === undefined) {
    useless.push("HTTP_PROXY alone is used for http pages; https pages are read directly until HTTPS_PROXY is set");
  }
  if (given["DATABASE_URL"] !== undefined && given["DATA_DIR"] !== undefined) {
    useless.push("DATA_DIR holds no database beside DATABASE_URL; only your own catalogue.json is read from it");
  }
  if (given["DATABASE_PASSWORD"] !== undefined && given["DATABASE_URL"] === undefined) {
    useless.push("DATABASE_PASSWORD does nothing without DATABASE_URL");
  }
  return useless;
}
