import { findDates } from "../reading/find-dates.js";
import { foldText } from "../reading/fold-text.js";
import { findDurations } from "../reading/quantities.js";
import { type Stretch, splitSentences } from "../reading/split-sentences.js";
import type { StatedFact } from "../types.js";
import {
  ADDRESS,
  ANNOUNCED,
  CONCERNS,
  DEADLINE,
  GIVES_NOTICE,
  NOT_RETROACTIVE,
  OPTS_OUT,
  RETROACTIVE,
  TAKES_EFFECT,
  USER_ACTS_IN_TIME,
  USER_GROUPS,
} from "./fact-words.js";

/** How far a date or period may stand from the words that give it its meaning, in characters. */
const REACH = 120;
const READERS = [effectiveDate, optOut, objectionWindow, noticePeriod, affectedUsers, retroactive, announced];

interface Sentence {
  readonly text: string;
  readonly folded: string;
}

type Found = Pick<StatedFact, "name" | "value">;

/** The facts that a stretch of a text states about a change, sentence by sentence; what is not stated is left out. */
export function findFacts(text: string, stretch: Stretch = { start: 0, end: text.length }): StatedFact[] {
  const part = text.slice(stretch.start, stretch.end);
  return splitSentences(part).flatMap(({ start, end }) => {
    const quote = part.slice(start, end).trim();
    const at = stretch.start + start + part.slice(start, end).indexOf(quote);
    const sentence = { text: quote, folded: foldText(quote) };
    return READERS.flatMap((reader) => {
      const found = reader(sentence);
      return found === null ? [] : [{ ...found, quote, start: at, end: at + quote.length }];
    });
  });
}

/** The first fact of each name and value. */
export function distinctFacts(facts: readonly StatedFact[]): StatedFact[] {
  const seen = new Map<string, StatedFact>();
  for (const fact of facts) {
    const key = `${fact.name}/${fact.value}`;
    if (!seen.has(key)) seen.set(key, fact);
  }
  return [...seen.values()];
}

function effectiveDate({ text, folded }: Sentence): Found | null {
  const words = TAKES_EFFECT.exec(folded);
  if (words === null) return null;
  const near = findDates(text).find(({ start, end }) => start - words.index < REACH && words.index - end < REACH / 3);
  return near === undefined ? null : { name: "effective-date", value: near.iso };
}

function optOut({ text, folded }: Sentence): Found | null {
  const address = ADDRESS.exec(text);
  if (address === null || !OPTS_OUT.test(folded)) return null;
  return { name: "opt-out", value: address[0].replace(/[.,;:]+$/, "") };
}

function objectionWindow({ text, folded }: Sentence): Found | null {
  const act = USER_ACTS_IN_TIME.exec(folded);
  if (act === null || !DEADLINE.test(folded)) return null;
  const [period] = findDurations(folded).filter(({ start }) => Math.abs(start - act.index) < REACH);
  if (period !== undefined) return { name: "objection-window", value: sayDays(period.value) };
  const [date] = findDates(text).filter(({ start }) => start > act.index && start - act.index < REACH);
  return date === undefined ? null : { name: "objection-window", value: date.iso };
}

function noticePeriod({ folded }: Sentence): Found | null {
  const words = GIVES_NOTICE.exec(folded);
  if (words === null || USER_ACTS_IN_TIME.test(folded)) return null;
  const period = findDurations(folded).find(({ start }) => Math.abs(start - words.index) < REACH / 2);
  return period === undefined ? null : { name: "notice-period", value: sayDays(period.value) };
}

function affectedUsers({ folded }: Sentence): Found | null {
  if (!CONCERNS.test(folded)) return null;
  const group = USER_GROUPS.find(([, words]) => words.test(folded));
  return group === undefined ? null : { name: "affected-users", value: group[0] };
}

function retroactive({ folded }: Sentence): Found | null {
  return RETROACTIVE.test(folded) && !NOT_RETROACTIVE.test(folded)
    ? { name: "retroactive", value: "retroactive" }
    : null;
}

function announced({ text, folded }: Sentence): Found | null {
  if (!ANNOUNCED.test(folded)) return null;
  const [date] = findDates(text);
  return date === undefined ? null : { name: "announced", value: date.iso };
}

/** "30 days"; a period of less than a day in hours. */
function sayDays(days: number): string {
  if (days < 1) return `${Math.round(days * 24)} hours`;
  return days === 1 ? "1 day" : `${Math.round(days)} days`;
}
