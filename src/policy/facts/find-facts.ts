import { findEntities } from "../direction/find-entities.js";
import { findDates } from "../reading/find-dates.js";
import { foldText } from "../reading/fold-text.js";
import { lines } from "../reading/lines.js";
import { findDurations, type Quantity } from "../reading/quantities.js";
import { type Stretch, splitSentences } from "../reading/split-sentences.js";
import type { StatedFact } from "../types.js";
import {
  ADDRESS,
  ANNOUNCED,
  BEFORE_GROUP,
  BEGINNING,
  CONCERNS,
  DEADLINE,
  EFFECT_AFTER,
  GIVES_NOTICE,
  KEEPS_NOTICES,
  NOT_RETROACTIVE,
  OF_PEOPLE,
  OPTS_OUT,
  PEOPLE_OF,
  POSTAL_ADDRESS,
  RETROACTIVE,
  TAKES_EFFECT,
  USER_ACTS_IN_TIME,
  USER_GIVES_NOTICE,
  USER_GROUPS,
} from "./tables/fact-words.js";

/** How far a date or period may stand from the words that give it its meaning, in characters. */
const REACH = 120;
/** How far ahead of a place the words stand that make its people meant: "users who are located in Norway". */
const REACH_OF_PLACE = 50;
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
      const found = reader(sentence) ?? [];
      return [found].flat().map((fact) => ({ ...fact, quote, start: at, end: at + quote.length }));
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
  const words = TAKES_EFFECT.exec(folded) ?? FROM_THEN.exec(folded);
  if (words === null) return null;
  const near = findDates(text).find(
    ({ start, end }) =>
      start - words.index < REACH && words.index - end < REACH / 3 && !isAnotherDay(folded.slice(0, start)),
  );
  if (near !== undefined) return { name: "effective-date", value: near.iso };
  const span = spanUntilEffect(folded);
  return span === null ? null : { name: "effective-date", value: span };
}

/** "take effect 30 days after they are posted": no day is named, only how long after the posting. */
function spanUntilEffect(folded: string): string | null {
  const words = EFFECT_AFTER.exec(folded);
  if (words === null) return null;
  const end = words.index + words[0].length;
  const period = findDurations(folded).find(({ start }) => start >= words.index && start < end);
  return period === undefined ? null : sayPeriod(period, folded);
}

