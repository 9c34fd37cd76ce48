import { findWhereItLeads } from "../../src/policy/compare/judge-read.js";
import type { PolicyText } from "../../src/policy/types.js";
import type { ReadState } from "../../src/ports.js";
import { nameLanguage } from "../../src/records/name-language.js";

/** What a page shows instead of a policy, by the reason the judgement of a read gives; ends "… was read, but". */
const SHOWN: Readonly<Record<string, string>> = {
  "access-denied": "the page refuses access",
  "browser-error": "a browser's own error page was taken for it",
  "age-gate": "the page asks visitors for their age",
  "application-error": "the page shows an application error",
  "consent-wall": "the page only asks for consent",
  challenge: "the page asks visitors to prove that they are human",
  "cookies-off": "the page asks visitors to accept its cookies",
  empty: "the page has no text",
  "another-document": "the address now shows another document",
  "another-page": "the page shows something else than the policy",
  collapsed: "most of the policy is gone",
  "cut-off": "it ends in the middle of a sentence, and everything behind is missing",
  "leads-elsewhere": "the page only leads to the policy",
  stub: "there is hardly any text",
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

/** Reasons that are states of their own; all others are walls. */
const STATES: ReadonlyMap<string, ReadState> = new Map(
  (["empty", "leads-elsewhere", "stub", "cut-off", "another-document", "collapsed"] as const).map((state) => [
    state,
    state,
  ]),
);

/** A read that worked and yet gave no policy: its typed state, and words for people. */
export function describeWall(url: string, reason: string | null, content?: PolicyText): Problem {
  if (reason === "needs-javascript") return describeShell(url);
  const shown = SHOWN[reason ?? ""] ?? "it is no policy";
  const readState = STATES.get(reason ?? "") ?? "wall";
  return { readState, problem: `${url} was read, but ${shown}${content ? where(readState, content) : ""}.` };
}

interface Problem {
  readonly readState: ReadState;
  readonly problem: string;
}

/** What the page says of itself that helps to find the policy. */
function where(readState: ReadState, content: PolicyText): string {
  const leads = readState === "leads-elsewhere" ? findWhereItLeads(content) : null;
  if (leads !== null) return `: it seems to stand at ${leads}`;
  return readState === "another-document" && content.title !== null ? ` (“${content.title.slice(0, 100)}”)` : "";
}

/** The policy in another language than the one that is followed. */
export function describeLanguage(url: string, before: PolicyText, after: PolicyText): Problem {
  const [was, is] = [before, after].map(({ language }) => nameLanguage(language ?? ""));
  return { readState: "wrong-language", problem: `${url} was read, but in ${is} instead of ${was}.` };
}

/** A text that is read and cannot be rated, or compared with the one before. */
export function describeTooCostly(url: string, { message }: Error): Problem {
  return { readState: "too-long", problem: `${url} was read, but is too long to be looked through: ${message}` };
}

/** A page whose text is written by scripts, and what to do about it. */
export function describeShell(url: string): { readState: ReadState; problem: string } {
  const problem = `${url} needs a browser: scripts write its text. To read it, set BROWSER_PATH to a Chromium, or BROWSER_WS_URL.`;
  return { readState: "needs-browser", problem };
}
