import { readPhrase } from "./objects.js";
import type { Run, VerbGroup, Word } from "./parts.js";
import type { Action, PurposeClass, RecipientClass } from "./statement.js";
import { PURPOSES, RECIPIENTS } from "./tables/phrases.js";

/** A class of recipients or purposes with its characters. */
export interface FoundPhrase<Class> {
  readonly value: Class;
  readonly sure: boolean;
  readonly start: number;
  readonly end: number;
}

const GOES_TO: ReadonlySet<Action> = new Set([
  "shares",
  "sells",
  "transfers",
  "licenses",
  "assigns",
  "provides",
  "informs",
  "contacts",
  "refunds",
  "pays",
  "charges",
  "copies",
  "posts",
  "requests",
]);
const HAS_PURPOSE: ReadonlySet<Action> = new Set([
  "shares",
  "sells",
  "collects",
  "uses",
  "keeps",
  "transfers",
  "combines",
  "monitors",
  "profiles",
  "anonymises",
  "licenses",
  "trains",
  "contacts",
  "deletes",
  "accesses",
]);
const NO_RECIPIENT =
  /^(?:your consent|your permission|respect|notice|reasonable|applicable law|the law|this|these|our privacy|the extent|no |your request)/;

/** Everyone an act goes to: "with our affiliates and partners". */
export function findRecipients(
  words: readonly Word[],
  folded: string,
  region: Run,
  action: Action,
): FoundPhrase<RecipientClass>[] {
  if (!GOES_TO.has(action)) return [];
  const found: FoundPhrase<RecipientClass>[] = [];
  for (let at = region.start; at < region.end; at += 1) {
    const word = words[at];
    if (word === undefined || !/^(?:to|with|among|between|amongst)$/.test(word.low)) continue;
    if (word.low === "to" && words[at + 1]?.pos === "VERB") continue;
    const phrase = readPhrase(words, at + 1, region.end);
    if (phrase === null) continue;
    const place = charsOf(words, phrase);
    const text = folded.slice(place.start, place.end);
    if (NO_RECIPIENT.test(text)) continue;
    const named = matchesOf(RECIPIENTS, text, place.start);
    found.push(...(named.length > 0 ? named : [{ value: "other" as const, sure: false, ...place }]));
    at = phrase.end - 1;
  }
  return found.filter(({ value }, at) => value === "other" || found.findIndex((one) => one.value === value) === at);
}

/** What an act is for: "to train our models", "for marketing". */
export function findPurposes(
  words: readonly Word[],
  folded: string,
  region: Run,
  groups: readonly VerbGroup[],
  action: Action,
): FoundPhrase<PurposeClass>[] {
  if (!HAS_PURPOSE.has(action)) return [];
  const opening = openingOf(words, region, groups);
  if (opening === null) return [];
  const place = charsOf(words, { start: opening, end: region.end });
  return matchesOf(PURPOSES, folded.slice(place.start, place.end), place.start);
}

function openingOf(words: readonly Word[], region: Run, groups: readonly VerbGroup[]): number | null {
  for (let at = region.start; at < region.end; at += 1) {
    const word = words[at];
    if (
      word?.low === "for" &&
      !/^(?:\d+|as|so|a|any|the)$/.test(words[at + 1]?.low ?? "") &&
      words[at + 1]?.pos !== "NUM"
    )
      return at;
    if (
      word?.low === "for" &&
      /^(?:a|any|the)$/.test(words[at + 1]?.low ?? "") &&
      !/\b(?:period|time|reason|longer|days|years|months)\b/.test(
        words
          .slice(at, at + 6)
          .map(({ low }) => low)
          .join(" "),
      )
    )
      return at;
    if (groups.some(({ kind, start }) => kind === "infinitive" && start === at)) return at;
  }
  return null;
}

/** Each class that a text names, once, in the order of the text; a stretch is read as one class only. */
function matchesOf<Class>(
  table: readonly (readonly [Class, RegExp])[],
  text: string,
  offset: number,
): FoundPhrase<Class>[] {
  const found: FoundPhrase<Class>[] = [];
  for (const [value, when] of table) {
    const match = when.exec(text);
    if (match === null) continue;
    const [start, end] = [offset + match.index, offset + match.index + match[0].length];
    if (found.some((other) => start < other.end && other.start < end)) continue;
    found.push({ value, sure: true, start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

export function charsOf(words: readonly Word[], run: Run): { start: number; end: number } {
  return { start: words[run.start]?.start ?? 0, end: words[run.end - 1]?.end ?? 0 };
}