/** "From 1 June we will": the day stands right after it. */
const FROM_THEN = /(?<=^|[.;,:] )from (?=(?:the )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/;

function isAnotherDay(ahead: string): boolean {
  return NOT_THE_DAY.test(ahead) || OF_THE_USER.test(ahead);
}

/** "If you opened your account after 1 June": the day of something that people did. */
const OF_THE_USER = new RegExp(lines`
  \b(?:
    opened
    |created
    |joined
    |signed up
    |registered
    |placed
    |bought
    |purchased
    |ordered
    |made
    |submitted
    |born
    |uploaded
    |posted
    |collected
    |started
    |subscribed
  )(?: [\w']+){0,4} (?:on|after|on or after|since|between|in)\s*$
`);

/** "before 1 June": the day ends something, it begins nothing; "revised on 1 June": it tells of the text alone. */
const NOT_THE_DAY = new RegExp(lines`
  \b(?:
    before
    |until
    |till
    |prior to
    |no later than
    |by
    |expires?(?: on)?
    |ends?(?: on)?
    |(?:
      revised
      |updated
      |modified
      |posted
      |published
      |amended
      |dated
      |written
      |reviewed
      |founded
      |established
      |incorporated
      |signed
    )(?: on)?:?
  )\s*$
`);

function optOut({ text, folded }: Sentence): Found | null {
  if (!OPTS_OUT.test(folded)) return null;
  const address = ADDRESS.exec(text)?.[0] ?? POSTAL_ADDRESS.exec(text)?.[1];
  return address === undefined ? null : { name: "opt-out", value: address.trim().replace(/(?<![.,;:])[.,;:]+$/, "") };
}

function objectionWindow({ text, folded }: Sentence): Found | null {
  const act = USER_ACTS_IN_TIME.exec(folded) ?? (optOut({ text, folded }) === null ? null : OPTS_OUT.exec(folded));
  if (act === null || !DEADLINE.test(folded) || IS_PAST.test(folded.slice(0, act.index))) return null;
  const [period] = findDurations(folded).filter(({ start }) => Math.abs(start - act.index) < REACH);
  if (period !== undefined) return { name: "objection-window", value: sayPeriod(period, folded) };
  const [date] = findDates(text).filter(({ start }) => start > act.index && start - act.index < REACH);
  return date === undefined ? null : { name: "objection-window", value: date.iso };
}

/** "For 90 days after you close your account": what is told begins with the act, so it is no time to act in. */
const IS_PAST = /\b(?:after|once|upon|following|since) (?:you |users? |they )?(?:have |has )?$/;

function noticePeriod({ folded }: Sentence): Found | null {
  const span = spanUntilEffect(folded);
  if (span !== null) return { name: "notice-period", value: span };
  const words = GIVES_NOTICE.exec(folded);
  if (words === null || NO_NOTICE.some((sign) => sign.test(folded))) return null;
  const period = findDurations(folded).find(({ start }) => Math.abs(start - words.index) < REACH / 2);
  return period === undefined ? null : { name: "notice-period", value: sayPeriod(period, folded) };
}

const NO_NOTICE = [USER_ACTS_IN_TIME, USER_GIVES_NOTICE, KEEPS_NOTICES];

/** Every group that the sentence is about: it begins with the group, or says that a rule applies to it. */
function affectedUsers({ folded }: Sentence): Found[] {
  const groups = [...findGroups(folded), ...findPlaces(folded)].sort((a, b) => a.start - b.start);
  const [first] = groups;
  const begins = first !== undefined && BEFORE_GROUP.test(folded.slice(0, first.start));
  const meant = groups.filter(({ start }) => CONCERNS.test(folded) || (begins && start < BEGINNING));
  return [...new Set(meant.map(({ group }) => group))].map((value) => ({ name: "affected-users", value }));
}

interface Group {
  readonly group: string;
  readonly start: number;
}

function findGroups(folded: string): Group[] {
  return USER_GROUPS.flatMap(([group, words]) => {
    const match = words.exec(folded);
    return match === null ? [] : [{ group, start: match.index }];
  });
}

/** Places whose people are meant: "residents of Quebec", "Quebec residents". */
function findPlaces(folded: string): Group[] {
  return findEntities(folded, "countries").flatMap(({ name, start, end }) => {
    const people = PEOPLE_OF.test(folded.slice(Math.max(0, start - REACH_OF_PLACE), start));
    if (!people && !OF_PEOPLE.test(folded.slice(end, end + 20))) return [];
    return [{ group: PLACE_NAMES[name] ?? capitalise(name), start }];
  });
}

const PLACE_NAMES: Readonly<Record<string, string>> = {
  "european union": "EU and EEA",
  "european economic area": "EU and EEA",
};

function capitalise(name: string): string {
  return name.replace(/(?<![a-z])[a-z](?!f |nd )/g, (letter) => letter.toUpperCase());
}

function retroactive({ folded }: Sentence): Found | null {
  return RETROACTIVE.test(folded) && !NOT_RETROACTIVE.test(folded)
    ? { name: "retroactive", value: "retroactive" }
    : null;
}

function announced(sentence: Sentence): Found | null {
  if (!ANNOUNCED.test(sentence.folded)) return null;
  const day = effectiveDate(sentence);
  return day === null ? null : { name: "announced", value: day.value };
}

const UNIT_DAYS: readonly (readonly [unit: string, days: number])[] = [
  ["hour", 1 / 24],
  ["day", 1],
  ["week", 7],
  ["month", 30],
  ["year", 365],
];

/** "30 days", "6 weeks": a period in the unit that the text has. */
function sayPeriod({ value, start, end }: Quantity, folded: string): string {
  const words = folded.slice(start, end);
  const [unit, days] = UNIT_DAYS.find(([name]) => words.includes(name)) ?? ["day", 1];
  const count = Math.round(value / days);
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
