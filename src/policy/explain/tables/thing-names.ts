import type { Entity } from "../../direction/find-entities.js";
import { lines } from "../../reading/lines.js";

/** How a listed thing reads in our sentences, where its name in the lists does not do. */
const SAID: Readonly<Record<string, string>> = {
  name: "names",
  "e-mail address": "e-mail addresses",
  "phone number": "phone numbers",
  "postal address": "postal addresses",
  "date of birth": "dates of birth",
  "ip address": "IP addresses",
  photos: "photos",
  biometrics: "biometric data",
  health: "health data",
  genetic: "genetic data",
  location: "location",
  religion: "religion",
  "trade union": "trade union membership",
  "government id": "identity documents",
  "children's data": "children's data",
  sensors: "sensor data",
  calls: "calls",
  calendar: "calendars",
  audio: "audio",
  "law enforcement": "authorities",
  public: "the public",
  "ai companies": "AI companies",
  "debt collectors": "debt collectors",
  improvement: "improving the service",
  "ai training": "AI training",
  "fraud prevention": "preventing fraud",
  "legal compliance": "obeying the law",
  "providing the service": "providing the service",
  support: "support",
  resale: "resale",
  surveillance: "monitoring people",
};

/** Things of many sorts: the clause's own word tells more than their name. */
const IN_ITS_WORDS: ReadonlySet<string> = new Set(["education", "employment", "health", "messages", "financial data"]);

/** Places that read with an article. */
const WITH_ARTICLE: ReadonlySet<string> = new Set([
  "united states",
  "united kingdom",
  "united arab emirates",
  "european union",
  "european economic area",
  "netherlands",
  "philippines",
  "cayman islands",
  "czech republic",
  "dominican republic",
]);

/** A password that is to be changed or guarded, and a name on an account, are no data that is taken. */
const NO_DATA_BEFORE = new RegExp(lines`
  (?:
    reset
    |change
    |choose
    |keep
    |protect
    |forgot
    |strong
    |your own
    |use
    |domain
    |business
    |trade
    |brand
    |company
    |product
    |log
    |these
    |cookie
    |text
    |small
  )\s+(?:your |a |the )?$
`);

/** "outside the EEA", "from the UK": where data comes from is not where it goes. */
const LEFT_BEHIND =
  /\b(?:outside|leav(?:e|es|ing)|from|other than|beyond|resid\w+|live|living)\b(?:(?! to )[^.;]){0,60}$/;

/** "EU standard contractual clauses", "EU-U.S. framework": the place is part of a name. */
const PART_OF_A_NAME = new RegExp(lines`
  ^[ -](?:and [a-z.]{2,6} )?(?:
    u\.?s
    |standard
    |commission
    |model
    |law
    |citizens
    |residents
    |users
    |representative
    |data protection
  )
`);

/** A listed thing in our words; null where the words around it make it something else. */
export function sayThing({ set, name, start, end }: Entity, folded: string): string | null {
  if (set === "countries") return isDestination(folded, start, end) ? sayPlace(name) : null;
  if (set === "data categories" && NO_DATA_BEFORE.test(folded.slice(Math.max(0, start - 30), start))) return null;
  return IN_ITS_WORDS.has(name) ? folded.slice(start, end) : (SAID[name] ?? name);
}

function isDestination(folded: string, start: number, end: number): boolean {
  return !LEFT_BEHIND.test(folded.slice(Math.max(0, start - 70), start)) && !PART_OF_A_NAME.test(folded.slice(end));
}

function sayPlace(name: string): string {
  const title = name.replace(/(?<![a-z])[a-z](?!f |nd )/g, (letter) => letter.toUpperCase());
  return WITH_ARTICLE.has(name) ? `the ${title}` : title;
}
