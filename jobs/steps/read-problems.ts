import type { ReadState } from "../../src/ports.js";

/** What a page shows instead of a policy, by the reason the judgement of a read gives; ends "… was read, but". */
const SHOWN: Readonly<Record<string, string>> = {
  "access-denied": "the page refuses access",
  "application-error": "the page shows an application error",
  challenge: "the page asks visitors to prove that they are human",
  empty: "the page has no text",
  loading: "the page only says that it is loading",
  "login-wall": "the page asks visitors to log in",
  maintenance: "the site is under maintenance",
  "needs-javascript": "the page shows its text only to a browser with JavaScript",
  "not-available": "the page says that it is not available",
  "not-found": "the page says that it does not exist",
  parked: "the address is parked: no site is there",
  "rate-limited": "the site says that it was asked too often",
  "region-blocked": "the page is not shown in this region",
  repeated: "the page repeats the same clauses over and over",
  "server-error": "the page shows a server error",
};

/** A read that worked and yet gave no policy: its typed state, and words for people. */
export function describeWall(url: string, reason: string | null): { readState: ReadState; problem: string } {
  const shown = SHOWN[reason ?? ""] ?? "it is no policy";
  return { readState: reason === "empty" ? "empty" : "wall", problem: `${url} was read, but ${shown}.` };
}
