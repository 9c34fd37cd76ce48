import { endsBefore } from "../policy/facts/ends-before.js";
import type { StatedFact } from "../policy/types.js";
import { formatDay, formatIsoDay } from "../policy/utc.js";
import { upperFirst } from "./words.js";

type Sentence = (value: string) => string;
/** `last`: "by" a day that still counts, "before" one that does not. */
type DaySentence = (day: string, last: "by" | "before") => string;

/** How a day that has passed reads. */
const PASSED: Readonly<Partial<Record<StatedFact["name"], Sentence>>> = {
  "effective-date": (day) => `In force since ${day}`,
  "opt-out": (day) => `opt-out was due ${day}`,
  "objection-window": (day) => `objection was due ${day}`,
  "notice-period": (day) => `notice ended ${day}`,
};

/** How a fact reads when its value is a day, and when it is a length of time. No words of the policy stand in either. */
const SENTENCES: Readonly<Partial<Record<StatedFact["name"], { readonly day: DaySentence; readonly span: Sentence }>>> =
  {
    "effective-date": { day: (day) => `In force ${day}`, span: (span) => `In force after ${span}` },
    "opt-out": { day: (day, last) => `opt out ${last} ${day}`, span: (span) => `opt out within ${span}` },
    "objection-window": { day: (day, last) => `object ${last} ${day}`, span: (span) => `object within ${span}` },
    "notice-period": {
      day: (day) => `notice until ${day}`,
      span: (span) => `${span}${span.endsWith("s") ? "'" : "'s"} notice`,
    },
  };

/** The line is read in passing; the details have them all. */
const MOST_ON_CARD = 2;

const HOW_TO_OPT_OUT = "how to opt out is quoted in the details";

/** A group of users is a few plain words. */
const GROUP = /^[\p{L}\p{N}][\p{L}\p{N} ,'’-]{1,59}$/u;
/** A length of time; none is no time to tell. */
const SPAN = /^(?!0{1,4} )\d{1,4} (?:business |calendar |working )?(?:hours?|days?|weeks?|months?|years?)$/;

/**
 * `In force 1 June 2026 · opt out by 1 July 2026`, from what the text states; null when it states none. A value that is
 * no day and no length of time (an address) is policy text: the card only says that it is there, the details quote it. A day that lies
 * before `now` (UTC) says that it has passed.
 */
export function factsLine(facts: readonly StatedFact[], now: Date): string | null {
  const optOut = facts.some(({ name }) => name === "opt-out");
  const stated = facts
    .map((fact) => factSentence(fact, { optOut, today: formatDay(now) }))
    .filter((sentence) => sentence !== null);
  const timed = stated.some((sentence) => /^opt(?: out (?:by|before|within)|-out was due) /.test(sentence));
  // With the time limit on the card, that there is a way to opt out goes without saying.
  const told = [...new Set(stated)].filter((sentence) => !(timed && sentence === HOW_TO_OPT_OUT));
  // However much the analysis gives: what has a date first, whom it affects once.
  const groups = told.filter(isGroup);
  const sentences = [...told.filter((sentence) => !isGroup(sentence)), ...groups.slice(0, 1)].slice(0, MOST_ON_CARD);
  return sentences.length > 0 ? upperFirst(sentences.join(" · ")) : null;
}

function isGroup(sentence: string): boolean {
  return sentence.startsWith("affects ");
}

/** Whether a fact's value is a day or a length of time. */
export function isTimed({ value }: Pick<StatedFact, "value">): boolean {
  return formatIsoDay(value) !== null || SPAN.test(value);
}

/** Names of the facts as headings over their quotes. */
export const FACT_NAMES: Readonly<Record<StatedFact["name"], string>> = {
  "effective-date": "In force",
  "opt-out": "Opt-out",
  "objection-window": "Objection",
  "notice-period": "Notice",
  "affected-users": "Who is affected",
  retroactive: "Applies to the past",
  announced: "Announced",
};

function factSentence(
  { name, value, quote }: StatedFact,
  { optOut, today }: { readonly optOut: boolean; readonly today: string },
): string | null {
  if (name === "affected-users") return GROUP.test(value) ? `affects ${value}` : null;
  // A window to object beside a way to opt out is the time there is to opt out.
  const told = name === "objection-window" && optOut ? "opt-out" : name;
  const sentences = SENTENCES[told];
  const day = formatIsoDay(value);
  const last = endsBefore(quote) ? "before" : "by";
  const passed = PASSED[told];
  if (passed && day && hasPassed(value, { told, last, today })) return passed(day);
  if (sentences && day) return sentences.day(day, last);
  if (sentences && SPAN.test(value)) return sentences.span(value);
  return name === "opt-out" ? HOW_TO_OPT_OUT : null;
}

/** A day to act "by" is over when the next begins, one to act "before" with its own beginning. ISO days sort as they pass. */
function hasPassed(
  day: string,
  { told, last, today }: { readonly told: StatedFact["name"]; readonly last: "by" | "before"; readonly today: string },
): boolean {
  return last === "before" && told !== "effective-date" ? day <= today : day < today;
}
