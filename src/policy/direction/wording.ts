import { distance } from "fastest-levenshtein";
import { normaliseClause } from "../compare/normalise.js";

/** Words without a meaning of their own: their coming and going changes nothing. */
const FILLERS = new Set(
  "a an the of to in on at by with for that which who this these those such as is are be been being also please just so then thereof herein hereby".split(
    " ",
  ),
);
/** Spellings and pairs of words that say the same. */
const SAME_WORDS: readonly (readonly string[])[] = [
  ["use", "utilize", "utilise", "using", "usage"],
  ["email", "e", "mail", "emails"],
  ["website", "web", "site", "sites", "websites"],
  ["info", "information"],
  ["start", "begin", "commence"],
  ["end", "ends", "cease"],
  ["buy", "purchase"],
  ["help", "assist"],
  ["get", "obtain", "receive"],
  ["regarding", "about", "concerning"],
  ["prior", "before"],
  ["following", "below"],
  ["above", "foregoing"],
  ["because", "since"],
  ["cant", "cannot"],
  ["and", "&"],
];
/** Words that never count as a matter of style. */
const SUBSTANCE =
  /^(?:not|no|never|nor|neither|only|any|all|every|some|may|might|can|cannot|could|will|shall|would|must|should|or|and|unless|except|without|if|we|you|our|your|us|consent|\d.*|(?:do|does|did|is|are|was|were|wo|ca|should|would|could|must|has|have)nt)$/;

/** Whether the two wordings differ in style alone: filler words, spelling, known synonyms. */
export function differsInStyleOnly(before: string, after: string): boolean {
  if (turns(before) !== turns(after)) return false;
  const [removed, added] = differences(words(before), words(after));
  if (removed.length + added.length > 12) return false;
  if ([...removed, ...added].length > 0 && !(isEnglish(before) && isEnglish(after))) return false;
  const names = new Set([...namesIn(before), ...namesIn(after)]);
  if ([...removed, ...added].some((word) => names.has(word))) return false;
  return everyHasPartner(removed, added) && everyHasPartner(added, removed);
}

/** Near in spelling is near in meaning in English alone, and there not always: other languages negate inside a word. */
const ENGLISH = /\b(?:the|of|and|to|your|our|we|you|is|are|for|by|any)\b/i;

function isEnglish(text: string): boolean {
  return ENGLISH.test(text) && !/[^\p{ASCII}\p{P}\p{S}\p{Z}]/u.test(text.replace(/[éèêöüäñçï]/gi, ""));
}

/** Words that carry a capital amid a sentence: another spelling of a name may be another company's. */
function namesIn(text: string): string[] {
  const found = text.match(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}\p{N}]+/gu) ?? [];
  return found.map((name) => name.toLowerCase());
}

/** Small words whose order decides: "off until you turn them on" is not "on until you turn them off". */
const TURNS = /^(?:on|off|in|out|before|after|we|you|us|our|your|more|less|from|to)$/;

function turns(text: string): string {
  const found = normaliseClause(text).tokens.filter((word) => TURNS.test(word));
  const opposed = [
    ["on", "off"],
    ["in", "out"],
    ["before", "after"],
    ["we", "you"],
    ["more", "less"],
  ].some((pair) => pair.every((word) => found.includes(word)));
  return opposed ? found.join(" ") : "";
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
  return words.every((word) => !SUBSTANCE.test(word) && others.some((other) => saysTheSame(word, other)));
}

function saysTheSame(a: string, b: string): boolean {
  if (SAME_WORDS.some((group) => group.includes(a) && group.includes(b))) return true;
  const longer = Math.max(a.length, b.length);
  if (longer < 5 || negates(a, b)) return false;
  return distance(a, b) <= (longer >= 8 || sameLetters(a, b) ? 2 : 1);
}

function sameLetters(a: string, b: string): boolean {
  return [...a].sort().join("") === [...b].sort().join("");
}

/** "lawful" and "unlawful", "personal" and "non-personal" are near in spelling only. */
function negates(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.endsWith(short) && /^(?:un|in|im|il|ir|non|dis|a|de)$/.test(long.slice(0, long.length - short.length));
}
