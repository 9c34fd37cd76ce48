import type { ReadState } from "../../src/ports.js";

/** What a page shows instead of a policy, by the reason the judgement of a read gives; ends "… was read, but". */
const SHOWN: Readonly<Record<string, string>> = {
  "access-denied": "the page refuses access",
  "age-gate": "the page asks visitors for their age",
  "application-error": "the page shows an application error",
  "consent-wall": "the page only asks for consent",
  challenge: "the page asks visitors to prove that they are human",
  "cookies-off": "the page asks visitors to accept its cookies",
  empty: "the page has no text",
  leaving: "the page leads visitors elsewhere",
  loading: "the page only says that it is loading",
  "login-wall": "the page asks visitors to log in",
  maintenance: "the site is under maintenance",
  "not-available": "the page says that it is not available",
  "not-found": "the page says that it does not exist",
  parked: "the address is parked: no site is there",
  "rate-limited": "the site says that it was asked too often",
  "region-choice": "the page asks visitors for their country",
  "region-blocked": "the page is not shown in this region",
  repeated: "the page repeats the same clauses over and over",
  "server-error": "the page shows a server error",
};

/** A read that worked and yet gave no policy: its typed state, and words for people. */
export function describeWall(url: string, reason: string | null): { readState: ReadState; problem: string } {
  if (reason === "needs-javascript") return describeShell(url);
  const shown = SHOWN[reason ?? ""] ?? "it is no policy";
  return { readState: reason === "empty" ? "empty" : "wall", problem: `${url} was read, but ${shown}.` };
}

/** A page whose text is written by scripts, and what to do about it. */
export function describeShell(url: string): { readState: ReadState; problem: string } {
  const problem = `${url} needs a browser: scripts write its text. To read it, set BROWSER_PATH to a Chromium, or BROWSER_WS_URL.`;
  return { readState: "needs-browser", problem };
}
