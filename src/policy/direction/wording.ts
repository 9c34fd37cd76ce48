import { distance } from "fastest-levenshtein";
import { normaliseClause } from "../compare/normalise.js";
import { foldText } from "../reading/fold-text.js";
import { lines } from "../reading/lines.js";
import { findQuantities } from "../reading/quantities.js";
import { contentStem, contentWords } from "../words/content-words.js";
import { COMPANY_FORMS, OWN_THING, SAME_PHRASES, SAME_WORDS } from "./same-words.js";

/** Words without a meaning of their own: their coming and going changes nothing. */
const FILLERS = new Set(
  "a an the of to in on at by with for that which who this these those such as is are be been being also please just so then thereof herein hereby it its them they there well".split(
    " ",
  ),
);
/** Words that never count as a matter of style. */
const SUBSTANCE = new RegExp(lines`
  ^(?:
    not
    |no
    |never
    |nor
    |neither
    |only
    |any
    |all
    |every
    |some
    |may
    |might
    |can
    |cannot
    |could
    |will
    |shall
    |would
    |must
    |should
    |or
    |and
    |unless
    |except
    |without
    |if
    |we
    |you
    |our
    |your
    |us
    |consent
    |\d.*
    |measure.*
    |(?:do|does|did|is|are|was|were|wo|ca|should|would|could|must|has|have)nt
  )$
`);

/** Whether the two wordings differ in style alone: filler words, order, spelling, measures, known synonyms. */
export function differsInStyleOnly(first: string, second: string): boolean {
  const [before, after] = inOneVoice(inOneStyle(first), inOneStyle(second));
  if (turnsRound(before, after)) return false;
  const [removed, added] = differences(words(before), words(after));
  if (removed.length + added.length > 12) return false;
  if ([...removed, ...added].length > 0 && !(isEnglish(first) && isEnglish(second))) return false;
  const names = new Set([...namesIn(first.replace(OWN_THING, "")), ...namesIn(second.replace(OWN_THING, ""))]);
  if (
    strays(removed, added).some((word) => names.has(word)) ||
    strays(added, removed).some((word) => names.has(word))
  ) {
    return false;
  }
  return everyHasPartner(removed, added) && everyHasPartner(added, removed);
}

/** A few letters mistyped in long words, and nothing else: no phrase that comes or goes with them tells anything. */
export function differsInSpellingOnly(before: string, after: string): boolean {
  const [old, now] = [normaliseClause(before).tokens, normaliseClause(after).tokens];
  if (old.length !== now.length || !isEnglish(before)) return false;
  const changed = old.flatMap((word, index) => (word === now[index] ? [] : [[word, now[index] ?? ""] as const]));
  const names = new Set([...namesIn(before), ...namesIn(after)]);
  return changed.length > 0 && changed.every(([a, b]) => !names.has(a) && !names.has(b) && isMistyped(a, b));
}

function isMistyped(a: string, b: string): boolean {
  if (Math.max(a.length, b.length) < 5 || SUBSTANCE.test(a) || SUBSTANCE.test(b) || negates(a, b)) return false;
  return distance(a, b) === 1 || (sameLetters(a, b) && distance(a, b) === 2);
}

/** Turns of phrase, measures, forms of companies and names of the company's own things in one form each. */
function inOneStyle(text: string): string {
  const owned = text.replace(OWN_THING, "own ");
  const folded = foldText(owned);
  let measured = folded;
  for (const { kind, value, unit, start, end } of findQuantities(folded).reverse()) {
    measured = `${measured.slice(0, start)}measure${kind}${unit}${inMonths(kind, value)}${measured.slice(end)}`;
  }
  const formless = measured.replace(COMPANY_FORMS, " ");
  return SAME_PHRASES.reduce((said, [stands, phrases]) => said.replace(phrases, stands), formless);
}

/** "One month" is thirty days, and "twelve months" a year. */
function inMonths(kind: string, value: number): string {
  if (kind !== "duration") return String(value).replace(".", "point");
  if (value % 365 === 0) return `${(value / 365) * 12}months`;
  return value % 30 === 0 ? `${value / 30}months` : `${value}`.replace(".", "point");
}

