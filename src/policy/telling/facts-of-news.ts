import { findFacts } from "../facts/find-facts.js";
import { findDates } from "../reading/find-dates.js";
import type { PolicyText, StatedFact } from "../types.js";
import type { News } from "./news.js";
import { namesPlace } from "./places.js";
import {
  COMPANY_ACTS,
  COUNTS_FROM_TERMS,
  ENDS_RENEWAL,
  NOTICE_OF_AN_ACT,
  OF_SOME,
  OF_SOME_ACCOUNTS,
  OF_SOME_PEOPLE,
  OF_THE_DOCUMENT,
  OTHER_TIMES,
  READER_ACTS,
  READER_REFUSES,
  TELLS_OF_IT,
} from "./tables/date-roles.js";

/** Dates and deadlines told of one change at most. */
const MOST_DATES = 2;
const DATES: ReadonlySet<string> = new Set(["effective-date", "objection-window", "notice-period", "opt-out"]);
/** Times of the reader: each holds for what is told of it alone. */
const TIMES: ReadonlySet<string> = new Set(["objection-window", "notice-period", "opt-out"]);
/** Most binding first. */
const ORDER = ["objection-window", "effective-date", "notice-period", "opt-out"];

/**
 * What the change itself states about its dates, the reader's times and whom it concerns. Only what the change brought or
 * moved: a fact that the old text states as well is none of it. The reader's times are those of the news that are `told`, and
 * whom the change concerns is read from the one that leads (`leading`): what stands further down concerns other people.
 */
export function factsOfNews(
  news: readonly News[],
  { before, after }: { readonly before: PolicyText; readonly after: PolicyText },
  { leading, told }: { readonly leading: ReadonlySet<News>; readonly told: ReadonlySet<News> },
): StatedFact[] {
  const stated = news.flatMap((one) =>
    factsOfSentence(one).filter(({ name }) => {
      if (name === "affected-users") return leading.has(one);
      return !TIMES.has(name) || told.has(one);
    }),
  );
  const all = distinct([...stated, ...factsOfDateLine(before, after)]);
  const dates = all
    .filter(({ name }) => DATES.has(name))
    .sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name))
    .slice(0, MOST_DATES);
  return [...dates, ...all.filter(({ name }) => !DATES.has(name))];
}

function factsOfSentence({ before, after }: News): StatedFact[] {
  if (after === null) return [];
  const { sentence } = after;
  const old = before === null ? [] : findFacts(before.sentence.text);
  const isOfSome = holdsForSome(sentence.text);
  const isSaid = sentence.kind === "paragraph" && !LEADS_ON.test(sentence.text) && !POSTAL.test(sentence.text);
  const found = findFacts(withoutAddresses(sentence.text)).filter(
    ({ name, value, quote }) =>
      binds({ name, value, quote }) &&
      !(TIMES.has(name) && (isOfSome || ENDS_RENEWAL.test(sentence.text))) &&
      (isSaid || name !== "affected-users") &&
      !old.some((fact) => fact.name === name && fact.value === value),
  );
  return found.map(({ start, end, ...fact }) => ({
    ...fact,
    quote: sentence.text.slice(start, end),
    start: sentence.start + start,
    end: sentence.start + end,
  }));
}

/**
 * A time that holds for the people of one place, or for accounts opened from some day on, is not the reader's: the card says it
 * with the sentence, where it says for whom.
 */
function holdsForSome(text: string): boolean {
  return OF_SOME_ACCOUNTS.test(text) || (OF_SOME_PEOPLE.test(text) && namesPlace(text));
}

/** Days and numbers in the address of a document are none of the policy's; an address to opt out at is. */
function withoutAddresses(text: string): string {
  return OPTS_OUT_AT.test(text) ? text : text.replace(WEB_ADDRESS, (address) => "x".repeat(address.length));
}

const WEB_ADDRESS = /https?:\/\/[^\s)\]>]{1,400}/g;
const OPTS_OUT_AT = /\b(?:opt(?:ing)?[- ]out|object|unsubscribe|reject|decline|withdraw)\b/i;
/** It only says where to read on. */
const LEADS_ON = /\b(?:see|visit|refer to|click|contact)\b/i;
/** A street or a postal code: a place there is an office's. */
const POSTAL = /\b[A-Z]{2} \d{5}\b|\b(?:suite|street|parkway|avenue|floor)\b/i;

/** Whom a sentence leaves out or forbids something about is not whom the change is for: "not available to schools". */
const LEAVES_OUT =
  /\b(?:not (?:available|intended|directed|apply|applicable|designed|meant)|except|exclud\w+|other than|prohibit\w*|must not|may not|do not|abuse|exploit\w*|knowingly)\b/i;

/** A day by name counts from nothing. */
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a time of this name is one that concerns every reader of the change. */
function binds({ name, value, quote }: Pick<StatedFact, "name" | "value" | "quote">): boolean {
  if (name === "objection-window") {
    const counts = ISO_DAY.test(value) || COUNTS_FROM_TERMS.test(quote);
    if (ENDS_RENEWAL.test(quote)) return false;
    return READER_REFUSES.test(quote) && READER_ACTS.test(quote) && counts && !OTHER_TIMES.test(quote);
  }
  if (name === "affected-users") return value !== "everyone" && !LEAVES_OUT.test(quote);
  if (name === "effective-date" || name === "announced") {
    // "Two months after the notice" is how long later changes take, no day of this one.
    return ISO_DAY.test(value) && OF_THE_DOCUMENT.test(quote) && !OF_SOME.test(quote);
  }
  if (name === "notice-period") {
    const told = NOTICE_OF_AN_ACT.test(quote) && TELLS_OF_IT.test(quote);
    return told && COMPANY_ACTS.test(quote) && !OTHER_TIMES.test(quote);
  }
  return true;
}

/** The document's own line says since when it holds, and the old one said another day. */
function factsOfDateLine(before: PolicyText, { text, dateLine }: PolicyText): StatedFact[] {
  const start = dateLine === null ? -1 : text.indexOf(dateLine);
  if (dateLine === null || start < 0) return [];
  const old = findFacts(before.dateLine ?? "").map(({ value }) => value);
  const found = findFacts(text, { start, end: start + dateLine.length });
  return found
    .filter(({ name, value }) => name === "effective-date" && !old.includes(value))
    .map((fact) => ({ ...fact, ...upToDate(fact) }));
}

/** The line up to the date that it gives: what stands behind it is another matter. */
function upToDate({ quote, start }: StatedFact): Pick<StatedFact, "quote" | "start" | "end"> {
  const end = findDates(quote)[0]?.end ?? quote.length;
  return { quote: quote.slice(0, end), start, end: start + end };
}

function distinct(facts: readonly StatedFact[]): StatedFact[] {
  const seen = new Map<string, StatedFact>();
  for (const fact of facts) if (!seen.has(`${fact.name}/${fact.value}`)) seen.set(`${fact.name}/${fact.value}`, fact);
  return [...seen.values()];
}