/** "We share it" and "it is shared": whoever acts is the same, and stands unsaid. */
function inOneVoice(before: string, after: string): readonly [string, string] {
  const passive =
    /\b(?:is|are|be|been|being) (?:\w+ ){0,2}(?:\w+ed|kept|held|sent|given|made|shown|sold|set|paid|told|taken)\b/;
  if (passive.test(before) === passive.test(after)) return [before, after];
  const [old = "", now = ""] = [before, after].map((text) => text.replace(BY_US, " ").replace(/\bmay\b/g, "can"));
  return [old, now];
}

const BY_US = /\b(?:by us|we|us|by you|you)\b/g;

/** Words of which the other side has no other form. */
function strays(words: readonly string[], others: readonly string[]): string[] {
  const stems = new Set(others.flatMap((word) => contentWords(word)));
  return words.filter(
    (word) => !contentWords(word).some((stem) => stems.has(stem)) && !others.some((other) => areOneWord(word, other)),
  );
}

/** Near in spelling is near in meaning in English alone, and there not always: other languages negate inside a word. */
const ENGLISH = /\b(?:the|of|and|to|your|our|we|you|is|are|for|by|any|this|that|it|with)\b/i;

function isEnglish(text: string): boolean {
  return ENGLISH.test(text) && !/[^\p{ASCII}\p{P}\p{S}\p{Z}]/u.test(text.replace(/[éèêöüäñçï]/gi, ""));
}

/** Words that carry a capital amid a sentence: another spelling of a name may be another company's. */
function namesIn(text: string): string[] {
  const found = text.match(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}\p{N}]+/gu) ?? [];
  return found.map((name) => name.toLowerCase());
}

/** Small words whose order decides: "off until you turn them on" is not "on until you turn them off". */
const TURNS: readonly (readonly [string, string])[] = [
  ["on", "off"],
  ["in", "out"],
  ["before", "after"],
  ["we", "you"],
  ["more", "less"],
];

/** Whether opposed words that both wordings have stand in another order. */
function turnsRound(before: string, after: string): boolean {
  const [old, now] = [before, after].map((text) => normaliseClause(text).tokens);
  return TURNS.some((pair) => {
    const [was, is] = [old, now].map((tokens = []) => tokens.filter((word) => pair.some((one) => one === word)));
    return [was, is].every((found) => pair.every((one) => found?.includes(one))) && was?.join() !== is?.join();
  });
}

function words(text: string): string[] {
  return normaliseClause(text).tokens.filter((word) => !FILLERS.has(word));
}

/** Words of each side that the other has not as often. */
function differences(before: readonly string[], after: readonly string[]): [string[], string[]] {
  return [surplus(before, after), surplus(after, before)];
}

function surplus(words: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

function everyHasPartner(words: readonly string[], others: readonly string[]): boolean {
  return words.every(
    (word) => (PERSONS.test(word) || !SUBSTANCE.test(word)) && others.some((other) => saysTheSame(word, other)),
  );
}

/** "Your preference" and "what you prefer". */
const PERSONS = /^(?:you|your|we|our)$/;

function saysTheSame(a: string, b: string): boolean {
  if (PERSONS.test(a)) return a !== b && PERSONS.test(b) && a.startsWith("y") === b.startsWith("y");
  if (areOneWord(a, b)) return true;
  const longer = Math.max(a.length, b.length);
  if (negates(a, b) || OPPOSED.test(`${a} ${b}`) || OPPOSED.test(`${b} ${a}`)) return false;
  const stem = contentStem(a);
  if (stem !== undefined && stem === contentStem(b)) return true;
  if (longer < 5) return false;
  return distance(a, b) <= (longer >= 8 || sameLetters(a, b) ? 2 : 1);
}

/** Near in spelling, far in meaning. */
const OPPOSED = new RegExp(lines`
  ^(?:
    includ\w* exclud\w*
    |accept\w* except\w*
    |affect\w* effect\w*
    |increas\w* decreas\w*
    |import\w* export\w*
    |prior post
    |employer\w* employee\w*
    |users? uses?
    |transferor\w* transferee\w*
    |ours? yours?
  )$
`);

function areOneWord(a: string, b: string): boolean {
  return SAME_WORDS.some((group) => group.includes(a) && group.includes(b));
}

function sameLetters(a: string, b: string): boolean {
  return [...a].sort().join("") === [...b].sort().join("");
}

/** "lawful" and "unlawful", "personal" and "non-personal" are near in spelling only. */
function negates(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.endsWith(short) && /^(?:un|in|im|il|ir|non|dis|a|de)$/.test(long.slice(0, long.length - short.length));
}
